import { useTranslations } from 'use-intl';
import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { addDays, daysBetween } from '#shared/base/calendar-date.ts';
import { MOMENT_KINDS, type Moment } from '#shared/plan/moments/moment.ts';
import { MomentMark } from './MomentMark.tsx';
import { MomentRepeat } from './MomentRepeat.tsx';
import styles from './Moments.module.css';

import { useMomentActions } from './use-moment-actions.ts';

type MomentEditorProps = {
  readonly momentId: string;
  /** Null for the list of all. */
  readonly onOpen: (id: string | null) => void;
};

/** Every field of a moment of one's own or of a calendar file. */
export function MomentEditor({ momentId, onOpen }: MomentEditorProps) {
  const t = useTranslations('moments');
  const { settle } = useSession();
  const actions = useMomentActions();
  const { record, change } = useRecordEdit('moments', momentId, 'moments.undo.change');
  if (record === undefined) return null;
  const back = () => onOpen(null);
  return (
    <Inspector
      label={t('title')}
      head={
        <>
          <MomentMark kind={record.kind} />
          <span className="quiet">{t(`kind.${record.kind}`)}</span>
        </>
      }
      actions={
        <>
          <IconButton icon="arrowLeft" label={t('own.back')} onPress={back} />
          <IconButton
            icon="copy"
            label={t('own.duplicate')}
            onPress={() => onOpen(actions.duplicate(momentId) ?? momentId)}
          />
          <IconButton
            icon="trash"
            label={t('own.remove')}
            onPress={() => {
              back();
              actions.remove(momentId);
            }}
          />
        </>
      }
      onClose={back}
    >
      <div className={styles.panel}>
        <div className={styles.part}>
          <TextField
            label={t('field.title')}
            value={record.title}
            onChange={(title) => change({ title })}
            onBlur={settle}
            autoFocus={record.title === ''}
          />
          <Select
            label={t('field.kind')}
            options={MOMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={record.kind}
            onChange={(kind) => change({ kind })}
          />
          <DayFields moment={record} onChange={change} />
        </div>
        <MomentRepeat moment={record} onChange={change} />
        <div className={styles.part}>
          <TextField
            label={t('field.link')}
            value={record.link}
            onChange={(link) => change({ link })}
            onBlur={settle}
            maxLength={2048}
            spellCheck={false}
          />
          <TextArea
            label={t('field.details')}
            value={record.details}
            onChange={(details) => change({ details })}
            onBlur={settle}
            rows={2}
          />
          <TextArea
            label={t('field.notes')}
            value={record.notes}
            onChange={(notes) => change({ notes })}
            onBlur={settle}
            rows={1}
          />
        </div>
        <Origin moment={record} />
      </div>
    </Inspector>
  );
}

type FieldsProps = {
  readonly moment: Moment;
  readonly onChange: (fields: Partial<Moment>) => void;
};

function DayFields({ moment, onChange }: FieldsProps) {
  const t = useTranslations('moments');
  const { settle } = useSession();
  const { start, end } = moment;
  function moveTo(day: string) {
    // It keeps its length; an end before the start is left to be put right.
    const length = end === null || end < start ? null : daysBetween(start, end);
    onChange({ start: day, ...(length === null ? {} : { end: addDays(day, length) }) });
  }
  return (
    <div className={styles.two}>
      <DateField
        label={t('field.start')}
        value={start}
        onChange={(day) => {
          if (day !== null) moveTo(day);
        }}
        onBlur={settle}
      />
      <DateField
        label={t('field.end')}
        value={end}
        error={end !== null && end < start ? t('own.endBeforeStart') : null}
        onChange={(day) => onChange({ end: day === start ? null : day })}
        onBlur={settle}
      />
    </div>
  );
}

/** The calendar file it came from, and its name there. */
function Origin({ moment: { sourceId, uid } }: { readonly moment: Moment }) {
  const t = useTranslations('moments');
  const source = useWorkspace((tables) =>
    sourceId === null ? undefined : tables.momentSources.get(sourceId),
  );
  if (source === undefined && uid === '') return null;
  return (
    <div className={styles.facts}>
      {source !== undefined && <p className="small quiet">{t('own.fromFile', { name: source.name })}</p>}
      {uid !== '' && (
        <p className="small quiet">
          {t('field.uid')}: <span>{uid}</span>
        </p>
      )}
    </div>
  );
}
