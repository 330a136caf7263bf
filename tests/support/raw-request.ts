import { request } from 'node:http';

export type RawRequest = {
  readonly port: number;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Uint8Array;
};

export type RawAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
};

/** A request with exactly these headers, also those that fetch would set or refuse itself. */
export function rawRequest({
  port,
  method = 'GET',
  path = '/',
  headers = {},
  body,
}: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, setHost: false, agent: false });
    for (const [name, value] of Object.entries(headers)) sent.setHeader(name, value as string | string[]);
    if (body !== undefined) sent.setHeader('Content-Length', Buffer.byteLength(body));
    sent.on('error', reject);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sent.end(body);
  });
}
