import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { LanguagesField } from '#renderer/plan/LanguagesField.tsx';
import { useChannelName, useNetworkRules } from '#renderer/plan/network-name.ts';
import { useNetworkOptions } from '#renderer/plan/network-options.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { TextLink } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { CHANNEL_STATES, type Channel } from '#shared/plan/channel.ts';
import { ruleFor } from '#shared/plan/networks/network.ts';
import { CadenceFields } from './CadenceFields.tsx';
import { ChannelAudit } from './ChannelAudit.tsx';
import styles from './ChannelsPage.module.css';

type ChannelInspectorProps = {
  readonly id: string;
  /** In the guide the form stands in the page, not in a pane. */
  readonly isInline?: boolean;
  readonly onClose?: () => void;
  readonly onRemove: (channel: Channel) => void;
};

/** Every field of one channel. */
export function ChannelInspector({ id, isInline = false, onClose, onRemove }: ChannelInspectorProps) {
  const t = useTranslations('channels');
  const channelName = useChannelName();
  const { record, change } = useRecordEdit('channels', id, 'channels.undo.change');
  if (record === undefined) return null;
  if (isInline) {
    return (
      <div className={styles.inline}>
        <MainFields channel={record} change={change} />
      </div>
    );
  }
  const name = channelName(record);
  const menu = (
    <MenuButton
      label={name}
      items={[
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: () => onRemove(record) },
      ]}
    />
  );
  const head = (
    <span className={styles.name}>
      <ChannelChip channel={record} /> {name}
    </span>
  );
  return (
    <Inspector label={name} head={head} actions={menu} onClose={onClose}>
      <MainFields channel={record} change={change} />
      <ChannelAudit channel={record} change={change} />
      <LimitFields channel={record} change={change} />
    </Inspector>
  );
}

type FieldsProps = { readonly channel: Channel; readonly change: (fields: Partial<Channel>) => void };

function MainFields({ channel, change }: FieldsProps) {
  const t = useTranslations('channels');
  const { settle } = useSession();
  const networks = useNetworkOptions();
  const isLinkBad = channel.link !== '' && !/^https?:\/\//i.test(channel.link);
  return (
    <>
      <div className={styles.two}>
        <Select
          label={t('field.network')}
          options={networks}
          value={channel.network}
          onChange={(network) => change({ network })}
        />
        <Select
          label={t('field.state')}
          options={CHANNEL_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={channel.state}
          onChange={(state) => change({ state })}
        />
      </div>
      <TextField
        label={t('field.handle')}
        value={channel.handle}
        placeholder="@"
        onChange={(handle) => change({ handle })}
        onBlur={settle}
      />
      <TextField
        label={t('field.name')}
        hint={t('field.nameHint')}
        value={channel.name}
        onChange={(name) => change({ name })}
        onBlur={settle}
      />
      <TextArea
        label={t('field.role')}
        rows={2}
        value={channel.role}
        onChange={(role) => change({ role })}
        onBlur={settle}
      />
      <TextField
        label={t('field.owner')}
        value={channel.owner}
        onChange={(owner) => change({ owner })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <NumberField
          label={t('field.postsPerWeek')}
          value={channel.postsPerWeek}
          invalid={t('field.postsInvalid')}
          minValue={0}
          maxValue={500}
          onChange={(postsPerWeek) => change({ postsPerWeek })}
          onBlur={settle}
        />
        <NumberField
          label={t('field.responseGoalHours')}
          value={channel.responseGoalHours}
          invalid={t('field.hoursInvalid')}
          minValue={0}
          maxValue={720}
          onChange={(responseGoalHours) => change({ responseGoalHours })}
          onBlur={settle}
        />
      </div>
      <CadenceFields channel={channel} change={change} />
      <TextArea
        label={t('field.accessNote')}
        rows={1}
        hint={t('field.accessHint')}
        value={channel.accessNote}
        onChange={(accessNote) => change({ accessNote })}
        onBlur={settle}
      />
      <LanguagesField
        label={t('field.languages')}
        value={channel.languages}
        onChange={(languages) => change({ languages })}
      />
      <TextField
        label={t('field.link')}
        type="url"
        value={channel.link}
        error={isLinkBad ? t('field.linkBad') : null}
        onChange={(link) => change({ link })}
        onBlur={settle}
      />
      {channel.link !== '' && !isLinkBad && <TextLink href={channel.link}>{t('open')}</TextLink>}
    </>
  );
}

/** The network's own limits and, where they differ, the account's; at the end what is for own eyes. */
function LimitFields({ channel, change }: FieldsProps) {
  const t = useTranslations('channels');
  const { settle } = useSession();
  const days = useDays();
  const format = useFormatter();
  const { textLimit, source, checkedOn } = ruleFor(useNetworkRules(), channel.network);
  const placeholder = textLimit === null ? '' : format.number(textLimit);
  return (
    <>
      <SectionHeading level={3} size="dense" hasLine>
        {t('limits')}
      </SectionHeading>
      <NumberField
        label={t('field.textLimit')}
        hint={t('field.textLimitHint')}
        value={channel.textLimit}
        placeholder={placeholder}
        invalid={t('field.limitInvalid')}
        minValue={1}
        maxValue={1_000_000}
        fractionDigits={0}
        onChange={(limit) => change({ textLimit: limit })}
        onBlur={settle}
      />
      {source !== '' && (
        <p className="small quiet">{t('limitSource', { source, date: days.long(checkedOn) })}</p>
      )}
      <TextArea
        label={t('field.notes')}
        hint={t('field.notesHint')}
        value={channel.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </>
  );
}
