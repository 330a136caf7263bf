import { createHash } from 'node:crypto';
import { z } from 'zod';
import { PlannerError } from '#shared/base/errors.ts';

/**
 * What stands in the clear at the start of every sealed file, as one line of JSON, so that each file can be opened with
 * nothing but the passphrase. It tells how the passphrase becomes a key, and holds the key of the data wrapped in it.
 */
export type SealedHeader = {
  readonly format: typeof FORMAT;
  readonly version: 1;
  /** Which data key it is: 16 random bytes, in hexadecimal. Lines of a journal are bound to it. */
  readonly keyId: string;
  readonly scrypt: ScryptParameters & { readonly salt: string };
  /** nonce (12 bytes), encrypted data key (32), tag (16), in base64. */
  readonly key: string;
};

export type ScryptParameters = { readonly N: number; readonly r: number; readonly p: number };

/** A header and the very bytes it stood in, newline included: these are authenticated together with the content. */
export type ReadHeader = { readonly header: SealedHeader; readonly line: Buffer };

const FORMAT = 'planwright-sealed';
const VERSION = 1;
const START = Buffer.from(`{"format":"${FORMAT}",`, 'latin1');
const CHECKSUM_START = ',"checksum":"sha256:';
const LINE_END = '"}';
const NEWLINE = 0x0a;
const LONGEST_HEADER = 1024;

const base64OfBytes = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes, 'Not of the right length');

const isPowerOfTwo = (value: number) => Number.isInteger(Math.log2(value));

/** Files are hostile: without bounds, one could ask for all memory or for days of work. 128 * N * r is at most 1 GiB. */
const scryptSchema = z
  .strictObject({
    N: z
      .number()
      .int()
      .min(2)
      .max(2 ** 20)
      .refine(isPowerOfTwo),
    r: z.number().int().min(1).max(16),
    p: z.number().int().min(1).max(4),
    salt: base64OfBytes(16),
  })
  .refine(({ N, r }) => 128 * N * r <= 2 ** 30);

const headerSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  scrypt: scryptSchema,
  key: base64OfBytes(12 + 32 + 16),
});

/** Whether a file claims to be sealed. */
export function isSealedFile(bytes: Uint8Array): boolean {
  return START.equals(bytes.subarray(0, START.length));
}

/** Bytes that are enough to know a file by, and to read its header. */
export const HEADER_BYTES = LONGEST_HEADER + 1;

/** The header as it stands in files, newline included. */
export function printHeader({ format, version, keyId, scrypt, key }: SealedHeader): Buffer {
  const { N, r, p, salt } = scrypt;
  const body = JSON.stringify({ format, version, keyId, scrypt: { N, r, p, salt }, key }).slice(0, -1);
  return Buffer.from(`${body}${CHECKSUM_START}${sha256(body)}${LINE_END}\n`, 'latin1');
}

/**
 * Reads the header of a sealed file. Throws `workspace-damaged` (reason `seal`) where it is not exactly what was written or
 * asks for more than any honest one does, `workspace-newer` where a newer version wrote it.
 */
export function readHeader(bytes: Buffer): ReadHeader {
  const end = bytes.subarray(0, HEADER_BYTES).indexOf(NEWLINE);
  if (!isSealedFile(bytes) || end === -1) throw damagedSeal('no header');
  const line = bytes.subarray(0, end + 1);
  const text = line.toString('latin1', 0, end);
  const body = text.slice(0, -(CHECKSUM_START.length + 64 + LINE_END.length));
  if (text !== `${body}${CHECKSUM_START}${sha256(body)}${LINE_END}`) throw damagedSeal('header');
  const parsed = parseJson(`${body}}`);
  if (isNewer(parsed)) throw new PlannerError('workspace-newer', 'Sealed by a newer version');
  const header = headerSchema.safeParse(parsed);
  if (!header.success || !printHeader(header.data).equals(line)) throw damagedSeal('header');
  return { header: header.data, line };
}

/** A header of the version that is written now. */
export function newHeader(fields: Pick<SealedHeader, 'keyId' | 'scrypt' | 'key'>): SealedHeader {
  return { format: FORMAT, version: VERSION, ...fields };
}

/** What is told when something sealed is not exactly what was written. */
export function damagedSeal(what: string): PlannerError {
  return new PlannerError('workspace-damaged', `Sealed file damaged: ${what}`, {
    reason: 'seal',
    problems: [],
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw damagedSeal('header');
  }
}

function isNewer(parsed: unknown): boolean {
  const version = z.looseObject({ version: z.number().int() }).safeParse(parsed);
  return version.success && version.data.version > VERSION;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'latin1').digest('hex');
}
