import type { Translated } from '../catalog.ts';
import type { posting as english } from '../en/posting.ts';

export const posting = {
  approval: {
    title: 'Aprobación',
    by: 'Aprobado por',
  },
  linkTags: {
    title: 'Etiquetas del enlace (UTM)',
  },
  mentions: 'Menciones',
  original: {
    title: 'Traducción de',
  },
} satisfies Translated<typeof english>;
