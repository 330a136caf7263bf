import { useTranslations } from 'use-intl';
import { LanguagesField } from '#renderer/plan/LanguagesField.tsx';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StatePill } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { dueOf } from '#shared/plan/people/people-register.ts';
import { type Person, RELATIONS } from '#shared/plan/people/person.ts';
import { HandlesField } from './HandlesField.tsx';
import styles from './PeoplePage.module.css';
import type { PeopleActions } from './use-people-actions.ts';
import { markOf, usePeopleWords } from './use-people-words.ts';

type PersonInspectorProps = {
  readonly id: string;
  readonly actions: PeopleActions;
  readonly onClose: () => void;
};

/** Every field of one person, and what one does with them most. */
export function PersonInspector({ id, actions, onClose }: PersonInspectorProps) {
  const t = useTranslations('people');
  const { nameOf, reachOf } = usePeopleWords();
  const { record, change } = useRecordEdit('people', id, 'people.undo.change');
  if (record === undefined) return null;
  const name = nameOf(record);
  const reach = reachOf(record);
  const menu = (
    <MenuButton
      label={name}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => actions.duplicate(record) },
        {
          id: 'remove',
          label: t('remove'),
          icon: 'trash',
          isDanger: true,
          onAction: () => void actions.remove(record),
        },
      ]}
    />
  );
  return (
    <Inspector
      label={name}
      head={
        reach === null ? t('list') : <span title={reach.about}>{`${reach.audience} · ${reach.tier}`}</span>
      }
      actions={menu}
      onClose={onClose}
    >
      <Quick person={record} actions={actions} />
      <RelationFields person={record} change={change} />
      <ContactFields person={record} change={change} />
      <AgreementFields person={record} change={change} />
    </Inspector>
  );
}

/** Why the person is due, and the two presses that settle it. */
function Quick({ person, actions }: { readonly person: Person; readonly actions: PeopleActions }) {
  const t = useTranslations('people');
  const today = useToday();
  const hasStep = person.nextStep.trim() !== '' || person.nextStepOn !== null;
  return (
    <div className={styles.quick}>
      <DueSentence person={person} />
      <div className={styles.quickButtons}>
        <Button
          size="small"
          icon="message"
          why={person.lastContactOn === today ? t('action.contactedAlready') : null}
          whyPlace="tooltip"
          onPress={() => actions.contacted(person)}
        >
          {t('action.contacted')}
        </Button>
        <Button
          size="small"
          icon="check"
          why={hasStep ? null : t('action.noStep')}
          whyPlace="tooltip"
          onPress={() => actions.stepDone(person)}
        >
          {t('action.stepDone')}
        </Button>
      </div>
    </div>
  );
}

function DueSentence({ person }: { readonly person: Person }) {
  const t = useTranslations('people.due');
  const due = dueOf(person, useToday());
  if (due === null) return null;
  const step = person.nextStep.trim() === '' ? t('noStep') : person.nextStep.trim().replace(/\.$/, '');
  const { kind, days } = due;
  const sentence =
    kind === 'silent'
      ? t('silentLong', { days })
      : days === 0
        ? t('stepToday', { step })
        : t('stepLate', { days, step });
  return (
    <StatePill {...markOf(due)} look="plain" className={styles.due}>
      {sentence}
    </StatePill>
  );
}

type FieldsProps = { readonly person: Person; readonly change: (fields: Partial<Person>) => void };

function RelationFields({ person, change }: FieldsProps) {
  const t = useTranslations('people');
  const { settle } = useSession();
  const { kindOptions } = usePeopleWords();
  return (
    <>
      <TextField
        label={t('field.name')}
        value={person.name}
        autoFocus={person.name === ''}
        onChange={(name) => change({ name })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <Select
          label={t('field.kind')}
          options={kindOptions}
          value={person.kind}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t('field.relation')}
          options={RELATIONS.map((value) => ({ value, label: t(`relation.${value}`) }))}
          value={person.relation}
          onChange={(relation) => change({ relation })}
        />
      </div>
      <TextArea
        label={t('field.nextStep')}
        rows={1}
        value={person.nextStep}
        onChange={(nextStep) => change({ nextStep })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <DateField
          label={t('field.nextStepOn')}
          value={person.nextStepOn}
          onChange={(nextStepOn) => change({ nextStepOn })}
          onBlur={settle}
        />
        <DateField
          label={t('field.lastContactOn')}
          value={person.lastContactOn}
          onChange={(lastContactOn) => change({ lastContactOn })}
          onBlur={settle}
        />
      </div>
    </>
  );
}

function ContactFields({ person, change }: FieldsProps) {
  const t = useTranslations('people.field');
  const { settle } = useSession();
  return (
    <>
      <HandlesField
        label={t('handles')}
        value={person.handles}
        onChange={(handles) => change({ handles })}
        onBlur={settle}
      />
      <TextField
        label={t('contact')}
        hint={t('contactHint')}
        value={person.contact}
        onChange={(contact) => change({ contact })}
        onBlur={settle}
      />
      <TextField
        label={t('place')}
        value={person.place}
        onChange={(place) => change({ place })}
        onBlur={settle}
      />
      <LanguagesField
        label={t('languages')}
        value={person.languages}
        onChange={(languages) => change({ languages })}
      />
      <ListField
        label={t('topics')}
        value={person.topics}
        onChange={(topics) => change({ topics: [...topics] })}
        onBlur={settle}
      />
      <PersonField
        label={t('owner')}
        value={person.owner}
        onChange={(owner) => change({ owner })}
        onBlur={settle}
      />
    </>
  );
}

function AgreementFields({ person, change }: FieldsProps) {
  const t = useTranslations('people');
  const { settle } = useSession();
  return (
    <>
      <TextArea
        label={t('field.agreements')}
        rows={2}
        value={person.agreements}
        onChange={(agreements) => change({ agreements })}
        onBlur={settle}
      />
      <TextField
        label={t('field.disclosure')}
        hint={t('field.disclosureHint')}
        value={person.disclosure}
        onChange={(disclosure) => change({ disclosure })}
        onBlur={settle}
      />
      <TextArea
        label={t('field.results')}
        rows={2}
        value={person.results}
        onChange={(results) => change({ results })}
        onBlur={settle}
      />
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        value={person.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
      <p className="small quiet">{t('privacy')}</p>
    </>
  );
}
