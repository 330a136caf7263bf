import { useTranslations } from 'use-intl';
import { DecisionsDue } from '#renderer/plan/DecisionsDue.tsx';
import { useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { createDecision } from '#shared/plan/decision.ts';
import type { Review } from '#shared/plan/reviews/review.ts';
import { hitRate } from '#shared/plan/reviews/review-rules.ts';
import { added } from '#shared/workspace/changes.ts';
import { DecisionCard } from './DecisionCard.tsx';
import styles from './ReviewsPage.module.css';

type ReviewDecisionsProps = {
  readonly review: Review;
  /** In a narrow window a pane would hide the figures: then it stands below them. */
  readonly isInline?: boolean;
};

/** Beside the review: what it decides, and whether earlier decisions came true. */
export function ReviewDecisions({ review, isInline = false }: ReviewDecisionsProps) {
  const t = useTranslations('reviews');
  const session = useSession();
  const today = useToday();
  const decisions = useRecords('decisions');
  const own = decisions.filter(({ reviewId }) => reviewId === review.id);
  const { cameTrue, checked } = hitRate(decisions);
  const add = () => {
    const record = createDecision(
      { id: session.newId(), now: session.now() },
      { reviewId: review.id, decidedOn: today },
    );
    session.edit('reviews.undo.addDecision', [added('decisions', record)]);
  };
  const addButton = (
    <Button icon="plus" onPress={add}>
      {t('addDecision')}
    </Button>
  );
  const content = (
    <>
      {own.length === 0 && <p className="dense soft">{t('noDecision')}</p>}
      {own.map(({ id }) => (
        <DecisionCard key={id} id={id} />
      ))}
      <DecisionsDue />
      {checked > 0 && <p className={styles.hitRate}>{t('hitRate', { cameTrue, checked })}</p>}
    </>
  );
  if (isInline) {
    return (
      <section className={styles.decisions}>
        <SectionHeading action={addButton}>{t('decisions')}</SectionHeading>
        {content}
      </section>
    );
  }
  return (
    <Inspector label={t('decisions')} head={t('decisions')} actions={addButton}>
      {content}
    </Inspector>
  );
}
