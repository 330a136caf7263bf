import { type ErrorCode, PlannerError } from '#shared/base/errors.ts';

/** What can keep a workspace from opening: keys of the catalog section `recovery.reason`. */
export const RECOVERY_REASONS = [
  /** Something in the file is not as it was written. */
  'checksum',
  /** The file holds nothing, or nothing but zeros. */
  'empty',
  /** The file is cut short, or no file of Planwright at all. */
  'json',
  'format',
  /** Records of the wrong form; `problems` names them. */
  'schema',
  /** Nested too deep, or with names that only an attack would use. */
  'hostile',
  /** The file of the plan is gone; other files of the workspace are still there. */
  'snapshotMissing',
  /** Edits are missing between the file of the plan and those kept beside it. */
  'journalGap',
  /** The edits beside the file are of another version of Planwright. */
  'journalVersion',
  /** The edits beside the file belong to another past of the plan. */
  'journalMismatch',
  /** Written by a newer Planwright, in a way that this one cannot read. */
  'newer',
  /** Encrypted, and not unlocked. */
  'sealed',
  /** A part of the encrypted file was changed, or its key file does not belong to it. */
  'tampered',
  /** A sync program has not downloaded the file. */
  'away',
  /** The system does not let the file be read. */
  'unreadable',
] as const;
export type RecoveryReason = (typeof RECOVERY_REASONS)[number];

/** Whether the text, such as the code of an error, is a reason to recover. */
export function isRecoveryReason(reason: string): reason is RecoveryReason {
  return RECOVERY_REASONS.some((known) => known === reason);
}

/** The reason behind an error that opening a workspace met; null for an error that says nothing about its files. */
export function recoveryReasonOf(error: unknown): RecoveryReason | null {
  if (!(error instanceof PlannerError)) return null;
  if (error.code !== 'workspace-damaged') return BY_CODE[error.code] ?? null;
  const reason = String(error.details['reason'] ?? '');
  return BY_DETAIL[reason] ?? RECOVERY_REASONS.find((known) => known === reason) ?? 'format';
}

const BY_CODE: Readonly<Partial<Record<ErrorCode, RecoveryReason>>> = {
  'workspace-newer': 'newer',
  'workspace-sealed': 'sealed',
  'workspace-away': 'away',
  'not-found': 'snapshotMissing',
  'no-permission': 'unreadable',
  'storage-failed': 'unreadable',
};

/** Details of `workspace-damaged` whose name is not that of their sentence. */
const BY_DETAIL: Readonly<Record<string, RecoveryReason>> = {
  'too-deep': 'hostile',
  'hostile-key': 'hostile',
  'snapshot-missing': 'snapshotMissing',
  'journal-gap': 'journalGap',
  'journal-version': 'journalVersion',
  'journal-mismatch': 'journalMismatch',
  seal: 'tampered',
  tampered: 'tampered',
};
