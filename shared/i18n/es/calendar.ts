import type { Translated } from '../catalog.ts';
import type { calendar as english } from '../en/calendar.ts';

export const calendar = {
  status: {
    idea: 'Idea',
    drafting: 'En preparación',
    review: 'En revisión',
    approved: 'Aprobado',
    scheduled: 'Programado',
    published: 'Publicado',
    cancelled: 'Cancelado',
    held: 'En pausa',
  },
  format: {
    text: 'Texto',
    photo: 'Foto',
    video: 'Vídeo',
    carousel: 'Carrusel',
    infographic: 'Infografía',
    story: 'Historia',
    live: 'Directo',
    poll: 'Encuesta',
    link: 'Enlace',
    document: 'Documento',
    message: 'Mensaje directo',
    audio: 'Audio',
  },
} satisfies Translated<typeof english>;
