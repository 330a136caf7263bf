import type { Generation } from '#shared/api/backup-methods.ts';
import type { RecoveryOption, RecoveryReport } from '#shared/api/recovery-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { IntegrityProblem } from '#shared/workspace/integrity.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { toStorageError } from '../storage/storage-error.ts';
import { recoveryReasonOf } from './reasons.ts';
import { countRecords, type Sources } from './sources.ts';

/** The plan as it can be opened now, or why it cannot. */
export type Present =
  | { readonly tables: Tables; readonly error: null }
  | { readonly tables: null; readonly error: PlannerError };

/** Reads the plan. What recovery is for becomes part of the answer; anything else is thrown. */
export async function presentOf(read: () => Promise<{ readonly tables: Tables }>): Promise<Present> {
  try {
    return { tables: (await read()).tables, error: null };
  } catch (cause) {
    const error = toStorageError(cause);
    if (error instanceof PlannerError && recoveryReasonOf(error) !== null) return { tables: null, error };
    throw error;
  }
}

export type InspectOptions = {
  readonly sources: Sources;
  readonly present: Present;
  readonly verdicts: Verdicts;
};

/** What is the matter with a workspace, what is safe, and what it can be brought back from. Changes nothing. */
export async function inspect(
  workspaceId: string,
  folder: string,
  { sources, present, verdicts }: InspectOptions,
): Promise<RecoveryReport> {
  const { evidence, generations, lastSequence } = sources;
  const missingAfter = (sequence: number) => Math.max(0, lastSequence - sequence);
  const kept = await inPairs(generations, async (generation): Promise<RecoveryOption> => {
    const { id, sequence, at, bytes, records } = generation;
    const isReadable = await verdicts.isReadable(workspaceId, generation, sources);
    const missingCommits = missingAfter(sequence);
    const source = { kind: 'generation', id } as const;
    return { source, sequence, at, bytes, records, missingCommits, isReadable, generation };
  });
  const rebuilt = present.error === null ? [] : await rebuiltOption(sources, missingAfter);
  return {
    id: workspaceId,
    path: folder,
    name: await lastName(workspaceId, present, sources),
    problem: present.error === null ? null : describe(present.error),
    snapshot: evidence.snapshot,
    journal: {
      commits: evidence.journal.good.filter(({ sequence }) => sequence > (evidence.snapshotSequence ?? 0))
        .length,
      lastAt: evidence.journal.good.at(-1)?.at ?? null,
      damagedBytes: evidence.journal.damagedBytes,
    },
    options: [...rebuilt, ...kept],
  };
}

/**
 * Which generations can be read. Every byte of each is compared with its checksum before a person is told that it is safe;
 * once only, for as long as it is the same file: a year's generations of a large plan take seconds, the second time nothing.
 */
export type Verdicts = {
  readonly isReadable: (workspaceId: string, generation: Generation, sources: Sources) => Promise<boolean>;
};

/** @param look throws a PlannerError for a generation that cannot be read */
export function createVerdicts(
  look: (workspaceId: string, generation: Generation, sources: Sources) => Promise<unknown>,
): Verdicts {
  const known = new Map<string, boolean>();
  return {
    isReadable: async (workspaceId, generation, sources) => {
      const key = `${workspaceId}/${generation.id}/${generation.bytes}/${generation.places.join('+')}`;
      const present = known.get(key);
      if (present === true) return true; // a bad one is looked at again: its place may have come back
      const isReadable = await look(workspaceId, generation, sources).then(
        () => true,
        (error: unknown) => {
          if (toStorageError(error) instanceof PlannerError) return false;
          throw error;
        },
      );
      known.set(key, isReadable);
      return isReadable;
    },
  };
}

async function rebuiltOption(
  { rebuilt }: Sources,
  missingAfter: (sequence: number) => number,
): Promise<readonly RecoveryOption[]> {
  const found = await rebuilt();
  if (found === null) return [];
  const { sequence, savedAt, tables } = found.snapshot;
  return [
    {
      source: { kind: 'rebuilt' },
      sequence,
      at: savedAt,
      bytes: found.bytes,
      records: countRecords(tables),
      missingCommits: missingAfter(sequence),
      isReadable: true,
      generation: found.generation,
    },
  ];
}

function describe(error: PlannerError): RecoveryReport['problem'] {
  const problems = error.details['problems'];
  return {
    reason: recoveryReasonOf(error) ?? 'unreadable',
    // The parser of snapshots put them there.
    problems: Array.isArray(problems) ? (problems as unknown as readonly IntegrityProblem[]) : [],
  };
}

async function lastName(workspaceId: string, present: Present, { rebuilt }: Sources): Promise<string> {
  const tables = present.tables ?? (await rebuilt())?.snapshot.tables;
  return tables?.profile.get('profile')?.name || workspaceId;
}

/** Two at a time: unpacking is done beside the main thread, and a year of generations must not be in memory at once. */
async function inPairs<Item, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
): Promise<readonly Value[]> {
  const values: Value[] = [];
  for (let index = 0; index < items.length; index += 2) {
    values.push(...(await Promise.all(items.slice(index, index + 2).map(work))));
  }
  return values;
}
