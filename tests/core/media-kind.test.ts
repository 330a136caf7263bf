import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mediaTypeOf } from '#core/media/media-kind.ts';
import { measureMedia } from '#core/media/media-measure.ts';
import { mediaName } from '#core/media/media-name.ts';
import { withoutMetadata } from '#core/media/without-metadata.ts';
import { MEDIA_TYPES, type MediaType } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { aFilm, aGif, aJpeg, aPng, aWebp, box } from '#tests/support/media-files.ts';

const KINDS: readonly (readonly [MediaType, Buffer])[] = [
  ['image/png', aPng()],
  ['image/jpeg', aJpeg()],
  ['image/gif', aGif()],
  ['image/webp', aWebp()],
  ['image/avif', box('ftyp', Buffer.from('avif\0\0\0\0mif1', 'latin1'))],
  ['image/avif', box('ftyp', Buffer.from('mif1\0\0\0\0avif', 'latin1'))],
  ['image/heic', box('ftyp', Buffer.from('heic\0\0\0\0mif1', 'latin1'))],
  ['video/mp4', aFilm()],
  ['video/quicktime', aFilm({ brand: 'qt  ' })],
  ['video/webm', Buffer.from('\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm', 'latin1')],
  ['application/pdf', Buffer.from('%PDF-1.7\n')],
];

describe('what a file is (matrix 59)', () => {
  test.each(KINDS)('is told by its first bytes: %s', (type, bytes) => {
    expect(mediaTypeOf(bytes)).toBe(type);
    expect(Object.keys(MEDIA_TYPES)).toContain(type);
  });

  test.each([
    ['an SVG', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', 'drawing'],
    ['an SVG behind an XML line and a comment', '<?xml version="1.0"?><!-- x --><svg/>', 'drawing'],
    ['an SVG in UTF-16', Buffer.from('\ufeff<svg><script/></svg>', 'utf16le'), 'drawing'],
    ['a page', '  <!DOCTYPE html><script>1</script>', 'drawing'],
    ['a script that calls itself a picture', 'alert("x.png")', 'unknown'],
    ['a program', 'MZ\x90\0', 'unknown'],
    ['a zip', 'PK\x03\x04', 'unknown'],
    ['Matroska, which is no WebM', '\x1a\x45\xdf\xa3\x93\x42\x82\x88matroska', 'unknown'],
    ['two bytes of a JPEG', '\xff\xd8', 'unknown'],
  ])('refuses %s and says why', (_, content, reason) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
    expect(problemOf(bytes)).toMatchObject({ code: 'file-not-recognised', details: { reason } });
  });

  test('says of no bytes that they are none', () => {
    expect(problemOf(Buffer.alloc(0))).toMatchObject({ code: 'file-empty' });
  });

  test('keeps a picture with a page inside it what it is: a picture', () => {
    const both = Buffer.concat([aGif(), Buffer.from('<html><script>alert(1)</script>')]);
    expect(mediaTypeOf(both)).toBe('image/gif');
  });
});

describe('the size of a picture', () => {
  test.each([
    ['image/png', aPng(1080, 1350), { width: 1080, height: 1350, seconds: null }],
    ['image/jpeg', aJpeg({ width: 4000, height: 3000 }), { width: 4000, height: 3000, seconds: null }],
    ['image/jpeg', aJpeg({ orientation: 6 }), { width: 480, height: 640, seconds: null }],
    ['image/gif', aGif(320, 200), { width: 320, height: 200, seconds: null }],
    ['image/webp', aWebp(800, 600), { width: 800, height: 600, seconds: null }],
    ['video/mp4', aFilm(), { width: 1920, height: 1080, seconds: 12.5 }],
    ['application/pdf', Buffer.from('%PDF-1.7\n'), { width: null, height: null, seconds: null }],
  ] as const)('is read from the head of %s', (type, bytes, expected) => {
    expect(measureMedia(type, bytes)).toEqual(expected);
  });

  test('is unknown where the head claims what cannot be', () => {
    expect(measureMedia('image/png', absurdPng(0xffffffff, 10))).toMatchObject({ width: null, height: null });
    expect(measureMedia('image/png', absurdPng(0, 10))).toMatchObject({ width: null, height: null });
    expect(measureMedia('video/mp4', aFilm({ seconds: 0.04 }))).toMatchObject({ seconds: null });
    expect(measureMedia('video/mp4', aFilm({ seconds: 4_000_000 }))).toMatchObject({ seconds: null });
  });

  test('is found or unknown, but never an error or a long wait, wherever a file is cut or changed', () => {
    const files = KINDS.filter(([, bytes]) => bytes.length > 20);
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.nat(),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 }),
        ([type, whole], cut, flips) => {
          const bytes = Buffer.from(whole.subarray(0, Math.max(1, cut % (whole.length + 1))));
          for (const [at, value] of flips) bytes[at % bytes.length] = value;
          const { width, height, seconds } = measureMedia(type, bytes);
          expect(width === null || (width >= 1 && width <= 100_000)).toBe(true);
          expect((width === null) === (height === null)).toBe(true);
          expect(seconds === null || seconds > 0).toBe(true);
          withoutMetadata(type, bytes);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('a picture that is handed on', () => {
  test.each([
    ['image/jpeg', aJpeg({ orientation: 6 })],
    ['image/png', aPng()],
    ['image/webp', aWebp()],
  ] as const)('says nothing of where, by whom and with what it was made: %s', (type, bytes) => {
    const clean = withoutMetadata(type, bytes);
    expect(bytes.toString('latin1')).toMatch(/GPS|Taken at home/);
    expect(clean?.toString('latin1')).not.toMatch(/GPS|Ada|love|phone|Taken/);
    expect(clean === null ? null : mediaTypeOf(clean)).toBe(type);
    expect(clean === null ? null : measureMedia(type, clean)).toEqual(measureMedia(type, bytes));
  });
});

describe('the name a file came with', () => {
  test.each([
    ['C:\\Users\\ada\\secret\\kiln.jpg', 'kiln.jpg'],
    ['../../etc/passwd.png', 'passwd.png'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['two\nlines\t.png', 'two lines .png'],
    ['', ''],
  ])('%j is shown as %j', (given, shown) => {
    expect(mediaName(given)).toBe(shown);
  });

  test('is cut where it is endless, and keeps its ending', () => {
    expect(mediaName(`${'x'.repeat(500)}.jpeg`)).toMatch(/^x+….jpeg$/);
    expect([...mediaName(`${'😀'.repeat(500)}.jpeg`)].length).toBeLessThanOrEqual(120);
  });
});

function absurdPng(width: number, height: number): Buffer {
  const bytes = Buffer.from(aPng());
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

function problemOf(bytes: Uint8Array): unknown {
  try {
    return mediaTypeOf(bytes);
  } catch (error) {
    return error instanceof PlannerError ? { code: error.code, details: error.details } : error;
  }
}
