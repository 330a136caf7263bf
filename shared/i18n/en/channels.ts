export const channels = {
  state: {
    keep: 'Keep',
    grow: 'Grow',
    pause: 'Pause',
    close: 'Close',
    planned: 'Planned',
  },
} as const;
