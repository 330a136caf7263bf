import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { PlannerError } from '#shared/base/errors.ts';
import { newHeader, type ScryptParameters, type SealedHeader } from './sealed-header.ts';

/** The key that a workspace's files are encrypted with, in memory. */
export type DataKey = {
  readonly id: string;
  /** Throws workspace-sealed once it is forgotten. */
  readonly bytes: () => Buffer;
  /** Overwrites it. Nobody can say whether the system has put a copy of the memory on disk before. */
  readonly forget: () => void;
};

/** What it takes to seal a file: the key, and the header that lets a passphrase find it again. */
export type Secret = { readonly key: DataKey; readonly header: SealedHeader };

/** 128 * N * r = 128 MiB and about half a second for each guess: OWASP's first choice for scrypt. */
export const SCRYPT_PARAMETERS: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 };

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** A new random key under a passphrase. */
export async function createSecret(
  passphrase: string,
  parameters: ScryptParameters = SCRYPT_PARAMETERS,
): Promise<Secret> {
  const key = keyOf(randomBytes(16).toString('hex'), randomBytes(32));
  return { key, header: await wrap(key, passphrase, parameters) };
}

/** The same key under another passphrase. Whoever kept an old file and the old passphrase still knows the key. */
export async function rewrapSecret(
  { key }: Secret,
  passphrase: string,
  parameters: ScryptParameters = SCRYPT_PARAMETERS,
): Promise<Secret> {
  return { key, header: await wrap(key, passphrase, parameters) };
}

/** The same key once more, to be forgotten by itself. */
export function copyOfKey(key: DataKey): DataKey {
  return keyOf(key.id, Buffer.from(key.bytes()));
}

/** The key in a header. Throws passphrase-wrong. */
export async function openSecret(header: SealedHeader, passphrase: string): Promise<Secret> {
  const lock = await derive(passphrase, header.scrypt);
  try {
    const wrapped = Buffer.from(header.key, 'base64');
    const decipher = createDecipheriv(CIPHER, lock, wrapped.subarray(0, NONCE_BYTES));
    decipher.setAAD(keyContext(header));
    decipher.setAuthTag(wrapped.subarray(-TAG_BYTES));
    const bytes = decipher.update(wrapped.subarray(NONCE_BYTES, -TAG_BYTES));
    decipher.final();
    return { key: keyOf(header.keyId, bytes), header };
  } catch {
    // The header's own checksum was right, so what does not fit is the passphrase.
    throw new PlannerError('passphrase-wrong', 'The passphrase does not open the key');
  } finally {
    lock.fill(0);
  }
}

function keyOf(id: string, bytes: Buffer): DataKey {
  let isForgotten = false;
  return {
    id,
    bytes: () => {
      if (isForgotten) throw new PlannerError('workspace-sealed', 'The key was forgotten');
      return bytes;
    },
    forget: () => {
      isForgotten = true;
      bytes.fill(0);
    },
  };
}

async function wrap(key: DataKey, passphrase: string, { N, r, p }: ScryptParameters): Promise<SealedHeader> {
  const parameters = { N, r, p, salt: randomBytes(16).toString('base64') };
  const lock = await derive(passphrase, parameters);
  try {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, lock, nonce);
    cipher.setAAD(keyContext({ keyId: key.id, scrypt: parameters }));
    const encrypted = Buffer.concat([cipher.update(key.bytes()), cipher.final()]);
    const wrapped = Buffer.concat([nonce, encrypted, cipher.getAuthTag()]).toString('base64');
    return newHeader({ keyId: key.id, scrypt: parameters, key: wrapped });
  } finally {
    lock.fill(0);
  }
}

function keyContext({ keyId, scrypt: { N, r, p, salt } }: Pick<SealedHeader, 'keyId' | 'scrypt'>): Buffer {
  return Buffer.from(`planwright 1 key ${keyId} ${N} ${r} ${p} ${salt}`, 'utf8');
}

const scryptInThread = promisify<string, Buffer, number, object, Buffer>(scrypt);

/** NFKC, so that the same words typed on another system, with other code points for the same letters, are the same. */
function derive(passphrase: string, { N, r, p, salt }: SealedHeader['scrypt']): Promise<Buffer> {
  const options = { N, r, p, maxmem: 256 * N * r + 2 ** 20 };
  return scryptInThread(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options);
}
