import { useTranslations } from 'use-intl';
import { LanguagesField } from '#renderer/plan/LanguagesField.tsx';
import { NetworksField } from '#renderer/plan/NetworksField.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Audience } from '#shared/plan/audience.ts';
import styles from './AudiencesPage.module.css';

type AudienceInspectorProps = {
  readonly id: string;
  /** In the guide the form stands in the page, not in a pane. */
  readonly isInline?: boolean;
  readonly onClose?: () => void;
  readonly onDuplicate: (audience: Audience) => void;
  readonly onRemove: (audience: Audience) => void;
};

/** Every field of one persona. */
export function AudienceInspector({
  id,
  isInline = false,
  onClose,
  onDuplicate,
  onRemove,
}: AudienceInspectorProps) {
  const t = useTranslations('audiences');
  const { record, change } = useRecordEdit('audiences', id, 'audiences.undo.change');
  if (record === undefined) return null;
  const title = record.name === '' ? t('unnamed') : record.name;
  const menu = (
    <MenuButton
      label={title}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => onDuplicate(record) },
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: () => onRemove(record) },
      ]}
    />
  );
  if (isInline) {
    return (
      <div className={styles.inline}>
        <AudienceFields audience={record} change={change} />
      </div>
    );
  }
  return (
    <Inspector label={title} head={t('list')} actions={menu} onClose={onClose}>
      <AudienceFields audience={record} change={change} />
    </Inspector>
  );
}

type AudienceFieldsProps = {
  readonly audience: Audience;
  readonly change: (fields: Partial<Audience>) => void;
};

function AudienceFields({ audience, change }: AudienceFieldsProps) {
  const t = useTranslations('audiences.field');
  const { settle } = useSession();
  const isReversed =
    audience.ageFrom !== null && audience.ageTo !== null && audience.ageTo < audience.ageFrom;
  return (
    <>
      <TextField
        label={t('name')}
        value={audience.name}
        autoFocus={audience.name === ''}
        onChange={(name) => change({ name })}
        onBlur={settle}
      />
      <TextArea
        label={t('summary')}
        rows={1}
        value={audience.summary}
        onChange={(summary) => change({ summary: summary.replaceAll('\n', ' ') })}
        onBlur={settle}
      />
      <ListField
        label={t('needs')}
        value={audience.needs}
        onChange={(needs) => change({ needs: [...needs] })}
        onBlur={settle}
      />
      <ListField
        label={t('pains')}
        value={audience.pains}
        onChange={(pains) => change({ pains: [...pains] })}
        onBlur={settle}
      />
      <NetworksField
        label={t('networks')}
        value={audience.networks}
        onChange={(networks) => change({ networks })}
      />
      <TextField
        label={t('activeTimes')}
        value={audience.activeTimes}
        onChange={(activeTimes) => change({ activeTimes })}
        onBlur={settle}
      />
      <TextArea
        label={t('beliefNow')}
        rows={2}
        value={audience.beliefNow}
        onChange={(beliefNow) => change({ beliefNow })}
        onBlur={settle}
      />
      <TextArea
        label={t('beliefWished')}
        rows={2}
        value={audience.beliefWished}
        onChange={(beliefWished) => change({ beliefWished })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <NumberField
          label={t('ageFrom')}
          value={audience.ageFrom}
          invalid={t('ageInvalid')}
          minValue={0}
          maxValue={120}
          fractionDigits={0}
          onChange={(ageFrom) => change({ ageFrom })}
          onBlur={settle}
        />
        <NumberField
          label={t('ageTo')}
          value={audience.ageTo}
          invalid={t('ageInvalid')}
          error={isReversed ? t('ageReversed') : null}
          minValue={0}
          maxValue={120}
          fractionDigits={0}
          onChange={(ageTo) => change({ ageTo })}
          onBlur={settle}
        />
      </div>
      <TextField
        label={t('place')}
        value={audience.place}
        onChange={(place) => change({ place })}
        onBlur={settle}
      />
      <TextField label={t('job')} value={audience.job} onChange={(job) => change({ job })} onBlur={settle} />
      <TextField
        label={t('household')}
        value={audience.household}
        onChange={(household) => change({ household })}
        onBlur={settle}
      />
      <LanguagesField
        label={t('languages')}
        value={audience.languages}
        onChange={(languages) => change({ languages })}
      />
      <NumberField
        label={t('attentionShare')}
        value={audience.attentionShare}
        unit="%"
        invalid={t('shareInvalid')}
        minValue={0}
        maxValue={100}
        onChange={(attentionShare) => change({ attentionShare })}
        onBlur={settle}
      />
      <TextField
        label={t('accessibilityNeeds')}
        value={audience.accessibilityNeeds}
        onChange={(accessibilityNeeds) => change({ accessibilityNeeds })}
        onBlur={settle}
      />
      <ListField
        label={t('sources')}
        value={audience.sources}
        onChange={(sources) => change({ sources: [...sources] })}
        onBlur={settle}
      />
      <TextArea
        label={t('notes')}
        hint={t('notesHint')}
        value={audience.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </>
  );
}
