import { useTranslations } from 'use-intl';
import { openRecord } from '#renderer/app/record-places.ts';
import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { TASK_LINKS, type TaskLink } from '#shared/plan/tasks/task.ts';
import styles from './TasksPage.module.css';
import { useLinkNames } from './use-link-names.ts';

type TaskLinkFieldProps = {
  readonly value: TaskLink | null;
  readonly onChange: (value: TaskLink | null) => void;
};

/** The record that a task is about: chosen by name, one press leads there. */
export function TaskLinkField({ value, onChange }: TaskLinkFieldProps) {
  const t = useTranslations('tasks');
  const session = useSession();
  const { nameOf } = useLinkNames();
  const tables = useWorkspace((all) => all);
  const links = TASK_LINKS.flatMap((collection) =>
    [...tables[collection].keys()].map((id): TaskLink => ({ collection, id })),
  );
  const options = links.map((link) => ({
    value: keyOf(link),
    label: nameOf(link) ?? '',
    note: t(`linkKind.${link.collection}`),
  }));
  const name = value === null ? null : nameOf(value);
  return (
    <div className={styles.linkField}>
      <ComboBox
        label={t('field.link')}
        placeholder={t('field.linkPlaceholder')}
        options={options}
        value={value === null ? null : keyOf(value)}
        onChange={(key) => onChange(links.find((link) => keyOf(link) === key) ?? null)}
      />
      {value !== null && name !== null && (
        <div className={styles.linkActions}>
          <Button
            variant="link"
            size="small"
            onPress={() => openRecord(session.tables(), value.collection, value.id)}
          >
            {t('field.linkOpen', { name })}
          </Button>
          <IconButton
            icon="close"
            size="tiny"
            label={t('field.linkRemove', { name })}
            onPress={() => onChange(null)}
          />
        </div>
      )}
    </div>
  );
}

function keyOf({ collection, id }: TaskLink): string {
  return `${collection}/${id}`;
}
