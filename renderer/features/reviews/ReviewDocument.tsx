import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Review } from '#shared/plan/reviews/review.ts';
import { postsOfPeriod } from '#shared/plan/reviews/review-rules.ts';
import { changed } from '#shared/workspace/changes.ts';
import { ReviewFigures } from './ReviewFigures.tsx';
import { ReviewPosts } from './ReviewPosts.tsx';
import styles from './ReviewsPage.module.css';
import { usePeriodName } from './use-period-name.ts';

type ReviewDocumentProps = {
  readonly review: Review;
  /** All reviews in the order of time. */
  readonly reviews: readonly Review[];
  /** Whether closing is the one main action: not while another review is due. */
  readonly isPrimary: boolean;
  readonly onSelect: (id: string) => void;
  readonly onRemove: (review: Review) => void;
};

/** One review, read like a document: answer first, figures, posts, then the words of a person. */
export function ReviewDocument({ review, reviews, isPrimary, onSelect, onRemove }: ReviewDocumentProps) {
  const posts = useWorkspace((tables) => tables.posts);
  const period = { start: review.periodStart, end: review.periodEnd };
  const ofPeriod = postsOfPeriod(posts.values(), period);
  return (
    <article className={styles.document}>
      <ReviewHead
        review={review}
        reviews={reviews}
        isPrimary={isPrimary}
        onSelect={onSelect}
        onRemove={onRemove}
      />
      <Summary review={review} planned={ofPeriod.planned.length} published={ofPeriod.published.length} />
      <ReviewFigures review={review} />
      <ReviewPosts posts={ofPeriod} />
      <ReviewWords review={review} />
    </article>
  );
}

function ReviewHead({ review, reviews, isPrimary, onSelect, onRemove }: ReviewDocumentProps) {
  const t = useTranslations('reviews');
  const days = useDays();
  const session = useSession();
  const periodName = usePeriodName();
  const place = reviews.findIndex(({ id }) => id === review.id);
  const before = reviews[place - 1];
  const after = reviews[place + 1];
  const kind = t(`kind.${review.kind}`);
  const isClosed = review.closedAt !== null;
  const toggle = () => {
    const stored = session.tables().reviews.get(review.id);
    if (stored === undefined) return;
    const closedAt = stored.closedAt === null ? session.now() : null;
    session.edit(closedAt === null ? 'reviews.undo.reopen' : 'reviews.undo.close', [
      changed('reviews', stored, { closedAt }),
    ]);
  };
  return (
    <header className={styles.head}>
      <div className="grow">
        <p className="small quiet">
          {review.closedAt === null
            ? t('filledOn', { kind, date: days.long(review.createdAt.slice(0, 10)) })
            : t('closedOn', { kind, date: days.long(review.closedAt.slice(0, 10)) })}
        </p>
        <h2 className="statement">
          {periodName(review.kind, { start: review.periodStart, end: review.periodEnd })}
        </h2>
      </div>
      <IconButton
        icon="chevronLeft"
        label={t('previous')}
        isDisabled={before === undefined}
        onPress={() => before && onSelect(before.id)}
      />
      <IconButton
        icon="chevronRight"
        label={t('next')}
        isDisabled={after === undefined}
        onPress={() => after && onSelect(after.id)}
      />
      <RecordNotes
        collection="reviews"
        id={review.id}
        name={periodName(review.kind, { start: review.periodStart, end: review.periodEnd })}
      />
      <MenuButton
        label={t('more')}
        items={[
          ...[...reviews].reverse().map((each) => ({
            id: each.id,
            label: periodName(each.kind, { start: each.periodStart, end: each.periodEnd }),
            note: t(each.closedAt === null ? 'stateOpen' : 'stateClosed'),
            isSelected: each.id === review.id,
            onAction: () => onSelect(each.id),
          })),
          'separator' as const,
          {
            id: 'remove',
            label: t('remove'),
            icon: 'trash' as const,
            isDanger: true,
            onAction: () => onRemove(review),
          },
        ]}
      />
      <Button icon="exportOut" onPress={() => openPage('export')}>
        {t('share')}
      </Button>
      <Button variant={isClosed || !isPrimary ? 'plain' : 'primary'} onPress={toggle}>
        {t(isClosed ? 'reopen' : 'close')}
      </Button>
    </header>
  );
}

type SummaryProps = { readonly review: Review; readonly planned: number; readonly published: number };

function Summary({ review, planned, published }: SummaryProps) {
  const t = useTranslations('reviews');
  const all = review.figures.length;
  const onTrack = review.figures.filter(({ state }) => state === 'on-track' || state === 'reached').length;
  const counts = { planned, published };
  return (
    <p className={styles.summary}>
      {all === 0 ? t('summaryNoTargets', counts) : t('summary', { ...counts, onTrack, all })}
    </p>
  );
}

const FIELDS = [
  ['worked', 'worked', 'workedPlaceholder'],
  ['didNotWork', 'didNotWork', 'didNotPlaceholder'],
  ['learned', 'learned', 'learnedPlaceholder'],
  ['next', 'nextSteps', 'nextPlaceholder'],
] as const;

function ReviewWords({ review }: { readonly review: Review }) {
  const t = useTranslations('reviews');
  const session = useSession();
  const write = (field: (typeof FIELDS)[number][0], text: string) => {
    const stored = session.tables().reviews.get(review.id);
    if (stored === undefined) return;
    session.edit('reviews.undo.change', [changed('reviews', stored, { [field]: text })], {
      merge: `reviews/${review.id}/${field}`,
    });
  };
  return (
    <section className={styles.words}>
      {FIELDS.map(([field, label, placeholder]) => (
        <TextArea
          key={field}
          label={t(label)}
          placeholder={t(placeholder)}
          value={review[field]}
          onChange={(text) => write(field, text)}
          onBlur={session.settle}
        />
      ))}
    </section>
  );
}
