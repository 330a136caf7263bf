import type { Transport } from '#shared/api/client.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError, type Reply } from '#shared/base/errors.ts';

declare global {
  interface Window {
    /** What the desktop's preload script exposes; absent in a browser. */
    readonly planner?: Transport;
  }
}

const TOKEN_KEY = 'planwright.token';
const PAUSES_MS = [1000, 2000, 4000, 8000, 16_000, 30_000] as const;

/**
 * The way to the core: the desktop's bridge, or HTTP to the loopback host. The only place in the page where hosts
 * differ. Throws `not-allowed` when the address of the browser host was used before.
 */
export async function connect(): Promise<Transport> {
  if (window.planner !== undefined) return window.planner;
  const token = await sessionToken();
  return { request: (method, input) => post(`/api/${method}`, input, token), subscribe: eventStream(token) };
}

/** The token of this tab: exchanged for the one-time code of the address, or kept from before a reload. */
async function sessionToken(): Promise<string> {
  const code = new URLSearchParams(window.location.hash.slice(1)).get('code');
  const kept = window.sessionStorage.getItem(TOKEN_KEY);
  if (code !== null) {
    window.history.replaceState(null, '', window.location.pathname + window.location.search);
    const reply = await post('/session', { code }, null);
    if (reply.ok) {
      const { token } = reply.value as { readonly token: string }; // our own host's answer
      window.sessionStorage.setItem(TOKEN_KEY, token);
      return token;
    }
  }
  if (kept === null) throw new PlannerError('not-allowed', 'No session for this address.');
  return kept;
}

async function post(path: string, input: unknown, token: string | null): Promise<Reply<unknown>> {
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (token !== null) headers['Authorization'] = `Bearer ${token}`;
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(input) });
  return (await response.json()) as Reply<unknown>; // the host answers nothing else
}

/** One stream for the page however many listeners there are; it reconnects with growing pauses. */
function eventStream(token: string): Transport['subscribe'] {
  const listeners = new Set<(event: PlannerEvent) => void>();
  let abort: AbortController | null = null;

  async function read(signal: AbortSignal): Promise<void> {
    const response = await fetch('/events', { headers: { Authorization: `Bearer ${token}` }, signal });
    if (!response.ok || response.body === null) throw new Error(`events: ${response.status}`);
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      const lines = (rest + part.value).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines.filter((each) => each !== '')) {
        const event = JSON.parse(line) as PlannerEvent; // our own host's line
        for (const listener of listeners) listener(event);
      }
    }
  }

  async function keepReading(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted; failures += 1) {
      const began = Date.now();
      await read(signal).catch(() => undefined); // whatever ended it, the stream is opened anew
      if (Date.now() - began > 60_000) failures = 0;
      if (signal.aborted) return;
      await new Promise((resolve) =>
        setTimeout(resolve, PAUSES_MS[Math.min(failures, PAUSES_MS.length - 1)]),
      );
    }
  }

  return (listener) => {
    listeners.add(listener);
    if (abort === null) {
      abort = new AbortController();
      void keepReading(abort.signal);
    }
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      abort?.abort();
      abort = null;
    };
  };
}
