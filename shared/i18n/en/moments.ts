export const moments = {
  field: {
    title: 'Name',
    kind: 'Kind',
    start: 'First day',
    end: 'Last day',
    recurrence: 'Repeats',
    exceptions: 'Not on',
    link: 'Link',
    details: 'Details',
    sourceId: 'From the calendar file',
    uid: 'Id in its file',
  },
  sources: {
    field: {
      name: 'Name',
      fileName: 'File',
      kind: 'Shown as',
      hash: 'Checksum',
      importedAt: 'Read at',
    },
  },
  settings: {
    field: {
      regions: 'Further regions',
      awarenessTopics: 'Topics of awareness days',
      hiddenMoments: 'Not shown',
      approval: 'Approval of new posts',
      linkMediums: 'Mediums of links (utm_medium)',
      linkSources: 'Sources of links (utm_source)',
    },
  },
} as const;
