import type { Translated } from '../catalog.ts';
import type { channels as english } from '../en/channels.ts';

export const channels = {
  state: {
    keep: 'Halten',
    grow: 'Ausbauen',
    pause: 'Pausieren',
    close: 'Schließen',
    planned: 'Geplant',
  },
} satisfies Translated<typeof english>;
