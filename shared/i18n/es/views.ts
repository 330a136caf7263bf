import type { Translated } from '../catalog.ts';
import type { views as english } from '../en/views.ts';

export const views = {
  label: 'Vista',
  all: 'Todas las vistas',
  allNow: 'Vista: {view}. Todas las vistas',
  previous: 'Antes',
  next: 'Después',
  today: 'Hoy',
  week: '{range} · semana {week}',
  name: {
    day: 'Día',
    week: 'Semana',
    month: 'Mes',
    year: 'Año',
    agenda: 'Agenda',
    board: 'Tablero',
    channels: 'Por canal',
    table: 'Tabla',
    pictures: 'Resumen',
  },
  time: {
    dayName: 'Publicaciones del {date} por hora',
    weekName: 'Publicaciones de la semana del {date} por hora',
    help: 'Las flechas recorren días y publicaciones. Alt con una flecha mueve la publicación: arriba y abajo un cuarto de hora, a izquierda y derecha un día.',
    hour: 'Hora',
    untimed: 'Sin hora',
  },
  agenda: {
    name: 'Publicaciones de {month}, día a día',
    help: 'Las flechas recorren días y publicaciones. Alt con flecha arriba o abajo mueve la publicación un día.',
  },
  board: {
    name: 'Publicaciones de {month} por estado',
    help: 'Las flechas recorren columnas y publicaciones. Alt con flecha izquierda o derecha da a la publicación el estado de la columna de al lado.',
  },
  channels: {
    name: 'Publicaciones de la semana del {date} por canal',
    help: 'Las flechas recorren canales, días y publicaciones. Alt con una flecha mueve la publicación a otro día o canal.',
    channel: 'Canal',
    none: 'Sin canal',
    count: '{count, plural, =0 {ninguna publicación} one {# publicación} other {# publicaciones}}',
    ofWished: '{count, number} de {wished, number} por semana',
  },
  year: {
    name: 'Publicaciones de {year}',
    help: 'Las flechas recorren los días. Intro abre las publicaciones de un día; allí M mueve una.',
  },
} satisfies Translated<typeof english>;
