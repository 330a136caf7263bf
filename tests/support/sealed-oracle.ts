import { createDecipheriv, createHash, scryptSync } from 'node:crypto';

/** Cheap enough for hundreds of tests; what is guessed at is not tested by them. */
export const CHEAP_SCRYPT = { N: 1024, r: 8, p: 1 } as const;

/** The key in the header of a sealed file: written from the documented format with node:crypto and nothing of ours. */
export function keyByHand(file: Buffer, passphrase: string): Buffer {
  const line = file.subarray(0, file.indexOf('\n')).toString('latin1');
  const header = JSON.parse(line);
  const body = line.slice(0, line.indexOf(',"checksum":'));
  if (header.checksum !== `sha256:${createHash('sha256').update(body).digest('hex')}`)
    throw new Error('checksum');
  const { N, r, p, salt } = header.scrypt;
  const lock = scryptSync(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, {
    N,
    r,
    p,
    maxmem: 2 ** 30,
  });
  return decrypt(
    lock,
    Buffer.from(header.key, 'base64'),
    `planwright 1 key ${header.keyId} ${N} ${r} ${p} ${salt}`,
  );
}

/** The content of a sealed file. */
export function openFileByHand(file: Buffer, key: Buffer): Buffer {
  const start = file.indexOf('\n') + 1;
  return decrypt(key, file.subarray(start), `${file.toString('latin1', 0, start)}planwright 1 file`);
}

/** The content of a sealed line; `keyId` stands in every header of the same key. */
export function openLineByHand(line: string, key: Buffer, keyId: string): string {
  const bytes = Buffer.from(JSON.parse(line).sealed, 'base64');
  return decrypt(key, bytes, `planwright 1 line ${keyId}`).toString('utf8');
}

function decrypt(key: Buffer, bytes: Buffer, context: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12));
  decipher.setAAD(Buffer.from(context, 'latin1'));
  decipher.setAuthTag(bytes.subarray(-16));
  return Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
}
