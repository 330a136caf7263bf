import { useTranslations } from 'use-intl';
import { useCountryOptions } from '#renderer/plan/country-options.ts';
import { LanguagesField } from '#renderer/plan/LanguagesField.tsx';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { ComboBox } from '#renderer/ui/ComboBox.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Competitor } from '#shared/plan/competitors/competitor.ts';
import { ChannelsEditor } from './ChannelsEditor.tsx';
import styles from './CompetitorsPage.module.css';

type CompetitorInspectorProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly onNoteTechnique: (competitor: Competitor) => void;
  readonly onDuplicate: (competitor: Competitor) => void;
  readonly onRemove: (competitor: Competitor) => void;
};

/** Every field of one competitor, its channels and their figures. */
export function CompetitorInspector(props: CompetitorInspectorProps) {
  const { id, onClose, onNoteTechnique, onDuplicate, onRemove } = props;
  const t = useTranslations('competitors');
  const { record, change } = useRecordEdit('competitors', id, 'competitors.undo.change');
  if (record === undefined) return null;
  const title = record.name.trim() === '' ? t('unnamed') : record.name;
  const menu = (
    <MenuButton
      label={title}
      items={[
        { id: 'technique', label: t('noteTechnique'), icon: 'plus', onAction: () => onNoteTechnique(record) },
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => onDuplicate(record) },
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: () => onRemove(record) },
      ]}
    />
  );
  return (
    <Inspector label={title} head={t('list')} actions={menu} onClose={onClose}>
      <WhoFields competitor={record} change={change} />
      <ChannelsEditor competitor={record} />
      <WhatFields competitor={record} change={change} />
    </Inspector>
  );
}

type FieldsProps = {
  readonly competitor: Competitor;
  readonly change: (fields: Partial<Competitor>) => void;
};

function WhoFields({ competitor, change }: FieldsProps) {
  const t = useTranslations('competitors.field');
  const { settle } = useSession();
  const countries = useCountryOptions();
  return (
    <>
      <TextField
        label={t('name')}
        value={competitor.name}
        autoFocus={competitor.name === ''}
        onChange={(name) => change({ name })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <ComboBox
          label={t('country')}
          options={countries}
          value={competitor.country === '' ? null : competitor.country}
          onChange={(country) => change({ country: country ?? '' })}
          onBlur={settle}
        />
        <TextField
          label={t('market')}
          hint={t('marketHint')}
          value={competitor.market}
          onChange={(market) => change({ market })}
          onBlur={settle}
        />
      </div>
    </>
  );
}

function WhatFields({ competitor, change }: FieldsProps) {
  const t = useTranslations('competitors.field');
  const { settle } = useSession();
  const today = useToday();
  return (
    <>
      <TextArea
        label={t('style')}
        rows={2}
        value={competitor.style}
        onChange={(style) => change({ style })}
        onBlur={settle}
      />
      <ListField
        label={t('strengths')}
        value={competitor.strengths}
        onChange={(strengths) => change({ strengths: [...strengths] })}
        onBlur={settle}
      />
      <ListField
        label={t('weaknesses')}
        value={competitor.weaknesses}
        onChange={(weaknesses) => change({ weaknesses: [...weaknesses] })}
        onBlur={settle}
      />
      <ListField
        label={t('gaps')}
        hint={t('gapsHint')}
        value={competitor.gaps}
        onChange={(gaps) => change({ gaps: [...gaps] })}
        onBlur={settle}
      />
      <LanguagesField
        label={t('languages')}
        value={competitor.languages}
        onChange={(languages) => change({ languages })}
      />
      <DateField
        label={t('lastLookedOn')}
        value={competitor.lastLookedOn}
        max={today}
        onChange={(lastLookedOn) => change({ lastLookedOn })}
        onBlur={settle}
      />
      <TextArea
        label={t('notes')}
        hint={t('notesHint')}
        value={competitor.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </>
  );
}
