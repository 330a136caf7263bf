import { useTranslations } from 'use-intl';
import { assertNever } from '#shared/base/assert-never.ts';
import type { CrisisFacts, LevelProposal } from '#shared/plan/crisis/crisis-level.ts';

/** Which level the facts call for, and by which of them, as a sentence. */
export function useProposalSentence(): (proposal: LevelProposal, facts: CrisisFacts) => string {
  const t = useTranslations('crisis.reason');
  return ({ level, reason, threshold, multiple }, facts) => {
    const mentions = facts.mentions ?? 0;
    const limit = threshold ?? 0;
    switch (reason) {
      case 'count':
        return t('count', { level, mentions, threshold: limit });
      case 'near-count':
        return t('nearCount', { level, mentions, threshold: limit });
      case 'multiple':
        return t('multiple', { level, multiple: multiple ?? 0, threshold: limit });
      case 'near-multiple':
        return t('nearMultiple', { level, multiple: multiple ?? 0, threshold: limit });
      case 'unsure':
      case 'below':
      case 'unknown':
        return t(reason, { level });
      default:
        return assertNever(reason);
    }
  };
}
