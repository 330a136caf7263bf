import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useProfile, useRecords, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { ColorSwatches } from '#renderer/ui/ColorSwatches.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Campaign } from '#shared/plan/content/campaign.ts';
import {
  campaignState,
  endsBeforeItStarts,
  isUtmName,
  utmNameOf,
} from '#shared/plan/content/campaign-rules.ts';
import { CampaignPosts } from './CampaignPosts.tsx';
import { CampaignPill } from './CampaignTable.tsx';
import styles from './ContentPage.module.css';

type CampaignInspectorProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly onDuplicate: () => void;
  readonly onRemove: () => void;
};

/** Every field of one campaign, and its posts. */
export function CampaignInspector({ id, onClose, onDuplicate, onRemove }: CampaignInspectorProps) {
  const t = useTranslations('content');
  const today = useToday();
  const { record: campaign, change } = useRecordEdit('campaigns', id, 'content.undo.changeCampaign');
  if (campaign === undefined) return null;
  const menu = (
    <MenuButton
      label={t('more')}
      items={[
        { id: 'duplicate', label: t('campaigns.duplicate'), icon: 'copy', onAction: onDuplicate },
        'separator',
        {
          id: 'remove',
          label: t('campaigns.remove'),
          icon: 'trash',
          isDanger: true,
          onAction: onRemove,
        },
      ]}
    />
  );
  return (
    <Inspector
      label={t('campaigns.inspector')}
      head={<CampaignPill state={campaignState(campaign, today)} />}
      actions={menu}
      onClose={onClose}
    >
      <WhatAndWhen campaign={campaign} change={change} />
      <CampaignPosts campaign={campaign} />
      <WhatFor campaign={campaign} change={change} />
      <LinkPlan campaign={campaign} change={change} />
      <Outcome campaign={campaign} change={change} />
    </Inspector>
  );
}

type FieldsProps = {
  readonly campaign: Campaign;
  readonly change: (fields: Partial<Campaign>) => void;
};

function WhatAndWhen({ campaign, change }: FieldsProps) {
  const t = useTranslations('content.campaigns.field');
  const { settle } = useSession();
  const others = useRecords('campaigns').filter(({ id, name }) => id !== campaign.id && name.trim() !== '');
  const taken = useTranslations('content.field');
  const notes = Object.fromEntries(others.map(({ colour, name }) => [colour, taken('taken', { name })]));
  return (
    <>
      <div data-field="name">
        <TextField
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={campaign.name}
          onChange={(name) => change({ name })}
          onBlur={settle}
        />
      </div>
      <div className={styles.two}>
        <DateField label={t('start')} value={campaign.start} onChange={(start) => change({ start })} />
        <DateField
          label={t('end')}
          value={campaign.end}
          onChange={(end) => change({ end })}
          error={endsBeforeItStarts(campaign) ? t('endInvalid') : null}
        />
      </div>
      <TextArea
        label={t('message')}
        placeholder={t('messagePlaceholder')}
        rows={2}
        value={campaign.message}
        onChange={(message) => change({ message })}
        onBlur={settle}
      />
      <ColorSwatches
        label={t('colour')}
        value={campaign.colour}
        notes={notes}
        onChange={(colour) => change({ colour })}
      />
    </>
  );
}

function WhatFor({ campaign, change }: FieldsProps) {
  const t = useTranslations('content.campaigns.field');
  const goals = useTranslations('goals');
  const { settle } = useSession();
  const { currency } = useProfile();
  const channelName = useChannelName();
  const objectives = useRecords('objectives');
  const audiences = useRecords('audiences');
  const channels = useRecords('channels');
  return (
    <>
      <Select
        label={t('objectiveId')}
        options={[
          { value: null, label: t('noObjective') },
          ...objectives.map(({ id, businessGoal }) => ({
            value: id,
            label: businessGoal.trim() === '' ? goals('untitledObjective') : businessGoal,
          })),
        ]}
        value={campaign.objectiveId}
        onChange={(objectiveId) => change({ objectiveId })}
      />
      {audiences.length > 0 && (
        <CheckboxGroup
          label={t('audienceIds')}
          options={audiences.map(({ id, name }) => ({ value: id, label: name }))}
          value={campaign.audienceIds}
          onChange={(audienceIds) => change({ audienceIds: [...audienceIds] })}
        />
      )}
      {channels.length > 0 && (
        <CheckboxGroup
          label={t('channelIds')}
          columns={2}
          options={channels.map((channel) => ({ value: channel.id, label: channelName(channel) }))}
          value={campaign.channelIds}
          onChange={(channelIds) => change({ channelIds: [...channelIds] })}
        />
      )}
      <NumberField
        label={t('budget')}
        hint={t('budgetHint')}
        unit={currency}
        minValue={0}
        maxValue={1_000_000_000}
        value={campaign.budget}
        onChange={(budget) => change({ budget })}
        onBlur={settle}
        invalid={t('budgetInvalid')}
      />
      <PersonField
        label={t('owner')}
        value={campaign.owner}
        onChange={(owner) => change({ owner })}
        onBlur={settle}
      />
    </>
  );
}

/** Where its links lead and under which name they are counted; the name follows from the campaign's. */
function LinkPlan({ campaign, change }: FieldsProps) {
  const t = useTranslations('content.campaigns.field');
  const { settle } = useSession();
  const { languages } = useProfile();
  const { landingPage, utmCampaign } = campaign;
  const proposal = utmNameOf(campaign.name, languages[0] ?? 'en');
  const isLinkBad = landingPage !== '' && !/^https?:\/\//i.test(landingPage);
  return (
    <>
      <TextField
        label={t('landingPage')}
        type="url"
        placeholder="https://"
        maxLength={2048}
        spellCheck={false}
        value={landingPage}
        onChange={(link) => change({ landingPage: link })}
        onBlur={settle}
        error={isLinkBad ? t('linkInvalid') : null}
      />
      <div className={styles.missing}>
        <TextField
          label={t('utmCampaign')}
          hint={t('utmHint')}
          placeholder={proposal}
          maxLength={200}
          spellCheck={false}
          value={utmCampaign}
          onChange={(name) => change({ utmCampaign: name })}
          onBlur={settle}
          error={isUtmName(utmCampaign) ? null : t('utmInvalid')}
        />
        {proposal !== '' && proposal !== utmCampaign && (
          <p className="dense soft">
            <Button variant="link" size="small" onPress={() => change({ utmCampaign: proposal })}>
              {t('utmPropose', { name: proposal })}
            </Button>
          </p>
        )}
      </div>
    </>
  );
}

function Outcome({ campaign, change }: FieldsProps) {
  const t = useTranslations('content.campaigns.field');
  const common = useTranslations('content.field');
  const { settle } = useSession();
  return (
    <>
      <TextArea
        label={t('result')}
        placeholder={t('resultPlaceholder')}
        rows={2}
        value={campaign.result}
        onChange={(result) => change({ result })}
        onBlur={settle}
      />
      <TextArea
        label={common('notes')}
        hint={common('notesHint')}
        rows={2}
        value={campaign.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
    </>
  );
}
