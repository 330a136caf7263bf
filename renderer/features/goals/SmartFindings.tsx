import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useProfile } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldSelector, focusSoon } from '#renderer/ui/focus-soon.ts';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type SmartProblem, smartCheck } from '#shared/plan/goals/smart-check.ts';
import type { TargetRow } from './target-groups.ts';

/** What a target lacks, each finding with the way to its field; what is met is folded into one line. */
export function SmartFindings({ row }: { readonly row: TargetRow }) {
  const t = useTranslations('goals.smart');
  const format = useFormatter();
  const plan = useProfile();
  const isChannelClosed = row.channel?.state === 'close';
  const findings = smartCheck(row.target, {
    pace: row.pace,
    objective: row.objective,
    isChannelClosed,
    plan,
  });
  const met = findings.filter(({ isMet }) => isMet === true).map(({ letter }) => t(`letter.${letter}`));
  const problems = findings.flatMap(({ letter, problems }) =>
    problems.map((problem) => ({ letter, problem })),
  );
  return (
    <section>
      <SectionHeading
        size="dense"
        count={t('count', { met: met.length, all: findings.length })}
        action={
          <Button variant="link" size="small" onPress={() => focusSoon(fieldSelector('metric'))}>
            {t('edit')}
          </Button>
        }
      >
        {t('title')}
      </SectionHeading>
      <FindingList label={t('title')}>
        {met.length > 0 && (
          <Finding mark={<StateMark tone="ok" shape="circleCheck" label={t('mark.met')} />}>
            {format.list(met, { type: 'unit' })}
          </Finding>
        )}
        {findings.some(({ isMet }) => isMet === null) && (
          <Finding mark={<StateMark tone="none" shape="broken" label={t('mark.unknown')} />}>
            {t.rich('finding', { b: bold, letter: t('letter.achievable'), problem: t('unknown') })}
          </Finding>
        )}
        {problems.map(({ letter, problem }) => (
          <Finding
            key={problem}
            mark={<StateMark tone="risk" shape="triangle" label={t('mark.open')} />}
            action={
              <Button variant="link" size="small" onPress={() => focusSoon(fieldSelector(FIELD_OF[problem]))}>
                {problem.startsWith('no') ? t('add') : t('change')}
              </Button>
            }
          >
            {t.rich('finding', { b: bold, letter: t(`letter.${letter}`), problem: t(`problem.${problem}`) })}
          </Finding>
        ))}
      </FindingList>
    </section>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

const FIELD_OF = {
  noOwner: 'owner',
  noCustomName: 'customName',
  channelClosed: 'channel',
  noBaseline: 'baseline',
  noBaselineDate: 'baselineDate',
  noBaselineSource: 'baselineSource',
  noGoal: 'goal',
  goalAgainstDirection: 'goal',
  unlikely: 'goal',
  noWhy: 'why',
  noObjective: 'objective',
  noStart: 'start',
  noDue: 'due',
  dueBeforeStart: 'due',
  dueOutsidePlan: 'due',
} as const satisfies Record<SmartProblem, string>;
