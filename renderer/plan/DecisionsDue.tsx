import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Decision } from '#shared/plan/decision.ts';
import { decisionsToCheck } from '#shared/plan/reviews/review-rules.ts';
import { changed } from '#shared/workspace/changes.ts';
import styles from './DecisionsDue.module.css';

const LATER_DAYS = 14;

/** Decisions whose day of checking has come: came true, did not, or ask again in two weeks. */
export function DecisionsDue() {
  const t = useTranslations('reviews');
  const days = useDays();
  const session = useSession();
  const today = useToday();
  const due = decisionsToCheck(useRecords('decisions'), today);
  if (due.length === 0) return null;
  const judge = (id: string, fields: Partial<Decision>) => {
    const stored = session.tables().decisions.get(id);
    if (stored !== undefined) session.edit('reviews.undo.judge', [changed('decisions', stored, fields)]);
  };
  return (
    <section className={styles.section}>
      <SectionHeading count={due.length}>{t('dueNow')}</SectionHeading>
      <div className={styles.grid}>
        {due.map(({ id, text, decidedOn, expected }) => (
          <div key={id} className={styles.decision}>
            <b>{text === '' ? t('decision.unnamed') : text}</b>
            <p className="small quiet">
              {expected === ''
                ? t('decidedOnPlain', { date: days.long(decidedOn) })
                : t('decidedOn', { date: days.long(decidedOn), expected })}
            </p>
            <div className={styles.actions}>
              <Button size="small" onPress={() => judge(id, { outcome: 'came-true' })}>
                {t('cameTrue')}
              </Button>
              <Button size="small" onPress={() => judge(id, { outcome: 'did-not' })}>
                {t('didNotCome')}
              </Button>
              <Button
                size="small"
                variant="quiet"
                onPress={() => judge(id, { checkOn: addDays(today, LATER_DAYS) })}
              >
                {t('later')}
              </Button>
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
