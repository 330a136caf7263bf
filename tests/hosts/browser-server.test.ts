import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { runBrowserHost } from '#hosts/browser/run.ts';
import { type BrowserServer, type BrowserServerOptions, startBrowserServer } from '#hosts/browser/server.ts';
import { createSessions } from '#hosts/browser/session-token.ts';
import { sentenceFor } from '#hosts/problem-sentence.ts';
import { createSpeech } from '#shared/i18n/translator.ts';
import { escapingPaths } from '#tests/support/hostile-paths.ts';
import { type RawRequest, rawRequest } from '#tests/support/raw-request.ts';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

let test: TestCore;
let pageFolder = '';
let servers: BrowserServer[] = [];

beforeEach(async () => {
  test = await createTestCore({ host: 'browser' });
  pageFolder = path.join(test.dataFolder, 'page');
  await mkdir(path.join(pageFolder, 'assets'), { recursive: true });
  await writeFile(path.join(test.dataFolder, 'secret.html'), 'secret');
  await writeFile(path.join(pageFolder, 'index.html'), '<meta property="csp-nonce" content="__CSP_NONCE__">');
  await writeFile(path.join(pageFolder, 'assets', 'a.js'), 'export {}');
});

afterEach(async () => {
  for (const server of servers) await server.close();
  servers = [];
  await test.dispose();
});

async function serve(options: Partial<BrowserServerOptions> = {}) {
  const server = await startBrowserServer({
    core: test.core,
    pageFolder,
    sessions: createSessions({ clock: () => performance.now() }),
    port: 0,
    farewellMilliseconds: 200,
    ...options,
  });
  servers.push(server);
  const { port } = server;
  const own = {
    Host: `127.0.0.1:${port}`,
    Origin: `http://127.0.0.1:${port}`,
    'Content-Type': 'application/json',
  };
  const codeOf = (address: string) => new URLSearchParams(new URL(address).hash.slice(1)).get('code');
  const exchange = (code: string | null) =>
    rawRequest({ port, method: 'POST', path: '/session', headers: own, body: JSON.stringify({ code }) });
  const open = async () =>
    JSON.parse((await exchange(codeOf(server.newAddress()))).text).value.token as string;
  const token = await open();
  const headers = { ...own, Authorization: `Bearer ${token}` };
  const call = async (method: string, input: unknown, changed: Partial<RawRequest> = {}) => {
    const answer = await rawRequest({
      port,
      method: 'POST',
      path: `/api/${method}`,
      headers,
      body: JSON.stringify(input),
      ...changed,
    });
    return { ...answer, reply: answer.text === '' ? null : JSON.parse(answer.text) };
  };
  return { server, port, own, headers, token, call, open, exchange, codeOf };
}

/** Reads a stream of events as the page does. */
async function listen(port: number, token: string) {
  const abort = new AbortController();
  const response = await fetch(`http://127.0.0.1:${port}/events`, {
    headers: { Authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  const events: { name: string }[] = [];
  let keepAlives = 0;
  const ended = (async () => {
    let rest = '';
    const decoder = new TextDecoder();
    for await (const part of response.body ?? []) {
      const lines = (rest + decoder.decode(part as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        if (line === '') keepAlives += 1;
        else events.push(JSON.parse(line));
      }
    }
    return 'ended' as const;
  })().catch(() => 'aborted' as const);
  return { response, events, keepAlives: () => keepAlives, ended, abort: () => abort.abort() };
}

describe('the browser host', () => {
  it('serves the page with its policy, and the core behind a token', async () => {
    const { port, call } = await serve();
    const page = await fetch(`http://127.0.0.1:${port}/`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).not.toContain('__CSP_NONCE__');
    expect((await fetch(`http://127.0.0.1:${port}/assets/a.js`)).headers.get('content-type')).toBe(
      'text/javascript; charset=utf-8',
    );
    const { status, headers, reply } = await call('app.info', {});
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' });
    expect(reply.value).toMatchObject({ host: 'browser' });
  });

  it('sends no header that would let another site read an answer, and sets no cookie', async () => {
    const { port, headers, call } = await serve();
    const answers = [
      await rawRequest({ port, headers: { Host: headers.Host } }),
      await call('app.info', {}),
      await call('app.info', {}, { method: 'OPTIONS' }),
      await call('app.info', {}, { headers: { ...headers, Origin: 'http://evil.test' } }),
    ];
    for (const answer of answers) {
      const names = Object.keys(answer.headers);
      expect(names.filter((name) => name.startsWith('access-control-') || name === 'set-cookie')).toEqual([]);
      expect(answer.headers['cross-origin-resource-policy']).toBe('same-origin');
    }
  });

  it('listens on the loopback address only', async () => {
    const { port } = await serve();
    const others = createServer();
    await new Promise<void>((resolve, reject) => {
      others.on('error', reject);
      others.listen({ host: '127.0.0.2', port }, resolve); // fails if the host had taken every address
    }).catch((error: NodeJS.ErrnoException) => expect(error.code).toBe('EADDRNOTAVAIL')); // macOS has no 127.0.0.2
    others.close();
  });

  it.each(escapingPaths.filter((address) => address !== '' && !/[^\x21-\x7e]/.test(address)))(
    'gives nothing away at %j',
    async (address) => {
      const { port, own } = await serve();
      const { status, text } = await rawRequest({ port, path: address, headers: { Host: own.Host } });
      expect([400, 404]).toContain(status);
      expect(text).not.toContain('secret');
    },
  );

  it('answers a rebound name, a foreign page, a form and a wrong token with nothing done (matrix 63)', async () => {
    const { headers, own, token, call, port } = await serve();
    const input = { kind: 'new', fields: aNewWorkspace() };
    const attempts: Partial<RawRequest>[] = [
      { headers: { ...headers, Host: `rebind.test:${port}`, Origin: `http://rebind.test:${port}` } },
      { headers: { ...headers, Host: `localhost:${port}` } },
      { headers: { ...headers, Origin: 'http://evil.test' } },
      { headers: { ...headers, Origin: 'null' } },
      { headers: { ...headers, 'Sec-Fetch-Site': 'cross-site' } },
      { headers: { ...headers, 'Sec-Fetch-Site': 'same-site' } },
      { headers: { ...headers, 'Content-Type': 'text/plain' } },
      { headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' } },
      { headers: own },
      { headers: { ...headers, Authorization: `Bearer ${'a'.repeat(43)}` } },
      { headers: { ...own, Cookie: headers.Authorization } },
      { method: 'GET' },
      { path: `/api/workspaces.create?token=${token}`, headers: own },
    ];
    for (const attempt of attempts) {
      const { status, reply } = await call('workspaces.create', input, attempt);
      expect([401, 403, 405, 415]).toContain(status);
      expect(reply.ok).toBe(false);
    }
    expect((await call('workspaces.list', {})).reply).toEqual({ ok: true, value: [] });
  });

  it('says in the form of a reply why it refuses', async () => {
    const { call, own } = await serve();
    expect((await call('app.info', {}, { headers: own })).reply).toEqual({
      ok: false,
      error: { code: 'not-allowed', details: { reason: 'token' } },
    });
  });

  it('hands on what the core says of wrong input and unknown methods', async () => {
    const { call } = await serve();
    expect((await call('workspaces.open', { workspaceId: '../x' })).reply.error.code).toBe('invalid-input');
    expect((await call('no.such.method', {})).reply.error.code).toBe('unknown-method');
    expect((await call('app.info', {}, { body: '{' })).reply.error.code).toBe('invalid-input');
    expect((await call('app.info', {}, { body: '{"__proto__":{"a":1}}' })).reply.error.code).toBe(
      'invalid-input',
    );
    const notUtf8 = await call('app.info', {}, { body: Uint8Array.of(0x22, 0xff, 0x22) });
    expect(notUtf8).toMatchObject({ status: 400, reply: { error: { code: 'invalid-input' } } });
  });

  it('refuses messages over the limit in both directions, and goes on', async () => {
    const { call } = await serve({ messageLimit: 2000 });
    const large = await call('app.info', { a: 'a'.repeat(3000) });
    expect(large.status).toBe(413);
    expect(large.reply.error).toEqual({ code: 'file-too-large', details: { limit: 2000 } });
    await call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    const [{ id: workspaceId }] = (await call('workspaces.list', {})).reply.value;
    const opened = await call('workspaces.open', { workspaceId });
    expect(opened.status).toBe(200);
    for (const name of ['One', 'Two', 'Three']) {
      await call('workspaces.create', { kind: 'new', fields: aNewWorkspace({ name }) });
    }
    const list = await call('workspaces.list', {});
    expect(list.status).toBe(413);
    expect(list.reply.error.code).toBe('file-too-large');
    expect((await call('app.info', {})).status).toBe(200);
  });

  it('cuts off whoever sends far too much', async () => {
    const { call } = await serve({ messageLimit: 1000 });
    await expect(call('app.info', { a: 'a'.repeat(200_000) })).rejects.toThrow();
    expect((await call('app.info', {})).status).toBe(200);
  });

  it('takes the code of its address once, and says so the second time', async () => {
    const { server, exchange, codeOf, call, own } = await serve();
    const code = codeOf(server.newAddress());
    expect(code).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const first = await exchange(code);
    expect(first.status).toBe(200);
    const { token } = JSON.parse(first.text).value;
    const second = await exchange(code);
    expect(second.status).toBe(401);
    expect(JSON.parse(second.text)).toEqual({
      ok: false,
      error: { code: 'not-allowed', details: { reason: 'code' } },
    });
    const headers = { ...own, Authorization: `Bearer ${token}` };
    expect((await call('app.info', {}, { headers })).status).toBe(200);
  });

  it.each(['', '{', 'null', '[]', '{"code":null}', '{"code":{"a":1}}', `{"code":"${'a'.repeat(2000)}"}`])(
    'opens no session for the body %#',
    async (body) => {
      const { port, own } = await serve();
      const { status } = await rawRequest({ port, method: 'POST', path: '/session', headers: own, body });
      expect([401, 413]).toContain(status);
    },
  );

  it('does not know the tokens of another run', async () => {
    const [first, second] = [await serve(), await serve()];
    const headers = { ...second.own, Authorization: first.headers.Authorization };
    expect((await second.call('app.info', {}, { headers })).status).toBe(401);
  });
});

describe('the events of the browser host', () => {
  it('reach every page, the one that made the change too', async () => {
    const { port, token, open, call } = await serve();
    const pages = [await listen(port, token), await listen(port, await open())];
    const created = await call('workspaces.create', { kind: 'new', fields: aNewWorkspace() });
    const workspaceId = created.reply.value.id;
    const opened = (await call('workspaces.open', { workspaceId })).reply.value;
    const before = opened.tables.profile.profile;
    const after = { ...before, name: 'Grüße\n„Bäckerei“' };
    const edit = {
      step: 's',
      kind: 'edit',
      label: { key: 'k', values: {} },
      changes: [{ collection: 'profile', id: 'profile', before, after }],
    };
    const committed = await call('plan.commit', { workspaceId, client: 'one', edits: [edit] });
    expect(committed.reply.ok).toBe(true);
    for (const page of pages) {
      await vi.waitFor(() => expect(page.events).toHaveLength(1));
      expect(page.events[0]).toMatchObject({ name: 'workspace.changed', workspaceId, client: 'one' });
      expect(page.events[0]).toMatchObject({
        edits: [{ changes: [{ after: { name: 'Grüße\n„Bäckerei“' } }] }],
      });
      page.abort();
    }
  });

  it('are kept from whoever has no token', async () => {
    const { port } = await serve();
    const response = await fetch(`http://127.0.0.1:${port}/events`);
    expect(response.status).toBe(401);
    const wrong = await listen(port, 'a'.repeat(43));
    expect(wrong.response.status).toBe(401);
  });

  it('begin at once and show now and then that the program is alive', async () => {
    const { port, token } = await serve({ keepAliveMilliseconds: 20 });
    const page = await listen(port, token);
    await vi.waitFor(() => expect(page.keepAlives()).toBeGreaterThan(3));
    expect(page.events).toEqual([]);
    page.abort();
  });

  it('make the host wait for pages that still have to save when it closes (matrix 45)', async () => {
    const { server, port, token, call } = await serve({ farewellMilliseconds: 10_000 });
    const page = await listen(port, token);
    const closing = server.close();
    await vi.waitFor(() => expect(page.events).toEqual([{ name: 'app.closing' }]));
    expect((await call('app.info', {})).reply.ok).toBe(true);
    expect((await call('host.readyToClose', { isSaved: true })).reply).toEqual({ ok: true, value: {} });
    expect(await closing).toBe('saved');
    expect(await page.ended).toBe('ended');
    await expect(call('app.info', {})).rejects.toThrow();
  });

  it('do not keep the host open when a page is silent', async () => {
    const { server, port, token } = await serve({ farewellMilliseconds: 50 });
    await listen(port, token);
    expect(await server.close()).toBe('silent');
  });

  it('keep the host from counting as idle', async () => {
    const { server, port, token, open } = await serve();
    await open();
    await vi.waitFor(() => expect(server.idleMilliseconds()).toBeGreaterThan(20));
    const page = await listen(port, token);
    expect(server.idleMilliseconds()).toBe(0);
    page.abort();
    await vi.waitFor(() => expect(server.idleMilliseconds()).toBeGreaterThan(20));
  });
});

describe('the run of the browser host', () => {
  async function run({
    language = 'en' as const,
    idleMinutes = null as number | null,
    withTerminal = true,
  } = {}) {
    const speech = await createSpeech(language, 'UTC');
    const lines: string[] = [];
    const addresses: string[] = [];
    let stop = () => {};
    let pressEnter = () => {};
    const ended = runBrowserHost({
      core: test.core,
      pageFolder,
      port: 0,
      idleMinutes,
      speech,
      print: (line) => lines.push(line),
      announce: (address) => addresses.push(address),
      onStopSignal: (given) => {
        stop = given;
      },
      onEnter: withTerminal
        ? (press) => {
            pressEnter = press;
            return () => {
              pressEnter = () => {};
            };
          }
        : null,
    });
    await vi.waitFor(() => expect(addresses).toHaveLength(1));
    return { lines, addresses, ended, stop: () => stop(), pressEnter: () => pressEnter() };
  }

  it('prints its address, a fresh one for each Enter, and closes core and all when told', async () => {
    const { lines, addresses, ended, stop, pressEnter } = await run();
    pressEnter();
    expect(addresses).toHaveLength(2);
    for (const address of addresses) expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#code=[\w-]{43}$/);
    expect(addresses[0]).not.toBe(addresses[1]);
    stop();
    await ended;
    expect(lines).toEqual([
      'The address works once. Press Enter for a fresh one, Ctrl-C to close.',
      'Closing…',
      'Closed; everything is stored.',
    ]);
    expect(await test.core.request('app.info', {})).toMatchObject({
      ok: false,
      error: { code: 'unreachable' },
    });
  });

  it('does not offer Enter where nobody can press it', async () => {
    const { lines, ended, stop } = await run({ withTerminal: false });
    expect(lines).toEqual(['The address works once. Ctrl-C closes Planwright.']);
    stop();
    await ended;
  });

  it('says that a port is taken and what to do, in the language, and leaves nothing behind (matrix 64)', async () => {
    const { port } = await serve();
    const other = await createTestCore({ host: 'browser' });
    const options = {
      core: other.core,
      pageFolder,
      port,
      idleMinutes: null,
      speech: await createSpeech('en', 'UTC'),
      print: () => undefined,
      announce: () => undefined,
      onStopSignal: () => undefined,
      onEnter: null,
    };
    const error = await runBrowserHost(options).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'port-taken', details: { port } });
    expect(sentenceFor(await createSpeech('de', 'UTC'), error)).toBe(
      `Port ${port} ist von einem anderen Programm belegt. Wählen Sie mit --port einen anderen oder lassen Sie --port weg: Dann nimmt Planwright einen freien.`,
    );
    expect(await other.core.request('app.info', {})).toMatchObject({ ok: false });
    await other.dispose();
  });
});
