import type { Translated } from '../catalog.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  status: {
    idea: 'Idea',
    drafting: 'In preparazione',
    review: 'In revisione',
    approved: 'Approvato',
    scheduled: 'Programmato',
    published: 'Pubblicato',
    cancelled: 'Annullato',
    held: 'Sospeso',
  },
  format: {
    text: 'Testo',
    photo: 'Foto',
    video: 'Video',
    carousel: 'Carosello',
    infographic: 'Infografica',
    story: 'Storia',
    live: 'Diretta',
    poll: 'Sondaggio',
    link: 'Link',
    document: 'Documento',
    message: 'Messaggio diretto',
    audio: 'Audio',
  },
} satisfies Translated<typeof english>;
