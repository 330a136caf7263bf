import { createContext, useContext } from 'react';
import type { Client } from '#shared/api/client.ts';

export const ClientContext = createContext<Client | null>(null);

/** The way to the core. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (client === null) throw new Error('useClient is called outside the program');
  return client;
}
