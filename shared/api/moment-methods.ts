import { z } from 'zod';
import { MOMENT_KINDS, type MomentKind } from '#shared/plan/moments/moment.ts';
import type { Change } from '#shared/workspace/changes.ts';
import { fileSchema, made, method, workspaceIdSchema } from './method.ts';

/** What is worth knowing of a line of a calendar file; `code` is a key of `moments.import.problem`. */
export type MomentProblem = {
  readonly line: number;
  readonly code: string;
  readonly values: Readonly<Record<string, string | number>>;
};

export type MomentOutcome = 'new' | 'changed' | 'removed' | 'same';

/** What reading a calendar file in would do. Accepting it commits `changes`: one undo step. */
export type MomentProposal = {
  readonly fileName: string;
  /** Name of the calendar: its own, that of the source already there, or that of the file. */
  readonly name: string;
  readonly sourceId: string;
  /** Whether the plan already holds an earlier version. */
  readonly isUpdate: boolean;
  readonly kind: MomentKind;
  /** What changes first, at most 200. */
  readonly preview: readonly {
    readonly title: string;
    readonly start: string;
    readonly end: string | null;
    readonly repeats: boolean;
    readonly outcome: MomentOutcome;
  }[];
  /** In the order of their lines, at most 200, the last then telling how many more there are. */
  readonly problems: readonly MomentProblem[];
  readonly counts: Readonly<Record<MomentOutcome | 'skipped', number>>;
  readonly changes: readonly Change[];
};

export const MOMENT_METHODS = {
  /**
   * What a calendar file (ICS) would bring in as moments; nothing is changed. With a `sourceId` it is a newer version of
   * that source, else of the one with the same file name, if there is one. `kind` is for new moments; null for that of
   * the source, or events. Throws file-empty, file-too-large, file-not-recognised (`details.reason`: notCalendar, noEvents),
   * not-found for an unknown source.
   */
  'moments.read': method(
    z.object({
      workspaceId: workspaceIdSchema,
      file: fileSchema,
      sourceId: z.string().max(120).nullable(),
      kind: z.enum(MOMENT_KINDS).nullable(),
    }),
    made<MomentProposal>(),
  ),
} as const;
