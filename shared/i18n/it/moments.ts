import type { Translated } from '../catalog.ts';
import type { moments as english } from '../en/moments.ts';

export const moments = {
  field: {
    title: 'Nome',
    kind: 'Tipo',
    start: 'Primo giorno',
    end: 'Ultimo giorno',
    recurrence: 'Si ripete',
    exceptions: 'Tranne il',
    link: 'Link',
    details: 'Dettagli',
    sourceId: 'Dal file di calendario',
    uid: 'Identificativo nel file',
  },
  sources: {
    field: {
      name: 'Nome',
      fileName: 'File',
      kind: 'Mostrato come',
      hash: 'Checksum',
      importedAt: 'Letto il',
    },
  },
  settings: {
    field: {
      regions: 'Altre regioni',
      awarenessTopics: 'Temi delle giornate',
      hiddenMoments: 'Nascosti',
      approval: 'Approvazione dei nuovi post',
      linkMediums: 'Mezzi dei link (utm_medium)',
      linkSources: 'Sorgenti dei link (utm_source)',
    },
  },
} satisfies Translated<typeof english>;
