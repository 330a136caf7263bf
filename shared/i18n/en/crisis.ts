export const crisis = {
  phase: {
    first15Minutes: 'First 15 minutes',
    firstHour: 'First hour',
    firstDay: 'First day',
  },
  statementKind: {
    holding: 'Holding statement',
    update: 'Update',
    full: 'Full answer',
    apology: 'Apology',
  },
} as const;
