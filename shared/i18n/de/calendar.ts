import type { Translated } from '../catalog.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  status: {
    idea: 'Idee',
    drafting: 'In Arbeit',
    review: 'In Prüfung',
    approved: 'Freigegeben',
    scheduled: 'Eingeplant',
    published: 'Veröffentlicht',
    cancelled: 'Gestrichen',
    held: 'Angehalten',
  },
  format: {
    text: 'Text',
    photo: 'Foto',
    video: 'Video',
    carousel: 'Karussell',
    infographic: 'Infografik',
    story: 'Story',
    live: 'Live',
    poll: 'Umfrage',
    link: 'Link',
    document: 'Dokument',
    message: 'Direktnachricht',
    audio: 'Audio',
  },
} satisfies Translated<typeof english>;
