import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startBrowserServer } from '#hosts/browser/server.ts';
import { createSessions } from '#hosts/browser/session-token.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import type { Reply } from '#shared/base/errors.ts';
import { createTestCore } from '#tests/support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('HTTP on the loopback address', async () => {
  const { core, dataFolder, dispose } = await createTestCore({ host: 'browser' });
  const pageFolder = path.join(dataFolder, 'page');
  await mkdir(pageFolder);
  const sessions = createSessions({ clock: () => performance.now() });
  const server = await startBrowserServer({ core, pageFolder, sessions, port: 0, farewellMilliseconds: 50 });
  const origin = `http://127.0.0.1:${server.port}`;

  async function post(address: string, body: unknown, token: string | null): Promise<Reply<unknown>> {
    const authorization: Record<string, string> = token === null ? {} : { Authorization: `Bearer ${token}` };
    const response = await fetch(origin + address, {
      method: 'POST',
      headers: { Origin: origin, 'Content-Type': 'application/json', ...authorization },
      body: JSON.stringify(body ?? null),
    });
    return (await response.json()) as Reply<unknown>;
  }

  const code = new URLSearchParams(new URL(server.newAddress()).hash.slice(1)).get('code');
  const session = await post('/session', { code }, null);
  if (!session.ok) throw new Error('The host gave no session');
  const { token } = session.value as { readonly token: string };
  const stream = await openStream(`${origin}/events`, token);

  return {
    transport: {
      request: (method, input) => post(`/api/${method}`, input, token),
      subscribe: stream.subscribe,
    },
    dispose: async () => {
      stream.end();
      await server.close();
      await dispose();
    },
  };
});

/** The events of the host, one JSON line each; it is open when this returns. */
async function openStream(address: string, token: string) {
  const abort = new AbortController();
  const listeners = new Set<(event: PlannerEvent) => void>();
  const headers = { Authorization: `Bearer ${token}` };
  const response = await fetch(address, { headers, signal: abort.signal });

  async function read(): Promise<void> {
    const decoder = new TextDecoder();
    let rest = '';
    for await (const part of response.body ?? []) {
      const lines = (rest + decoder.decode(part as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter((each) => each !== '')) {
        const event = JSON.parse(line) as PlannerEvent;
        for (const listener of listeners) listener(event);
      }
    }
  }

  read().catch(() => undefined); // ended by the test
  return {
    end: () => abort.abort(),
    subscribe: (listener: (event: PlannerEvent) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
