import type { HealthFinding } from '../plan/health/check-health.ts';
import type { HealthValue } from '../plan/health/rule.ts';

/** What says the words of a finding: the catalog by key, a day, and the locale for names of languages. */
export type HealthSpeech = {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A plain day with its year: "15 October 2026". */
  readonly day: (day: string) => string;
  readonly locale: string;
};

export type FindingWords = {
  /** What is missing or off, and where. */
  readonly title: string;
  /** Why it matters. */
  readonly why: string;
  /** The one action that mends it: a button's words. */
  readonly action: string;
};

/** The sentences of a finding in one language. */
export function findingWords(
  { ruleId, values }: Pick<HealthFinding, 'ruleId' | 'values'>,
  speech: HealthSpeech,
): FindingWords {
  const said = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, valueWords(value, speech)]),
  );
  return {
    title: speech.say(`health.rule.${ruleId}.title`, said),
    why: speech.say(`health.rule.${ruleId}.why`, said),
    action: speech.say(`health.rule.${ruleId}.action`, said),
  };
}

function valueWords(value: HealthValue, { say, day, locale }: HealthSpeech): string | number {
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'day':
      return day(value.day);
    case 'word':
      return say(value.key);
    case 'language':
      return new Intl.DisplayNames([locale], { type: 'language' }).of(value.tag) ?? value.tag;
  }
}
