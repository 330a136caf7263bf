import type { Translated } from '../catalog.ts';
import type { channels as english } from '../en/channels.ts';

export const channels = {
  state: {
    keep: 'Mantenere',
    grow: 'Far crescere',
    pause: 'Mettere in pausa',
    close: 'Chiudere',
    planned: 'Previsto',
  },
} satisfies Translated<typeof english>;
