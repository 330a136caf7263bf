import type { MediaType } from '#shared/api/media-methods.ts';
import { asText } from './media-kind.ts';

export type MediaMeasure = {
  readonly width: number | null;
  readonly height: number | null;
  readonly seconds: number | null;
};

const UNKNOWN: MediaMeasure = { width: null, height: null, seconds: null };
/** No camera makes more; a head that claims more lies. */
const MOST_PIXELS = 100_000;
/** A day; what claims more is no film of a post. */
const MOST_SECONDS = 86_400;
/** A head that goes on and on is not followed. */
const MOST_STEPS = 10_000;

/**
 * Pixels of a picture, length of a film, as its head tells. Files are hostile: what is cut short, contradicts itself or
 * claims what cannot be is unknown. Nothing is decoded, so no size of a picture can take memory.
 */
export function measureMedia(type: MediaType, bytes: Uint8Array): MediaMeasure {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return believable(READERS[type]?.(view, bytes) ?? UNKNOWN);
  } catch (error) {
    if (error instanceof RangeError) return UNKNOWN; // read past the end
    throw error;
  }
}

function believable({ width, height, seconds }: MediaMeasure): MediaMeasure {
  const isSize = (value: number | null): value is number =>
    value !== null && Number.isInteger(value) && value >= 1 && value <= MOST_PIXELS;
  const length = Math.round((seconds ?? 0) * 10) / 10;
  const isLength = Number.isFinite(length) && length > 0 && length <= MOST_SECONDS;
  const size = isSize(width) && isSize(height) ? { width, height } : { width: null, height: null };
  return { ...size, seconds: isLength ? length : null };
}

type Reader = (view: DataView, bytes: Uint8Array) => MediaMeasure;

const READERS: { readonly [T in MediaType]?: Reader } = {
  'image/png': (view, bytes) =>
    asText(bytes, 12, 16) === 'IHDR' ? sized(view.getUint32(16), view.getUint32(20)) : UNKNOWN,
  'image/gif': (view) => sized(view.getUint16(6, true), view.getUint16(8, true)),
  'image/jpeg': measureJpeg,
  'image/webp': measureWebp,
  'video/mp4': measureFilm,
  'video/quicktime': measureFilm,
};

function sized(width: number, height: number): MediaMeasure {
  return { width, height, seconds: null };
}

/** ITU-T T.81, B.1: segments of a marker and a length, up to the frame header. A picture lying on its side is told by Exif. */
function measureJpeg(view: DataView, bytes: Uint8Array): MediaMeasure {
  let isTurned = false;
  for (let at = 2, steps = 0; steps < MOST_STEPS; steps += 1) {
    if (view.getUint8(at) !== 0xff) return UNKNOWN;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1; // a fill byte
      continue;
    }
    const hasLength = marker !== 0x01 && !(marker >= 0xd0 && marker <= 0xd8);
    if (!hasLength) {
      at += 2;
      continue;
    }
    if (marker === 0xd9 || marker === 0xda) return UNKNOWN; // the end, or the picture itself, without a frame header
    const length = view.getUint16(at + 2);
    if (length < 2) return UNKNOWN;
    if (marker === 0xe1) isTurned ||= isTurnedByExif(view, bytes, at + 4, at + 2 + length);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return isTurned ? sized(height, width) : sized(width, height);
    }
    at += 2 + length;
  }
  return UNKNOWN;
}

/** Exif 2.32, 4.6.4: orientations 5 to 8 swap width and height. */
function isTurnedByExif(view: DataView, bytes: Uint8Array, from: number, to: number): boolean {
  if (asText(bytes, from, from + 6) !== 'Exif\0\0' || to > bytes.length) return false;
  const start = from + 6;
  const isLittle = asText(bytes, start, start + 2) === 'II';
  const directory = start + view.getUint32(start + 4, isLittle);
  if (directory + 2 > to) return false;
  const entries = Math.min(view.getUint16(directory, isLittle), 100);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > to) return false;
    if (view.getUint16(entry, isLittle) === 0x0112) {
      const orientation = view.getUint16(entry + 8, isLittle);
      return orientation >= 5 && orientation <= 8;
    }
  }
  return false;
}

/** RFC 9649: the extended, the lossless and the simple form keep the size in three ways. */
function measureWebp(view: DataView, bytes: Uint8Array): MediaMeasure {
  const form = asText(bytes, 12, 16);
  if (form === 'VP8X') return sized(1 + uint24(view, 24), 1 + uint24(view, 27));
  if (form === 'VP8L' && view.getUint8(20) === 0x2f) {
    const bits = view.getUint32(21, true);
    return sized(1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff));
  }
  if (form === 'VP8 ' && uint24(view, 23) === 0x2a019d) {
    return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff);
  }
  return UNKNOWN;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
}

/** ISO 14496-12: the length stands in moov/mvhd (8.2.2), the size of the picture in the largest moov/trak/tkhd (8.3.2). */
function measureFilm(view: DataView, bytes: Uint8Array): MediaMeasure {
  const moov = boxesIn(view, bytes, 0, bytes.length).find(({ name }) => name === 'moov');
  if (moov === undefined) return UNKNOWN;
  const inner = boxesIn(view, bytes, moov.from, moov.to);
  const mvhd = inner.find(({ name }) => name === 'mvhd');
  const sizes = inner
    .filter(({ name }) => name === 'trak')
    .flatMap(({ from, to }) => boxesIn(view, bytes, from, to).filter(({ name }) => name === 'tkhd'))
    .map(({ to }) => [view.getUint32(to - 8) / 65_536, view.getUint32(to - 4) / 65_536] as const)
    .sort(([a], [b]) => b - a);
  const [width = 0, height = 0] = sizes[0] ?? [];
  const seconds = mvhd === undefined ? null : secondsIn(view, mvhd.from);
  return { width: Math.round(width), height: Math.round(height), seconds };
}

function secondsIn(view: DataView, at: number): number | null {
  const isLong = view.getUint8(at) === 1;
  const scale = view.getUint32(at + (isLong ? 20 : 12));
  const length = isLong ? Number(view.getBigUint64(at + 24)) : view.getUint32(at + 16);
  return scale === 0 ? null : length / scale;
}

type Box = { readonly name: string; readonly from: number; readonly to: number };

function boxesIn(view: DataView, bytes: Uint8Array, from: number, to: number): readonly Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to && found.length < MOST_STEPS; ) {
    const short = view.getUint32(at);
    const isLong = short === 1;
    const length = short === 0 ? to - at : isLong ? Number(view.getBigUint64(at + 8)) : short;
    const head = isLong ? 16 : 8;
    if (length < head || at + length > to) break;
    found.push({ name: asText(bytes, at + 4, at + 8), from: at + head, to: at + length });
    at += length;
  }
  return found;
}
