import type { Translated } from '../catalog.ts';
import type { overview as english } from '../en/overview.ts';

export const overview = {
  needs: 'Requiere atención hoy',
  nothingTitle: 'Hoy nada requiere tu atención.',
  nothingText:
    'Ninguna meta va fuera de rumbo, ninguna publicación espera, las próximas semanas están llenas.',
  showAll: 'Mostrar los {count, number}',
  attention: {
    incident: {
      title: '{name}: incidente en curso',
      note: 'Nivel {level, number}, abierto desde las {since}',
      action: 'Abrir la sala de crisis',
    },
    targetOffTrack: {
      title: '{name}: fuera de rumbo',
      note: 'Ahora {now}, meta {goal} para el {due}',
      action: 'Abrir meta',
    },
    targetAtRisk: {
      title: '{name}: en riesgo',
      note: 'Ahora {now}, meta {goal} para el {due}',
      action: 'Abrir meta',
    },
    postFaulty: { title: '{name}: {fault}', note: 'Se publica {when}', action: 'Arreglar' },
    postsOverdue: {
      title: '{count, plural, one {Una publicación va con retraso} other {# publicaciones van con retraso}}',
      note: 'Márcala como publicada o dale otro día. La primera: {name}',
      action: 'Revisar',
    },
    postsToApprove: {
      title:
        '{count, plural, one {Una publicación espera aprobación} other {# publicaciones esperan aprobación}}',
      note: 'La primera: {name}, {when}',
      action: 'Ver',
    },
    tasksOverdue: {
      title: '{count, plural, one {Una tarea está vencida} other {# tareas están vencidas}}',
      note: 'Hazla o dale otro día. La primera: {name}, vencía el {due}',
      action: 'Revisar',
    },
    routinesDue: {
      title: '{count, plural, one {Toca una lista} other {Tocan # listas}}',
      note: 'La primera: {name}',
      action: 'Marcar',
    },
    reviewDue: {
      title: 'Toca la revisión de {period}',
      note: 'Se abre ya rellena con cifras y publicaciones',
      action: 'Abrir revisión',
    },
    weekOverfull: {
      title: 'La semana {week, number} está demasiado llena',
      note: '{hours, number} horas previstas, {available, number} disponibles',
      action: 'Mover trabajo',
    },
    weekEmpty: {
      title: 'La semana {week, number} está vacía',
      note: 'Ninguna publicación del {from} al {to}',
      action: 'Planificar',
    },
  },
  fault: {
    noTitle: 'sin título',
    noDay: 'sin día',
    noTime: 'sin hora',
    noVariant: 'sin canal ni texto',
    noChannel: 'sin canal elegido',
    noText: 'sin texto',
    overLimit: 'el texto es demasiado largo para la red',
    tooManyHashtags: 'demasiados hashtags',
    noNetworkTitle: 'la red necesita un título',
    noAltText: 'falta el texto alternativo',
    unsafeLink: 'el enlace no empieza por https://',
    openBrackets: 'faltan corchetes por completar',
    sameHour: 'dos publicaciones en un canal en la misma hora',
    other: 'falta algo',
  },
  week: 'Próximos 7 días',
  weekCount: '{count, plural, =0 {ninguna publicación} one {una publicación} other {# publicaciones}}',
  weekHours:
    '{count, plural, =0 {ninguna publicación} one {una publicación} other {# publicaciones}} · {hours, number} de {available, number} horas',
  noPost: 'Nada',
  toCalendar: 'Calendario',
  more: '+{count, number}',
  moreLabel: '{count, plural, one {Una publicación más} other {# publicaciones más}} en este día',
  decided: 'Plan decidido',
  decidedSections: '{decided, number} de {all, number} secciones decididas',
  segment: '{section}: decidido al {percent, number} %',
  pointAction: { start: 'Empezar', add: 'Añadir', decide: 'Decidir' },
  pointsMore: '{count, plural, one {Queda un punto más} other {Quedan # puntos más}}',
  health:
    'Salud del plan: {error, plural, =0 {ningún error} one {un error} other {# errores}}, {warning, plural, =0 {ninguna advertencia} one {una advertencia} other {# advertencias}}',
  allDecided: 'Todas las secciones están decididas.',
  targets: 'Metas',
  targetsCount: '{shown, number} de {all, number}',
  allTargets: 'Todas las metas',
  noTargets: 'Aún no hay metas. Un plan sin metas no se puede ni incumplir ni alcanzar.',
  addTarget: 'Añadir una meta',
  ofGoal: '{now} de {goal}',
  crisis: 'Listos para una crisis',
  crisisPlan: 'Plan de crisis',
  crisisReady: 'Se cumplen todas las comprobaciones del plan de crisis.',
  crisisOpen:
    '{count, plural, one {Una cosa fallaría llegado el momento.} other {# cosas fallarían llegado el momento.}}',
  crisisEmpty: 'Aún no hay plan de crisis.',
  fresh: {
    title: 'Tu propio plan, paso a paso.',
    text: 'Nueve pasos, desde quién eres hasta qué haces en un mal día. Cada uno lleva unos diez minutos y termina en una decisión. Puedes parar cuando quieras; todo queda guardado.',
    start: 'Empezar por el paso 1: {section}',
    calendar: 'Ir directamente al calendario',
  },
} satisfies Translated<typeof english>;
