import type { HealthFinding } from './check-health.ts';
import type { HealthValue } from './rule.ts';

/** What says the words of a finding: rules hold none, so the catalog of a language is handed in. */
export type HealthSpeech = {
  /** The words of the catalog under a key. */
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A plain day with its year: "15 October 2026". */
  readonly day: (day: string) => string;
  /** The name of a language by its tag. */
  readonly language: (tag: string) => string;
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

function valueWords(value: HealthValue, speech: HealthSpeech): string | number {
  if (typeof value !== 'object') return value;
  switch (value.kind) {
    case 'day':
      return speech.day(value.day);
    case 'word':
      return speech.say(value.key);
    case 'language':
      return speech.language(value.tag);
    case 'within':
      return `${valueWords(value.whole, speech)}: ${valueWords(value.part, speech)}`;
  }
}
