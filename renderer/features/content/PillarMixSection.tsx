import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ShareBars } from '#renderer/ui/charts/bars.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import {
  type ContentMix,
  MIX_TOLERANCE,
  type MixShare,
  pillarMix,
  widestGap,
} from '#shared/plan/content/content-mix.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import styles from './ContentPage.module.css';

/** The mix of the posts in the plan period, from the pillars' own order. */
export function usePillarMix(pillars: readonly Pillar[]): ContentMix {
  const posts = useRecords('posts');
  const { planStart, planEnd } = useProfile();
  return pillarMix(pillars, posts, { from: planStart, to: planEnd });
}

/** Whether the plan keeps to its shares: the answer, then the bars that prove it. */
export function PillarMixSection({
  pillars,
  mix,
}: {
  readonly pillars: readonly Pillar[];
  readonly mix: ContentMix;
}) {
  const t = useTranslations('content.mix');
  const days = useDays();
  const format = useFormatter();
  const { planStart, planEnd } = useProfile();
  const period = days.monthRange(planStart, planEnd);
  const inPillars = mix.posts - mix.postsWithout;
  return (
    <section className={styles.mix} aria-labelledby="content-mix">
      <SectionHeading
        id="content-mix"
        action={
          <Button variant="link" size="small" onPress={() => openPage('calendar')}>
            {t('openCalendar')}
          </Button>
        }
      >
        {t('title')}
      </SectionHeading>
      <p className="dense soft measure">
        {inPillars === 0 ? (
          t('none', { period })
        ) : (
          <MixSentence pillars={pillars} mix={mix} period={period} />
        )}{' '}
        {mix.postsWithout > 0 && t('withoutPillar', { count: mix.postsWithout })}
      </p>
      {inPillars > 0 && (
        <>
          <ShareBars label={t('chart')} rows={mix.shares.map((share) => rowOf(share))} />
          <p className="small quiet">{t('legend')}</p>
        </>
      )}
    </section>
  );

  function rowOf({ id, wished, planned }: MixShare) {
    const pillar = pillars.find((each) => each.id === id);
    const shown = format.number(Math.round(planned ?? 0));
    return {
      id,
      label: pillar?.name ?? '',
      ...(pillar === undefined ? {} : { color: pillar.colour }),
      actual: (planned ?? 0) / 100,
      wished: wished === null ? null : wished / 100,
      text:
        wished === null
          ? t('rowOpen', { planned: shown })
          : t('row', { planned: shown, wished: format.number(wished) }),
    };
  }
}

const bold = (words: ReactNode) => <b>{words}</b>;

function MixSentence({
  pillars,
  mix,
  period,
}: {
  readonly pillars: readonly Pillar[];
  readonly mix: ContentMix;
  readonly period: string;
}) {
  const t = useTranslations('content.mix');
  const format = useFormatter();
  const widest = widestGap(mix);
  if (widest === null) return t('noWish', { posts: mix.posts, period });
  const gap = widest.planned - widest.wished;
  if (Math.abs(gap) <= MIX_TOLERANCE) return t.rich('even', { b: bold });
  return t.rich(gap > 0 ? 'over' : 'under', {
    b: bold,
    name: pillars.find(({ id }) => id === widest.id)?.name ?? '',
    planned: format.number(Math.round(widest.planned)),
    wished: format.number(widest.wished),
    posts: mix.posts,
    period,
  });
}
