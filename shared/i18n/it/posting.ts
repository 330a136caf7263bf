import type { Translated } from '../catalog.ts';
import type { posting as english } from '../en/posting.ts';

export const posting = {
  approval: {
    title: 'Approvazione',
    by: 'Approvato da',
  },
  linkTags: {
    title: 'Tag del link (UTM)',
  },
  mentions: 'Menzioni',
  original: {
    title: 'Traduzione di',
  },
} satisfies Translated<typeof english>;
