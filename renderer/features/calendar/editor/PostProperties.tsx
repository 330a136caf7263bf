import { memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { timeZoneOptions } from '#renderer/plan/locale-options.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { toInstant, toZoned } from '#shared/base/zoned-time.ts';
import { POST_FORMATS } from '#shared/plan/post/post.ts';
import { ApprovalLine } from './ApprovalLine.tsx';
import styles from './PostEditor.module.css';
import type { PostFacts } from './use-post-facts.ts';
import type { PostFields } from './use-post-fields.ts';

type PostPropertiesProps = {
  /** Stays the same while texts are typed. */
  readonly post: PostFacts;
  readonly fields: PostFields;
  /** What the posts of a series have in common: approval is each one's own. */
  readonly isSeries?: boolean;
};

/** When, about what, for what and by whom: one line each. */
export const PostProperties = memo(function PostProperties(props: PostPropertiesProps) {
  const { post, fields, isSeries = false } = props;
  const t = useTranslations('calendar');
  const words = useTranslations('posting');
  const choices = useChoices();
  return (
    <div className={styles.properties}>
      <Line label={t('editor.when')}>
        <WhenFields post={post} fields={fields} />
      </Line>
      <Line label={t('editor.pillar')}>
        <Select
          label={t('editor.pillar')}
          isLabelHidden
          options={choices.pillars}
          value={post.pillarId}
          onChange={(pillarId) => fields.set({ pillarId })}
        />
      </Line>
      {choices.campaigns.length > 1 && (
        <Line label={t('editor.campaign')}>
          <Select
            label={t('editor.campaign')}
            isLabelHidden
            options={choices.campaigns}
            value={post.campaignId}
            onChange={(campaignId) => fields.set({ campaignId })}
          />
        </Line>
      )}
      <Line label={t('editor.serves')}>
        <Select
          label={t('editor.serves')}
          isLabelHidden
          options={choices.objectives}
          value={post.objectiveId}
          onChange={(objectiveId) => fields.set({ objectiveId })}
        />
      </Line>
      <Line label={t('editor.audience')}>
        <Select
          label={t('editor.audience')}
          isLabelHidden
          options={choices.audiences}
          value={post.audienceId}
          onChange={(audienceId) => fields.set({ audienceId })}
        />
      </Line>
      <Line label={t('editor.format')}>
        <Select
          label={t('editor.format')}
          isLabelHidden
          options={[
            { value: null, label: t('editor.none') },
            ...POST_FORMATS.map((format) => ({ value: format, label: t(`format.${format}`) })),
          ]}
          value={post.format}
          onChange={(format) => fields.set({ format })}
        />
      </Line>
      <Line label={t('editor.owner')}>
        <PersonField
          label={t('editor.owner')}
          isLabelHidden
          value={post.owner}
          onChange={(owner) => fields.type('owner', owner)}
          onBlur={fields.settle}
        />
        <NumberField
          label={t('editor.effort')}
          isLabelHidden
          className={styles.effort}
          placeholder="–"
          unit={t('editor.hours')}
          align="end"
          value={post.effort}
          onChange={(effort) => fields.type('effort', effort)}
          onBlur={fields.settle}
          minValue={0}
          maxValue={1000}
          invalid={t('editor.effortInvalid')}
        />
      </Line>
      {!isSeries && (
        <Line label={words('approval.title')}>
          <ApprovalLine postId={post.id} approval={post.approval} fields={fields} />
        </Line>
      )}
    </div>
  );
});

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className={styles.line}>
      <span aria-hidden className={styles.lineLabel}>
        {label}
      </span>
      <div className={styles.lineValue}>{children}</div>
    </div>
  );
}

/** Day and time on the clock of the post's zone, which is named. */
function WhenFields({ post, fields }: PostPropertiesProps) {
  const t = useTranslations('calendar.editor');
  const words = useTranslations('posts.bulk');
  const days = useDays();
  const { timeZone } = useProfile();
  const zone = post.timeZone ?? timeZone;
  const here =
    zone === timeZone || post.date === null || post.time === null
      ? null
      : toZoned(toInstant(post.date, post.time, zone), timeZone);
  return (
    <div className={styles.whenLines}>
      <div className={styles.when}>
        <div data-field="date">
          <DateField
            label={t('date')}
            isLabelHidden
            value={post.date}
            onChange={(date) => fields.set({ date })}
          />
        </div>
        <div data-field="time">
          <TimeField
            label={t('time')}
            isLabelHidden
            value={post.time}
            onChange={(time) => fields.type('time', time)}
          />
        </div>
        <Popover
          label={words('zone')}
          placement="bottom end"
          trigger={
            <Button
              variant="quiet"
              size="small"
              ariaLabel={`${words('zone')}: ${cityOf(zone)}`}
              className={styles.zone}
            >
              {cityOf(zone)}
            </Button>
          }
        >
          <ZoneField post={post} fields={fields} />
        </Popover>
      </div>
      {here !== null && (
        <span className={styles.zone}>{t('here', { date: days.short(here.date), time: here.time })}</span>
      )}
    </div>
  );
}

/** On whose clock day and time stand. They stay as they are written; the moment becomes another. */
function ZoneField({ post, fields }: PostPropertiesProps) {
  const words = useTranslations('posts.bulk');
  const { timeZone } = useProfile();
  return (
    <Select
      label={words('zone')}
      options={[{ value: null, label: words('ownZone') }, ...timeZoneOptions(timeZone)]}
      value={post.timeZone}
      onChange={(zone) => fields.set({ timeZone: zone === timeZone ? null : zone })}
    />
  );
}

function cityOf(zone: string): string {
  return (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
}

type Choices = {
  readonly pillars: readonly Option<string | null>[];
  /** Only "none" while there is no campaign. */
  readonly campaigns: readonly Option<string | null>[];
  readonly objectives: readonly Option<string | null>[];
  readonly audiences: readonly Option<string | null>[];
};

function useChoices(): Choices {
  const t = useTranslations('calendar.editor');
  const pillars = useRecords('pillars');
  const campaigns = useRecords('campaigns');
  const objectives = useRecords('objectives');
  const audiences = useRecords('audiences');
  const none = { value: null, label: t('none') };
  return {
    pillars: [
      none,
      ...pillars.map(({ id, name, colour }) => ({
        value: id,
        label: name === '' ? t('unnamed') : name,
        mark: <PaletteDot color={colour} />,
      })),
    ],
    campaigns: [
      none,
      ...campaigns.map(({ id, name, colour }) => ({
        value: id,
        label: name === '' ? t('unnamed') : name,
        mark: <PaletteDot color={colour} />,
      })),
    ],
    objectives: [
      none,
      ...objectives.map(({ id, socialGoal, businessGoal }) => ({
        value: id,
        label: socialGoal || businessGoal || t('unnamed'),
      })),
    ],
    audiences: [
      none,
      ...audiences.map(({ id, name }) => ({ value: id, label: name === '' ? t('unnamed') : name })),
    ],
  };
}
