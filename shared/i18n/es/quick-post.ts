import type { Translated } from '../catalog.ts';
import type { quickPost as english } from '../en/quick-post.ts';

export const quickPost = {
  label: 'Nueva publicación en una línea',
  placeholder: 'mar 9:30 ig reel Unboxing #lanzamiento',
  add: 'Añadir',
  close: 'Cerrar la línea',
  help: 'El día, la hora, el canal y el formato van al principio o al final; todo lo demás será el título. # indica un pilar, una campaña o un hashtag, @ la persona responsable, ~2h el esfuerzo, :de el idioma.',
  keys: 'Intro añade, Mayús+Intro añade y abre.',
  understood: 'Entendido',
  noTitle: 'aún sin título',
  noDay: 'sin día: una idea',
  noChannel: 'sin canal',
  hours: '{hours, number} h',
  partOfDay: '{time} para «{words}»',
  missing: 'Aún no hay ningún canal en {network}. La palabra se queda en el título.',
  lines:
    '{count, plural, one {# publicación de la línea pegada} other {# publicaciones de las líneas pegadas}}',
  left: 'Solo se toman las primeras {limit, number} líneas; {count, plural, one {queda fuera # más} other {quedan fuera # más}}. Pega el resto después.',
  more: '{count, plural, one {y una más} other {y # más}}',
  addLines: '{count, plural, one {Añadir # publicación} other {Añadir # publicaciones}}',
  discard: 'Descartar',
  added: '«{title}» añadida para el {date}.',
  addedIdea: '«{title}» añadida a las ideas.',
  addedMany: '{count, plural, one {# publicación añadida.} other {# publicaciones añadidas.}}',
  open: 'Abrir',
  undo: { add: 'Añadir {count, plural, one {# publicación} other {# publicaciones}}' },
} satisfies Translated<typeof english>;
