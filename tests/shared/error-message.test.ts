import { describe, expect, test } from 'vitest';
import { ERROR_CODES } from '#shared/base/errors.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { errorMessageKey } from '#shared/i18n/error-message.ts';
import { createSpeech } from '#shared/i18n/translator.ts';

describe('error sentences', () => {
  test.each(LANGUAGES)(
    'say in %s what happened and what to do, each in its own words, without values',
    async (language) => {
      const { t } = await createSpeech(language, 'UTC');
      const sentences = ERROR_CODES.map((code) => t(errorMessageKey(code)));
      expect(new Set(sentences).size).toBe(ERROR_CODES.length);
      for (const sentence of sentences) {
        expect(sentence).toMatch(/^\p{Lu}.*\. .*\.$|^\p{Lu}.*[.:] .*\.$/u);
        expect(sentence).not.toContain('{');
      }
    },
  );
});
