import type { Translated } from '../catalog.ts';
import type { channels as english } from '../en/channels.ts';

export const channels = {
  state: {
    keep: 'Mantener',
    grow: 'Hacer crecer',
    pause: 'Pausar',
    close: 'Cerrar',
    planned: 'Previsto',
  },
} satisfies Translated<typeof english>;
