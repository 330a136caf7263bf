import { sentenceFor } from '#hosts/problem-sentence.ts';
import { type ErrorCode, type ErrorDetails, PlannerError } from '#shared/base/errors.ts';
import type { Messages } from '#shared/i18n/catalog.ts';
import type { Speech } from '#shared/i18n/translator.ts';

type Values = Readonly<Record<string, string>>;

/** An error with a sentence of its own, more helpful on a command line than the general one for its code. */
export class CommandError extends PlannerError {
  readonly key: string;
  readonly values: Values;

  constructor(code: ErrorCode, key: string, values: Values, details: ErrorDetails = {}) {
    super(code, key, details);
    this.key = key;
    this.values = values;
  }
}

/** The command was written wrongly. */
export function usageError(word: keyof Messages['cli']['usage'], values: Values = {}): CommandError {
  return new CommandError('usage', `cli.usage.${word}`, values);
}

/** The command was understood and cannot be done. */
export function commandError(
  code: ErrorCode,
  word: keyof Messages['cli']['problem'],
  values: Values = {},
  details: ErrorDetails = {},
): CommandError {
  return new CommandError(code, `cli.problem.${word}`, values, details);
}

/** What an error means for a person at a terminal. */
export function commandSentence(speech: Speech, error: unknown): string {
  if (!(error instanceof CommandError)) return sentenceFor(speech, error);
  const words = speech.t as unknown as (key: string, values: object) => string; // keys checked where they were given
  return words(error.key, error.values);
}
