import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { setImmediate as rest } from 'node:timers/promises';
import type { Seal } from '../storage/seal.ts';
import type { Secret } from './data-key.ts';
import { damagedSeal, isSealedFile, printHeader, readHeader } from './sealed-header.ts';

/*
 * How sealed things stand on disk.
 *   file   header line | nonce (12 bytes) | AES-256-GCM of the content | tag (16);
 *          authenticated with it: the header line's bytes, then 'planwright 1 file'
 *   line   {"sealed":"<base64 of nonce | AES-256-GCM of the line | tag>"};
 *          authenticated with it: 'planwright 1 line <key id>'
 * Nonces are random, so a key may encrypt 2^32 things before two nonces are the same with a chance of more than 2^-32
 * (NIST SP 800-38D, 8.3): an edit every second, without a night's sleep, for 136 years. One thing may have 64 GiB.
 * Lines are not chained: each holds its own checksum and sequence number inside, and whoever reads them looks for gaps.
 */
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const FILE_CONTEXT = 'planwright 1 file';
const LINE_CONTEXT = 'planwright 1 line';
const LINE_START = '{"sealed":"';
const LINE_END = '"}';

/** Encrypted in well under a millisecond each; then other work gets its turn. */
const PIECE_BYTES = 256 * 1024;

export type SealOptions = {
  /** While a workspace is being encrypted or written in the clear, some of its lines and files are still the other way. */
  readonly acceptsPlain?: boolean;
};

/** The seal of an encrypted workspace whose key is known. Its methods throw workspace-sealed once the key is forgotten. */
export function createEncryptedSeal(
  { key, header }: Secret,
  { acceptsPlain = false }: SealOptions = {},
): Seal {
  const headerLine = printHeader(header);
  const lineContext = Buffer.from(`${LINE_CONTEXT} ${key.id}`, 'utf8');

  function sealLine(line: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, key.bytes(), nonce);
    cipher.setAAD(lineContext);
    const parts = [nonce, cipher.update(line, 'utf8'), cipher.final(), cipher.getAuthTag()];
    return `${LINE_START}${Buffer.concat(parts).toString('base64')}${LINE_END}`;
  }

  function openLine(line: string): string | null {
    if (!isSealedLine(line)) return acceptsPlain ? line : null;
    const text = line.slice(LINE_START.length, -LINE_END.length);
    const bytes = Buffer.from(text, 'base64');
    // The last letter of base64 may have bits that stand for nothing: they too must be as they were written.
    if (bytes.length < NONCE_BYTES + TAG_BYTES || bytes.toString('base64') !== text) return null;
    const decipher = createDecipheriv(CIPHER, key.bytes(), bytes.subarray(0, NONCE_BYTES));
    decipher.setAAD(lineContext);
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    try {
      const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      decipher.final();
      return opened.toString('utf8');
    } catch {
      return null;
    }
  }

  return {
    isEncrypted: true,
    sealFile: (bytes) => sealBytes(key.bytes(), headerLine, bytes),
    openFile: async (bytes) => {
      if (!isSealedFile(bytes) && acceptsPlain) return bytes;
      const { header: found, line } = readHeader(bytes);
      // A file from before the passphrase was changed has another header, and the same key.
      if (found.keyId !== key.id) throw damagedSeal('another key');
      return openBytes(key.bytes(), line, bytes);
    },
    sealLine,
    openLine,
  };
}

/** Whether a line of a journal claims to be sealed. */
export function isSealedLine(line: string): boolean {
  return line.startsWith(LINE_START) && line.endsWith(LINE_END);
}

/** The content of a sealed file with a header of any passphrase of its key. Throws workspace-damaged. */
export async function openSealedFile({ key }: Secret, bytes: Buffer): Promise<Buffer> {
  return openBytes(key.bytes(), readHeader(bytes).line, bytes);
}

async function sealBytes(key: Buffer, headerLine: Buffer, bytes: Uint8Array): Promise<Uint8Array> {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce);
  cipher.setAAD(Buffer.concat([headerLine, Buffer.from(FILE_CONTEXT, 'utf8')]));
  const start = headerLine.length + NONCE_BYTES;
  const sealed = Buffer.allocUnsafeSlow(start + bytes.length + TAG_BYTES);
  sealed.set(headerLine, 0);
  sealed.set(nonce, headerLine.length);
  await inPieces(bytes, (piece, at) => sealed.set(cipher.update(piece), start + at));
  cipher.final(); // a stream cipher holds nothing back
  sealed.set(cipher.getAuthTag(), start + bytes.length);
  return sealed;
}

async function openBytes(key: Buffer, headerLine: Buffer, bytes: Buffer): Promise<Buffer> {
  const start = headerLine.length + NONCE_BYTES;
  const end = bytes.length - TAG_BYTES;
  if (end < start) throw damagedSeal('cut short');
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(headerLine.length, start));
  decipher.setAAD(Buffer.concat([headerLine, Buffer.from(FILE_CONTEXT, 'utf8')]));
  decipher.setAuthTag(bytes.subarray(end));
  const opened = Buffer.allocUnsafeSlow(end - start);
  await inPieces(bytes.subarray(start, end), (piece, at) => opened.set(decipher.update(piece), at));
  try {
    decipher.final();
  } catch {
    throw damagedSeal('content'); // not a byte of it is given out
  }
  return opened;
}

async function inPieces(bytes: Uint8Array, take: (piece: Uint8Array, at: number) => void): Promise<void> {
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
    if (at > 0) await rest();
    take(bytes.subarray(at, at + PIECE_BYTES), at);
  }
}
