import type { Translated } from '../catalog.ts';
import type { moments as english } from '../en/moments.ts';

export const moments = {
  field: {
    title: 'Name',
    kind: 'Art',
    start: 'Erster Tag',
    end: 'Letzter Tag',
    recurrence: 'Wiederholung',
    exceptions: 'Nicht am',
    link: 'Link',
    details: 'Einzelheiten',
    sourceId: 'Aus der Kalenderdatei',
    uid: 'Kennung in der Datei',
  },
  sources: {
    field: {
      name: 'Name',
      fileName: 'Datei',
      kind: 'Angezeigt als',
      hash: 'Prüfsumme',
      importedAt: 'Gelesen am',
    },
  },
  settings: {
    field: {
      regions: 'Weitere Regionen',
      awarenessTopics: 'Themen der Aktionstage',
      hiddenMoments: 'Ausgeblendet',
      approval: 'Freigabe neuer Beiträge',
      linkMediums: 'Medien der Links (utm_medium)',
      linkSources: 'Quellen der Links (utm_source)',
    },
  },
} satisfies Translated<typeof english>;
