import { randomBytes } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { COMMON_HEADERS, contentSecurityPolicy, NONCE_PLACEHOLDER } from './page-policy.ts';

export type PageFile = { readonly segments: readonly string[]; readonly mimeType: string };

export type PageAnswer = {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

const MIME_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  ico: 'image/x-icon',
  jpg: 'image/jpeg',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff: 'font/woff',
  woff2: 'font/woff2',
};

// What the build names its files with. No percent sign: nothing of ours needs decoding, and what needs it is a trick.
const SEGMENT = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;
// Devices on Windows under any ending, so that "nul.js" would be read from the device.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * Which of the page's own files an address means; null for anything else. Pure: looks at the text alone.
 * @param address path of a request with or without its query, '/assets/index-1a2b.js'
 */
export function resolvePageFile(address: string): PageFile | null {
  const name = address.split(/[?#]/, 1)[0] ?? '';
  if (!name.startsWith('/') || name.length > 400) return null;
  const segments = name === '/' ? ['index.html'] : name.slice(1).split('/');
  if (!segments.every((segment) => SEGMENT.test(segment) && !DEVICE.test(segment))) return null;
  const ending = /\.([a-z0-9]+)$/.exec(segments.at(-1) ?? '')?.[1] ?? '';
  const mimeType = Object.hasOwn(MIME_TYPES, ending) ? MIME_TYPES[ending] : undefined;
  return mimeType === undefined ? null : { segments, mimeType };
}

/**
 * The answer to a request for one of the page's files, the same in the desktop and in the browser host. Documents
 * get a policy with a nonce of their own.
 */
export async function answerPageFile(folder: string, address: string): Promise<PageAnswer> {
  const file = resolvePageFile(address);
  const content = file === null ? null : await readInside(folder, file.segments);
  if (file === null || content === null) return missing();
  const nonce = randomBytes(18).toString('base64url');
  const headers = {
    ...COMMON_HEADERS,
    'Content-Type': file.mimeType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
  };
  const isDocument = file.mimeType.startsWith('text/html');
  return { status: 200, headers, body: isDocument ? withNonce(content, nonce) : content };
}

function missing(): PageAnswer {
  const headers = {
    ...COMMON_HEADERS,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  };
  return { status: 404, headers, body: new TextEncoder().encode('Not found\n') };
}

/** Follows links before it compares, so that a link inside the folder cannot lead out of it. */
async function readInside(
  folder: string,
  segments: readonly string[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const root = await realpath(folder);
    const place = await realpath(path.join(root, ...segments));
    if (!place.startsWith(root + path.sep)) return null;
    return new Uint8Array(await readFile(place));
  } catch {
    return null; // not there, or a folder
  }
}

function withNonce(content: Uint8Array, nonce: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(new TextDecoder().decode(content).replaceAll(NONCE_PLACEHOLDER, nonce));
}
