import { Banner } from '#renderer/ui/Banner.tsx';
import type { FeasibilityVerdict } from '#shared/plan/goals/feasibility.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { FeasibilitySentence, useFeasibility } from './FeasibilityPart.tsx';
import { FeasibilityPicture } from './FeasibilityPicture.tsx';

/** Feasibility before promise, in the guide: what own figures let one expect, and the chance to reach the goal. */
export function AchievableNote({ target }: { readonly target: Target }) {
  const feasibility = useFeasibility(target);
  if (target.goal === null || feasibility.gap === 'past') return null;
  if (target.baseline === null && feasibility.range === null && feasibility.usual === null) return null;
  const tone = feasibility.gap === 'against-direction' ? 'risk' : TONES[feasibility.verdict];
  const hasPicture = feasibility.range !== null && feasibility.chance !== null;
  return (
    <Banner
      {...(tone === null ? {} : { tone })}
      actions={
        hasPicture ? <FeasibilityPicture target={target} feasibility={feasibility} width={196} /> : undefined
      }
    >
      <FeasibilitySentence target={target} feasibility={feasibility} />
    </Banner>
  );
}

const TONES: Readonly<Record<FeasibilityVerdict, 'ok' | 'risk' | 'off' | null>> = {
  likely: 'ok',
  ambitious: 'risk',
  unlikely: 'off',
  'below-usual': null,
  'within-usual': null,
  'above-usual': 'risk',
  unknown: null,
};
