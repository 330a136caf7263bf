import type { ErrorCode } from '#shared/base/errors.ts';

const KEYS = {
  'invalid-input': 'errors.invalidInput',
  'unknown-method': 'errors.unknownMethod',
  'not-found': 'errors.notFound',
  conflict: 'errors.conflict',
  integrity: 'errors.integrity',
  'workspace-locked': 'errors.workspaceLocked',
  'workspace-damaged': 'errors.workspaceDamaged',
  'workspace-newer': 'errors.workspaceNewer',
  'workspace-sealed': 'errors.workspaceSealed',
  'workspace-away': 'errors.workspaceAway',
  'passphrase-wrong': 'errors.passphraseWrong',
  'place-unusable': 'errors.placeUnusable',
  'folder-unusable': 'errors.folderUnusable',
  'workspace-exists': 'errors.workspaceExists',
  'read-only': 'errors.readOnly',
  'disk-full': 'errors.diskFull',
  'no-permission': 'errors.noPermission',
  'storage-failed': 'errors.storageFailed',
  'file-not-recognised': 'errors.fileNotRecognised',
  'file-too-large': 'errors.fileTooLarge',
  'file-damaged': 'errors.fileDamaged',
  'file-empty': 'errors.fileEmpty',
  'nothing-to-export': 'errors.nothingToExport',
  'port-taken': 'errors.portTaken',
  'not-allowed': 'errors.notAllowed',
  unreachable: 'errors.unreachable',
  usage: 'errors.usage',
  internal: 'errors.internal',
} as const satisfies Record<ErrorCode, string>;

export type ErrorMessageKey = (typeof KEYS)[ErrorCode];

/** The sentence for an error: what happened, what is safe, what to do. It needs no values. */
export function errorMessageKey(code: ErrorCode): ErrorMessageKey {
  return KEYS[code];
}

const PROBLEM_KEYS = {
  schema: 'errors.problem.schema',
  identifier: 'errors.problem.identifier',
  dangling: 'errors.problem.dangling',
  'profile-missing': 'errors.problem.profileMissing',
  period: 'errors.problem.period',
  'medium-missing': 'errors.problem.mediumMissing',
  'medium-damaged': 'errors.problem.mediumDamaged',
} as const;

export type ProblemCode = keyof typeof PROBLEM_KEYS;

/** The sentence for one finding of the integrity check. */
export function problemMessageKey(code: ProblemCode): (typeof PROBLEM_KEYS)[ProblemCode] {
  return PROBLEM_KEYS[code];
}
