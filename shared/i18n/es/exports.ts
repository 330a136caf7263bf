import type { Translated } from '../catalog.ts';
import type { exports as english } from '../en/exports.ts';

export const exports = {
  reader: '¿Quién lo lee?',
  readers: { client: 'Un cliente', own: 'Solo yo' },
  readerNote: {
    client:
      'Las notas privadas, los contactos y los accesos se quedan fuera. El documento enumera lo que se ha omitido.',
    own: 'Entra todo, también las notas privadas.',
  },
  format: 'Formato',
  formats: {
    pdf: 'PDF, A4',
    html: 'HTML, un solo archivo',
    ics: 'Archivo de calendario (ICS)',
    csv: 'Tabla del calendario (CSV)',
    bundle: 'Espacio de trabajo entero (paquete)',
  },
  formatNote: {
    pdf: 'Para imprimir, enviar o archivar.',
    html: 'Se abre en cualquier navegador, también sin red.',
    ics: 'Para Outlook, Google Calendar, Calendario de Apple.',
    csv: 'Para hojas de cálculo; se puede volver a importar aquí sin pérdidas.',
    bundle: 'Otra copia de Planwright lo abre como espacio de trabajo propio.',
  },
  language: 'Idioma',
  sectionsTitle: 'Qué incluye',
  sections: {
    summary: 'Resumen',
    brand: 'Marca',
    audiences: 'Públicos',
    channels: 'Canales',
    goals: 'Objetivos y metas',
    content: 'Pilares de contenido',
    calendar: 'Calendario',
    crisis: 'Plan de crisis',
    reviews: 'Revisiones',
  },
  noSection: 'Elige al menos una sección.',
  period: 'Días del calendario',
  from: 'Desde',
  to: 'Hasta',
  periodReversed: 'El último día es anterior al primero. Elige uno posterior.',
  zone: 'Las horas corresponden a la zona horaria {zone}.',
  save: 'Guardar {format}',
  formatShort: { pdf: 'PDF', html: 'HTML', ics: 'ICS', csv: 'CSV', bundle: 'paquete' },
  saved: '{name} se ha guardado, normalmente en Descargas.',
  preview: 'Así lo verá quien lo lea',
  previewNone: 'De este formato no hay vista previa: está hecho para programas, no para leer.',
  previewFailed: 'No se ha podido crear la vista previa. Aun así, guardar puede funcionar.',
  working: 'Preparando…',
} satisfies Translated<typeof english>;
