import type { Handlers } from '#shared/api/contract.ts';
import type { MergeProposal, MergeSource } from '#shared/api/copy-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { mergeTables } from '#shared/workspace/merge.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Bundle } from '../exports/bundle.ts';
import { originalsOf, withRenamedMedia } from '../media/client-media.ts';
import { hashOf, type MediaContent } from '../media/media-files.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { lineageOf } from '../storage/lineage.ts';
import type { Seal } from '../storage/seal.ts';
import { hasGaps, keepBase, readBase } from './bases.ts';
import { findCommonPast, type TheirState } from './common-past.ts';
import type { Copies } from './copies.ts';
import { withLeftOut } from './left-out.ts';
import { createMemory, type OwnPast, readCommits } from './own-past.ts';

export type MergeHandlerOptions = {
  readonly fileSystem: FileSystemPort;
  readonly folderOf: (workspaceId: string) => string;
  readonly sealOf: (workspaceId: string) => Promise<Seal>;
  /** The workspace as it stands. */
  readonly read: (workspaceId: string) => Promise<{ readonly tables: Tables; readonly sequence: number }>;
  /** Whether it is ours to write: another process may have it open. */
  readonly isWritable: (workspaceId: string) => Promise<boolean>;
  /** What a bundle holds, its encryption taken off. */
  readonly openBundle: (bytes: Buffer, passphrase: string | null) => Promise<Bundle>;
  readonly copies: Pick<Copies, 'readCopy' | 'putAside'>;
  /** Keeps the files that a bundle brings, before an edit can name them. */
  readonly keepMedia: (workspaceId: string, media: readonly MediaContent[]) => Promise<void>;
  /** A file of the workspace; null where it cannot be had. */
  readonly readMedium: (workspaceId: string, hash: string) => Promise<MediaContent | null>;
  /** Tells that what lies beside a workspace is other than before. */
  readonly onPutAside: (workspaceId: string) => void;
};

type Theirs = TheirState & { readonly isPartial: boolean; readonly media?: readonly MediaContent[] };

/** Merging another version of a workspace: what it would do, and remembering that it was done. */
export function createMergeHandlers(
  options: MergeHandlerOptions,
): Pick<Handlers, 'merge.propose' | 'merge.finish'> {
  const { fileSystem, folderOf, sealOf, read, openBundle, copies, onPutAside } = options;

  async function readSource(workspaceId: string, source: MergeSource): Promise<Theirs> {
    if (source.kind === 'copy') {
      const snapshot = await copies.readCopy(workspaceId, source.id);
      if (snapshot.isNewer) throw new PlannerError('workspace-newer', 'The copy is of a newer version');
      const { id, sequence, savedAt, tables, unknownKeys } = snapshot;
      return sound({ id, sequence, savedAt, tables, lineage: lineageOf(unknownKeys), isPartial: false });
    }
    const bundle = await openBundle(Buffer.from(source.file.base64, 'base64'), source.passphrase);
    return sound({ ...bundle, isPartial: hasGaps(bundle) });
  }

  async function look(workspaceId: string, source: MergeSource) {
    const theirs = await readSource(workspaceId, source);
    const { tables, sequence } = await read(workspaceId);
    const place = {
      fileSystem,
      folder: folderOf(workspaceId),
      seal: await sealOf(workspaceId),
      id: workspaceId,
    };
    const own: OwnPast = { tables, sequence, commits: await readCommits(place, sequence) };
    const base = await findCommonPast(place, own, theirs);
    const full = theirs.isPartial ? await asIfWhole(workspaceId, theirs, [base, tables]) : theirs;
    return { theirs: full, own, base, place };
  }

  /** As if they had our private facts, and our files as the cameras wrote them. */
  async function asIfWhole(
    workspaceId: string,
    theirs: Theirs,
    ours: readonly (Tables | null)[],
  ): Promise<Theirs> {
    const originals = await originalsOf(theirs.tables, ours, (hash) => options.readMedium(workspaceId, hash));
    const tables = withLeftOut(withRenamedMedia(theirs.tables, originals), ...ours);
    const media = theirs.media?.filter(({ bytes }) => !originals.has(hashOf(bytes)));
    return { ...theirs, tables, ...(media === undefined ? {} : { media }) };
  }

  /** What is not accepted in the end is a file that nothing names; what is, finds its files there. */
  async function keepNewMedia(workspaceId: string, { media = [] }: Theirs): Promise<void> {
    if (media.length > 0 && (await options.isWritable(workspaceId)))
      await options.keepMedia(workspaceId, media);
  }

  return {
    'merge.propose': async ({ workspaceId, source }): Promise<MergeProposal> => {
      const { theirs, own, base } = await look(workspaceId, source);
      const wasMine = base === null ? createMemory(own) : () => false;
      await keepNewMedia(workspaceId, theirs);
      const merge = mergeTables({ base, mine: own.tables, theirs: theirs.tables, wasMine });
      const added = merge.changes.filter(({ before }) => before === null).length;
      const removed = merge.changes.filter(({ after }) => after === null).length;
      return {
        ...merge,
        from: {
          name: theirs.tables.profile.get('profile')?.name ?? '',
          at: theirs.savedAt,
          sequence: theirs.sequence,
        },
        base: base === null ? 'unknown' : 'known',
        counts: { added, removed, changed: merge.changes.length - added - removed },
      };
    },
    'merge.finish': async ({ workspaceId, source }) => {
      if (!(await options.isWritable(workspaceId))) {
        // What was merged is a help for the next merge; a copy beside it belongs to whoever writes.
        if (source.kind === 'copy') throw new PlannerError('workspace-locked');
        return {};
      }
      const { theirs, own, place } = await look(workspaceId, source);
      if (theirs.id !== workspaceId) {
        const { id, sequence, savedAt, tables, isPartial } = theirs;
        const known = await readBase(place, id, 'present');
        const reader = isPartial ? (known?.reader ?? 'client') : 'own';
        const isOrigin = known?.isOrigin ?? false;
        await keepBase(place, { id, sequence, savedAt, tables, ownSequence: own.sequence, reader, isOrigin });
      }
      if (source.kind === 'copy') {
        await copies.putAside(workspaceId, source.id);
        onPutAside(workspaceId);
      }
      return {};
    },
  };
}

/** A plan with broken records is never merged; references that lead nowhere are mended by the merge. */
function sound(theirs: Theirs): Theirs {
  const problems = integrityOfTables(theirs.tables).filter(({ code }) => code !== 'dangling');
  if (problems.length === 0) return theirs;
  throw new PlannerError('integrity', 'What is to be merged is not sound', {
    problems: problems.slice(0, 20).map((problem) => ({ ...problem })),
  });
}
