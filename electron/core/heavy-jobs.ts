import type { ErrorCode, ErrorDetails } from '#shared/base/errors.ts';
import type { CheckedSnapshot } from './backups/check-snapshot.ts';
import type { PackedSnapshot } from './backups/pack-snapshot.ts';
import type { Bundle } from './exports/bundle.ts';
import type { ExportedFile, ExportInput } from './exports/create-export.ts';
import type { proposeMoments } from './imports/moment-import.ts';
import type { proposeImport } from './imports/propose-import.ts';

/** Work that takes seconds where a plan or a file is large. Only what can be sent to another thread goes in and out. */
export type HeavyJobs = {
  readonly proposeImport: typeof proposeImport;
  readonly proposeMoments: typeof proposeMoments;
  readonly createExport: (
    input: Required<Omit<ExportInput, 'state' | 'media'>> & Pick<ExportInput, 'state' | 'media'>,
  ) => Promise<ExportedFile>;
  readonly readBundle: (bytes: Uint8Array) => Promise<Bundle>;
  readonly checkSnapshot: (bytes: Uint8Array) => Promise<CheckedSnapshot>;
  readonly packSnapshot: (bytes: Uint8Array) => Promise<PackedSnapshot>;
};

/** The jobs themselves, wherever they are done: their code is loaded when it is first asked for. */
export const heavyJobs: HeavyJobs = {
  proposeImport: async (input) => (await import('./imports/propose-import.ts')).proposeImport(input),
  proposeMoments: async (input) => (await import('./imports/moment-import.ts')).proposeMoments(input),
  createExport: async (input) => (await import('./exports/create-export.ts')).createExport(input),
  readBundle: async (bytes) => (await import('./exports/bundle.ts')).readBundle(bytes),
  checkSnapshot: async (bytes) => (await import('./backups/check-snapshot.ts')).checkSnapshot(bytes),
  packSnapshot: async (bytes) => (await import('./backups/pack-snapshot.ts')).packSnapshot(bytes),
};

/** What is sent to the thread that does heavy work. */
export type HeavyMessage = { readonly name: keyof HeavyJobs; readonly input: unknown };

/** What it answers. A PlannerError would lose its code on the way, so it goes as its parts. */
export type HeavyAnswer =
  | { readonly kind: 'done'; readonly value: unknown }
  | {
      readonly kind: 'refused';
      readonly code: ErrorCode;
      readonly message: string;
      readonly details: ErrorDetails;
    }
  | { readonly kind: 'bug'; readonly error: Error };

/** The memory of some bytes, to be handed over instead of copied. Small ones share theirs with others: those are copied. */
export function memoryOf(bytes: Uint8Array): readonly ArrayBuffer[] {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
