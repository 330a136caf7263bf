import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { createSectionDecision, decisionInForce, type SectionDecision } from '#shared/plan/decision.ts';
import type { PlanSection } from '#shared/plan/section.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { RecordNotes } from './RecordNotes.tsx';
import styles from './SectionDecisionCard.module.css';

/** What a section of the plan ends in: "we will, we will not". Deciding anew keeps the earlier versions. */
export function SectionDecisionCard({ section }: { readonly section: PlanSection }) {
  const t = useTranslations('app.decision');
  const days = useDays();
  const session = useSession();
  const today = useToday();
  const present = useWorkspace((tables) => decisionInForce(tables.sectionDecisions, section));
  const before = useWorkspace((tables) => earlierThan(present, [...tables.sectionDecisions.values()]));
  const write = (field: 'will' | 'willNot', text: string) => {
    const stored = decisionInForce(session.tables().sectionDecisions, section);
    if (stored === null) {
      const record = createSectionDecision(
        { id: session.newId(), now: session.now() },
        { section, decidedOn: today, [field]: text },
      );
      session.edit('app.decision.undo.decide', [added('sectionDecisions', record)], {
        merge: `decision/${section}/${field}`,
      });
      return;
    }
    session.edit('app.decision.undo.decide', [changed('sectionDecisions', stored, { [field]: text })], {
      merge: `decision/${section}/${field}`,
    });
  };
  const decideAnew = (stored: SectionDecision) => {
    const { will, willNot, version } = stored;
    const record = createSectionDecision(
      { id: session.newId(), now: session.now() },
      { section, will, willNot, version: version + 1, decidedOn: today },
    );
    session.edit('app.decision.undo.newVersion', [added('sectionDecisions', record)]);
  };
  const isOld = present !== null && present.decidedOn !== today;
  return (
    <section className={styles.section} aria-labelledby={`decision-${section}`}>
      <SectionHeading
        id={`decision-${section}`}
        count={countText()}
        action={
          present === null ? undefined : (
            <RecordNotes collection="sectionDecisions" id={present.id} name={t('title')}>
              {isOld && (
                <Button size="small" onPress={() => decideAnew(present)}>
                  {t('newVersion')}
                </Button>
              )}
            </RecordNotes>
          )
        }
      >
        {t('title')}
      </SectionHeading>
      <div className={styles.card}>
        {(['will', 'willNot'] as const).map((field) => (
          <div key={field} className={styles.half} data-field={field}>
            <p className={styles.label} aria-hidden>
              <StateMark
                shape={field === 'will' ? 'circleCheck' : 'struck'}
                tone={field === 'will' ? 'accent' : 'none'}
              />
              {t(field)}
            </p>
            <TextArea
              label={t(field)}
              isLabelHidden
              value={present?.[field] ?? ''}
              placeholder={t(field === 'will' ? 'willPlaceholder' : 'willNotPlaceholder')}
              onChange={(text) => write(field, text)}
              onBlur={session.settle}
            />
          </div>
        ))}
      </div>
      {before.length > 0 && (
        <details className={styles.earlier}>
          <summary>{t('earlier')}</summary>
          {before.map((decision) => (
            <p key={decision.id}>
              {t('version', { version: decision.version, date: days.long(decision.decidedOn) })}:{' '}
              {decision.will}
            </p>
          ))}
        </details>
      )}
    </section>
  );

  function countText(): string {
    if (present === null || (present.will === '' && present.willNot === '')) return t('none');
    const last = before[0];
    return last === undefined
      ? t('version', { version: present.version, date: days.long(present.decidedOn) })
      : t('replaces', { version: present.version, date: days.long(last.decidedOn) });
  }
}

function earlierThan(
  present: SectionDecision | null,
  all: readonly SectionDecision[],
): readonly SectionDecision[] {
  if (present === null) return [];
  return all
    .filter(({ section, version }) => section === present.section && version < present.version)
    .sort((left, right) => right.version - left.version);
}
