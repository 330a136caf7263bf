import { useTranslations } from 'use-intl';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Card } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { removed } from '#shared/workspace/changes.ts';
import styles from './ReviewsPage.module.css';

/** A change of course: what, why, what is expected of it, and when that is checked. */
export function DecisionCard({ id }: { readonly id: string }) {
  const t = useTranslations('reviews.decision');
  const pages = useTranslations('app.pages');
  const session = useSession();
  const offerUndo = useUndoToast();
  const { record, change } = useRecordEdit('decisions', id, 'reviews.undo.changeDecision');
  if (record === undefined) return null;
  const remove = () => {
    session.edit('reviews.undo.removeDecision', [removed('decisions', record)]);
    offerUndo(t('removed'));
  };
  const sections = [
    { value: null, label: t('noSection') },
    ...PLAN_SECTIONS.map((value) => ({ value, label: pages(`${value}.title`) })),
  ];
  return (
    <Card label={record.text === '' ? t('unnamed') : record.text}>
      <div className={styles.card}>
        <div className={styles.cardHead}>
          <StatePill
            tone={record.hasEvidence ? 'ok' : 'risk'}
            shape={record.hasEvidence ? 'circleCheck' : 'triangle'}
          >
            {t(record.hasEvidence ? 'withEvidence' : 'withoutEvidence')}
          </StatePill>
          <RecordNotes
            collection="decisions"
            id={record.id}
            name={record.text === '' ? t('unnamed') : record.text}
          >
            <IconButton icon="trash" size="small" label={t('remove')} onPress={remove} />
          </RecordNotes>
        </div>
        <TextArea
          label={t('text')}
          rows={2}
          value={record.text}
          autoFocus={record.text === ''}
          onChange={(text) => change({ text })}
          onBlur={session.settle}
        />
        <TextArea
          label={t('because')}
          rows={2}
          value={record.because}
          onChange={(because) => change({ because })}
          onBlur={session.settle}
        />
        <Checkbox isSelected={record.hasEvidence} onChange={(hasEvidence) => change({ hasEvidence })}>
          {t('hasEvidence')}
        </Checkbox>
        <TextArea
          label={t('expected')}
          rows={2}
          value={record.expected}
          onChange={(expected) => change({ expected })}
          onBlur={session.settle}
        />
        <DateField
          label={t('checkOn')}
          value={record.checkOn}
          onChange={(checkOn) => change({ checkOn })}
          onBlur={session.settle}
        />
        <Select
          label={t('section')}
          options={sections}
          value={record.section}
          onChange={(section) => change({ section })}
        />
      </div>
    </Card>
  );
}
