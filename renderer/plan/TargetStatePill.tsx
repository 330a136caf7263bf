import { useTranslations } from 'use-intl';
import { type MarkShape, StateMark, StatePill, type Tone } from '#renderer/ui/StateMark.tsx';
import type { TargetState } from '#shared/plan/goals/pace.ts';

/** How the state of a target looks: a shape, a colour that supports it, and a word from the catalog. */
export const TARGET_STATE_LOOK = {
  reached: { tone: 'ok', shape: 'diamondCheck' },
  'on-track': { tone: 'ok', shape: 'circleCheck' },
  'at-risk': { tone: 'risk', shape: 'triangle' },
  'off-track': { tone: 'off', shape: 'octagon' },
  'too-early': { tone: 'none', shape: 'broken' },
  stale: { tone: 'none', shape: 'broken' },
  incomplete: { tone: 'none', shape: 'broken' },
} as const satisfies Record<TargetState, { readonly tone: Tone; readonly shape: MarkShape }>;

type TargetStateProps = {
  readonly state: TargetState;
  /** A pill has a tint: only for the one state that a page is about. */
  readonly look?: 'pill' | 'plain';
};

/** The state of a target as shape and word. */
export function TargetStatePill({ state, look = 'plain' }: TargetStateProps) {
  const t = useTranslations('goals.state');
  const { tone, shape } = TARGET_STATE_LOOK[state];
  return (
    <StatePill tone={tone} shape={shape} look={look}>
      {t(state)}
    </StatePill>
  );
}

/** Only the shape, where a number stands beside it: the word is for screen readers. */
export function TargetStateMark({ state }: Pick<TargetStateProps, 'state'>) {
  const t = useTranslations('goals.state');
  const { tone, shape } = TARGET_STATE_LOOK[state];
  return <StateMark tone={tone} shape={shape} label={t(state)} />;
}
