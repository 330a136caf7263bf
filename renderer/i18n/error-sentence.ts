import { useTranslations } from 'use-intl';
import { PlannerError } from '#shared/base/errors.ts';
import { errorMessageKey } from '#shared/i18n/error-message.ts';

/** Turns what was thrown into the catalog's sentence: what happened, what is safe, what to do. */
export function useErrorSentence(): (error: unknown) => string {
  const t = useTranslations();
  return (error) => {
    const { code, details } = error instanceof PlannerError ? error : new PlannerError('internal');
    const words = t as unknown as (key: string, values: object) => string; // values come with the error
    return words(errorMessageKey(code), details);
  };
}
