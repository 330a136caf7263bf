import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import type { MarkShape, Tone } from '#renderer/ui/StateMark.tsx';
import type { PersonDue, PersonTier } from '#shared/plan/people/people-register.ts';
import { dueOf, largestAudienceOf, TIER_FROM, tierOf } from '#shared/plan/people/people-register.ts';
import { PERSON_KINDS, type Person } from '#shared/plan/people/person.ts';

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
  /** What comes next and when; null where nothing does. */
  readonly nextOf: (person: Person) => NextWords | null;
};

export type NextWords = {
  /** Empty where nothing is planned or silence says more. */
  readonly step: string;
  /** "3 days late", "today", "silent for 70 days", "Fri 27 Nov" */
  readonly when: string;
  readonly due: PersonDue | null;
};

export type Reach = { readonly audience: string; readonly tier: string; readonly about: string };

/** What is said of people in rows, cards and forms. Rows and cards are handed it: one clock for all of them. */
export function usePeopleWords(): PeopleWords {
  const t = useTranslations('people');
  const format = useFormatter();
  const days = useDays();
  const today = useToday();
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
      nextOf: (person) => {
        const due = dueOf(person, today);
        const { nextStep, nextStepOn } = person;
        if (due === null && nextStepOn === null && nextStep === '') return null;
        if (due?.kind === 'silent') return { step: '', when: t('due.silent', { days: due.days }), due };
        if (due === null)
          return { step: nextStep, when: nextStepOn === null ? '' : days.short(nextStepOn), due };
        return {
          step: nextStep,
          when: due.days === 0 ? t('due.today') : t('due.late', { days: due.days }),
          due,
        };
      },
    };
  }, [t, format, days, today]);
}

/** A late step is off, everything else that waits is a risk; silence has a shape of its own. */
export function markOf({ kind, days }: PersonDue): { readonly tone: Tone; readonly shape: MarkShape } {
  if (kind === 'silent') return { tone: 'risk', shape: 'clock' };
  return days > 0 ? { tone: 'off', shape: 'octagon' } : { tone: 'risk', shape: 'triangle' };
}
