import { type ErrorCode, PlannerError } from '#shared/base/errors.ts';
import { errorCodeOf } from './fs-port.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EROFS: 'no-permission',
};

/**
 * An error of the file system as one that is told to a person: disk-full, no-permission or storage-failed. Its path
 * stays in the message, for the log. Anything else is a bug and comes back as it is.
 */
export function toStorageError(error: unknown): unknown {
  if (error instanceof PlannerError) return error;
  const code = errorCodeOf(error);
  if (code === null || !/^E[A-Z0-9]+$/.test(code)) return error;
  const mapped = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
  return new PlannerError(mapped ?? 'storage-failed', String(error), { cause: code });
}

/** Runs a task of the file system; what it throws is told as `toStorageError` says. */
export async function withStorageErrors<Value>(task: () => Promise<Value>): Promise<Value> {
  try {
    return await task();
  } catch (error) {
    throw toStorageError(error);
  }
}
