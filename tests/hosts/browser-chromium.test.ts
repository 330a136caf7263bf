import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserServer, startBrowserServer } from '#hosts/browser/server.ts';
import { createSessions } from '#hosts/browser/session-token.ts';
import { chromiumLaunchOptions } from '#tests/support/chromium.mjs';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

const PAGE = `<!doctype html><html lang="en"><head>
<meta property="csp-nonce" content="__CSP_NONCE__">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/assets/page.css">
<style nonce="__CSP_NONCE__">h2 { color: rgb(4, 5, 6) }</style>
<style>h3 { color: rgb(7, 8, 9) }</style>
<script>window.ranInline = true</script>
<script type="module" src="/assets/page.js"></script>
</head><body><h1>1</h1><h2>2</h2><h3 onclick="window.ranHandler = true">3</h3></body></html>`;

// In the page's own module: what is evaluated from outside through the tools of a browser passes its policy.
const SCRIPT = `
const violations = [];
document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
const colour = (name) => getComputedStyle(document.querySelector(name)).color;
document.querySelector('h2').setAttribute('onclick', 'window.ranHandler = true');
for (const name of ['h2', 'h3']) document.querySelector(name).click();
let evaluated = false;
try { evaluated = new Function('return true')(); } catch {}
const script = document.createElement('script');
script.textContent = 'window.ranInline = true';
document.body.append(script);
document.body.append(Object.assign(document.createElement('img'), { src: 'https://example.invalid/pixel.png' }));
const fetched = await fetch('https://example.invalid/').then(() => true, () => false);
await new Promise((resolve) => setTimeout(resolve, 100));
window.seen = {
  inline: window.ranInline === true,
  handler: window.ranHandler === true,
  evaluated,
  fetched,
  colours: ['h1', 'h2', 'h3'].map(colour),
  violations: [...new Set(violations)].sort(),
};
`;

let test: TestCore;
let host: BrowserServer;
let evil: Server;
let evilPort = 0;
let browser: Browser;

beforeAll(async () => {
  test = await createTestCore({ host: 'browser' });
  const pageFolder = path.join(test.dataFolder, 'page');
  await mkdir(path.join(pageFolder, 'assets'), { recursive: true });
  await writeFile(path.join(pageFolder, 'index.html'), PAGE);
  await writeFile(path.join(pageFolder, 'assets', 'page.css'), 'h1 { color: rgb(1, 2, 3) }');
  await writeFile(path.join(pageFolder, 'assets', 'page.js'), SCRIPT);
  const sessions = createSessions({ clock: () => performance.now() });
  host = await startBrowserServer({
    core: test.core,
    pageFolder,
    sessions,
    port: 0,
    farewellMilliseconds: 50,
  });
  evil = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>evil</title>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  const address = evil.address();
  evilPort = typeof address === 'object' && address !== null ? address.port : 0;
  const options = chromiumLaunchOptions();
  const rules = '--host-resolver-rules=MAP rebind.test 127.0.0.1,MAP evil.test 127.0.0.1';
  browser = await chromium.launch({ ...options, args: [...options.args, rules] });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  evil?.close();
  await host?.close();
  await test?.dispose();
});

async function open(address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

const own = () => `http://127.0.0.1:${host.port}`;
const workspaces = () => test.client.call('workspaces.list', {});

describe('the page of the browser host, in Chromium', () => {
  it('runs its own module and styles, and no script or style that was slipped in', async () => {
    const page = await open(`${own()}/`);
    await page.waitForFunction(() => 'seen' in window);
    expect(await page.evaluate(() => (window as unknown as { readonly seen: unknown }).seen)).toEqual({
      inline: false,
      handler: false,
      evaluated: false,
      fetched: false,
      colours: ['rgb(1, 2, 3)', 'rgb(4, 5, 6)', 'rgb(0, 0, 0)'],
      violations: ['connect-src', 'img-src', 'script-src', 'script-src-attr', 'script-src-elem'],
    });
    await page.close();
  });

  it('exchanges its code, calls the core and hears of events, with what a page has', async () => {
    const page = await open(host.newAddress());
    const seen = await page.evaluate(
      async (fields) => {
        const json = { 'Content-Type': 'application/json' };
        const code = new URLSearchParams(location.hash.slice(1)).get('code');
        const session = await fetch('/session', {
          method: 'POST',
          headers: json,
          body: JSON.stringify({ code }),
        });
        const authorization = { Authorization: `Bearer ${(await session.json()).value.token}` };
        const events = await fetch('/events', { headers: authorization });
        const first = await events.body?.getReader().read();
        const created = await fetch('/api/workspaces.create', {
          method: 'POST',
          headers: { ...json, ...authorization },
          body: JSON.stringify({ kind: 'new', fields }),
        });
        return {
          created: (await created.json()).ok,
          first: new TextDecoder().decode(first?.value),
          cookies: document.cookie,
        };
      },
      aNewWorkspace({ name: 'From Chromium' }),
    );
    expect(seen).toEqual({ created: true, first: '\n', cookies: '' });
    expect((await workspaces()).map(({ name }) => name)).toEqual(['From Chromium']);
    await page.close();
  });

  it('cannot be reached by a name that was rebound to this machine (matrix 63)', async () => {
    const page = await browser.newPage();
    const response = await page.goto(`http://rebind.test:${host.port}/`);
    expect(response?.status()).toBe(403);
    await page.close();
  });

  it('cannot be framed, read or written to by another site', async () => {
    const before = await workspaces();
    for (const site of [`http://evil.test:${evilPort}/`, `http://127.0.0.1:${evilPort}/`]) {
      const page = await open(site);
      const arrived = page.waitForResponse((response) => response.url().includes('/api/'), { timeout: 5000 });
      const seen = await page.evaluate(async (target) => {
        const body = JSON.stringify({ kind: 'sample', language: 'en', name: 'Evil' });
        const attempt = (init: RequestInit) =>
          fetch(`${target}/api/workspaces.create`, init).then(
            async (answer) => answer.type !== 'opaque' && (await answer.text()),
            () => 'refused',
          );
        const types = ['text/plain', 'application/json'];
        const results = await Promise.all([
          fetch(`${target}/`).then(
            (answer) => answer.text(),
            () => 'refused',
          ),
          ...types.map((type) => attempt({ method: 'POST', headers: { 'Content-Type': type }, body })),
        ]);
        const frame = document.createElement('iframe');
        frame.src = `${target}/`;
        document.body.append(frame);
        const form = document.createElement('form');
        form.method = 'post';
        form.action = `${target}/api/workspaces.create`;
        form.enctype = 'text/plain';
        const input = document.createElement('input');
        input.name = body.slice(0, -1);
        input.value = '"}';
        form.append(input);
        document.body.append(form);
        setTimeout(() => form.submit(), 0);
        return results;
      }, own());
      expect(seen).toEqual(['refused', 'refused', 'refused']);
      expect([403, 405, 415]).toContain((await arrived.catch(() => null))?.status() ?? 403);
      for (const frame of page.frames().slice(1)) expect(frame.url()).not.toBe(`${own()}/`);
      await page.close();
    }
    expect(await workspaces()).toEqual(before);
  });
});
