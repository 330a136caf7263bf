import type { Translated } from '../catalog.ts';
import type { starter as english } from '../en/starter.ts';

export const starter = {
  title: 'Un plan para empezar',
  text: 'Públicos, pilares, metas con sus márgenes, dos semanas de publicaciones y un plan de crisis para «{business}», adaptados a tus respuestas. Lo que has escrito se queda; con «Deshacer» se retira todo de una vez.',
  apply: 'Usar el plan inicial',
  done: 'El plan inicial está listo. Adapta lo que va entre [corchetes].',
  health: 'Ver la salud del plan',
  nothing: 'Todo el plan inicial ya está en tu plan.',
  undo: { apply: 'Usar el plan inicial' },
  start: {
    label: 'Empezar con',
    empty: 'Un plan vacío, paso a paso',
    plan: 'Plan inicial: {business}',
    hint: 'Un plan inicial sigue las respuestas habituales del sector. Si partes de un plan vacío y respondes a «¿Hace falta?», se adapta a las tuyas.',
  },
} as const satisfies Translated<typeof english>;
