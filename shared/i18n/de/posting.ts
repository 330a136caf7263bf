import type { Translated } from '../catalog.ts';
import type { posting as english } from '../en/posting.ts';

export const posting = {
  approval: {
    title: 'Freigabe',
    by: 'Freigegeben von',
  },
  linkTags: {
    title: 'Tags des Links (UTM)',
  },
  mentions: 'Erwähnungen',
  original: {
    title: 'Übersetzung von',
  },
} satisfies Translated<typeof english>;
