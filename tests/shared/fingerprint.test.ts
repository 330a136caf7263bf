import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, sha256, utf8Of } from '#shared/base/fingerprint.ts';

describe('the fingerprint of a text', () => {
  it('is the SHA-256 that Node knows, for any bytes and around the ends of its blocks', () => {
    const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000]) {
      const bytes = new Uint8Array(length).fill(0xa7);
      expect(sha256(bytes)).toBe(byNode(bytes));
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(sha256(bytes)).toBe(byNode(bytes));
      }),
    );
  });

  it('reads a text as UTF-8, halves of pairs included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(Uint8Array.from(utf8Of(text))).toEqual(new TextEncoder().encode(text));
      }),
    );
    expect(utf8Of('\ud83d')).toEqual([...new TextEncoder().encode('\ud83d')]);
  });

  it('is the same for line ends and letters that only are written differently, and another for any other text', () => {
    expect(fingerprint('Gru\u0308n\r\nBlau')).toBe(fingerprint('Grün\nBlau'));
    expect(fingerprint('Grün')).not.toBe(fingerprint('grün'));
    expect(fingerprint('')).toMatch(/^[0-9a-f]{32}$/);
  });
});
