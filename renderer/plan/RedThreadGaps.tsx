import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { decisionInForce } from '#shared/plan/decision.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import type { RedThreadPeriod, Unserved } from '#shared/plan/red-thread.ts';
import type { PlanSection } from '#shared/plan/section.ts';
import { added } from '#shared/workspace/changes.ts';
import styles from './RedThread.module.css';
import { useThreadNames } from './red-thread-names.ts';

type GapsProps = { readonly unserved: Unserved; readonly period: RedThreadPeriod };

type GapKind = 'objective' | 'pillar' | 'audience' | 'language' | 'channel' | 'campaign';
type Gap = { readonly kind: GapKind; readonly id: string };

/** What is in the plan and no post serves, each with the one thing that mends it. */
export function RedThreadGaps({ unserved, period }: GapsProps) {
  const t = useTranslations('goals.thread');
  const gaps: readonly Gap[] = [
    ...of('objective', unserved.objectives),
    ...of('pillar', unserved.pillars),
    ...of('audience', unserved.audiences),
    ...of('language', unserved.languages),
    ...of('channel', unserved.channels),
    ...of('campaign', unserved.campaigns),
  ];
  const count = gaps.length + unserved.decisions.length;
  return (
    <section className={joinClasses('stack-tight', styles.part)} aria-labelledby="red-thread-gaps">
      <SectionHeading id="red-thread-gaps" count={count} hasLine>
        {t('unserved.title')}
      </SectionHeading>
      {count === 0 ? (
        <p className="soft">{t('unserved.all')}</p>
      ) : (
        <ul className={styles.gaps}>
          {gaps.map((gap) => (
            <GapLine key={`${gap.kind} ${gap.id}`} gap={gap} period={period} />
          ))}
          {unserved.decisions.map((section) => (
            <DecisionLine key={section} section={section} />
          ))}
        </ul>
      )}
    </section>
  );
}

function of(kind: GapKind, ids: readonly string[]): readonly Gap[] {
  return ids.map((id) => ({ kind, id }));
}

const bold = (words: ReactNode) => <b>{words}</b>;

/** One press makes a post that serves it, on the next day that is left, and opens it. */
function GapLine({ gap: { kind, id }, period }: { readonly gap: Gap; readonly period: RedThreadPeriod }) {
  const t = useTranslations('goals.thread.unserved');
  const names = useThreadNames();
  const session = useSession();
  const today = useToday();
  const { languages } = useProfile();
  const name = kind === 'objective' ? names.objective(id) : names.column(kind, id);
  const plan = () => {
    const language = kind === 'language' ? id : (languages[0] ?? 'en');
    const channelId = kind === 'channel' ? id : null;
    const variants = [createPostVariant(session.newId(), { language, channelId })];
    const date = today < period.from ? period.from : today > period.to ? period.to : today;
    const post = createPost(
      { id: session.newId(), now: session.now() },
      { date, variants, ...served(kind, id) },
    );
    session.edit({ key: 'goals.undo.planForGap', values: { name } }, [added('posts', post)]);
    openPage('calendar', { selected: post.id });
  };
  const said = { b: bold, name };
  return (
    <li className={styles.gap}>
      <StateMark shape="stepEmpty" tone="none" />
      <span className="grow">{sentence()}</span>
      <Button variant="link" size="small" ariaLabel={t('planFor', { name })} onPress={plan}>
        {t('plan')}
      </Button>
    </li>
  );

  function sentence(): ReactNode {
    switch (kind) {
      case 'objective':
        return t.rich('objective', said);
      case 'pillar':
        return t.rich('pillar', said);
      case 'audience':
        return t.rich('audience', said);
      case 'language':
        return t.rich('language', said);
      case 'channel':
        return t.rich('channel', said);
      case 'campaign':
        return t.rich('campaign', said);
    }
  }
}

function served(kind: GapKind, id: string): Partial<Post> {
  switch (kind) {
    case 'objective':
      return { objectiveId: id };
    case 'pillar':
      return { pillarId: id };
    case 'audience':
      return { audienceId: id };
    case 'campaign':
      return { campaignId: id };
    case 'language':
    case 'channel':
      return {};
  }
}

/** A decision is looked at where it was taken: whether it still holds, or posts are missing. */
function DecisionLine({ section }: { readonly section: PlanSection }) {
  const t = useTranslations('goals.thread.unserved');
  const pages = useTranslations('app.pages');
  const session = useSession();
  const will = decisionInForce(session.tables().sectionDecisions, section)?.will ?? '';
  return (
    <li className={styles.gap}>
      <StateMark shape="stepEmpty" tone="none" />
      <span className="grow">{t('decision', { name: will, section: pages(`${section}.title`) })}</span>
      <Button variant="link" size="small" onPress={() => openPage(section)}>
        {t('look')}
      </Button>
    </li>
  );
}
