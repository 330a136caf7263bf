import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { MOMENT_KINDS, type MomentKind } from '#shared/plan/moments/moment.ts';
import { MomentMark } from './MomentMark.tsx';
import styles from './Moments.module.css';
import { useMomentActions } from './use-moment-actions.ts';

type OwnMomentsProps = { readonly day: string; readonly onOpen: (id: string) => void };

/** One's own events and notes, and a line to write the next one. */
export function OwnMoments({ day, onOpen }: OwnMomentsProps) {
  const t = useTranslations('moments');
  const days = useDays();
  const moments = useRecords('moments');
  const own = moments
    .filter(({ sourceId }) => sourceId === null)
    .toSorted((left, right) => (left.start < right.start ? -1 : left.start > right.start ? 1 : 0));
  return (
    <section className={styles.part}>
      <SectionHeading level={3} size="dense" count={own.length}>
        {t('own.title')}
      </SectionHeading>
      <QuickMoment key={day} day={day} onOpen={onOpen} />
      {own.length === 0 ? (
        <p className="small quiet">{t('own.empty')}</p>
      ) : (
        <ul className={styles.list}>
          {own.map(({ id, title, kind, start }) => (
            <li key={id} className={styles.row}>
              <time dateTime={start}>{days.numeric(start)}</time>
              <button type="button" className={styles.rowPress} onClick={() => onOpen(id)}>
                <MomentMark kind={kind} label={t(`kind.${kind}`)} />
                <span className={styles.name}>{title.trim() === '' ? t('untitled') : title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Name, kind and day are enough for a moment; the rest stands in its own fields. */
function QuickMoment({ day, onOpen }: OwnMomentsProps) {
  const t = useTranslations('moments');
  const { readOnly } = useSession();
  const actions = useMomentActions();
  const [title, setTitle] = useState('');
  const [kind, setKind] = useState<MomentKind>('event');
  const [start, setStart] = useState(day);
  function add() {
    const id = actions.add({ title: title.trim(), kind, start });
    setTitle('');
    if (id !== null && title.trim() === '') onOpen(id);
  }
  return (
    <div className={styles.part}>
      <TextField
        label={t('own.quickLabel')}
        value={title}
        onChange={setTitle}
        onEnter={add}
        placeholder={t('own.placeholder')}
        isDisabled={readOnly !== null}
      />
      <div className={styles.two}>
        <Select
          label={t('field.kind')}
          options={MOMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        <DateField label={t('field.start')} value={start} onChange={(next) => setStart(next ?? day)} />
      </div>
      <div>
        <Button size="small" icon="plus" onPress={add} isDisabled={readOnly !== null}>
          {kind === 'note' ? t('own.addNote') : t('own.addEvent')}
        </Button>
      </div>
    </div>
  );
}
