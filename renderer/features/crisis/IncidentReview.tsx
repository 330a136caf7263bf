import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { minutesBetween } from '#shared/base/zoned-time.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { useDuration, useMoments } from './crisis-words.ts';
import { IncidentRecord } from './IncidentRecord.tsx';
import styles from './IncidentReview.module.css';
import { KEYBOARD_SCROLL } from './keyboard-scroll.ts';
import { ReviewActions } from './ReviewActions.tsx';
import { useIncidentEnd } from './use-incident-end.ts';

const FIELDS = ['whatHappened', 'impact', 'wentWell', 'wentBadly'] as const;

/** After it is over: what happened when beside what is learned from it. */
export function IncidentReview({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.review');
  return (
    <div className={styles.review}>
      <ReviewHead incident={incident} />
      <div className={styles.columns}>
        <div className={styles.write}>
          <div>
            <SectionHeading>{t('title')}</SectionHeading>
            <p className="soft dense measure">{t('lead')}</p>
          </div>
          <ReviewFields id={incident.id} />
          <ReviewActions incident={incident} />
        </div>
        <aside className={styles.record} aria-label={t('record')} {...KEYBOARD_SCROLL}>
          <IncidentRecord incident={incident} />
        </aside>
      </div>
    </div>
  );
}

function ReviewHead({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis');
  const moments = useMoments();
  const duration = useDuration();
  const end = useIncidentEnd(incident);
  const { title, level, openedAt, closedAt } = incident;
  return (
    <header className={styles.head}>
      <Button variant="quiet" icon="chevronLeft" onPress={() => openPage('crisis')}>
        {t('review.back')}
      </Button>
      <div className="grow">
        <h2 className="title">{title.trim() || t('untitled')}</h2>
        <p className="dense soft num">
          {t('levelNumber', { level })} ·{' '}
          {closedAt !== null &&
            t('review.closed', {
              from: moments.full(openedAt),
              to: moments.full(closedAt),
              duration: duration(Math.max(0, minutesBetween(openedAt, closedAt))),
            })}
        </p>
      </div>
      <RecordNotes collection="incidents" id={incident.id} name={title.trim() || t('untitled')} />
      <MenuButton
        label={t('room.more')}
        items={[
          { id: 'reopen', label: t('review.reopen'), icon: 'restore', onAction: end.reopen },
          'separator',
          {
            id: 'remove',
            label: t('review.remove'),
            icon: 'trash',
            isDanger: true,
            onAction: end.discard,
          },
        ]}
      />
    </header>
  );
}

function ReviewFields({ id }: { readonly id: string }) {
  const t = useTranslations('crisis.review');
  const { settle } = useSession();
  const words = useTranslations('crisis.start');
  const { record, change } = useRecordEdit('incidents', id, 'crisis.undo.review');
  if (record === undefined) return null;
  const people = (['lead', 'speaker'] as const).map((field) => (
    <PersonField
      key={field}
      label={words(field)}
      value={record[field]}
      onChange={(name) => change({ [field]: name })}
      onBlur={settle}
    />
  ));
  const texts = FIELDS.map((field) => (
    <TextArea
      key={field}
      label={t(field)}
      rows={3}
      value={record[field]}
      placeholder={field === 'impact' ? t('impactPlaceholder') : undefined}
      onChange={(text) => change({ [field]: text })}
      onBlur={settle}
      autoFocus={field === 'whatHappened' && record.whatHappened === ''}
    />
  ));
  const title = (
    <TextField
      key="title"
      label={words('what')}
      value={record.title}
      onChange={(what) => change({ title: what })}
      onBlur={settle}
    />
  );
  return [...texts, ...people, title];
}
