import { useTranslations } from 'use-intl';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Candidate } from '#shared/plan/fit/role-profile.ts';
import { CandidateScores } from './CandidateScores.tsx';
import styles from './RoleView.module.css';
import { useCandidateName } from './use-role-profile.ts';

type CandidateInspectorProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDuplicate: (candidate: Candidate) => void;
  readonly onRemove: (candidate: Candidate) => void;
};

/** Every field of one candidate. */
export function CandidateInspector({ id, onClose, onDuplicate, onRemove }: CandidateInspectorProps) {
  const t = useTranslations('fit.candidates');
  const words = useTranslations('workspace.field');
  const { settle } = useSession();
  const candidateName = useCandidateName();
  const { record, change } = useRecordEdit('candidates', id, 'fit.undo.changeCandidate');
  if (record === undefined) return null;
  const name = candidateName(record);
  const menu = (
    <MenuButton
      label={name}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => onDuplicate(record) },
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: () => onRemove(record) },
      ]}
    />
  );
  return (
    <Inspector label={name} head={t('title')} actions={menu} onClose={onClose}>
      <PersonFields candidate={record} change={change} />
      <CandidateScores candidate={record} change={change} />
      <TextArea
        label={words('notes')}
        hint={words('notesHint')}
        value={record.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </Inspector>
  );
}

const KINDS = ['in-house', 'external'] as const;
const STATES = ['open', 'invited', 'chosen', 'declined'] as const;

export type CandidateFieldsProps = {
  readonly candidate: Candidate;
  readonly change: (fields: Partial<Candidate>) => void;
};

function PersonFields({ candidate, change }: CandidateFieldsProps) {
  const t = useTranslations('fit');
  const { settle } = useSession();
  const { currency } = useProfile();
  return (
    <>
      <TextField
        label={t('field.name')}
        value={candidate.name}
        autoFocus={candidate.name === ''}
        onChange={(name) => change({ name })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <Select
          label={t('field.kind')}
          options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          value={candidate.kind}
          onChange={(kind) => change({ kind })}
        />
        <Select
          label={t('field.state')}
          options={STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={candidate.state}
          onChange={(state) => change({ state })}
        />
      </div>
      <TextField
        label={t('field.contact')}
        value={candidate.contact}
        onChange={(contact) => change({ contact })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <NumberField
          label={t('field.costPerMonth')}
          value={candidate.costPerMonth}
          invalid={t('candidates.costInvalid')}
          minValue={0}
          maxValue={100_000_000}
          fractionDigits={2}
          unit={currency}
          onChange={(costPerMonth) => change({ costPerMonth })}
          onBlur={settle}
        />
        <DateField
          label={t('field.availableFrom')}
          value={candidate.availableFrom}
          onChange={(availableFrom) => change({ availableFrom })}
          onBlur={settle}
        />
      </div>
    </>
  );
}
