import { type ReactNode, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useProfile, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ShareBars } from '#renderer/ui/charts/bars.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { type CapacityAnswer, capacityOf } from '#shared/plan/capacity/capacity.ts';
import { type FormatHours, hoursByFormat } from '#shared/plan/capacity/format-hours.ts';
import { weekLoads } from '#shared/plan/capacity/week-loads.ts';
import { toTenths } from '#shared/plan/capacity/work-hours.ts';
import { changed } from '#shared/workspace/changes.ts';
import { CapacityLevers } from './CapacityLevers.tsx';
import styles from './CapacityView.module.css';
import { ContentBar } from './ContentBar.tsx';
import page from './ContentPage.module.css';
import { useContentView } from './content-views.ts';
import { WeekLoads } from './WeekLoads.tsx';

/** Whether the hours are enough: for the rhythm that was promised, and for each week as it is planned. */
export function CapacityView() {
  const t = useTranslations('content.capacity');
  const tables = useWorkspace((all) => all);
  const { planStart, planEnd } = useProfile();
  const { profile, channels, formatPlans, routines, posts } = tables;
  const answer = useMemo(
    () => capacityOf({ profile, channels, formatPlans, routines }),
    [profile, channels, formatPlans, routines],
  );
  const weeks = useMemo(
    () => weekLoads({ profile, formatPlans, routines }, posts.values(), { from: planStart, to: planEnd }),
    [profile, formatPlans, routines, posts, planStart, planEnd],
  );
  const formats = useMemo(
    () => hoursByFormat(posts.values(), formatPlans, { from: planStart, to: planEnd }),
    [posts, formatPlans, planStart, planEnd],
  );
  return (
    <SplitView inspector={null}>
      <ContentBar />
      <div className={page.list}>
        <div className={styles.page}>
          <div className={styles.answer}>
            <Answer answer={answer} />
          </div>
          {answer.state === 'over' && <CapacityLevers answer={answer} />}
          {weeks.some(({ posts: count, hours }) => count > 0 || hours > 0) && (
            <WeekLoads weeks={weeks} available={answer.available} routines={answer.routines} />
          )}
          <HoursByFormat formats={formats} />
          <section aria-labelledby="capacity-formula" className={styles.part}>
            <SectionHeading id="capacity-formula">{t('formula.title')}</SectionHeading>
            <ul className="stack-tight dense soft measure">
              <li>{t('formula.post')}</li>
              <li>{t('formula.rhythm')}</li>
              <li>{t('formula.routines')}</li>
              <li>{t('formula.holidays')}</li>
              <li>{t('formula.answering')}</li>
            </ul>
          </section>
          <SectionDecisionCard section="content" />
        </div>
      </div>
    </SplitView>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

/** The answer as a sentence, what it is made of, and the hours there are, typed in place. */
function Answer({ answer }: { readonly answer: CapacityAnswer }) {
  const t = useTranslations('content.capacity');
  const [, show] = useContentView();
  const { needed, available, rhythm, routines, state } = answer;
  const values = { b: bold, needed: toTenths(needed), available: toTenths(available ?? 0) };
  const unknown = toTenths(rhythm.unknown);
  return (
    <>
      <p className={styles.verdict} role="status">
        {state !== 'unknown' && (
          <StateMark
            size={16}
            tone={state === 'over' ? 'risk' : 'ok'}
            shape={state === 'over' ? 'triangle' : 'circleCheck'}
          />
        )}
        <span>
          {state === 'over' && t.rich('answer.over', values)}
          {state === 'fits' && t.rich('answer.fits', values)}
          {state === 'unknown' && needed > 0 && t.rich('answer.noHours', values)}
          {state === 'unknown' && needed === 0 && t('answer.nothing')}
        </span>
      </p>
      {needed > 0 && (
        <p className="dense soft measure">
          {t('answer.made', { rhythm: toTenths(rhythm.hours), routines: toTenths(routines) })}
        </p>
      )}
      {unknown > 0 && (
        <p className="dense soft measure">
          {t('answer.unknown', { count: unknown })}{' '}
          <Button variant="link" size="small" onPress={() => show('formats')}>
            {t('toFormats')}
          </Button>
        </p>
      )}
      {rhythm.pieces === 0 && (
        <p className="dense soft measure">
          {t('answer.noRhythm')}{' '}
          <Button variant="link" size="small" onPress={() => openPage('channels')}>
            {t('toChannels')}
          </Button>
        </p>
      )}
      <HoursPerWeek />
    </>
  );
}

function HoursPerWeek() {
  const t = useTranslations('content.capacity');
  const session = useSession();
  const { hoursPerWeek } = useProfile();
  return (
    <NumberField
      className={styles.hours}
      label={t('hoursPerWeek')}
      unit={t('unit')}
      minValue={0}
      maxValue={168}
      value={hoursPerWeek}
      onChange={(hours) => {
        const before = session.tables().profile.get('profile');
        if (before === undefined) return;
        session.edit('content.undo.hours', [changed('profile', before, { hoursPerWeek: hours })], {
          merge: 'profile/hoursPerWeek',
        });
      }}
      onBlur={session.settle}
      invalid={t('hoursInvalid')}
    />
  );
}

/** Where the hours of the planned posts go. */
function HoursByFormat({ formats }: { readonly formats: readonly FormatHours[] }) {
  const t = useTranslations('content.capacity.byFormat');
  const names = useTranslations('calendar.format');
  const format = useFormatter();
  const days = useDays();
  const { planStart, planEnd } = useProfile();
  const all = formats.reduce((sum, { hours }) => sum + hours, 0);
  if (all === 0) return null;
  return (
    <section aria-labelledby="capacity-formats" className={styles.part}>
      <SectionHeading id="capacity-formats">{t('title')}</SectionHeading>
      <p className="dense soft">
        {t('sum', { hours: toTenths(all), period: days.monthRange(planStart, planEnd) })}
      </p>
      <ShareBars
        label={t('chart')}
        rows={formats
          .filter(({ hours }) => hours > 0)
          .map((each) => ({
            id: each.format ?? 'none',
            label: each.format === null ? t('without') : names(each.format),
            actual: each.hours / all,
            wished: null,
            text: t('row', {
              hours: toTenths(each.hours),
              share: format.number(Math.round((each.hours / all) * 100)),
            }),
          }))}
      />
    </section>
  );
}
