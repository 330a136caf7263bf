import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import styles from './StartIncidentDialog.module.css';

export type Hold = {
  readonly mode: 'all' | 'some' | 'none';
  readonly channelIds: readonly string[];
  readonly until: string | null;
};

type HoldFieldsProps = {
  readonly hold: Hold;
  readonly onChange: (fields: Partial<Hold>) => void;
  /** What is in scope now. */
  readonly posts: readonly Post[];
};

/** Which planned posts are stopped, and how many that are. */
export function HoldFields({ hold, onChange, posts }: HoldFieldsProps) {
  const t = useTranslations('crisis.start');
  const channelName = useChannelName();
  const channels = useRecords('channels').filter(({ state }) => state !== 'close');
  const modes = [
    { value: 'all', label: t('holdAll') },
    { value: 'some', label: t('holdSome') },
    { value: 'none', label: t('holdNone') },
  ] as const;
  const toggle = (id: string, isOn: boolean) =>
    onChange({ channelIds: isOn ? [...hold.channelIds, id] : hold.channelIds.filter((each) => each !== id) });
  return (
    <div className={styles.hold}>
      <div className={styles.holdLine}>
        <SegmentedControl<Hold['mode']>
          label={t('hold')}
          hasLabel
          options={modes.filter(({ value }) => value !== 'some' || channels.length > 0)}
          value={hold.mode}
          onChange={(mode) => onChange({ mode })}
        />
        {hold.mode !== 'none' && (
          <DateField
            label={t('until')}
            hint={t('untilHint')}
            value={hold.until}
            onChange={(until) => onChange({ until })}
          />
        )}
      </div>
      {hold.mode === 'some' && (
        <fieldset className={styles.chips} aria-label={t('channels')}>
          {channels.map((channel) => (
            <ToggleChip
              key={channel.id}
              isSelected={hold.channelIds.includes(channel.id)}
              onChange={(isOn) => toggle(channel.id, isOn)}
            >
              {channelName(channel)}
            </ToggleChip>
          ))}
        </fieldset>
      )}
      <p className="dense soft" aria-live="polite">
        <b>{t('count', { count: posts.length })}</b> {posts.length > 0 && t('countNote')}
      </p>
    </div>
  );
}
