export const series = {
  field: {
    start: 'Begins on',
    recurrence: 'Repeats',
    exceptions: 'Not on',
    seriesId: 'Series',
    seriesDate: 'Day in the series',
  },
} as const;
