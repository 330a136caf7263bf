import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OpenedWorkspace } from '#shared/api/workspace-methods.ts';
import type { Language } from '#shared/base/language.ts';
import { type Change, changed } from '#shared/workspace/changes.ts';
import { COLLECTION_NAMES, COLLECTIONS, fromStoredTables } from '#shared/workspace/schema.ts';
import { aNewWorkspace, anEdit, createTestCore } from '#tests/support/test-core.ts';

/** Makes the sample client in a data folder, without the program; gives back its id. */
export async function makeSample(dataFolder: string, language: Language): Promise<string> {
  const test = await createTestCore({ dataFolder, clock: () => new Date() });
  try {
    const { id } = await test.client.call('workspaces.create', { kind: 'sample', language, name: null });
    return id;
  } finally {
    await test.core.close();
  }
}

/** Makes a workspace without a word in it; gives back its id. */
export async function makeEmpty(dataFolder: string, languages: readonly Language[]): Promise<string> {
  const test = await createTestCore({ dataFolder, clock: () => new Date() });
  try {
    const fields = aNewWorkspace({ name: 'Empty', languages: [...languages] });
    const { id } = await test.client.call('workspaces.create', { kind: 'new', fields });
    return id;
  } finally {
    await test.core.close();
  }
}

/** What is stored in a workspace, as the next start of the program would read it. */
export async function readWorkspace(dataFolder: string, id: string): Promise<OpenedWorkspace> {
  const test = await createTestCore({ dataFolder, clock: () => new Date() });
  try {
    return await test.client.call('workspaces.open', { workspaceId: id });
  } finally {
    await test.core.close();
  }
}

/** The file of a workspace, wherever its folder is. */
export function workspaceFile(dataFolder: string, id: string): string {
  return path.join(dataFolder, 'workspaces', id, 'workspace.json');
}

/** Makes a workspace file that a version to come might have written: whole, with its checksum. */
export function raiseVersion(file: string): void {
  const text = readFileSync(file, 'utf8');
  const body = text.slice(text.indexOf('\n') + 1).replace(/"version":\s*\d+/, '"version":999');
  const checksum = createHash('sha256').update(body, 'utf8').digest('hex');
  writeFileSync(file, `{"checksum":"sha256:${checksum}",\n${body}`);
}

/** Breaks a file off in the middle, as a full disk or a pulled stick does. */
export function tear(file: string): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

/** Every file below a folder with the digest of its content: equal pictures mean that nothing was changed. */
export function pictureOf(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(path.join(folder, name)).isFile() && path.basename(name) !== 'lock')
    .sort();
  return Object.fromEntries(
    files.map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex'),
    ]),
  );
}

/** Writes a text into every field of every record that takes any text. Gives back how many fields that were. */
export async function fillWith(dataFolder: string, id: string, text: string): Promise<number> {
  const test = await createTestCore({ dataFolder, clock: () => new Date() });
  try {
    const opened = await test.client.call('workspaces.open', { workspaceId: id });
    const tables = fromStoredTables(opened.tables);
    let count = 0;
    const changes = COLLECTION_NAMES.flatMap((name) =>
      [...tables[name].values()].map((record): Change => {
        const takesIt = (wished: unknown) => COLLECTIONS[name].safeParse(wished).success;
        const filled = withText(record, text, takesIt);
        count += filled.count;
        return changed(name, record as never, filled.value as never); // the schema of the collection took it
      }),
    );
    const edits = [anEdit(changes)];
    await test.client.call('plan.commit', { workspaceId: id, client: 'test', edits });
    return count;
  } finally {
    await test.core.close();
  }
}

type Filled = { readonly value: unknown; readonly count: number };

/** Text by text: what the schema does not take at a place (a day, an id, one of a few words) stays as it was. */
function withText(record: unknown, text: string, takesIt: (wished: unknown) => boolean): Filled {
  let present = record;
  let count = 0;
  for (const place of textPlaces(record)) {
    const wished = replacedAt(present, place, text);
    if (!takesIt(wished)) continue;
    present = wished;
    count += 1;
  }
  return { value: present, count };
}

type Place = readonly (string | number)[];

function textPlaces(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string') return [place];
  if (Array.isArray(value)) return value.flatMap((item, index) => textPlaces(item, [...place, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    isReference(key) ? [] : textPlaces(item, [...place, key]),
  );
}

/** Links between records, the kinds of networks and figures and the tags of languages are no one's own words. */
function isReference(key: string): boolean {
  return /^(id|.*Ids?|language|languages|network|networks|metric|levels)$/.test(key);
}

function replacedAt(value: unknown, [key, ...rest]: Place, text: string): unknown {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((item, index) => (index === key ? replacedAt(item, rest, text) : item));
  const object = value as Readonly<Record<string, unknown>>; // a place leads through objects and lists alone
  return { ...object, [key]: replacedAt(object[key], rest, text) };
}
