import { FIT_CHECK_ID } from '../fit/fit-check.ts';
import { fitVerdict } from '../fit/fit-verdict.ts';
import { LANGUAGE_LEVELS, ROLE_PROFILE_ID } from '../fit/role-profile.ts';
import { each, found, isWritten, language, named, undecided } from './found.ts';
import type { HealthRule } from './rule.ts';

/** The fit check, the role profile and the candidates. */
export const fitRules = [
  {
    id: 'fitUnanswered',
    section: 'fit',
    severity: 'warning',
    isPoint: true,
    find: ({ fitCheck }) => {
      const fit = fitCheck.get(FIT_CHECK_ID);
      if (fit !== undefined && fit.business !== null && fit.goals.length > 0 && fit.choice !== null)
        return [];
      const field = fit === undefined || fit.business === null ? 'business' : 'choice';
      return [found(['fitCheck', FIT_CHECK_ID, fit?.goals.length === 0 ? 'goals' : field])];
    },
  },
  undecided('fitUndecided', 'fit'),
  {
    id: 'choiceAgainstVerdict',
    section: 'fit',
    severity: 'warning',
    isPoint: false,
    find: ({ fitCheck, profile }) => {
      const fit = fitCheck.get(FIT_CHECK_ID);
      const plan = profile.get('profile');
      if (fit === undefined || plan === undefined || fit.choice === null) return [];
      const { verdict } = fitVerdict(fit, { currency: plan.currency, languages: plan.languages.length });
      if (verdict === null || (verdict === 'not-now') === (fit.choice === 'not-now')) return [];
      if (isWritten(fit.choiceReason)) return [];
      return [found(['fitCheck', FIT_CHECK_ID, 'choiceReason'], { verdict })];
    },
  },
  {
    id: 'notNowButPlanned',
    section: 'fit',
    severity: 'warning',
    isPoint: false,
    find: ({ fitCheck }, { posts }) =>
      fitCheck.get(FIT_CHECK_ID)?.choice === 'not-now' && posts.coming.length > 0
        ? [found(['fitCheck', FIT_CHECK_ID, 'choice'], { count: posts.coming.length })]
        : [],
  },
  {
    id: 'choiceAgainstKnowledge',
    section: 'fit',
    severity: 'note',
    isPoint: false,
    find: ({ fitCheck }) => {
      const fit = fitCheck.get(FIT_CHECK_ID);
      return fit?.choice === 'external' && fit.knowledge === 'inside' && !isWritten(fit.choiceReason)
        ? [found(['fitCheck', FIT_CHECK_ID, 'choiceReason'])]
        : [];
    },
  },
  {
    id: 'roleProfileEmpty',
    section: 'fit',
    severity: 'note',
    isPoint: false,
    find: ({ fitCheck, roleProfile }) => {
      const choice = fitCheck.get(FIT_CHECK_ID)?.choice ?? null;
      if (choice === null || choice === 'not-now') return [];
      const weighted = roleProfile.get(ROLE_PROFILE_ID)?.competences.some(({ weight }) => weight > 0);
      return weighted === true ? [] : [found(['roleProfile', ROLE_PROFILE_ID, 'competences'])];
    },
  },
  {
    id: 'candidateWithoutEvidence',
    section: 'fit',
    severity: 'warning',
    isPoint: false,
    find: ({ candidates }) =>
      each(candidates, ({ id, name, state, scores }) => {
        if (state !== 'invited' && state !== 'chosen') return null;
        const count = scores.filter(({ score, evidence }) => score !== null && !isWritten(evidence)).length;
        return count === 0 ? null : found(['candidates', id, 'scores'], { name: named(name), count });
      }),
  },
  {
    id: 'candidateLanguageLow',
    section: 'fit',
    severity: 'warning',
    isPoint: false,
    find: ({ candidates, roleProfile }) => {
      const asked = roleProfile.get(ROLE_PROFILE_ID)?.languages ?? [];
      return each(candidates, ({ id, name, state, languages }) => {
        if (state !== 'invited' && state !== 'chosen') return null;
        const short = asked.find((wish) => {
          const spoken = languages.find((one) => one.language === wish.language);
          return spoken === undefined || rankOf(spoken.level) < rankOf(wish.level);
        });
        if (short === undefined) return null;
        const values = { name: named(name), language: language(short.language), level: short.level };
        return found(['candidates', id, 'languages'], values);
      });
    },
  },
] as const satisfies readonly HealthRule[];

function rankOf(level: (typeof LANGUAGE_LEVELS)[number]): number {
  return LANGUAGE_LEVELS.indexOf(level);
}
