import { describe, expect, it } from 'vitest';
import { type IncomingRequest, refusalOf } from '#hosts/browser/guard.ts';
import { createSessions } from '#hosts/browser/session-token.ts';

const port = 4711;
const token = 'the-token';
const options = { port, isToken: (given: unknown) => given === token };

const ownHeaders = {
  host: ['127.0.0.1:4711'],
  origin: ['http://127.0.0.1:4711'],
  'sec-fetch-site': ['same-origin'],
  'content-type': ['application/json'],
  authorization: [`Bearer ${token}`],
};

type Headers = Readonly<Record<string, readonly string[] | undefined>>;

function refusal(fields: Partial<Omit<IncomingRequest, 'headers'>> & { headers?: Headers } = {}) {
  const { headers = {}, ...rest } = fields;
  return refusalOf(
    { method: 'POST', path: '/api/app.info', ...rest, headers: { ...ownHeaders, ...headers } },
    options,
  );
}

describe('the guard of the browser host (matrix 63)', () => {
  it('lets the own page through', () => {
    expect(refusal()).toBeNull();
    expect(refusal({ headers: { 'content-type': ['application/json; charset=UTF-8'] } })).toBeNull();
    expect(refusal({ headers: { 'sec-fetch-site': undefined } })).toBeNull();
    expect(refusal({ method: 'GET', path: '/events', headers: { origin: undefined } })).toBeNull();
    expect(refusal({ path: '/session', headers: { authorization: undefined } })).toBeNull();
  });

  it('lets a person open the page without token and origin', () => {
    const headers = { origin: undefined, authorization: undefined, 'sec-fetch-site': ['none'] };
    for (const method of ['GET', 'HEAD']) {
      expect(refusal({ method, path: '/', headers })).toBeNull();
      expect(refusal({ method, path: '/assets/a.js?v=1', headers })).toBeNull();
    }
  });

  it.each([
    ['localhost:4711'],
    ['127.0.0.1'],
    ['127.0.0.1:4712'],
    ['127.0.0.1:47110'],
    ['127.0.0.1:4711.'],
    ['rebind.test:4711'],
    ['127.0.0.1.evil.test:4711'],
    ['[::1]:4711'],
    ['0.0.0.0:4711'],
    ['127.1:4711'],
    ['2130706433:4711'],
    ['user@127.0.0.1:4711'],
    [''],
  ])('refuses the host %j, for every kind of request', (host) => {
    for (const [method, path] of [
      ['GET', '/'],
      ['GET', '/events'],
      ['POST', '/session'],
      ['POST', '/api/app.info'],
    ] as const) {
      expect(refusal({ method, path, headers: { host: [host] } })).toMatchObject({
        status: 403,
        details: { reason: 'host' },
      });
    }
  });

  it('refuses a request without host, and one with two', () => {
    expect(refusal({ headers: { host: undefined } })?.status).toBe(403);
    expect(refusal({ headers: { host: ['127.0.0.1:4711', 'evil.test'] } })?.status).toBe(403);
    expect(refusal({ headers: { host: ['127.0.0.1:4711', '127.0.0.1:4711'] } })?.status).toBe(403);
  });

  it.each([
    ['null'],
    ['http://localhost:4711'],
    ['http://127.0.0.1'],
    ['http://127.0.0.1:4712'],
    ['https://127.0.0.1:4711'],
    ['http://127.0.0.1:4711/'],
    ['http://127.0.0.1:4711.evil.test'],
    ['http://evil.test'],
    ['file://'],
    [''],
  ])('refuses the origin %j, also where none is asked for', (origin) => {
    expect(refusal({ headers: { origin: [origin] } })).toMatchObject({
      status: 403,
      details: { reason: 'origin' },
    });
    expect(refusal({ method: 'GET', path: '/', headers: { origin: [origin] } })?.status).toBe(403);
    expect(refusal({ method: 'GET', path: '/events', headers: { origin: [origin] } })?.status).toBe(403);
  });

  it('refuses to take anything in without an origin', () => {
    expect(refusal({ headers: { origin: undefined } })?.status).toBe(403);
    expect(refusal({ path: '/session', headers: { origin: undefined } })?.status).toBe(403);
  });

  it.each(['cross-site', 'same-site', 'SAME-ORIGIN', 'nonsense', ''])(
    'refuses a request from a %j page',
    (site) => {
      const headers = { 'sec-fetch-site': [site] };
      expect(refusal({ headers })).toMatchObject({ status: 403, details: { reason: 'site' } });
      expect(refusal({ method: 'GET', path: '/', headers })?.status).toBe(403);
    },
  );

  it('refuses an address that was typed in where only a script has to do', () => {
    const headers = { 'sec-fetch-site': ['none'] };
    expect(refusal({ headers })?.status).toBe(403);
    expect(refusal({ method: 'GET', path: '/events', headers })?.status).toBe(403);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'text/plain; application/json',
    'application/json; charset=utf-16',
    'application/jsonp',
    'application/json, text/plain',
    '',
  ])('refuses the content type %j, which a form could send', (type) => {
    const headers = { 'content-type': [type] };
    expect(refusal({ headers })).toMatchObject({ status: 415, code: 'invalid-input' });
    expect(refusal({ path: '/session', headers })?.status).toBe(415);
  });

  it('refuses a body without a type, with two, or packed', () => {
    expect(refusal({ headers: { 'content-type': undefined } })?.status).toBe(415);
    expect(refusal({ headers: { 'content-type': ['application/json', 'application/json'] } })?.status).toBe(
      415,
    );
    expect(refusal({ headers: { 'content-encoding': ['gzip'] } })?.status).toBe(415);
  });

  it.each([
    [undefined],
    [''],
    ['the-token'],
    ['Bearer'],
    ['Bearer '],
    ['Bearer other'],
    ['bearer the-token'],
    ['Basic the-token'],
    ['Bearer the-token '],
    ['Bearer the-token, Bearer other'],
  ])('refuses the authorization %j', (authorization) => {
    const headers = { authorization: authorization === undefined ? undefined : [authorization] };
    expect(refusal({ headers })).toMatchObject({
      status: 401,
      code: 'not-allowed',
      details: { reason: 'token' },
    });
    expect(refusal({ method: 'GET', path: '/events', headers })?.status).toBe(401);
  });

  it.each([
    ['GET', '/api/app.info'],
    ['GET', '/session'],
    ['POST', '/events'],
    ['POST', '/'],
    ['PUT', '/api/app.info'],
    ['DELETE', '/index.html'],
    ['OPTIONS', '/api/app.info'],
    ['PATCH', '/session'],
    ['CONNECT', '/'],
    ['TRACE', '/'],
    ['', '/'],
  ])('refuses %s %s', (method, path) => {
    expect(refusal({ method, path })).toMatchObject({ status: 405 });
  });

  it.each(['http://evil.test/', 'evil.test:80', '*', ''])('refuses the address %j', (path) => {
    expect(refusal({ path })?.status).toBe(400);
  });

  it('is not misled by names that every object has', () => {
    const headers = Object.create({ host: ['127.0.0.1:4711'] });
    expect(refusalOf({ method: 'GET', path: '/', headers }, options)?.status).toBe(403);
  });
});

describe('sessions', () => {
  function aSession() {
    let now = 1000;
    return {
      sessions: createSessions({ clock: () => now }),
      wait: (milliseconds: number) => {
        now += milliseconds;
      },
    };
  }

  it('exchange a code once for a token', () => {
    const { sessions } = aSession();
    const code = sessions.newCode();
    const given = sessions.exchange(code);
    expect(given).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(sessions.isToken(given)).toBe(true);
    expect(sessions.exchange(code)).toBeNull();
    expect(sessions.isToken(given)).toBe(true);
  });

  it('let a code wait ten minutes and no longer', () => {
    const { sessions, wait } = aSession();
    const [early, late] = [sessions.newCode(), sessions.newCode()];
    wait(599_999);
    expect(sessions.exchange(early)).not.toBeNull();
    wait(1);
    expect(sessions.exchange(late)).toBeNull();
  });

  it('keep several codes and tokens apart', () => {
    const { sessions } = aSession();
    const codes = [sessions.newCode(), sessions.newCode()];
    expect(new Set(codes).size).toBe(2);
    const tokens = codes.map((code) => sessions.exchange(code));
    expect(new Set(tokens).size).toBe(2);
    for (const each of tokens) expect(sessions.isToken(each)).toBe(true);
  });

  it.each([null, undefined, '', 'code', 7, {}, [], 'a'.repeat(43), 'a'.repeat(44), 'a'.repeat(1e6)])(
    'know neither code nor token %#',
    (value) => {
      const { sessions } = aSession();
      sessions.newCode();
      expect(sessions.exchange(value)).toBeNull();
      expect(sessions.isToken(value)).toBe(false);
    },
  );

  it('do not take a code for a token, nor a token for a code', () => {
    const { sessions } = aSession();
    const code = sessions.newCode();
    expect(sessions.isToken(code)).toBe(false);
    const given = sessions.exchange(code);
    expect(sessions.exchange(given)).toBeNull();
  });
});
