import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { NetworksField } from '#renderer/plan/NetworksField.tsx';
import { useNetworkName, useNetworkRules } from '#renderer/plan/network-name.ts';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { tagLimits } from '#shared/plan/content/hashtag-rules.ts';
import styles from './HashtagTable.module.css';
import { TagsField } from './TagsField.tsx';
import { useCopyTags } from './use-hashtag-actions.ts';

type HashtagInspectorProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly onMove: (step: 1 | -1) => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** Every field of one group. */
export function HashtagInspector({ id, onClose, onMove, onDuplicate, onRemove }: HashtagInspectorProps) {
  const t = useTranslations('content');
  const words = useTranslations('content.hashtags');
  const { settle } = useSession();
  const copy = useCopyTags();
  const { record: group, change } = useRecordEdit('hashtagGroups', id, 'content.undo.changeGroup');
  if (group === undefined) return null;
  const menu = (
    <MenuButton
      label={t('more')}
      items={[
        { id: 'duplicate', label: words('duplicate'), icon: 'copy', onAction: onDuplicate },
        { id: 'up', label: t('moveUp'), icon: 'chevronUp', onAction: () => onMove(-1) },
        { id: 'down', label: t('moveDown'), icon: 'chevronDown', onAction: () => onMove(1) },
        'separator',
        { id: 'remove', label: words('remove'), icon: 'trash', isDanger: true, onAction: onRemove },
      ]}
    />
  );
  const head = <span className="cut">{words('count', { count: group.tags.length })}</span>;
  return (
    <Inspector label={words('inspector')} head={head} actions={menu} onClose={onClose}>
      <div data-field="name">
        <TextField
          label={words('field.name')}
          placeholder={words('field.namePlaceholder')}
          value={group.name}
          onChange={(name) => change({ name })}
          onBlur={settle}
        />
      </div>
      <div>
        <TagsField value={group.tags} onChange={(tags) => change({ tags: [...tags] })} />
        <Limits group={group} />
      </div>
      <div>
        <Button size="small" icon="copy" isDisabled={group.tags.length === 0} onPress={() => copy(group)}>
          {words('copy')}
        </Button>
      </div>
      <Meant group={group} change={change} />
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        rows={2}
        value={group.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </Inspector>
  );
}

/** What the networks of the group take, tightest first; what is over says so. */
function Limits({ group }: { readonly group: HashtagGroup }) {
  const t = useTranslations('content.hashtags.limit');
  const networkName = useNetworkName();
  const limits = tagLimits(group, useNetworkRules());
  if (limits.length === 0) return null;
  return (
    <div className={styles.limits} role="status">
      {limits.map(({ network, limit, isOver }) => (
        <p key={network} className={`${styles.limit} small ${isOver ? '' : 'quiet'}`}>
          {isOver && <StateMark tone="risk" shape="triangle" size={12} />}
          <span>
            {t(isOver ? 'over' : 'fits', { network: networkName(network), limit, count: group.tags.length })}
          </span>
        </p>
      ))}
    </div>
  );
}

type MeantProps = {
  readonly group: HashtagGroup;
  readonly change: (fields: Partial<HashtagGroup>) => void;
};

/** In which language, on which networks and with which pillars it is put in. */
function Meant({ group, change }: MeantProps) {
  const t = useTranslations('content');
  const words = useTranslations('content.hashtags');
  const languageName = useLanguageName();
  const { languages } = useProfile();
  const pillars = useRecords('pillars');
  const offered = [...new Set([...languages, ...(group.language === null ? [] : [group.language])])];
  return (
    <>
      <Select
        label={words('field.language')}
        options={[
          { value: null, label: words('anyLanguage') },
          ...offered.map((tag) => ({ value: tag, label: languageName(tag) })),
        ]}
        value={group.language}
        onChange={(language) => change({ language })}
      />
      <NetworksField
        label={words('field.networks')}
        value={group.networks}
        onChange={(networks) => change({ networks })}
      />
      {pillars.length > 0 && (
        <CheckboxGroup
          label={words('field.pillarIds')}
          options={pillars.map(({ id, name, colour }) => ({
            value: id,
            label: name.trim() === '' ? t('untitled') : name,
            mark: <PaletteDot color={colour} />,
          }))}
          value={group.pillarIds}
          onChange={(pillarIds) => change({ pillarIds: [...pillarIds] })}
        />
      )}
    </>
  );
}
