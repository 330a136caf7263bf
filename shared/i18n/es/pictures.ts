import type { Translated } from '../catalog.ts';
import type { pictures as english } from '../en/pictures.ts';

export const pictures = {
  name: 'Gráficos del calendario',
  answer:
    '{gaps, plural, =0 {Ningún hueco en las próximas cuatro semanas} one {Un hueco en las próximas cuatro semanas} other {# huecos en las próximas cuatro semanas}}; {days, plural, =0 {ningún día está sobrecargado.} one {{date} está sobrecargado.} other {# días están sobrecargados, el primero es {date}.}}',
  weeks:
    '{count, plural, one {La semana del {week} exige más trabajo que horas hay.} other {# semanas exigen más trabajo que horas hay; la primera es la del {week}.}}',
  cell: '{date}: {count, plural, =0 {ninguna publicación} one {# publicación} other {# publicaciones}}',
  heat: {
    title: 'Publicaciones por día',
    previous: 'Año anterior',
    next: 'Año siguiente',
    busiest:
      '<b>{date} es el día más lleno:</b> {count, plural, one {# publicación} other {# publicaciones}}. {total, plural, one {# publicación} other {# publicaciones}} en {year}, en {days, plural, one {# día} other {# días}}.',
    none: 'En {year} ninguna publicación tiene día.',
    week: 'Semana del',
    sum: 'Suma',
  },
  gaps: {
    title: 'Huecos y días sobrecargados',
    period: 'del {from} al {to}',
    channel: 'Canal',
    rhythm: '{count, number} por semana',
    planned: '{count, number} de {wished, number}',
    plannedColumn: 'Previstas de las deseadas',
    gap: '<b>{channel}:</b> del {from} al {to} sin publicaciones, {days, plural, one {# día} other {# días}}.',
    gapRest:
      'Con {count, number} por semana, un hueco empieza a los {limit, plural, one {# día} other {# días}}.',
    overfull:
      '<b>{date}:</b> {count, plural, one {# publicación} other {# publicaciones}}, normalmente {usual, number}.',
    overfullOn:
      '<b>{date}:</b> {count, plural, one {# publicación} other {# publicaciones}} en {channel}, normalmente {usual, number}.',
    open: 'Abrir el día',
    none: 'Cada canal mantiene su ritmo y ningún día está sobrecargado.',
    noRhythm:
      'Ningún canal activo tiene todavía un número deseado de publicaciones por semana, así que los huecos no se pueden detectar.',
    found: 'Huecos y días sobrecargados encontrados',
  },
  hours: {
    title: 'Día de la semana y hora',
    busiest:
      '<b>{weekday}, {hour}:</b> aquí sale la mayoría de las publicaciones, {count, number} de {total, number} en el periodo {period}.',
    none: 'Ninguna publicación con hora en el periodo {period}.',
    withoutTime:
      '{count, plural, one {# publicación no tiene hora.} other {# publicaciones no tienen hora.}}',
    cell: '{weekday}, {hour}: {count, plural, =0 {ninguna publicación} one {# publicación} other {# publicaciones}}',
    weekday: 'Día',
  },
  mix: {
    title: 'Mezcla y deseo',
    pillars: 'Pilares',
    formats: 'Formatos',
    channels: 'Canales',
    languages: 'Idiomas',
    row: '{planned, number} % de {wished, number} %',
    rowOpen: '{planned, number} %',
    legend:
      'Barra: previsto. Línea: deseado. En el periodo {period}, {count, plural, one {# publicación} other {# publicaciones}}.',
    none: 'En el periodo {period} aún no hay nada previsto.',
    part: 'Parte',
    posts: 'Publicaciones',
    planned: 'Previsto',
    wished: 'Deseado',
    share: '{value, number} %',
    noWish: 'ninguno',
  },
} satisfies Translated<typeof english>;
