import { asText } from './media-kind.ts';

/** Boxes that hold other boxes (ISO 14496-12, table 1). */
const CONTAINERS: ReadonlySet<string> = new Set(['moov', 'trak', 'mdia', 'moof', 'traf', 'mvex', 'edts']);
/** Beside the containers, what a player needs of a file, a film and its tracks. */
const NEEDED: ReadonlySet<string> = new Set(
  'ftyp styp mdat sidx mfra mvhd tkhd mdhd hdlr minf elst mehd trex mfhd tfhd tfdt trun tref iods wide'.split(
    ' ',
  ),
);
/** Heads whose moments of making and of change stand behind version and flags (8.2.2, 8.3.2, 8.4.2). */
const DATED: ReadonlySet<string> = new Set(['mvhd', 'tkhd', 'mdhd']);
/** Kinds of tracks that are seen, heard or read (8.4.3); in another kind, cameras write where they are. */
const SHOWN_TRACKS: ReadonlySet<string> = new Set([
  'vide',
  'soun',
  'text',
  'subt',
  'sbtl',
  'clcp',
  'tmcd',
  'hint',
]);
const MOST_BOXES = 100_000;

/**
 * A film without what its camera wrote beside pictures and sound: place, device, moments, names. Such boxes become empty
 * room of the same length, for the tables of a film count bytes from the start of its file. Null where a track holds what
 * nobody sees, or where a box is not as long as it says.
 */
export function cleanFilm(whole: Buffer): Buffer | null {
  const bytes = Buffer.from(whole);
  let boxes = 0;
  const clean = (from: number, to: number): boolean => {
    for (let at = from; at < to; ) {
      boxes += 1;
      const box = boxAt(bytes, at, to);
      if (box === null || boxes > MOST_BOXES) return false;
      if (CONTAINERS.has(box.name)) {
        if (!clean(box.body, box.end)) return false;
      } else if (!NEEDED.has(box.name)) {
        bytes.write('free', at + 4, 'latin1');
        bytes.fill(0, box.body, box.end);
      } else if (DATED.has(box.name)) {
        const isLong = bytes.readUInt8(box.body) === 1;
        bytes.fill(0, box.body + 4, Math.min(box.body + 4 + (isLong ? 16 : 8), box.end));
      } else if (box.name === 'hdlr') {
        if (!SHOWN_TRACKS.has(asText(bytes, box.body + 8, box.body + 12))) return false;
      }
      at = box.end;
    }
    return true;
  };
  return clean(0, bytes.length) ? bytes : null;
}

function boxAt(bytes: Buffer, at: number, to: number) {
  if (at + 8 > to) return null;
  const short = bytes.readUInt32BE(at);
  const isLong = short === 1;
  const length = short === 0 ? to - at : isLong ? Number(bytes.readBigUInt64BE(at + 8)) : short;
  const head = isLong ? 16 : 8;
  if (length < head || at + length > to) return null;
  return { name: asText(bytes, at + 4, at + 8), body: at + head, end: at + length };
}
