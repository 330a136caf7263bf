import type { Protocol } from 'electron';
import { answerPageFile } from '#hosts/page-files.ts';
import { isOwnAddress, PAGE_SCHEME } from './page-address.ts';

/** Makes the scheme a secure origin of its own. Must run before the program is ready; nothing else is granted. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: PAGE_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and only it, under the program's own scheme: there is no file:// anywhere. */
export function servePage(protocol: Pick<Protocol, 'handle'>, pageFolder: string): void {
  protocol.handle(PAGE_SCHEME, (request) => answerRequest(pageFolder, request));
}

async function answerRequest(pageFolder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return new Response(null, { status: 405, headers: { Allow: 'GET' } });
  if (!isOwnAddress(request.url)) return new Response(null, { status: 403 });
  const { status, headers, body } = await answerPageFile(pageFolder, pathIn(request.url));
  return new Response(body, { status, headers });
}

/** The path as it was sent. URL would resolve dots and so hide an attempt; the resolver shall see it. */
function pathIn(address: string): string {
  const start = address.indexOf('/', address.indexOf('//') + 2);
  return start === -1 ? '/' : address.slice(start);
}
