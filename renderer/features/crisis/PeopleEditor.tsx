import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { CrisisContact, CrisisRole } from '#shared/plan/crisis/crisis.ts';
import { inOrder, isChecked } from '#shared/plan/crisis/crisis-plan.ts';
import styles from './PlanEditors.module.css';
import { useAddRow, useRowMenu } from './use-plan-rows.ts';

const ROLE_FIELDS = ['role', 'person', 'reach', 'backup', 'backupReach'] as const;
const CONTACT_FIELDS = ['name', 'organisation', 'reach', 'when'] as const;

/** Who does what when it happens, and who stands in. */
export function RoleEditor() {
  const t = useTranslations('crisis');
  const add = useAddRow();
  const roles = inOrder(useRecords('crisisRoles'));
  return (
    <section className={styles.section} data-section="roles">
      <SectionHeading count={roles.length === 0 ? null : roles.length}>{t('plan.roles')}</SectionHeading>
      {roles.length > 0 && (
        <div className={styles.rows}>
          <div className={`${styles.role} ${styles.heads}`} aria-hidden>
            {ROLE_FIELDS.map((field) => (
              <span key={field}>{t(`roles.${field}`)}</span>
            ))}
            <span>{t('roles.checked')}</span>
          </div>
          {roles.map((role) => (
            <RoleRow key={role.id} id={role.id} siblings={roles} />
          ))}
        </div>
      )}
      <div>
        <Button icon="plus" size="small" onPress={add.role}>
          {t('roles.add')}
        </Button>
      </div>
    </section>
  );
}

type RowProps<Item> = { readonly id: string; readonly siblings: readonly Item[] };

function RoleRow({ id, siblings }: RowProps<CrisisRole>) {
  const t = useTranslations('crisis');
  const { settle } = useSession();
  const menu = useRowMenu('crisisRoles');
  const { record, change } = useRecordEdit('crisisRoles', id, 'crisis.undo.changeRole');
  if (record === undefined) return null;
  const name = record.role === '' ? t('roles.unnamed') : record.role;
  return (
    <div className={styles.role} data-record={id}>
      {ROLE_FIELDS.map((field) => (
        <div key={field} data-field={field}>
          <span className={styles.cellLabel} aria-hidden>
            {t(`roles.${field}`)}
          </span>
          <TextField
            isLabelHidden
            label={t(`roles.${field}`)}
            value={record[field]}
            onChange={(text) => change({ [field]: text })}
            onBlur={settle}
          />
        </div>
      ))}
      <Tried
        canBeTried={record.reach.trim() !== ''}
        checkedOn={record.checkedOn}
        onTry={(checkedOn) => change({ checkedOn })}
      />
      <RecordNotes collection="crisisRoles" id={record.id} name={name}>
        <MenuButton
          label={t('row.more', { name })}
          items={menu(record, siblings, t('roles.removed', { name }))}
        />
      </RecordNotes>
    </div>
  );
}

/** Whoever must be called and is not on the team: lawyer, laboratory, press. */
export function ContactEditor() {
  const t = useTranslations('crisis');
  const add = useAddRow();
  const contacts = inOrder(useRecords('crisisContacts'));
  return (
    <section className={styles.section} data-section="contacts">
      <SectionHeading count={contacts.length === 0 ? null : contacts.length}>
        {t('plan.contacts')}
      </SectionHeading>
      {contacts.length === 0 ? (
        <p className="quiet dense">{t('contacts.none')}</p>
      ) : (
        <div className={styles.rows}>
          <div className={`${styles.contact} ${styles.heads}`} aria-hidden>
            {CONTACT_FIELDS.map((field) => (
              <span key={field}>{t(`contacts.${field}`)}</span>
            ))}
            <span>{t('roles.checked')}</span>
          </div>
          {contacts.map((contact) => (
            <ContactRow key={contact.id} id={contact.id} siblings={contacts} />
          ))}
        </div>
      )}
      <div>
        <Button icon="plus" size="small" onPress={add.contact}>
          {t('contacts.add')}
        </Button>
      </div>
    </section>
  );
}

function ContactRow({ id, siblings }: RowProps<CrisisContact>) {
  const t = useTranslations('crisis');
  const { settle } = useSession();
  const menu = useRowMenu('crisisContacts');
  const { record, change } = useRecordEdit('crisisContacts', id, 'crisis.undo.changeContact');
  if (record === undefined) return null;
  const name = record.name === '' ? t('contacts.unnamed') : record.name;
  return (
    <div className={styles.contact} data-record={id}>
      {CONTACT_FIELDS.map((field) => (
        <div key={field} data-field={field}>
          <span className={styles.cellLabel} aria-hidden>
            {t(`contacts.${field}`)}
          </span>
          <TextField
            isLabelHidden
            label={t(`contacts.${field}`)}
            value={record[field]}
            onChange={(text) => change({ [field]: text })}
            onBlur={settle}
          />
        </div>
      ))}
      <Tried
        canBeTried={record.reach.trim() !== ''}
        checkedOn={record.checkedOn}
        onTry={(checkedOn) => change({ checkedOn })}
      />
      <RecordNotes collection="crisisContacts" id={record.id} name={name}>
        <MenuButton
          label={t('row.more', { name })}
          items={menu(record, siblings, t('contacts.removed', { name }))}
        />
      </RecordNotes>
    </div>
  );
}

type TriedProps = {
  readonly canBeTried: boolean;
  readonly checkedOn: string | null;
  readonly onTry: (today: string) => void;
};

/** When somebody last tried whether the person can be reached that way. */
function Tried({ canBeTried, checkedOn, onTry }: TriedProps) {
  const t = useTranslations('crisis.roles');
  const days = useDays();
  const today = useToday();
  if (!canBeTried) return <span />;
  if (checkedOn === null || !isChecked(checkedOn, today)) {
    return (
      <Button size="small" onPress={() => onTry(today)}>
        {t('tryNow')}
      </Button>
    );
  }
  return (
    <span className={styles.tried}>
      <StateMark shape="circleCheck" tone="ok" size={14} />
      {t('triedOn', { date: days.short(checkedOn) })}
    </span>
  );
}
