import type { Translated } from '../catalog.ts';
import type { channels as english } from '../en/channels.ts';

export const channels = {
  add: 'Canal',
  addFirst: 'Añadir el primer canal',
  list: 'Canales',
  emptyTitle: 'Aún no hay ningún canal.',
  emptyText:
    'Anota los lugares donde hablas: para qué sirve cada uno, quién lo cuida y cada cuánto se publica en él. Dos canales bien cuidados valen más que cinco abandonados.',
  exampleLabel: 'Ejemplo: así se ve la página rellena',
  example: {
    roleOne: 'muestra cómo se hacen las cosas',
    roleTwo: 'lleva a la gente a la tienda',
    owner: 'Mira',
    cadenceOne: '3 por semana',
    cadenceTwo: '2 al mes',
  },
  column: { channel: 'Canal', role: 'Función', owner: 'Responsable', cadence: 'Por semana', state: 'Estado' },

  cadenceSum:
    '{count, plural, one {# publicación por semana prometida} other {# publicaciones por semana prometidas}}',
  field: {
    network: 'Red',
    name: 'Nombre',
    nameHint: 'si una red se usa dos veces',
    handle: 'Nombre de perfil',
    link: 'Enlace',
    linkBad: 'El enlace debe empezar por https:// para poder abrirse.',
    role: 'Para qué sirve este canal',
    languages: 'Idiomas',
    owner: 'Responsable',
    accessNote: 'Quién tiene acceso',
    accessHint: 'nunca una contraseña',
    postsPerWeek: 'Publicaciones por semana',
    postsInvalid: 'Escribe un número entre 0 y 500.',
    responseGoalHours: 'Respuesta en (horas)',
    hoursInvalid: 'Escribe horas entre 0 y 720.',
    state: 'Estado',
    lastPostOn: 'Última publicación',
    isVerified: 'Cuenta verificada',
    bio: 'Texto del perfil',
    pinned: 'Publicación fijada',
    textLimit: 'Límite de texto propio',
    textLimitHint: 'cuenta premium, servidor propio',

    limitInvalid: 'Escribe un número entero entre 1 y 1.000.000.',
    notes: 'Notas privadas',
    notesHint: 'nunca en una exportación para el cliente',
  },
  audit: 'Comprobación del perfil',
  limitSource: 'Límites según {source}, consultados el {date}.',
  open: 'Abrir el canal',
  remove: 'Eliminar el canal',
  removed: 'Se ha eliminado {name}',
  undo: { add: 'Añadir un canal', change: 'Cambiar un canal', remove: 'Eliminar un canal' },
  state: {
    keep: 'Mantener',
    grow: 'Hacer crecer',
    pause: 'Pausar',
    close: 'Cerrar',
    planned: 'Previsto',
  },
} satisfies Translated<typeof english>;
