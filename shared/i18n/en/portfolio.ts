export const portfolio = {
  title: 'All clients',
  subtitle: '{date} · who needs you first',
  backUpAll: 'Back up all',
  add: 'Client',
  statement: '{need, number} of {all, plural, one {# client needs} other {# clients need}} you',
  statementNone: 'No client needs you today',
  column: {
    client: 'Client',
    needs: 'Needs attention',
    decided: 'Decided',
    targets: 'Targets',
    week: 'W{week, number}',
  },
  need: {
    incident: '{count, plural, one {Incident running} other {# incidents running}}',
    offTrack: '{count, plural, one {One target off track} other {# targets off track}}',
    reviewLate: 'Review {count, plural, one {one day} other {# days}} late',
    emptyWeeks:
      '{count, plural, one {One of the next three weeks is empty} other {# of the next three weeks are empty}}',
    approvals: '{count, plural, one {One post waits for approval} other {# posts wait for approval}}',
    atRisk: '{count, plural, one {One target at risk} other {# targets at risk}}',
    stale:
      '{count, plural, one {Figures of one target out of date} other {Figures of # targets out of date}}',
    nothing: 'Nothing',
  },
  state: {
    damaged: 'Cannot be read; nothing is overwritten. Open it to see why.',
    newer: 'Written by a newer version of Planwright.',
    locked: 'Open in another program',
  },
  percent: '{percent, number} %',
  postsInWeek: '{count, plural, =0 {no post} one {one post} other {# posts}} in week {week, number}',
  heatLabel: 'Posts in the next eight weeks',
  footer: '{count, plural, one {One client} other {# clients}}, all on this computer',
  postsPlanned: 'Posts planned',
  failed: 'The list of clients cannot be read. {reason}',
} as const;
