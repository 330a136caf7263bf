import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useProfile, useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { useIsNarrow } from '#renderer/ui/use-is-narrow.ts';
import type { Review } from '#shared/plan/reviews/review.ts';
import { fillReview, type Period, reviewToOpen } from '#shared/plan/reviews/review-rules.ts';
import { added } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { ReviewDecisions } from './ReviewDecisions.tsx';
import { ReviewDocument } from './ReviewDocument.tsx';
import styles from './ReviewsPage.module.css';
import { usePeriodName } from './use-period-name.ts';

/** The reviews of the plan, the latest first in view; one that is due opens filled with figures. */
export function ReviewsPage() {
  const reviews = [...useRecords('reviews')].sort((left, right) =>
    left.periodEnd.localeCompare(right.periodEnd),
  );
  const [selectedId, select] = useQuery('selected');
  const due = useDueReview(reviews, select);
  const remove = useRemoval(select);
  const isNarrow = useIsNarrow();
  const review = reviews.find(({ id }) => id === selectedId) ?? reviews.at(-1);
  if (review === undefined) return due === null ? <NothingDue /> : <FirstDue due={due} />;
  return (
    <SplitView inspector={isNarrow ? null : <ReviewDecisions key={review.id} review={review} />}>
      <div className={styles.scroll}>
        {due !== null && <DueBanner due={due} />}
        <ReviewDocument
          key={review.id}
          review={review}
          reviews={reviews}
          isPrimary={due === null}
          onSelect={select}
          onRemove={remove}
        />
        {isNarrow && <ReviewDecisions key={`decisions of ${review.id}`} review={review} isInline />}
      </div>
    </SplitView>
  );
}

type Due = { readonly period: Period; readonly name: string; readonly open: () => void };

function useDueReview(reviews: readonly Review[], select: (id: string) => void): Due | null {
  const session = useSession();
  const profile = useProfile();
  const today = useToday();
  const periodName = usePeriodName();
  const period = reviewToOpen(profile, reviews, today);
  if (period === null) return null;
  const open = () => {
    const stamp = { id: session.newId(), now: session.now() };
    const review = fillReview(stamp, profile.reviewRhythm, period, session.tables());
    session.edit('reviews.undo.open', [added('reviews', review)]);
    select(review.id);
  };
  return { period, name: periodName(profile.reviewRhythm, period), open };
}

function useRemoval(select: (id: string | null) => void) {
  const t = useTranslations('reviews');
  const session = useSession();
  const periodName = usePeriodName();
  const offerUndo = useUndoToast();
  return (review: Review) => {
    session.edit('reviews.undo.remove', removalOf(session.tables(), 'reviews', review));
    select(null);
    offerUndo(
      t('removed', { period: periodName(review.kind, { start: review.periodStart, end: review.periodEnd }) }),
    );
  };
}

function DueBanner({ due }: { readonly due: Due }) {
  const t = useTranslations('reviews');
  return (
    <div className={styles.due}>
      <Banner
        actions={
          <Button variant="primary" onPress={due.open}>
            {t('open', { period: due.name })}
          </Button>
        }
      >
        <strong>{t('dueTitle', { period: due.name })}</strong> {t('dueText')}
      </Banner>
    </div>
  );
}

function FirstDue({ due }: { readonly due: Due }) {
  const t = useTranslations('reviews');
  return (
    <EmptyState
      title={t('dueTitle', { period: due.name })}
      actions={
        <Button variant="primary" size="large" onPress={due.open}>
          {t('open', { period: due.name })}
        </Button>
      }
      exampleLabel={t('emptyExample')}
      example={<Example />}
    >
      {t('dueText')}
    </EmptyState>
  );
}

function NothingDue() {
  const t = useTranslations('reviews');
  const rhythms = useTranslations('workspace.rhythm');
  const { reviewRhythm } = useProfile();
  return (
    <EmptyState title={t('emptyTitle')} exampleLabel={t('emptyExample')} example={<Example />}>
      {t('emptyText', { rhythm: rhythms(reviewRhythm) })}
    </EmptyState>
  );
}

function Example() {
  const t = useTranslations('reviews');
  const lines = [
    ['worked', 'exampleWorked'],
    ['didNotWork', 'exampleDidNot'],
    ['addDecision', 'exampleDecision'],
  ] as const;
  return (
    <dl className={styles.example}>
      {lines.map(([label, text]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
