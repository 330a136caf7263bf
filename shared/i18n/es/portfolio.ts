import type { Translated } from '../catalog.ts';
import type { portfolio as english } from '../en/portfolio.ts';

export const portfolio = {
  title: 'Todos los clientes',
  subtitle: '{date} · quién te necesita primero',
  backUpAll: 'Hacer copia de todos',
  add: 'Cliente',
  statement: '{need, number} de {all, plural, one {# cliente te necesita} other {# clientes te necesitan}}',
  statementNone: 'Hoy no te necesita ningún cliente',
  column: {
    client: 'Cliente',
    needs: 'Requiere atención',
    decided: 'Decidido',
    targets: 'Metas',
    week: 'S{week, number}',
  },
  need: {
    incident: '{count, plural, one {Incidente en curso} other {# incidentes en curso}}',
    offTrack: '{count, plural, one {Una meta fuera de rumbo} other {# metas fuera de rumbo}}',
    reviewLate: 'Revisión con {count, plural, one {un día} other {# días}} de retraso',
    emptyWeeks:
      '{count, plural, one {Una de las próximas tres semanas está vacía} other {# de las próximas tres semanas están vacías}}',
    approvals:
      '{count, plural, one {Una publicación espera aprobación} other {# publicaciones esperan aprobación}}',
    atRisk: '{count, plural, one {Una meta en riesgo} other {# metas en riesgo}}',
    stale: '{count, plural, one {Datos de una meta sin actualizar} other {Datos de # metas sin actualizar}}',
    nothing: 'Nada',
  },
  state: {
    damaged: 'Dañado: ábrelo para ver qué se puede recuperar',
    sealed: 'Cifrado: se abre con la frase de contraseña',
    away: 'Ahora mismo solo en la nube',
    newer: 'Escrito por una versión más reciente de Planwright.',
    locked: 'Abierto en otro programa',
  },
  percent: '{percent, number} %',
  postsInWeek:
    '{count, plural, =0 {ninguna publicación} one {una publicación} other {# publicaciones}} en la semana {week, number}',
  heatLabel: 'Publicaciones de las próximas ocho semanas',
  footer: '{count, plural, one {Un cliente} other {# clientes}}, todos en este ordenador',
  postsPlanned: 'Publicaciones previstas',
  failed: 'No se puede leer la lista de clientes. {reason}',
} satisfies Translated<typeof english>;
