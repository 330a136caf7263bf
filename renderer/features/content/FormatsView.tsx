import { type ReactNode, useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useProfile, useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { ShareBars } from '#renderer/ui/charts/bars.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import {
  type ContentMix,
  formatMix,
  languageMix,
  MIX_TOLERANCE,
  widestGap,
} from '#shared/plan/content/content-mix.ts';
import { POST_FORMATS, type Post, type PostFormat } from '#shared/plan/post/post.ts';
import { ContentBar } from './ContentBar.tsx';
import styles from './ContentPage.module.css';
import { FormatInspector } from './FormatInspector.tsx';
import { FormatTable } from './FormatTable.tsx';
import { ShareSum } from './PillarShares.tsx';

/** In which form things are said: what is wished, what is planned, and what a piece costs in hours. */
export function FormatsView() {
  const plans = useWorkspace(({ formatPlans }) => formatPlans);
  const posts = useRecords('posts');
  const { planStart, planEnd } = useProfile();
  const [selected, select] = useQuery('selected');
  const mix = useMemo(
    () => formatMix(plans, posts, { from: planStart, to: planEnd }),
    [plans, posts, planStart, planEnd],
  );
  const format = POST_FORMATS.find((each) => each === selected) ?? null;
  const inspector =
    format === null ? null : (
      <FormatInspector
        key={format}
        format={format}
        plan={plans.get(format)}
        share={mix.shares.find(({ id }) => id === format)}
        onClose={() => select(null)}
      />
    );
  return (
    <SplitView inspector={inspector}>
      <ContentBar>
        <ShareSum shares={mix.shares.map(({ wished }) => wished)} />
      </ContentBar>
      <div className={styles.list}>
        <p className={styles.answer}>
          <FormatAnswer mix={mix} />
        </p>
        <FormatTable plans={plans} mix={mix} selected={format} onSelect={select} />
        <div className={styles.below}>
          <LanguageShares posts={posts} />
          <SectionDecisionCard section="content" />
        </div>
      </div>
    </SplitView>
  );
}

const bold = (words: ReactNode) => <b>{words}</b>;

function FormatAnswer({ mix }: { readonly mix: ContentMix }) {
  const t = useTranslations('content.formats.answer');
  const names = useTranslations('calendar.format');
  const format = useFormatter();
  const days = useDays();
  const { planStart, planEnd } = useProfile();
  const period = days.monthRange(planStart, planEnd);
  if (mix.posts === mix.postsWithout) return t('none', { period });
  const widest = widestGap(mix);
  const rest = mix.postsWithout === 0 ? null : t('without', { count: mix.postsWithout });
  if (widest === null) return withRest(t('noWish', { posts: mix.posts, period }), rest);
  const gap = widest.planned - widest.wished;
  if (Math.abs(gap) <= MIX_TOLERANCE) return withRest(t.rich('even', { b: bold }), rest);
  const sentence = t.rich(gap > 0 ? 'over' : 'under', {
    b: bold,
    format: names(widest.id as PostFormat), // the parts of this mix are the formats
    planned: format.number(Math.round(widest.planned)),
    wished: format.number(widest.wished),
    posts: mix.posts,
    period,
  });
  return withRest(sentence, rest);
}

function withRest(sentence: ReactNode, rest: string | null): ReactNode {
  return rest === null ? (
    sentence
  ) : (
    <>
      {sentence} {rest}
    </>
  );
}

/** In which languages the posts of the plan go out; nothing is wished of them, so a single one says nothing. */
function LanguageShares({ posts }: { readonly posts: readonly Post[] }) {
  const t = useTranslations('content.formats.languages');
  const format = useFormatter();
  const languageName = useLanguageName();
  const { languages, planStart, planEnd } = useProfile();
  const mix = languageMix(languages, posts, { from: planStart, to: planEnd });
  if (languages.length < 2 || mix.posts === mix.postsWithout) return null;
  return (
    <section className={styles.mix} aria-labelledby="content-languages">
      <SectionHeading id="content-languages">{t('title')}</SectionHeading>
      <ShareBars
        label={t('chart')}
        rows={mix.shares.map(({ id, planned, posts: count }) => ({
          id,
          label: languageName(id),
          actual: (planned ?? 0) / 100,
          wished: null,
          text: t('row', { planned: format.number(Math.round(planned ?? 0)), count }),
        }))}
      />
      <p className="small quiet">{t('note')}</p>
    </section>
  );
}
