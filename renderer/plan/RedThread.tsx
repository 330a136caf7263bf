import { type ReactNode, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ChartFigure } from '#renderer/ui/charts/ChartFigure.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import {
  RED_THREAD_VIEWS,
  type RedThreadPeriod,
  type RedThreadView,
  redThreadOf,
  type RedThread as Thread,
} from '#shared/plan/red-thread.ts';
import styles from './RedThread.module.css';
import { RedThreadGaps } from './RedThreadGaps.tsx';
import { RedThreadMatrix, RedThreadTable } from './RedThreadMatrix.tsx';
import { useThreadNames } from './red-thread-names.ts';

/** From objectives to posts: which posts of the plan serve what, what none serves, and which serve nothing. */
export function RedThread() {
  const t = useTranslations('goals.thread');
  const [view, setView] = useState<RedThreadView>('pillar');
  const { planStart, planEnd } = useProfile();
  const period = useMemo(() => ({ from: planStart, to: planEnd }), [planStart, planEnd]);
  const thread = useThread(view, period);
  const sums = thread.rows.some(
    ({ cells, posts }) => cells.reduce((sum, { postIds }) => sum + postIds.length, 0) > posts,
  );
  const hasObjectives = thread.rows.some(({ objectiveId }) => objectiveId !== null);
  return (
    <div className={styles.thread}>
      <section className="stack" aria-labelledby="red-thread">
        <SectionHeading
          id="red-thread"
          action={
            <SegmentedControl
              label={t('columns')}
              options={RED_THREAD_VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              value={view}
              onChange={setView}
            />
          }
        >
          {t('title')}
        </SectionHeading>
        <Sentence thread={thread} period={period} />
        {thread.rows.length > 0 && thread.columns.length > 0 && (
          <ChartFigure
            legend={sums ? <span>{t('several')}</span> : undefined}
            table={<RedThreadTable thread={thread} />}
          >
            <RedThreadMatrix thread={thread} />
          </ChartFigure>
        )}
        {!hasObjectives && (
          <div>
            <Button icon="plus" onPress={() => openPage('goals')}>
              {t('addObjective')}
            </Button>
          </div>
        )}
      </section>
      <RedThreadGaps unserved={thread.unserved} period={period} />
      {thread.withoutAnything.length > 0 && <Nothing postIds={thread.withoutAnything} />}
    </div>
  );
}

/** Read piece by piece: an edit elsewhere in the plan does not count all posts anew. */
function useThread(view: RedThreadView, period: RedThreadPeriod): Thread {
  const profile = useWorkspace((tables) => tables.profile);
  const posts = useWorkspace((tables) => tables.posts);
  const objectives = useWorkspace((tables) => tables.objectives);
  const pillars = useWorkspace((tables) => tables.pillars);
  const audiences = useWorkspace((tables) => tables.audiences);
  const channels = useWorkspace((tables) => tables.channels);
  const campaigns = useWorkspace((tables) => tables.campaigns);
  const techniques = useWorkspace((tables) => tables.techniques);
  const sectionDecisions = useWorkspace((tables) => tables.sectionDecisions);
  return useMemo(() => {
    const plan = {
      profile,
      posts,
      objectives,
      pillars,
      audiences,
      channels,
      campaigns,
      techniques,
      sectionDecisions,
    };
    return redThreadOf(plan, view, period);
  }, [
    profile,
    posts,
    objectives,
    pillars,
    audiences,
    channels,
    campaigns,
    techniques,
    sectionDecisions,
    view,
    period,
  ]);
}

const bold = (words: ReactNode) => <b>{words}</b>;

/** What the picture shows, first. */
function Sentence({ thread, period }: { readonly thread: Thread; readonly period: RedThreadPeriod }) {
  const t = useTranslations('goals.thread');
  const days = useDays();
  const { posts, unserved, withoutObjective } = thread;
  const all = thread.rows.filter(({ objectiveId }) => objectiveId !== null).length;
  const said = { b: bold, posts, from: days.long(period.from), to: days.long(period.to) };
  const open = unserved.objectives.length;
  const sentence = () => {
    if (all === 0) return t('noObjectives');
    if (posts === 0) return t.rich('noPosts', said);
    return open === 0 ? t.rich('served', said) : t.rich('gaps', { ...said, open, all });
  };
  return (
    <p className="verdict measure">
      {sentence()}
      {all > 0 && posts > 0 && withoutObjective.length > 0 && (
        <span className="soft"> {t('loose', { count: withoutObjective.length })}</span>
      )}
    </p>
  );
}

/** So many are named; the rest is counted. */
const MOST_NAMED = 8;

/** Posts without objective, pillar, audience and campaign: each can be opened and given a purpose. */
function Nothing({ postIds }: { readonly postIds: readonly string[] }) {
  const t = useTranslations('goals.thread');
  const names = useThreadNames();
  return (
    <section className={joinClasses('stack-tight', styles.part)} aria-labelledby="red-thread-nothing">
      <SectionHeading id="red-thread-nothing" count={postIds.length} hasLine>
        {t('nothing.title')}
      </SectionHeading>
      <ul className={styles.gaps}>
        {postIds.slice(0, MOST_NAMED).map((id) => (
          <li key={id} className={styles.gap}>
            <span className="cut grow">{names.postOn(id)}</span>
            <Button
              variant="link"
              size="small"
              ariaLabel={t('nothing.openPost', { title: names.post(id) })}
              onPress={() => openPage('calendar', { selected: id })}
            >
              {t('nothing.open')}
            </Button>
          </li>
        ))}
      </ul>
      {postIds.length > MOST_NAMED && (
        <p className="dense quiet">{t('more', { count: postIds.length - MOST_NAMED })}</p>
      )}
    </section>
  );
}
