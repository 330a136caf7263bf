import { createHash } from 'node:crypto';

/** A short, stable name for some values: the same values give the same 20 hexadecimal digits on every machine. */
export function fingerprint(...values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex').slice(0, 20);
}

/**
 * Sixteen hexadecimal digits that change when a text changes: two FNV-1a sums of 32 bits with different starts. Ten times as
 * fast as a digest, and good enough to see that a row is another one; never an id, for texts can be made to collide.
 */
export function changeMark(text: string): string {
  let one = 0x811c9dc5;
  let two = 0x2f0b4c47;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    one = Math.imul(one ^ code, 0x01000193);
    two = Math.imul(two ^ (code + index), 0x01000193);
  }
  return hex(one) + hex(two ^ (two >>> 13));
}

function hex(value: number): string {
  return (value >>> 0).toString(16).padStart(8, '0');
}
