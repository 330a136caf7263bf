import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPageScheme, servePage } from '#hosts/desktop/protocol.ts';
import { answerPageFile, resolvePageFile } from '#hosts/page-files.ts';
import { createFakeElectron } from '#tests/support/fake-electron.ts';
import { escapingPaths } from '#tests/support/hostile-paths.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'planwright-pages-'));
  await mkdir(path.join(folder, 'renderer', 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.html'), 'secret');
  await writeFile(
    path.join(folder, 'renderer', 'index.html'),
    '<meta property="csp-nonce" content="__CSP_NONCE__">Grüße',
  );
  await writeFile(path.join(folder, 'renderer', 'assets', 'a.js'), 'const __CSP_NONCE__ = 1');
  await writeFile(path.join(folder, 'renderer', 'assets', 'a.js.map'), '{}');
  await symlink(path.join(folder, 'secret.html'), path.join(folder, 'renderer', 'link.html')).catch(
    () => undefined, // Windows asks for a privilege first
  );
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the files of the page', () => {
  it.each([
    ['/', ['index.html'], 'text/html; charset=utf-8'],
    ['/?a=../b', ['index.html'], 'text/html; charset=utf-8'],
    ['/assets/index-Dx_4k-J.js', ['assets', 'index-Dx_4k-J.js'], 'text/javascript; charset=utf-8'],
    ['/assets/inter.woff2?v=1', ['assets', 'inter.woff2'], 'font/woff2'],
    ['/icon.svg', ['icon.svg'], 'image/svg+xml'],
  ])('finds %s', (address, segments, mimeType) => {
    expect(resolvePageFile(address)).toEqual({ segments, mimeType });
  });

  it.each(escapingPaths)('does not resolve %j', (address) => {
    expect(resolvePageFile(address)).toBeNull();
  });

  it('does not follow a link out of the folder', async () => {
    const { status, body } = await answerPageFile(path.join(folder, 'renderer'), '/link.html');
    expect(status).toBe(404);
    expect(new TextDecoder().decode(body)).not.toContain('secret');
  });

  it('puts a fresh nonce into the document and into its policy, and nothing into other files', async () => {
    const first = await answerPageFile(path.join(folder, 'renderer'), '/');
    const second = await answerPageFile(path.join(folder, 'renderer'), '/index.html');
    const nonces = [first, second].map(({ headers, body }) => {
      const nonce = /'nonce-([^']+)'/.exec(headers['Content-Security-Policy'] ?? '')?.[1];
      expect(new TextDecoder().decode(body)).toBe(`<meta property="csp-nonce" content="${nonce}">Grüße`);
      return nonce;
    });
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(nonces[0]).toMatch(/^[A-Za-z0-9_-]{24}$/);
    const script = await answerPageFile(path.join(folder, 'renderer'), '/assets/a.js');
    expect(new TextDecoder().decode(script.body)).toBe('const __CSP_NONCE__ = 1');
  });

  it('sends the strict policy and the protecting headers with every file', async () => {
    const { headers } = await answerPageFile(path.join(folder, 'renderer'), '/assets/a.js');
    const policy = headers['Content-Security-Policy']?.replace(/'nonce-[^']+'/, "'nonce-N'");
    expect(policy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-N'; img-src 'self' blob: data:; " +
        "font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "object-src 'none'",
    );
    expect(headers).toMatchObject({
      'Cache-Control': 'no-store',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    });
  });
});

describe("the desktop's own scheme", () => {
  const { electron, record } = createFakeElectron({ userData: tmpdir() });
  registerPageScheme(electron.protocol);

  const get = (address: string, init: RequestInit = {}) => {
    servePage(electron.protocol, path.join(folder, 'renderer'));
    const handler = record.protocols.get('app');
    if (handler === undefined) throw new Error('The scheme has no handler');
    // Chromium hands over the address as it stands; Request would tidy it.
    return handler({ url: address, method: init.method ?? 'GET' } as Request);
  };

  it('is standard and secure and may do nothing that it need not', () => {
    expect(record.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves the page', async () => {
    const response = await get('app://planwright/index.html');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('Grüße');
  });

  it.each([
    'app://evil/index.html',
    'app://planwright.evil/index.html',
    'app://user@planwright/index.html',
    'app://planwright:1/index.html',
    'https://planwright/index.html',
    'file:///etc/passwd',
  ])('refuses the address %s', async (address) => {
    expect((await get(address)).status).toBe(403);
  });

  it.each(escapingPaths.filter((address) => address.startsWith('/')))(
    'finds nothing at %j',
    async (address) => {
      const response = await get(`app://planwright${address}`);
      expect([403, 404]).toContain(response.status);
      expect(await response.text()).not.toContain('secret');
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'HEAD'])('refuses the method %s', async (method) => {
    expect((await get('app://planwright/index.html', { method })).status).toBe(405);
  });
});
