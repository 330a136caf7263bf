import type { CrisisLevel } from './crisis.ts';

export type CrisisFacts = {
  /** Mentions so far; null where nobody has counted. */
  readonly mentions: number | null;
  /** How many are usual in a day; null where not known. */
  readonly usualPerDay: number | null;
  /** The figures are in doubt: then the higher level. */
  readonly isUnsure: boolean;
};

export type LevelProposal = {
  readonly level: number;
  /** Which fact led to it. `near`: within a tenth below a threshold, so the higher level. */
  readonly reason: 'count' | 'multiple' | 'near-count' | 'near-multiple' | 'unsure' | 'below' | 'unknown';
  /** The threshold that was reached or nearly so; null where none was. */
  readonly threshold: number | null;
  /** Mentions as a multiple of the usual; null where it cannot be told. */
  readonly multiple: number | null;
};

/** From nine tenths of a threshold on it is not sure that it has not been reached. */
const NEAR = 0.9;

/**
 * The level that the facts call for: the highest of which the count or the multiple of the own usual is reached,
 * whichever comes first. If unsure the higher one. Null where the plan has no level.
 */
export function proposeLevel(levels: readonly CrisisLevel[], facts: CrisisFacts): LevelProposal | null {
  const ladder = [...levels].sort((left, right) => left.level - right.level);
  const lowest = ladder[0];
  if (lowest === undefined) return null;
  const multiple = multipleOf(facts);
  const reached = ladder.findLast((level) => reasonFor(level, facts.mentions, multiple) !== null);
  const reason = reached === undefined ? null : reasonFor(reached, facts.mentions, multiple);
  const proposal: LevelProposal =
    reached === undefined || reason === null
      ? {
          level: lowest.level,
          reason: facts.mentions === null ? 'unknown' : 'below',
          threshold: null,
          multiple,
        }
      : { level: reached.level, ...reason, multiple };
  if (!facts.isUnsure) return proposal;
  const higher = ladder.find(({ level }) => level > proposal.level);
  return higher === undefined
    ? proposal
    : { level: higher.level, reason: 'unsure', threshold: null, multiple };
}

/** Mentions as a multiple of the usual, to one decimal, from ten on whole; null where it cannot be told. */
export function multipleOf({
  mentions,
  usualPerDay,
}: Pick<CrisisFacts, 'mentions' | 'usualPerDay'>): number | null {
  if (mentions === null || usualPerDay === null || usualPerDay <= 0) return null;
  const multiple = mentions / usualPerDay;
  return multiple < 10 ? Math.round(multiple * 10) / 10 : Math.round(multiple);
}

function reasonFor(
  { thresholdCount, thresholdMultiple }: CrisisLevel,
  mentions: number | null,
  multiple: number | null,
): Pick<LevelProposal, 'reason' | 'threshold'> | null {
  const byCount = share(mentions, thresholdCount);
  const byMultiple = share(multiple, thresholdMultiple);
  if (byCount >= 1) return { reason: 'count', threshold: thresholdCount };
  if (byMultiple >= 1) return { reason: 'multiple', threshold: thresholdMultiple };
  if (byCount >= NEAR) return { reason: 'near-count', threshold: thresholdCount };
  if (byMultiple >= NEAR) return { reason: 'near-multiple', threshold: thresholdMultiple };
  return null;
}

/** How much of a threshold is reached; 0 where there is none or no figure. */
function share(value: number | null, threshold: number | null): number {
  if (value === null || threshold === null) return 0;
  return threshold === 0 ? 1 : value / threshold;
}
