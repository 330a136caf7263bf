import { createHash } from 'node:crypto';

/** A short, stable name for some values: the same values give the same 20 hexadecimal digits on every machine. */
export function fingerprint(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 20);
}
