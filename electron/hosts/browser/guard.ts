import type { ErrorCode, ErrorDetails } from '#shared/base/errors.ts';

/** What a request is for; each kind has its own rules. */
export type RequestKind = 'page' | 'session' | 'request' | 'events';

/** What the guard looks at. Header names in lower case; each value once for each time the header was sent. */
export type IncomingRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, readonly string[] | undefined>>;
};

export type GuardOptions = {
  readonly port: number;
  readonly isToken: (token: unknown) => boolean;
};

export type Refusal = {
  readonly status: 400 | 401 | 403 | 405 | 415;
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
};

/**
 * Why a request must not be answered, or null. Any page in the person's browser and any program on the machine can
 * reach a loopback port, so a request has to prove that it comes from our own page (Host against rebinding, Origin
 * and Sec-Fetch-Site against other sites, a JSON type against forms) and from the person who started the program
 * (token).
 */
export function refusalOf(request: IncomingRequest, { port, isToken }: GuardOptions): Refusal | null {
  const kind = kindOf(request.path);
  const header = (name: string) => onlyValue(request.headers, name);
  const site = header('sec-fetch-site');
  const origin = header('origin');
  const ownOrigin = `http://127.0.0.1:${port}`;

  if (!request.path.startsWith('/')) return refuse(400, 'invalid-input', 'address');
  if (header('host') !== `127.0.0.1:${port}`) return refuse(403, 'not-allowed', 'host');
  if (!isMethodOf(kind, request.method)) return refuse(405, 'invalid-input', 'method');
  const mayLackOrigin = request.method !== 'POST';
  if (origin !== ownOrigin && !(origin === null && mayLackOrigin))
    return refuse(403, 'not-allowed', 'origin');
  if (!isOwnSite(kind, site)) return refuse(403, 'not-allowed', 'site');
  if (request.method === 'POST' && !isJson(header('content-type'))) {
    return refuse(415, 'invalid-input', 'type');
  }
  if (header('content-encoding') !== null) return refuse(415, 'invalid-input', 'encoding');
  if ((kind === 'request' || kind === 'events') && !isToken(bearerOf(header('authorization')))) {
    return refuse(401, 'not-allowed', 'token');
  }
  return null;
}

export function kindOf(path: string): RequestKind {
  const name = path.split(/[?#]/, 1)[0] ?? '';
  if (name === '/session') return 'session';
  if (name === '/events') return 'events';
  return name.startsWith('/api/') ? 'request' : 'page';
}

function isMethodOf(kind: RequestKind, method: string): boolean {
  if (kind === 'page') return method === 'GET' || method === 'HEAD';
  return method === (kind === 'events' ? 'GET' : 'POST');
}

/**
 * Browsers older than 2023 send no Sec-Fetch-Site; they still have to bring Origin and token. 'none' is an address
 * that the person has opened; 'same-site' would be another port of this machine.
 */
function isOwnSite(kind: RequestKind, site: string | null): boolean {
  return site === null || site === 'same-origin' || (kind === 'page' && site === 'none');
}

function isJson(type: string | null): boolean {
  return type !== null && /^application\/json(;\s*charset=utf-8)?$/i.test(type);
}

function bearerOf(value: string | null): string | null {
  return value?.startsWith('Bearer ') ? value.slice('Bearer '.length) : null;
}

/** A header that was sent twice counts as one with an impossible value: no choice between the two can be right. */
function onlyValue(headers: IncomingRequest['headers'], name: string): string | null {
  const values = Object.hasOwn(headers, name) ? headers[name] : undefined;
  if (values === undefined) return null;
  return values.length === 1 ? (values[0] ?? '') : '\n';
}

function refuse(status: Refusal['status'], code: ErrorCode, reason: string): Refusal {
  return { status, code, details: { reason } };
}
