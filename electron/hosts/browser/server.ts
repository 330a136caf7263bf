import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { PlannerCore } from '#core/planner-core.ts';
import { createDoor, type Door, MESSAGE_LIMIT } from '#hosts/door.ts';
import { createFarewell, type FarewellResult } from '#hosts/farewell.ts';
import { answerPageFile } from '#hosts/page-files.ts';
import { COMMON_HEADERS } from '#hosts/page-policy.ts';
import { PlannerError, type Reply, toFailedReply } from '#shared/base/errors.ts';
import { valueAt } from '#shared/base/json.ts';
import { createEventStreams, type EventStreams } from './event-streams.ts';
import { kindOf, refusalOf } from './guard.ts';
import { readBody } from './request-body.ts';
import type { Sessions } from './session-token.ts';

export type BrowserServer = {
  readonly port: number;
  /** An address that opens the program once. */
  readonly newAddress: () => string;
  /** Milliseconds since the last request, or 0 while a page listens. */
  readonly idleMilliseconds: () => number;
  /** Asks the pages to save, then stops answering. Closes no core. */
  readonly close: () => Promise<FarewellResult>;
};

export type BrowserServerOptions = {
  readonly core: Pick<PlannerCore, 'request' | 'subscribe'>;
  readonly pageFolder: string;
  readonly sessions: Sessions;
  /** 0 takes any free one. */
  readonly port: number;
  readonly messageLimit?: number;
  readonly farewellMilliseconds?: number;
  readonly keepAliveMilliseconds?: number;
};

const FAREWELL_MILLISECONDS = 3000;
const SESSION_LIMIT = 1000;

/**
 * Serves the page and the core to browsers on this machine, and to nobody else.
 * @throws PlannerError port-taken, or no-permission for a port that only the system may use; both with {port}
 */
export async function startBrowserServer(options: BrowserServerOptions): Promise<BrowserServer> {
  const { core, sessions, farewellMilliseconds = FAREWELL_MILLISECONDS } = options;
  const streams = createEventStreams(options);
  const farewell = createFarewell({
    announce: () => streams.send({ name: 'app.closing' }),
    milliseconds: farewellMilliseconds,
  });
  const door = createDoor({ core, onReadyToClose: farewell.answer });
  const unsubscribe = core.subscribe(streams.send);
  let port = 0;
  let lastRequest = performance.now();
  const answering = new Set<ServerResponse>();

  const server = createServer((request, response) => {
    lastRequest = performance.now();
    answering.add(response);
    response.on('close', () => answering.delete(response));
    answer({ request, response, options, door, streams, port }).catch(() => response.destroy());
  });
  port = await listen(server, options.port);
  return {
    port,
    newAddress: () => `http://127.0.0.1:${port}/#code=${sessions.newCode()}`,
    idleMilliseconds: () => (streams.count() > 0 ? 0 : performance.now() - lastRequest),
    close: async () => {
      const result = await farewell.ask();
      unsubscribe();
      streams.end();
      await stop(server, answering);
      return result;
    },
  };
}

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly options: BrowserServerOptions;
  readonly door: Door;
  readonly streams: EventStreams;
  readonly port: number;
};

async function answer({ request, response, options, door, streams, port }: Exchange): Promise<void> {
  const { sessions, pageFolder, messageLimit = MESSAGE_LIMIT } = options;
  const { method = '', url: path = '', headersDistinct: headers } = request;
  const refusal = refusalOf({ method, path, headers }, { port, isToken: sessions.isToken });
  if (refusal !== null) {
    const error = new PlannerError(refusal.code, refusal.code, refusal.details);
    sendReply(response, toFailedReply(error), { status: refusal.status });
    return;
  }
  switch (kindOf(path)) {
    case 'page':
      return sendPage(response, method, await answerPageFile(pageFolder, path));
    case 'events':
      return streams.add(response);
    case 'session':
      return openSession(request, response, sessions);
    case 'request':
      return callCore(request, response, { door, messageLimit, path });
  }
}

function sendPage(
  response: ServerResponse,
  method: string,
  { status, headers, body }: Awaited<ReturnType<typeof answerPageFile>>,
): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.byteLength });
  response.end(method === 'HEAD' ? undefined : body);
}

async function openSession(
  request: IncomingMessage,
  response: ServerResponse,
  sessions: Sessions,
): Promise<void> {
  const body = await bodyOrReply(request, response, SESSION_LIMIT);
  if (body === null) return;
  const token = sessions.exchange(codeIn(body));
  if (token !== null) {
    sendReply(response, { ok: true, value: { token } });
    return;
  }
  const used = new PlannerError('not-allowed', 'code', { reason: 'code' });
  sendReply(response, toFailedReply(used), { status: 401 });
}

async function callCore(
  request: IncomingMessage,
  response: ServerResponse,
  { door, messageLimit, path }: { readonly door: Door; readonly messageLimit: number; readonly path: string },
): Promise<void> {
  const body = await bodyOrReply(request, response, messageLimit);
  if (body === null) return;
  const reply = await door(path.slice('/api/'.length), body);
  sendReply(response, reply, { limit: messageLimit });
}

/** Null when the body could not be taken: then the answer has been sent. */
async function bodyOrReply(
  request: IncomingMessage,
  response: ServerResponse,
  limit: number,
): Promise<string | null> {
  try {
    return await readBody(request, limit);
  } catch (error) {
    if (!(error instanceof PlannerError)) throw error; // the page has hung up
    sendReply(response, toFailedReply(error), { status: error.code === 'file-too-large' ? 413 : 400 });
    return null;
  }
}

function codeIn(body: string): unknown {
  try {
    return valueAt(JSON.parse(body), 'code');
  } catch {
    return null;
  }
}

function sendReply(
  response: ServerResponse,
  reply: Reply<unknown>,
  { status = 200, limit = MESSAGE_LIMIT }: { readonly status?: number; readonly limit?: number } = {},
): void {
  const whole = Buffer.from(JSON.stringify(reply));
  const isTooLarge = whole.length > limit;
  const tooLarge = toFailedReply(new PlannerError('file-too-large', 'reply', { limit }));
  const body = isTooLarge ? Buffer.from(JSON.stringify(tooLarge)) : whole;
  response.writeHead(isTooLarge ? 413 : status, {
    ...COMMON_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Content-Length': body.length,
  });
  response.end(body);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, port)));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port was given'));
      else resolve(address.port);
    });
  });
}

function portError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new PlannerError('port-taken', error.message, { port });
  if (error.code === 'EACCES') return new PlannerError('no-permission', error.message, { port });
  return error;
}

const LAST_ANSWERS_MILLISECONDS = 2000;

/** Lets the answers under way go out, then drops every connection: browsers keep spare ones that never ask anything. */
async function stop(server: Server, answering: ReadonlySet<ServerResponse>): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const goneOut = Promise.all(
    [...answering].map((response) => new Promise((resolve) => response.once('close', resolve))),
  );
  const deadline = new AbortController();
  await Promise.race([goneOut, setTimeout(LAST_ANSWERS_MILLISECONDS, null, { signal: deadline.signal })]);
  deadline.abort();
  server.closeAllConnections();
  await closed;
}
