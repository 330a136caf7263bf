import { inflateSync } from 'node:zlib';

/**
 * The code points for which a font has a glyph, from its character map. A PDF shows an empty box, or nothing, for
 * any other, so they must be known before. Reads TrueType and WOFF 1 (OpenType 1.9 `cmap`, formats 4 and 12).
 */
export function coverageOf(font: Uint8Array): ReadonlySet<number> {
  const map = tableOf(font, 'cmap');
  const view = viewOf(map);
  const covered = new Set<number>();
  for (let index = 0; index < view.getUint16(2); index += 1) {
    const at = view.getUint32(4 + index * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(covered, view, at);
    if (format === 12) addGroups(covered, view, at);
  }
  return covered;
}

/** Format 12: groups of [first, last, glyph of the first]. */
function addGroups(covered: Set<number>, view: DataView, at: number): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const first = view.getUint32(at + 16 + group * 12);
    const last = view.getUint32(at + 20 + group * 12);
    for (let code = first; code <= last; code += 1) covered.add(code);
  }
}

/** Format 4: segments with a delta, or an offset into a list in which 0 is "no glyph". */
function addSegments(covered: Set<number>, view: DataView, at: number): void {
  const length = view.getUint16(at + 6);
  for (let segment = 0; segment < length; segment += 2) {
    const last = view.getUint16(at + 14 + segment);
    const first = view.getUint16(at + 16 + length + segment);
    const offsetAt = at + 16 + length * 3 + segment;
    const offset = view.getUint16(offsetAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      if (offset === 0 || view.getUint16(offsetAt + offset + (code - first) * 2) !== 0) covered.add(code);
    }
  }
}

function tableOf(font: Uint8Array, tag: string): Uint8Array {
  const view = viewOf(font);
  const isWoff = view.getUint32(0) === 0x774f4646;
  const [count, start, size] = isWoff ? [view.getUint16(12), 44, 20] : [view.getUint16(4), 12, 16];
  for (let index = 0; index < count; index += 1) {
    const at = start + index * size;
    if (new TextDecoder('latin1').decode(font.subarray(at, at + 4)) !== tag) continue;
    if (!isWoff)
      return font.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12));
    const [offset, packed, whole] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)];
    const bytes = font.subarray(offset, offset + packed);
    return packed === whole ? bytes : inflateSync(bytes);
  }
  throw new Error(`The font has no table ${tag}`);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
