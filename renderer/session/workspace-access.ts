import type { LockHolder, OpenedWorkspace } from '#shared/api/workspace-methods.ts';
import type { ErrorDetails } from '#shared/base/errors.ts';

/** Whether a page may write into its workspace, and who does where it may not. */
export type Access = {
  readonly readOnly: OpenedWorkspace['readOnly'];
  /** Who writes instead; null where it cannot be told. */
  readonly lockedBy: LockHolder | null;
  /** It could be written here until someone took it over. */
  readonly wasTaken: boolean;
  /** The copies that keep what was not saved then, oldest first. */
  readonly kept: readonly string[];
};

export function accessWhenOpened({ readOnly, lockedBy }: OpenedWorkspace): Access {
  return { readOnly, lockedBy, wasTaken: false, kept: [] };
}

/** After the core was asked again. What was kept as a copy stays known until the workspace can be written again. */
export function accessWhenAsked(before: Access, { readOnly, lockedBy }: OpenedWorkspace): Access {
  if (readOnly === null) return { readOnly, lockedBy: null, wasTaken: false, kept: [] };
  const wasTaken = before.wasTaken || (before.readOnly === null && readOnly === 'locked');
  return { readOnly, lockedBy, wasTaken, kept: before.kept };
}

/** After a commit was refused because someone else writes now. */
export function accessWhenTaken(before: Access, copy: string | null): Access {
  const kept = copy === null || before.kept.includes(copy) ? before.kept : [...before.kept, copy];
  return { readOnly: 'locked', lockedBy: before.lockedBy, wasTaken: true, kept };
}

/** The copy in which the core kept the edits of a refused commit; null where it kept none. */
export function keptCopyOf({ kept }: ErrorDetails): string | null {
  return typeof kept === 'string' ? kept : null;
}
