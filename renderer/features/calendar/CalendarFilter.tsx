import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { POST_STATES, type PostState, STATE_SHAPES } from '#renderer/plan/post-state.ts';
import { useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import { isFiltering, NO_FILTER, type PostFilter } from '#shared/plan/calendar/post-filter.ts';
import { POST_FORMATS } from '#shared/plan/post/post.ts';
import styles from './CalendarToolbar.module.css';

type CalendarFilterProps = { readonly filter: PostFilter; readonly onChange: (filter: PostFilter) => void };

/** One button for all filters; what is in force stands beside it and can be taken away there. */
export function CalendarFilter({ filter, onChange }: CalendarFilterProps) {
  const t = useTranslations('calendar.filter');
  return (
    <>
      <Popover
        label={t('title')}
        trigger={
          <Button size="small" icon="filter">
            {t('button')}
          </Button>
        }
      >
        <FilterPanel filter={filter} onChange={onChange} />
      </Popover>
      <ActiveFilters filter={filter} onChange={onChange} />
    </>
  );
}

function FilterPanel({ filter, onChange }: CalendarFilterProps) {
  const t = useTranslations('calendar.filter');
  const options = useFilterOptions(filter);
  return (
    <div className={styles.filter}>
      <div className={styles.filterHead}>
        <SearchField
          label={t('search')}
          value={filter.text}
          onChange={(text) => onChange({ ...filter, text })}
          autoFocus
        />
        <Button
          variant="quiet"
          size="small"
          isDisabled={!isFiltering(filter)}
          onPress={() => onChange(NO_FILTER)}
        >
          {t('clear')}
        </Button>
      </div>
      <CheckboxGroup
        label={t('channels')}
        options={options.channels}
        value={filter.channelIds}
        onChange={(channelIds) => onChange({ ...filter, channelIds })}
      />
      <CheckboxGroup
        label={t('statuses')}
        options={options.statuses}
        value={filter.statuses}
        onChange={(statuses) => onChange({ ...filter, statuses })}
      />
      <CheckboxGroup
        label={t('pillars')}
        options={options.pillars}
        value={filter.pillarIds}
        onChange={(pillarIds) => onChange({ ...filter, pillarIds })}
      />
      {options.campaigns.length > 0 && (
        <CheckboxGroup
          label={t('campaigns')}
          options={options.campaigns}
          value={filter.campaignIds}
          onChange={(campaignIds) => onChange({ ...filter, campaignIds })}
        />
      )}
      <CheckboxGroup
        label={t('formats')}
        options={options.formats}
        value={filter.formats}
        onChange={(formats) => onChange({ ...filter, formats })}
      />
      {options.owners.length > 1 && (
        <CheckboxGroup
          label={t('owners')}
          options={options.owners}
          value={filter.owners}
          onChange={(owners) => onChange({ ...filter, owners })}
        />
      )}
      <CheckboxGroup
        label={t('languages')}
        options={options.languages}
        value={filter.languages}
        onChange={(languages) => onChange({ ...filter, languages })}
      />
    </div>
  );
}

/** One tag for each kind of filter in force, so that a filtered calendar never looks like an empty one. */
function ActiveFilters({ filter, onChange }: CalendarFilterProps) {
  const t = useTranslations('calendar.filter');
  const options = useFilterOptions(filter);
  const tags = [
    { words: labelsOf(options.channels, filter.channelIds), without: { channelIds: [] } },
    { words: labelsOf(options.statuses, filter.statuses), without: { statuses: [] } },
    { words: labelsOf(options.pillars, filter.pillarIds), without: { pillarIds: [] } },
    { words: labelsOf(options.campaigns, filter.campaignIds), without: { campaignIds: [] } },
    { words: labelsOf(options.formats, filter.formats), without: { formats: [] } },
    { words: labelsOf(options.owners, filter.owners), without: { owners: [] } },
    { words: labelsOf(options.languages, filter.languages), without: { languages: [] } },
    {
      words: filter.text.trim() === '' ? '' : t('text', { text: filter.text.trim() }),
      without: { text: '' },
    },
  ].filter(({ words }) => words !== '');
  if (tags.length === 0) return null;
  return (
    <span className={styles.tags}>
      {tags.map(({ words, without }) => (
        <Tag
          key={words}
          removeLabel={t('remove', { name: words })}
          onRemove={() => onChange({ ...filter, ...without })}
        >
          {words}
        </Tag>
      ))}
    </span>
  );
}

type FilterOptions = {
  readonly channels: readonly Option<string>[];
  readonly statuses: readonly Option<PostState>[];
  readonly pillars: readonly Option<string>[];
  /** Empty while there is no campaign. */
  readonly campaigns: readonly Option<string>[];
  /** Those that posts have, or that the filter names. */
  readonly formats: readonly Option<string>[];
  readonly owners: readonly Option<string>[];
  readonly languages: readonly Option<string>[];
};

function useFilterOptions(filter: PostFilter): FilterOptions {
  const t = useTranslations('calendar');
  const channelName = useChannelName();
  const channels = useRecords('channels');
  const pillars = useRecords('pillars');
  const campaigns = useRecords('campaigns');
  const { languages, formats, owners } = useUsed(filter);
  const channelLabel = (name: string, handle: string) => (handle === '' ? name : `${name} ${handle}`);
  const names = channels.map((channel) => channelName(channel));
  return {
    channels: [
      ...channels.map((channel, index) => ({
        value: channel.id,
        label:
          names.indexOf(names[index] ?? '') === index
            ? (names[index] ?? '')
            : channelLabel(names[index] ?? '', channel.handle || channel.id),
        mark: <ChannelChip channel={channel} />,
      })),
      { value: '', label: t('filter.noChannel') },
    ],
    statuses: POST_STATES.map((state) => ({
      value: state,
      label: t(`status.${state}`),
      mark: <StateMark shape={STATE_SHAPES[state]} size={14} />,
    })),
    pillars: [
      ...pillars.map(({ id, name, colour }) => ({
        value: id,
        label: name,
        mark: <PaletteDot color={colour} />,
      })),
      { value: '', label: t('filter.noPillar') },
    ],
    campaigns:
      campaigns.length === 0
        ? []
        : [
            ...campaigns.map(({ id, name, colour }) => ({
              value: id,
              label: name === '' ? t('editor.unnamed') : name,
              mark: <PaletteDot color={colour} />,
            })),
            { value: '', label: t('filter.noCampaign') },
          ],
    formats: formats.map((format) => ({
      value: format ?? '',
      label: format === null ? t('filter.noFormat') : t(`format.${format}`),
    })),
    owners: owners.map((owner) => ({ value: owner, label: owner === '' ? t('editor.nobody') : owner })),
    languages: languages.map((language) => ({ value: language, label: language.toUpperCase() })),
  };
}

/** What posts, or the filter itself, have in languages (the plan's first), formats and owners, each in its order of choice. */
function useUsed(filter: PostFilter) {
  const posts = useRecords('posts');
  const planned = useProfile().languages;
  return useMemo(() => {
    const languages = new Set([...planned, ...filter.languages]);
    const formats = new Set<string>(filter.formats);
    const owners = new Set(filter.owners);
    for (const { variants, format, owner } of posts) {
      for (const { language } of variants) languages.add(language);
      formats.add(format ?? '');
      owners.add(owner.trim());
    }
    return {
      languages: [...languages],
      formats: [...POST_FORMATS, null].filter((format) => formats.has(format ?? '')),
      owners: [...owners].sort(
        (left, right) => Number(left === '') - Number(right === '') || left.localeCompare(right),
      ),
    };
  }, [posts, planned, filter]);
}

function labelsOf<Value>(options: readonly Option<Value>[], values: readonly Value[]): string {
  return options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join(', ');
}
