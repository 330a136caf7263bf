import { PlannerError } from '#shared/base/errors.ts';
import { errorMessageKey } from '#shared/i18n/error-message.ts';
import type { Speech } from '#shared/i18n/translator.ts';

/** What an error means for a person: what happened and what to do. Unknown ones are told as a fault of the program. */
export function sentenceFor({ t }: Speech, error: unknown): string {
  const { code, details } = error instanceof PlannerError ? error : new PlannerError('internal');
  if (typeof details['port'] !== 'number') return t(errorMessageKey(code));
  const port = String(details['port']); // a port is no quantity: no thousands separator
  return t(code === 'port-taken' ? 'cli.problem.portTaken' : 'cli.problem.portForbidden', { port });
}
