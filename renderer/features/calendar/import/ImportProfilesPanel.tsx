import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { Card, EmptyState } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { IMPORT_FIELDS, type ImportProfile } from '#shared/plan/calendar/import-profile.ts';
import { changed, removed } from '#shared/workspace/changes.ts';
import styles from './ImportDialog.module.css';
import { fieldName } from './import-words.ts';

/** How files were read before: to be renamed, put right or forgotten. The page shows it at `panel=imports`. */
export function ImportProfilesPanel({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslations('imports.panel');
  const profiles = useRecords('importProfiles');
  const sorted = profiles.toSorted((left, right) => left.name.localeCompare(right.name));
  return (
    <Inspector label={t('title')} head={<h2 className="label">{t('title')}</h2>} onClose={onClose}>
      <div className={styles.profiles}>
        <p className="small quiet">{t('intro')}</p>
        {sorted.length === 0 ? (
          <EmptyState title={t('empty')} size="part">
            {t('emptyWhy')}
          </EmptyState>
        ) : (
          sorted.map((profile) => <ProfileCard key={profile.id} profile={profile} />)
        )}
      </div>
    </Inspector>
  );
}

function ProfileCard({ profile }: { readonly profile: ImportProfile }) {
  const t = useTranslations('imports');
  const session = useSession();
  const days = useDays();
  const { languages } = useProfile();
  const offerUndo = useUndoToast();
  const name = profile.name.trim() === '' ? t('panel.unnamed') : profile.name;
  const isReadOnly = session.readOnly !== null;
  function change(fields: Partial<ImportProfile>, field: string) {
    const before = session.tables().importProfiles.get(profile.id);
    if (before === undefined) return;
    const after = { ...fields, updatedAt: session.now() };
    session.edit('imports.undo.changeProfile', [changed('importProfiles', before, after)], {
      merge: `importProfiles/${profile.id}/${field}`,
    });
  }
  function remove() {
    const before = session.tables().importProfiles.get(profile.id);
    if (before === undefined) return;
    session.edit('imports.undo.removeProfile', [removed('importProfiles', before)]);
    offerUndo(t('panel.removed', { name }));
  }
  const known = [...new Set([...languages, profile.language])];
  return (
    <Card label={name}>
      <div className={styles.profile}>
        <TextField
          label={t('profile.field.name')}
          hint={<span className="quiet">{days.numeric(profile.updatedAt.slice(0, 10))}</span>}
          value={profile.name}
          onChange={(text) => change({ name: text }, 'name')}
          onBlur={session.settle}
          isDisabled={isReadOnly}
        />
        <p className="small quiet">{t(`panel.kind.${profile.kind}`)}</p>
        <div className={styles.profileColumns}>
          {profile.columns.map((field, column) => (
            <ColumnField
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place
              key={column}
              profile={profile}
              column={column}
              field={field}
              isDisabled={isReadOnly}
              onChange={(columns) => change({ columns: [...columns] }, `columns/${column}`)}
            />
          ))}
        </div>
        <Select
          label={t('profile.field.dateOrder')}
          options={[
            { value: null, label: t('panel.noOrder') },
            { value: 'day-first' as const, label: t('mapping.dayFirst') },
            { value: 'month-first' as const, label: t('mapping.monthFirst') },
          ]}
          value={profile.dateOrder}
          onChange={(dateOrder) => change({ dateOrder }, 'dateOrder')}
          isDisabled={isReadOnly}
        />
        <Select
          label={t('profile.field.language')}
          options={known.map((language) => ({ value: language, label: language.toUpperCase() }))}
          value={profile.language}
          onChange={(language) => change({ language }, 'language')}
          isDisabled={isReadOnly}
        />
        <TextArea
          label={t('field.notes')}
          value={profile.notes}
          onChange={(notes) => change({ notes }, 'notes')}
          onBlur={session.settle}
          rows={1}
        />
        <div>
          <Button size="small" variant="quiet" icon="trash" onPress={remove} isDisabled={isReadOnly}>
            {t('panel.remove')}
          </Button>
        </div>
      </div>
    </Card>
  );
}

type ColumnFieldProps = {
  readonly profile: ImportProfile;
  readonly column: number;
  readonly field: string | null;
  readonly isDisabled: boolean;
  readonly onChange: (columns: readonly (string | null)[]) => void;
};

/** The heading as the file has it, and what stands below it. */
function ColumnField({ profile, column, field, isDisabled, onChange }: ColumnFieldProps) {
  const t = useTranslations('imports');
  const fields = IMPORT_FIELDS[profile.kind];
  const others = field === null || fields.includes(field) ? fields : [field, ...fields];
  return (
    <Select<string | null>
      label={profile.header[column] || t('panel.column', { number: String(column + 1) })}
      options={[
        { value: null, label: t(profile.kind === 'calendar' ? 'mapping.keepInNotes' : 'mapping.notUsed') },
        ...others.map((each) => ({ value: each, label: fieldName(t, each) })),
      ]}
      value={field}
      isDisabled={isDisabled}
      onChange={(next) => onChange(profile.columns.map((each, index) => (index === column ? next : each)))}
    />
  );
}
