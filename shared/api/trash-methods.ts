import { z } from 'zod';
import type { PALETTE } from '#shared/base/palette.ts';
import { made, method, workspaceIdSchema } from './method.ts';

/** Days for which a removed workspace can be brought back. */
export const TRASH_DAYS = 30;

/** A removed workspace that can still be brought back. */
export type TrashedWorkspace = {
  readonly id: string;
  readonly name: string;
  readonly colour: (typeof PALETTE)[number];
  readonly removedAt: string;
  /** Days of the 30 that are left, counted so that a clock that jumps cannot shorten them by more than a week. */
  readonly daysLeft: number;
  readonly bytes: number;
};

export const TRASH_METHODS = {
  /** Moves a workspace to the trash; its backups stay. */
  'workspaces.remove': method(z.object({ workspaceId: workspaceIdSchema }), made<TrashedWorkspace>()),
  'trash.list': method(z.object({}), made<readonly TrashedWorkspace[]>()),
  'trash.restore': method(
    z.object({ workspaceId: workspaceIdSchema }),
    made<{ readonly id: string; readonly path: string }>(),
  ),
  /** For ever, with its backups in both places. */
  'trash.purge': method(z.object({ workspaceId: workspaceIdSchema }), z.object({})),
} as const;
