import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChannelChip } from '#renderer/plan/ChannelChip.tsx';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { POST_STATES, STATE_SHAPES } from '#renderer/plan/post-state.ts';
import { useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { SearchField } from '#renderer/ui/SearchField.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { Tag } from '#renderer/ui/ToggleChip.tsx';
import {
  FILTER_KINDS,
  FILTER_LISTS,
  type FilterKind,
  isFiltering,
  NO_FILTER,
  type PostFilter,
} from '#shared/plan/calendar/post-filter.ts';
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
      {FILTER_KINDS.filter((kind) => options[kind].length > 1).map((kind) => (
        <CheckboxGroup
          key={kind}
          label={t(`kind.${kind}`)}
          options={options[kind]}
          value={filter[FILTER_LISTS[kind]]}
          onChange={(chosen) => onChange({ ...filter, [FILTER_LISTS[kind]]: chosen })}
        />
      ))}
    </div>
  );
}

/** One tag for each kind of filter in force, so that a filtered calendar never looks like an empty one. */
function ActiveFilters({ filter, onChange }: CalendarFilterProps) {
  const t = useTranslations('calendar.filter');
  const options = useFilterOptions(filter);
  const text = filter.text.trim();
  const tags = [
    ...FILTER_KINDS.map((kind) => ({
      field: FILTER_LISTS[kind],
      words: labelsOf(options[kind], filter[FILTER_LISTS[kind]]),
    })),
    { field: 'text' as const, words: text === '' ? '' : t('text', { text }) },
  ].filter(({ words }) => words !== '');
  if (tags.length === 0) return null;
  return (
    <span className={styles.tags}>
      {tags.map(({ field, words }) => (
        <Tag
          key={field}
          removeLabel={t('remove', { name: words })}
          onRemove={() => onChange({ ...filter, [field]: NO_FILTER[field] })}
        >
          {words}
        </Tag>
      ))}
    </span>
  );
}

/** What there is to choose from; a kind with one choice or none is not worth asking for. */
type FilterOptions = Readonly<Record<FilterKind, readonly Option<string>[]>>;

function useFilterOptions(filter: PostFilter): FilterOptions {
  const t = useTranslations('calendar');
  const channelName = useChannelName();
  const channels = useRecords('channels');
  const pillars = useRecords('pillars');
  const campaigns = useRecords('campaigns');
  const objectives = useRecords('objectives');
  const audiences = useRecords('audiences');
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
    campaigns: [
      ...campaigns.map(({ id, name, colour }) => ({
        value: id,
        label: name === '' ? t('editor.unnamed') : name,
        mark: <PaletteDot color={colour} />,
      })),
      { value: '', label: t('filter.noCampaign') },
    ],
    objectives: [
      ...objectives.map(({ id, socialGoal, businessGoal }) => ({
        value: id,
        label: socialGoal.trim() || businessGoal.trim() || t('editor.unnamed'),
      })),
      { value: '', label: t('filter.noObjective') },
    ],
    audiences: [
      ...audiences.map(({ id, name }) => ({ value: id, label: name.trim() || t('editor.unnamed') })),
      { value: '', label: t('filter.noAudience') },
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

function labelsOf(options: readonly Option<string>[], values: readonly string[]): string {
  return options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join(', ');
}
