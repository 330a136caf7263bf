import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '#shared/base/language.ts';
import { createSpeech } from '#shared/i18n/translator.ts';
import { fromRrule } from '#shared/plan/series/recurrence-text.ts';
import {
  createRuleSpeech,
  type RuleSpeech,
  ruleSentence,
  seriesSentence,
} from '#shared/plan/series/recurrence-words.ts';

const speeches = new Map(
  await Promise.all(
    LANGUAGES.map(async (language) => {
      const { t } = await createSpeech(language, 'UTC');
      return [language, createRuleSpeech(language, t as unknown as RuleSpeech['say'])] as const;
    }),
  ),
);

function said(language: Language, text: string, start = '2026-11-20', exceptions: string[] = []): string {
  const read = fromRrule(text);
  const speech = speeches.get(language);
  if ('problem' in read || speech === undefined) throw new Error(text);
  return seriesSentence({ recurrence: read.recurrence, start, exceptions }, speech);
}

describe('the sentence of a rule', () => {
  it.each([
    ['FREQ=DAILY', 'Every day'],
    ['FREQ=DAILY;INTERVAL=3', 'Every 3 days'],
    ['FREQ=DAILY;BYDAY=SA,SU', 'Every day, only on Saturday and Sunday'],
    ['FREQ=WEEKLY', 'Every week on Friday'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TH,MO', 'Every 2 weeks on Monday and Thursday'],
    ['FREQ=WEEKLY;BYDAY=SU,MO;WKST=SU', 'Every week on Sunday and Monday'],
    ['FREQ=MONTHLY', 'Every month on day 20'],
    ['FREQ=MONTHLY;BYDAY=3FR', 'Every month on the third Friday'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Every month on the last day'],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', 'Every month on day 1 and day 15'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', 'Every month: the last of Monday to Friday'],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 'Every month on day 13, only on Friday'],
    ['FREQ=MONTHLY;BYMONTHDAY=1;BYMONTH=3,6', 'Every month on day 1, only in March and June'],
    ['FREQ=YEARLY', 'Every year on 20 November'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=14', 'Every year on 14 February'],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=4TH', 'Every year in November on the fourth Thursday'],
    ['FREQ=YEARLY;BYDAY=20MO', 'Every year on Monday number 20'],
    ['FREQ=WEEKLY;UNTIL=20261231', 'Every week on Friday, until 31 December 2026'],
    ['FREQ=WEEKLY;COUNT=12', 'Every week on Friday, 12 times'],
  ])('%s is "%s"', (text, sentence) => {
    expect(said('en', text)).toBe(sentence);
  });

  it.each([
    ['de', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH', 'Alle 2 Wochen am Montag und am Donnerstag'],
    ['de', 'FREQ=MONTHLY;BYDAY=3FR;COUNT=3', 'Jeden Monat am dritten Freitag, 3‑mal'],
    ['it', 'FREQ=WEEKLY;BYDAY=SU', 'Ogni settimana la domenica'],
    ['it', 'FREQ=MONTHLY;BYDAY=1SU', 'Ogni mese la prima domenica'],
    ['it', 'FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=8', 'Ogni anno l’8 marzo'],
    ['es', 'FREQ=WEEKLY;BYDAY=MO,TH', 'Cada semana los lunes y los jueves'],
    ['es', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'Cada mes el último día'],
  ] as const)('in %s of %s is "%s"', (language, text, sentence) => {
    expect(said(language, text)).toBe(sentence);
  });

  it('names the days that are left out, or how many', () => {
    expect(said('en', 'FREQ=WEEKLY', '2026-11-20', ['2026-12-25'])).toBe(
      'Every week on Friday, not on 25 December 2026',
    );
    const many = ['2026-11-27', '2026-12-04', '2026-12-11', '2026-12-25'];
    expect(said('en', 'FREQ=WEEKLY', '2026-11-20', many)).toBe('Every week on Friday, except on 4 days');
  });

  it('leaves no key and no brace in any language, whatever the rule', () => {
    const rules = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].flatMap((frequency) =>
      [
        '',
        ';BYDAY=-1SU,7MO,-5TU',
        ';BYDAY=SU;BYSETPOS=7,-4,2',
        ';BYMONTHDAY=-2,-9,11',
        ';BYMONTH=2;BYMONTHDAY=30',
      ].map((parts) => `FREQ=${frequency}${parts}`),
    );
    for (const speech of speeches.values()) {
      for (const text of rules) {
        const read = fromRrule(text);
        if ('problem' in read) continue;
        expect(ruleSentence(read.recurrence, '2026-11-20', speech)).not.toMatch(
          /[{}]|series\.rule|undefined/,
        );
      }
    }
  });
});
