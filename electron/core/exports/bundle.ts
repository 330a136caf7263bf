import { createHash } from 'node:crypto';
import { zipSync } from 'fflate';
import { z } from 'zod';
import { inflateEntry, readZipDirectory, ZIP_LIMITS, type ZipEntry } from '#core/imports/zip-safety.ts';
import { mediaForClient } from '#core/media/client-media.ts';
import { type MediaContent, mediaFileName, parseMediaName } from '#core/media/media-files.ts';
import { mediaTypeOf } from '#core/media/media-kind.ts';
import { type Lineage, lineageOf } from '#core/storage/lineage.ts';
import { fromSnapshotText, toSnapshotText } from '#core/storage/snapshot.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { BUNDLE_MEDIA_BYTES, BUNDLE_MEDIA_FILES, type MEDIA_TYPES } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { hostileJson, type Json } from '#shared/base/json.ts';
import { mediaHashes } from '#shared/workspace/media-hashes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { type Reader, tablesForReader } from './reader.ts';

const FORMAT = 'planwright-bundle';
const VERSION = 1;
const WORKSPACE_FILE = 'workspace.json';
const MEDIA_FOLDER = 'media/';

const manifestSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.number().int().min(1),
  reader: z.enum(['own', 'client']).catch('own'),
  files: z.array(z.object({ name: z.string(), bytes: z.number().int().min(0), sha256: z.string() })),
});

type BundleInput = {
  readonly tables: Tables;
  readonly request: Pick<ExportRequest, 'workspaceId' | 'reader'>;
  readonly now: string;
  /** Version of the program that makes it. */
  readonly appVersion: string;
  readonly state?: BundledState;
  /** Files of its posts; those that no visible post names stay at home. */
  readonly media?: readonly MediaContent[];
};

/** Which state of the workspace it is: by this, another copy of the plan finds the past they share. */
export type BundledState = {
  readonly sequence: number;
  /** Moment of the last commit. */
  readonly savedAt: string;
  readonly lineage: Lineage | null;
};

/** The workspace as one file that another copy of the program opens: a zip of a manifest and the snapshot. */
export function toBundle({ tables, request, now, appVersion, state, media = [] }: BundleInput): Uint8Array {
  const { workspaceId: id, reader } = request;
  const seen = { tables: tablesForReader(reader, tables), media };
  const { tables: visible, media: handedOn } = reader === 'client' ? mediaForClient(seen) : seen;
  const { sequence, savedAt, lineage } = state ?? { sequence: 0, savedAt: now, lineage: null };
  const unknownKeys: Readonly<Record<string, Json>> = lineage === null ? {} : { lineage };
  const text = toSnapshotText({ id, sequence, savedAt, tables: visible, unknownKeys });
  const workspace = new TextEncoder().encode(text);
  const named = mediaHashes(visible);
  const fitting = chosenMedia(handedOn, named);
  const isIn = new Set(fitting.map(({ hash }) => hash));
  const manifest = {
    format: FORMAT,
    version: VERSION,
    madeAt: now,
    madeBy: `planwright ${appVersion}`,
    workspace: { id, name: visible.profile.get('profile')?.name ?? '' },
    reader,
    files: [
      { name: WORKSPACE_FILE, bytes: workspace.byteLength, sha256: sha256(workspace) },
      ...fitting.map(({ name, hash, bytes }) => ({ name, bytes: bytes.byteLength, sha256: hash })),
    ],
    /** Media that were too much for one file, could not be read, or not be rid of what a camera wrote; the posts name them. */
    leftOut: [...named].filter((hash) => !isIn.has(hash)).sort(),
  };
  return zip(
    {
      'manifest.json': new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`),
      [WORKSPACE_FILE]: workspace,
    },
    Object.fromEntries(fitting.map(({ name, bytes }) => [name, bytes])),
  );
}

type NamedContent = MediaContent & { readonly name: string; readonly hash: string };

/** The small ones first, so that a film leaves no room wasted; in the order of their hashes, so that the same plan gives the same bytes. */
function chosenMedia(media: readonly MediaContent[], visible: ReadonlySet<string>): readonly NamedContent[] {
  const named = media
    .map((content): NamedContent => {
      const hash = sha256(content.bytes);
      return { ...content, hash, name: `${MEDIA_FOLDER}${mediaFileName(hash, content.mimeType)}` };
    })
    .filter(({ hash }) => visible.has(hash))
    .toSorted((a, b) => a.bytes.length - b.bytes.length || (a.hash < b.hash ? -1 : 1));
  let total = 0;
  return named.filter(({ bytes }, index) => {
    total += bytes.length;
    return total <= BUNDLE_MEDIA_BYTES && index < BUNDLE_MEDIA_FILES;
  });
}

/** What a bundle holds. */
export type Bundle = {
  /** The workspace that it was made of. */
  readonly id: string;
  readonly tables: Tables;
  /** For whose eyes: a client's bundle has no private facts. */
  readonly reader: Reader;
  /** Files of its posts, each as its name promises. */
  readonly media: readonly MediaContent[];
} & BundledState;

/**
 * The workspace in a bundle. Nothing is inflated before the archive's directory has been found honest. Throws
 * `file-empty`, `file-not-recognised` (no bundle at all), `file-damaged`, `file-too-large` or `workspace-newer`.
 */
export function readBundle(bytes: Uint8Array): Bundle {
  if (bytes.byteLength === 0) throw new PlannerError('file-empty', 'The file is empty');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw notABundle();
  const entries = readZipDirectory(bytes);
  const manifest = readManifest(bytes, entries);
  const workspace = memberOf(bytes, entries, WORKSPACE_FILE);
  const promised = manifest.files.find(({ name }) => name === WORKSPACE_FILE);
  if (workspace === null || promised?.sha256 !== sha256(workspace)) throw damaged('checksum');
  try {
    const { isNewer, ...snapshot } = fromSnapshotText(decode(workspace));
    // A copy is written as today's version: what a newer one knows and we do not would be lost without a word.
    if (isNewer)
      throw new PlannerError('workspace-newer', 'The bundle holds a workspace of a newer version.');
    const { id, tables, sequence, savedAt, unknownKeys } = snapshot;
    const media = mediaIn(bytes, entries, manifest.files, mediaHashes(tables));
    return { id, tables, sequence, savedAt, lineage: lineageOf(unknownKeys), reader: manifest.reader, media };
  } catch (error) {
    if (error instanceof PlannerError && error.code === 'workspace-damaged') throw damaged('workspace');
    throw error;
  }
}

/** Only what the plan names is unpacked, and only as what it is: by its hash, and by its first bytes. */
function mediaIn(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  promised: readonly { readonly name: string; readonly sha256: string }[],
  named: ReadonlySet<string>,
): readonly MediaContent[] {
  return promised.flatMap(({ name, sha256: hash }) => {
    if (!name.startsWith(MEDIA_FOLDER)) return [];
    const file = parseMediaName(name.slice(MEDIA_FOLDER.length));
    if (file === null || file.hash !== hash || !named.has(hash)) return [];
    const content = memberOf(bytes, entries, name);
    if (content === null || sha256(content) !== hash || !isOfType(content, file.mimeType)) {
      throw damaged('media');
    }
    return [{ mimeType: file.mimeType, bytes: Buffer.from(content) }];
  });
}

function isOfType(content: Uint8Array, mimeType: keyof typeof MEDIA_TYPES): boolean {
  try {
    return mediaTypeOf(content) === mimeType;
  } catch {
    return false;
  }
}

function readManifest(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const member = memberOf(bytes, entries, 'manifest.json');
  if (member === null) throw notABundle();
  const json = parse(decode(member));
  const manifest = manifestSchema.safeParse(json);
  if (!manifest.success || hostileJson(json) !== null) throw notABundle();
  if (manifest.data.version > VERSION) {
    const { version } = manifest.data;
    throw new PlannerError('workspace-newer', 'The bundle was made by a newer version', {
      version,
      known: VERSION,
    });
  }
  return manifest.data;
}

function memberOf(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): Uint8Array | null {
  const entry = entries.find((each) => each.name === name);
  return entry === undefined ? null : inflateEntry(bytes, entry);
}

/** The same bytes for the same content: members carry the earliest time a zip can hold, on any clock. */
function zip(
  members: Readonly<Record<string, Uint8Array>>,
  /** Packed already, as pictures are. */
  stored: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const unpacked = Object.values(members).reduce((sum, { byteLength }) => sum + byteLength, 0);
  // A plan that repeats itself very much would be taken for a zip bomb when it is opened again.
  const isTooGood = unpacked > zipSync(members, { level: 6, mtime }).byteLength * (ZIP_LIMITS.ratio / 2);
  const asStored = Object.entries(stored).map(([name, bytes]) => [name, [bytes, { level: 0, mtime }]]);
  return zipSync({ ...members, ...Object.fromEntries(asStored) }, { level: isTooGood ? 0 : 6, mtime });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notABundle();
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch {
    throw damaged('encoding');
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function damaged(reason: string): PlannerError {
  return new PlannerError('file-damaged', 'The bundle is damaged', { reason });
}

function notABundle(): PlannerError {
  return new PlannerError('file-not-recognised', 'The file is no bundle');
}
