import { constants } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { PlannerError } from '#shared/base/errors.ts';
import { hostileJson, type Json } from '#shared/base/json.ts';
import { type IntegrityProblem, schemaProblems } from '#shared/workspace/integrity.ts';
import { CURRENT_VERSION, migrateDocument, WORKSPACE_FORMAT } from '#shared/workspace/migrations.ts';
import { COLLECTION_NAMES, isCollection, type Tables } from '#shared/workspace/schema.ts';

type JsonObject = { readonly [key: string]: Json };
type Collections = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** A snapshot as it stands in its file: checked for damage, not yet migrated or validated. */
export type SnapshotDocument = {
  readonly version: number;
  readonly id: string;
  /** Number of the last commit it holds. */
  readonly sequence: number;
  /** Moment of that commit. */
  readonly savedAt: string;
  /** Records by collection and id; may hold collections that this version does not know. */
  readonly collections: Collections;
  /** Keys of the document that this version does not know; they are written back. */
  readonly unknownKeys: JsonObject;
};

export type Snapshot = Omit<SnapshotDocument, 'collections'> & {
  readonly tables: Tables;
  /** Collections that this version does not know; they are written back. */
  readonly unknownCollections: Collections;
  /** Written by a newer Planwright: may be read, must never be written. */
  readonly isNewer: boolean;
};

/** What must be given to write a snapshot; the unknown parts of the one that was read are to be handed on. */
export type SnapshotContent = Pick<Snapshot, 'id' | 'sequence' | 'savedAt' | 'tables'> &
  Partial<Pick<Snapshot, 'unknownKeys' | 'unknownCollections'>>;

/** The text of a snapshot: JSON with one record per line, its own checksum first. */
export function toSnapshotText(content: SnapshotContent): string {
  return printSnapshotDocument(toSnapshotDocument(content));
}

/**
 * The snapshot in a text. Throws `workspace-damaged` when the text is not exactly what was written (torn, changed,
 * mixed from two saves) or a record breaks its schema, `workspace-newer` when a newer version wrote something this one
 * cannot read.
 */
export function fromSnapshotText(text: string): Snapshot {
  return toSnapshot(parseSnapshotDocument(Buffer.from(text, 'utf8')));
}

function toSnapshotDocument(content: SnapshotContent): SnapshotDocument {
  const { tables, unknownCollections = new Map(), unknownKeys = {}, ...head } = content;
  const known = COLLECTION_NAMES.map((name) => [name, tables[name]] as const);
  return {
    ...head,
    unknownKeys,
    version: CURRENT_VERSION,
    collections: new Map<string, ReadonlyMap<string, unknown>>([...known, ...unknownCollections]),
  };
}

const CHECKSUM_START = '{"checksum":"sha256:';
const CHECKSUM_END = '",\n';
const BODY_START = CHECKSUM_START.length + 64 + CHECKSUM_END.length;

function printSnapshotDocument(document: SnapshotDocument): string {
  const body = [...bodyPieces(document)].join('');
  return `${expectedStart(createHash('sha256').update(body, 'utf8'))}${body}`;
}

/** The same in bytes, made in pieces with rests between, so that a large workspace does not hold up the program. */
export async function toSnapshotBytes(content: SnapshotContent): Promise<Uint8Array> {
  const hash = createHash('sha256');
  const rest = createRests();
  const pieces: Uint8Array[] = [];
  for (const text of bodyPieces(toSnapshotDocument(content))) {
    const piece = Buffer.from(text, 'utf8');
    hash.update(piece);
    pieces.push(piece);
    await rest();
  }
  pieces.unshift(Buffer.from(expectedStart(hash), 'latin1'));
  // Joined with rests, too: joining ten megabytes at once takes longer than a frame has time for.
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length > LONGEST_TEXT) throw new PlannerError('file-too-large'); // it could not be read again
  const bytes = Buffer.allocUnsafeSlow(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
    await rest();
  }
  return bytes;
}

const LONGEST_HOLD_MS = 1;

/** To be called between pieces of work: lets everything else run once this has held it up for a millisecond. */
function createRests(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < LONGEST_HOLD_MS) return;
    await setImmediate();
    since = performance.now();
  };
}

/** What tells a snapshot from every other: the line of its checksum. Bytes are those in the clear. */
export function checksumLineOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, BODY_START)).toString('latin1');
}

const RECORDS_IN_PIECE = 40;

/** Everything after the line of the checksum. */
function* bodyPieces(document: SnapshotDocument): Generator<string, void, undefined> {
  const { version, id, sequence, savedAt, collections, unknownKeys } = document;
  const head = { format: WORKSPACE_FORMAT, version, id, sequence, savedAt, ...unknownKeys };
  const lines = Object.entries(head).map(([key, value]) => `${printPair(key, value)},\n`);
  yield `${lines.join('')}"collections":{\n`;
  let isFirst = true;
  for (const [name, records] of collections) {
    yield `${isFirst ? '' : ',\n'}${JSON.stringify(name)}:{\n`;
    yield* recordPieces([...records]);
    yield '\n}';
    isFirst = false;
  }
  yield '\n}}\n';
}

function* recordPieces(records: readonly (readonly [string, unknown])[]): Generator<string, void, undefined> {
  for (let from = 0; from < records.length; from += RECORDS_IN_PIECE) {
    const pairs = records.slice(from, from + RECORDS_IN_PIECE).map(([id, record]) => printPair(id, record));
    yield `${from === 0 ? '' : ',\n'}${pairs.join(',\n')}`;
  }
}

/** Reads a snapshot's file as far as the file itself is concerned: checksum, JSON, format, hostile content. */
export function parseSnapshotDocument(bytes: Buffer): SnapshotDocument {
  const hash = createHash('sha256').update(bytes.subarray(BODY_START));
  const isIntact = bytes.toString('latin1', 0, BODY_START) === expectedStart(hash);
  const parsed = parseJson(bytes);
  if (!isIntact) throw isOfNewerVersion(parsed) ? newer('checksum') : damaged('checksum');
  const hostile = hostileJson(parsed);
  if (hostile !== null) throw damaged(hostile);
  return toDocument(parsed);
}

/**
 * Whether a snapshot's file is exactly what some version up to this one wrote, without reading its records: a tenth of the
 * work. Only snapshots that pass every other check are ever written, so this is enough to call one that we wrote readable.
 */
export function isIntactSnapshot(bytes: Buffer): boolean {
  const hash = createHash('sha256').update(bytes.subarray(BODY_START));
  if (bytes.toString('latin1', 0, BODY_START) !== expectedStart(hash)) return false;
  const head = bytes.toString('latin1', BODY_START, BODY_START + LONGEST_HEAD);
  const version = Number(/^"format":"planwright-workspace",\n"version":(\d{1,9}),/.exec(head)?.[1]);
  return version >= 1 && version <= CURRENT_VERSION;
}

const LONGEST_HEAD = 80;

/** Migrates and validates a document; its maps are taken over, not copied. */
export function toSnapshot(document: SnapshotDocument): Snapshot {
  const { collections, ...head } = migrated(document);
  const isNewer = head.version > CURRENT_VERSION;
  const problems = problemsOf(collections);
  if (problems.length > 0)
    throw isNewer ? newer('schema') : damaged('schema', problems.slice(0, MOST_PROBLEMS));
  const tables = COLLECTION_NAMES.map((name) => [name, collections.get(name) ?? new Map()]);
  return {
    ...head,
    isNewer,
    tables: Object.fromEntries(tables) as unknown as Tables, // every record passed the schema of its collection
    unknownCollections: new Map([...collections].filter(([name]) => !isCollection(name))),
  };
}

const MOST_PROBLEMS = 20;

/** How the file must begin, given the hash of what comes after that. */
function expectedStart(hashOfBody: Hash): string {
  return `${CHECKSUM_START}${hashOfBody.digest('hex')}${CHECKSUM_END}`;
}

function printPair(key: string, value: unknown): string {
  return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
}

function parseJson(bytes: Buffer): unknown {
  if (bytes.length > LONGEST_TEXT) throw new PlannerError('file-too-large');
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    // What a power cut or a full disk leaves where the system had not written the content yet.
    throw damaged(bytes.every((byte) => byte === 0) ? 'empty' : 'json');
  }
}

/** What the engine can hold as one text; the characters of a plan have a byte each, or more. */
const LONGEST_TEXT = constants.MAX_STRING_LENGTH;

function isOfNewerVersion(parsed: unknown): boolean {
  if (!isObject(parsed) || parsed['format'] !== WORKSPACE_FORMAT) return false;
  return typeof parsed['version'] === 'number' && parsed['version'] > CURRENT_VERSION;
}

function toDocument(parsed: unknown): SnapshotDocument {
  if (!isObject(parsed) || parsed['format'] !== WORKSPACE_FORMAT) throw damaged('format');
  const { checksum: _checksum, format: _format, version, id, sequence, savedAt, ...others } = parsed;
  const { collections, ...unknownKeys } = others;
  const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
  if (!isCount(version) || version < 1 || !isCount(sequence)) throw damaged('format');
  if (typeof id !== 'string' || typeof savedAt !== 'string' || !isObject(collections))
    throw damaged('format');
  const maps = Object.entries(collections).map(([name, records]) => {
    if (!isObject(records)) throw damaged('format');
    return [name, new Map<string, unknown>(Object.entries(records))] as const;
  });
  return { version, id, sequence, savedAt, collections: new Map(maps), unknownKeys };
}

function migrated(document: SnapshotDocument): SnapshotDocument {
  const { version, id, sequence, savedAt, collections, unknownKeys } = document;
  if (version >= CURRENT_VERSION) return document;
  const tables = Object.fromEntries(
    [...collections].map(([name, records]) => [name, Object.fromEntries(records) as JsonObject]), // came from JSON
  );
  const head = { format: WORKSPACE_FORMAT, version, id, sequence, savedAt, ...unknownKeys };
  const today = migrateDocument({ ...head, collections: tables }, version);
  return toDocument({ ...today, version: CURRENT_VERSION });
}

function problemsOf(collections: Collections): readonly IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  for (const collection of COLLECTION_NAMES) {
    for (const [id, record] of collections.get(collection) ?? []) {
      const found = schemaProblems(collection, id, record);
      if (found.length > 0) problems.push(...found);
      if (problems.length >= MOST_PROBLEMS) return problems;
    }
  }
  return problems;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function damaged(reason: string, problems: readonly IntegrityProblem[] = []): PlannerError {
  return new PlannerError('workspace-damaged', `Snapshot damaged: ${reason}`, {
    reason,
    problems: problems.map((problem) => ({ ...problem })),
  });
}

function newer(reason: string): PlannerError {
  return new PlannerError('workspace-newer', `Snapshot of a newer version: ${reason}`, { reason });
}
