import type { Json } from './json.ts';

/** Everything that can go wrong in a way a user can meet; each has a sentence in the catalog section `errors`. */
export const ERROR_CODES = [
  'invalid-input',
  'unknown-method',
  'not-found',
  'conflict',
  'integrity',
  'workspace-locked',
  'workspace-damaged',
  'workspace-newer',
  'workspace-sealed',
  'workspace-away',
  'passphrase-wrong',
  'place-unusable',
  'folder-unusable',
  'workspace-exists',
  'read-only',
  'disk-full',
  'no-permission',
  'storage-failed',
  'file-not-recognised',
  'file-too-large',
  'file-damaged',
  'file-empty',
  'nothing-to-export',
  'port-taken',
  'not-allowed',
  'unreachable',
  'usage',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

export type ErrorDetails = Readonly<Record<string, Json>>;

/** An error that is told to a person. The message is for the log; the sentence comes from the catalogs. */
export class PlannerError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string = code, details: ErrorDetails = {}) {
    super(message);
    this.name = 'PlannerError';
    this.code = code;
    this.details = details;
  }
}

/** The one shape in which every answer crosses a boundary: errors lose their class over IPC and HTTP. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly details: ErrorDetails } };

/** Turns anything thrown into a failed reply. Unknown errors become `internal`, so no path or stack leaks. */
export function toFailedReply(error: unknown): Reply<never> {
  if (error instanceof PlannerError)
    return { ok: false, error: { code: error.code, details: error.details } };
  return { ok: false, error: { code: 'internal', details: {} } };
}

/** The value of a reply; throws its error as a PlannerError. */
export function fromReply<Value>(reply: Reply<Value>): Value {
  if (reply.ok) return reply.value;
  throw new PlannerError(reply.error.code, reply.error.code, reply.error.details);
}
