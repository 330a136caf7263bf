import type { Translated } from '../catalog.ts';
import type { moments as english } from '../en/moments.ts';

export const moments = {
  field: {
    title: 'Nombre',
    kind: 'Tipo',
    start: 'Primer día',
    end: 'Último día',
    recurrence: 'Se repite',
    exceptions: 'Excepto el',
    link: 'Enlace',
    details: 'Detalles',
    sourceId: 'Del archivo de calendario',
    uid: 'Identificador en el archivo',
  },
  sources: {
    field: {
      name: 'Nombre',
      fileName: 'Archivo',
      kind: 'Se muestra como',
      hash: 'Suma de comprobación',
      importedAt: 'Leído el',
    },
  },
  settings: {
    field: {
      regions: 'Otras regiones',
      awarenessTopics: 'Temas de los días señalados',
      hiddenMoments: 'Ocultos',
      approval: 'Aprobación de nuevas publicaciones',
      linkMediums: 'Medios de los enlaces (utm_medium)',
      linkSources: 'Fuentes de los enlaces (utm_source)',
    },
  },
} satisfies Translated<typeof english>;
