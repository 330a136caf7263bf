import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { MarkShape, Tone } from '#renderer/ui/StateMark.tsx';
import type { PersonDue, PersonTier } from '#shared/plan/people-register.ts';
import { largestAudienceOf, TIER_FROM, tierOf } from '#shared/plan/people-register.ts';
import { PERSON_KINDS, type Person } from '#shared/plan/person.ts';

const KIND_KEYS = {
  advocate: 'advocate',
  'opinion-leader': 'opinionLeader',
  active: 'active',
  press: 'press',
  partner: 'partner',
} as const satisfies Record<Person['kind'], string>;

export type PeopleWords = {
  readonly nameOf: (person: Pick<Person, 'name'>) => string;
  readonly kindOf: (kind: Person['kind']) => string;
  readonly kindOptions: readonly { readonly value: Person['kind']; readonly label: string }[];
  /** Audience and tier, short: "4.3K · nano"; null where no audience is known. */
  readonly reachOf: (person: Person) => Reach | null;
  /** "3 days late", "today", "silent for 70 days" */
  readonly dueOf: (due: PersonDue) => string;
};

export type Reach = { readonly audience: string; readonly tier: string; readonly about: string };

/** What is said of people in rows, cards and forms. */
export function usePeopleWords(): PeopleWords {
  const t = useTranslations('people');
  const format = useFormatter();
  return useMemo(() => {
    const aboutOf = (tier: PersonTier) => {
      if (tier === 'personal') return t('tier.about.personal', { to: TIER_FROM.nano });
      if (tier === 'nano') return t('tier.about.nano', { from: TIER_FROM.nano, to: TIER_FROM.micro });
      if (tier === 'micro') return t('tier.about.micro', { from: TIER_FROM.micro, to: TIER_FROM.macro });
      return t('tier.about.macro', { from: TIER_FROM.macro });
    };
    const kindOf = (kind: Person['kind']) => t(`kind.${KIND_KEYS[kind]}`);
    return {
      nameOf: ({ name }) => (name.trim() === '' ? t('unnamed') : name),
      kindOf,
      kindOptions: PERSON_KINDS.map((value) => ({ value, label: kindOf(value) })),
      reachOf: (person) => {
        const [audience, tier] = [largestAudienceOf(person), tierOf(person)];
        if (audience === null || tier === null) return null;
        return {
          audience: format.number(audience, { notation: 'compact', maximumFractionDigits: 1 }),
          tier: t(`tier.${tier}`),
          about: aboutOf(tier),
        };
      },
      dueOf: ({ kind, days }) => {
        if (kind === 'silent') return t('due.silent', { days });
        return days === 0 ? t('due.today') : t('due.late', { days });
      },
    };
  }, [t, format]);
}

/** A late step is off, everything else that waits is a risk; silence has a shape of its own. */
export function markOf({ kind, days }: PersonDue): { readonly tone: Tone; readonly shape: MarkShape } {
  if (kind === 'silent') return { tone: 'risk', shape: 'clock' };
  return days > 0 ? { tone: 'off', shape: 'octagon' } : { tone: 'risk', shape: 'triangle' };
}
