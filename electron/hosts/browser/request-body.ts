import type { IncomingMessage } from 'node:http';
import { PlannerError } from '#shared/base/errors.ts';

// A browser that is cut off while it sends sees a broken connection and never the answer, so what is too much is
// read to its end and dropped; what is far too much is cut off.
const FAR_TOO_MUCH = 4;

/**
 * The body of a request as text.
 * @param limit largest length in bytes; beyond it nothing is kept and a `file-too-large` is thrown
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    const bytes: Buffer = part; // no encoding is set on the stream
    length += bytes.length;
    if (length <= limit) parts.push(bytes);
    else parts.length = 0;
    if (length > limit * FAR_TOO_MUCH) throw new Error('Far too much was sent'); // ends the connection
  }
  if (length > limit) throw new PlannerError('file-too-large', 'body', { limit });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
  } catch {
    throw new PlannerError('invalid-input', 'not UTF-8', { fields: [], reason: 'not-utf-8' });
  }
}
