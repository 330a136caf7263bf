import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Collection, RecordOf } from '#shared/workspace/schema.ts';
import styles from './RecordNotes.module.css';

type RecordNotesProps = {
  readonly collection: Collection;
  readonly id: string;
  /** What the record is called on the page. */
  readonly name: string;
  /** The buttons that stand beside it at the end of the record's row. */
  readonly children?: ReactNode;
};

/** The private notes of a record that has no inspector: behind a small button at the end of its row. */
export function RecordNotes({ collection, id, name, children }: RecordNotesProps) {
  const t = useTranslations('workspace.field');
  const labels = useTranslations('app.notes');
  const session = useSession();
  const { record, change } = useRecordEdit(collection, id, 'app.notes.undo');
  if (record === undefined) return children;
  const isFilled = record.notes.trim() !== '';
  return (
    <span className={styles.end}>
      <Popover
        label={labels('of', { name })}
        placement="bottom end"
        trigger={
          <IconButton
            icon={isFilled ? 'document' : 'file'}
            label={labels(isFilled ? 'read' : 'write', { name })}
            {...(isFilled ? { className: styles.filled } : {})}
          />
        }
      >
        <div className={styles.form}>
          <TextArea
            label={t('notes')}
            hint={t('notesHint')}
            rows={4}
            value={record.notes}
            onChange={(notes) => change({ notes } as Partial<RecordOf<Collection>>)} // every record has notes
            onBlur={session.settle}
          />
        </div>
      </Popover>
      {children}
    </span>
  );
}
