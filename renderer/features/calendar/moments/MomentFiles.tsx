import { useTranslations } from 'use-intl';
import { useMoments as useInstants } from '#renderer/i18n/moments.ts';
import { useRecords, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import type { PickResult } from '#renderer/ui/files.ts';
import { Card, SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { MOMENT_KINDS, type MomentKind, type MomentSource } from '#shared/plan/moments/moment.ts';
import { changed } from '#shared/workspace/changes.ts';
import { CalendarFileDrop, pickCalendarFile } from './CalendarFileDrop.tsx';
import { MomentImportDialog } from './MomentImportDialog.tsx';
import styles from './Moments.module.css';
import { useMomentActions } from './use-moment-actions.ts';

/** Calendar files that were read in, and a place for the next one. */
export function MomentFiles() {
  const t = useTranslations('moments');
  const dialogs = useDialogs();
  const session = useSession();
  const sources = useRecords('momentSources');
  const open = (source: MomentSource | null, dropped: PickResult | null) =>
    void dialogs.open(MomentImportDialog, { source, dropped });
  const choose = (source: MomentSource | null) =>
    void pickCalendarFile().then((picked) => {
      if (picked.kind !== 'cancelled') open(source, picked);
    });
  return (
    <section className={styles.part}>
      <SectionHeading level={3} size="dense" count={sources.length}>
        {t('files.title')}
      </SectionHeading>
      {sources.length === 0 && <p className="small quiet">{t('files.empty')}</p>}
      {sources.map((source) => (
        <SourceCard key={source.id} source={source} onUpdate={() => choose(source)} />
      ))}
      {session.readOnly === null && (
        <CalendarFileDrop
          isReading={false}
          name=""
          onChoose={() => choose(null)}
          onTake={(picked) => open(null, picked)}
        />
      )}
    </section>
  );
}

type SourceCardProps = { readonly source: MomentSource; readonly onUpdate: () => void };

function SourceCard({ source, onUpdate }: SourceCardProps) {
  const t = useTranslations('moments');
  const session = useSession();
  const instants = useInstants();
  const actions = useMomentActions();
  const { change } = useRecordEdit('momentSources', source.id, 'moments.undo.changeSource');
  const count = useWorkspace(
    ({ moments }) => [...moments.values()].filter(({ sourceId }) => sourceId === source.id).length,
  );
  function changeKind(kind: MomentKind) {
    const tables = session.tables();
    const before = tables.momentSources.get(source.id);
    if (before === undefined) return;
    const own = [...tables.moments.values()].filter(({ sourceId }) => sourceId === source.id);
    session.edit('moments.undo.changeSource', [
      changed('momentSources', before, { kind }),
      ...own.map((moment) => changed('moments', moment, { kind })),
    ]);
  }
  const isReadOnly = session.readOnly !== null;
  return (
    <Card label={source.name}>
      <div className={styles.part}>
        <TextField
          label={t('sources.field.name')}
          value={source.name}
          onChange={(name) => change({ name })}
          onBlur={session.settle}
          isDisabled={isReadOnly}
        />
        <TextField
          label={t('sources.field.fileName')}
          value={source.fileName}
          onChange={(fileName) => change({ fileName })}
          onBlur={session.settle}
          spellCheck={false}
          isDisabled={isReadOnly}
        />
        <Select
          label={t('sources.field.kind')}
          options={MOMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={source.kind}
          onChange={changeKind}
          isDisabled={isReadOnly}
        />
        <TextArea
          label={t('field.notes')}
          value={source.notes}
          onChange={(notes) => change({ notes })}
          onBlur={session.settle}
          rows={1}
        />
        <p className={styles.facts}>
          <span className="small quiet">
            {t('files.count', { count })} · {t('files.readAt', { when: instants.short(source.importedAt) })}
            <br />
            {t('sources.field.hash')}: <span>{source.hash}</span>
          </span>
        </p>
        {!isReadOnly && (
          <div className="row-wrap">
            <Button size="small" icon="refresh" onPress={onUpdate}>
              {t('files.update')}
            </Button>
            <Button
              size="small"
              variant="quiet"
              icon="trash"
              ariaLabel={t('files.remove', { name: source.name })}
              onPress={() => actions.removeSource(source)}
            >
              {t('own.remove')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}
