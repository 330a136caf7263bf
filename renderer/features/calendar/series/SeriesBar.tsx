import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useRuleSpeech } from '#renderer/plan/use-rule-words.ts';
import { useProfile, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { focusAfterDialog } from '#renderer/ui/focus-soon.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import { seriesSentence } from '#shared/plan/series/recurrence-words.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { differencesFrom, isHistory, placeInSeries } from '#shared/plan/series/series-posts.ts';
import { shiftedSeries } from '#shared/plan/series/series-shift.ts';
import { useDifferenceName } from './difference-names.ts';
import styles from './SeriesBar.module.css';
import { useMissingDays } from './use-missing-days.ts';
import { type SeriesActions, useSeriesActions } from './use-series-actions.ts';

const BAR_BUTTON = '[data-series-bar] button';

/** Whether a post comes back, how, which one it is, and what is its own. */
export const SeriesBar = memo(function SeriesBar({ postId }: { readonly postId: string }) {
  const t = useTranslations('series.bar');
  const post = useWorkspace(({ posts }) => posts.get(postId));
  const series = useWorkspace((tables) => tables.series.get(tables.posts.get(postId)?.seriesId ?? ''));
  const actions = useSeriesActions();
  if (post === undefined) return null;
  if (series === undefined)
    return (
      <div className={styles.single}>
        <span className={styles.label}>{t('repeats')}</span>
        <Button
          variant="quiet"
          size="small"
          icon="refresh"
          isDisabled={post.date === null}
          why={post.date === null ? t('noDay') : null}
          whyPlace="tooltip"
          onPress={async () => {
            await actions.repeat(postId);
            focusAfterDialog(BAR_BUTTON);
          }}
        >
          {t('repeat')}
        </Button>
      </div>
    );
  return (
    <section data-series-bar className={styles.bar} aria-label={t('name')}>
      <Head post={post} series={series} actions={actions} />
      <Differences post={post} series={series} actions={actions} />
    </section>
  );
});

type PartProps = { readonly post: Post; readonly series: Series; readonly actions: SeriesActions };

function Head({ post, series, actions }: PartProps) {
  const t = useTranslations('series.bar');
  const speech = useRuleSpeech();
  const { planEnd } = useProfile();
  const [, openSeries] = useQuery('series');
  const [, select] = useQuery('selected');
  const place = placeInSeries(post, series, planEnd);
  const missing = useMissingDays(series);
  const edit = () => {
    openSeries(series.id);
    select(null);
  };
  return (
    <div className={styles.head}>
      <Icon name="refresh" size={14} />
      <p className={styles.sentence}>
        {seriesSentence(series, speech)}
        {place !== null && (
          <span className="quiet num"> · {t('place', { number: place.number, total: place.of })}</span>
        )}
      </p>
      <MenuButton
        label={t('more')}
        size="small"
        items={[
          { id: 'edit', label: t('edit'), icon: 'edit', onAction: edit },
          { id: 'rule', label: t('rule'), icon: 'refresh', onAction: () => actions.repeat(post.id) },
          ...(missing > 0
            ? [
                {
                  id: 'continue',
                  label: t('continue'),
                  icon: 'play' as const,
                  onAction: () => actions.continue(series.id),
                },
              ]
            : []),
          { id: 'end', label: t('endHere'), icon: 'stop', onAction: () => actions.endHere(post.id) },
          'separator',
          {
            id: 'one',
            label: t('removeOne'),
            icon: 'trash',
            isDanger: true,
            onAction: () => actions.removeOne(post.id),
          },
          {
            id: 'following',
            label: t('removeFollowing'),
            icon: 'trash',
            isDanger: true,
            onAction: () => actions.removeFollowing(post.id),
          },
          {
            id: 'all',
            label: t('removeAll'),
            icon: 'trash',
            isDanger: true,
            onAction: () => actions.removeAll(series.id),
          },
        ]}
      />
    </div>
  );
}

/** What the post has of its own, and where that may go. */
function Differences({ post, series, actions }: PartProps) {
  const t = useTranslations('series.bar');
  const days = useDays();
  const nameOf = useDifferenceName();
  const speech = useRuleSpeech();
  const differences = differencesFrom(post, series);
  if (differences.length === 0) return null;
  const own = differences.filter((difference) => difference !== 'date');
  const { date, seriesDate } = post;
  const canMove = date !== null && seriesDate !== null && shiftedSeries(series, seriesDate, date) !== null;
  return (
    <div className={styles.own}>
      {own.length < differences.length && post.seriesDate !== null && (
        <p className="soft small">{t('moved', { date: days.long(post.seriesDate) })}</p>
      )}
      {own.length > 0 && <p className="soft small">{t('own', { fields: speech.list(own.map(nameOf)) })}</p>}
      <fieldset className={styles.actions} aria-label={t('apply')}>
        {(own.length > 0 || canMove) && (
          <>
            <Button size="small" onPress={() => actions.applyToFollowing(post.id)}>
              {t('applyFollowing')}
            </Button>
            <Button size="small" onPress={() => actions.applyToAll(post.id)}>
              {t('applyAll')}
            </Button>
          </>
        )}
        {!isHistory(post) && (
          <Button size="small" variant="quiet" onPress={() => actions.takeBack(post.id)}>
            {t('takeBack')}
          </Button>
        )}
      </fieldset>
    </div>
  );
}
