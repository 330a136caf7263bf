import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { type Slot, slot } from '#shared/plan/calendar/calendar-slots.ts';
import { POST_STATUSES, type PostStatus } from '#shared/plan/post/post.ts';
import styles from './MoveDialog.module.css';

export type MoveWish = {
  /** The first is the one that is held; the others keep their distance from it. */
  readonly postIds: readonly string[];
  readonly title: string;
  /** Where the first one is. */
  readonly place: { readonly day: string | null; readonly time: string | null };
  /** The channel in whose row it is held; null where the view knows none. */
  readonly channelId: string | null;
};

export type Move = { readonly from: Slot; readonly to: Slot };

/** The twin of every drag, for keyboard, touch and far days: to a day, a time, a channel, a state. */
export function MoveDialog({ postIds, title, place, channelId, close }: MoveWish & DialogCloser<Move>) {
  const t = useTranslations('calendar');
  const [day, setDay] = useState(place.day);
  const [time, setTime] = useState(place.time);
  const [status, setStatus] = useState<PostStatus | null>(null);
  const [left, setLeft] = useState(channelId);
  const [channel, setChannel] = useState<string | null>(null);
  const channels = useChannelOptions(postIds);
  const isTimed = time !== place.time;
  const isIdle = day === place.day && !isTimed && status === null && (left === null || channel === null);
  const count = postIds.length;
  const apply = () =>
    close({
      from: slot({ day: place.day, channelId: left }),
      to: slot({
        // A day that was taken away makes it an idea again.
        day: day ?? (place.day === null ? null : ''),
        time: isTimed ? (time ?? '') : null,
        status,
        channelId: left === null ? null : channel,
      }),
    });
  return (
    <Dialog
      title={count === 1 ? t('move.title', { title }) : t('moveBy.title', { count })}
      onClose={() => close()}
      action={{ label: t('move.action'), onPress: apply, isDisabled: isIdle, why: t('move.noDay') }}
    >
      <div className={styles.fields}>
        <DateField label={t('move.toDay')} value={day} onChange={setDay} autoFocus />
        <TimeField label={t('move.toTime')} value={time} onChange={setTime} isDisabled={day === null} />
        <Select
          label={t('move.toStatus')}
          value={status}
          onChange={setStatus}
          options={[
            { value: null, label: t('move.asIs') },
            ...POST_STATUSES.map((each) => ({ value: each, label: t(`status.${each}`) })),
          ]}
        />
        {channels.used.length > 0 && (
          <Select
            label={t('move.fromChannel')}
            value={left}
            onChange={setLeft}
            options={[{ value: null, label: t('move.asIs') }, ...channels.used]}
          />
        )}
        {left !== null && (
          <Select
            label={t('move.toChannel')}
            value={channel}
            onChange={setChannel}
            options={[
              { value: null, label: t('move.asIs') },
              ...channels.all.filter(({ value }) => value !== left),
            ]}
          />
        )}
      </div>
      {count > 1 && <p className="small quiet">{t('move.many')}</p>}
    </Dialog>
  );
}

/** The channels of the posts that move, and all there are. */
function useChannelOptions(postIds: readonly string[]) {
  const t = useTranslations('calendar');
  const channelName = useChannelName();
  const channels = useRecords('channels');
  const posts = useWorkspace((tables) => tables.posts);
  const used = new Set(
    postIds.flatMap((id) => posts.get(id)?.variants.map(({ channelId }) => channelId ?? '') ?? []),
  );
  const all = [
    ...channels.map((channel) => ({ value: channel.id, label: channelName(channel) })),
    { value: '', label: t('filter.noChannel') },
  ];
  return { all, used: all.filter(({ value }) => used.has(value)) };
}

/** Moves several posts by the same number of days: gives back the number. */
export function MoveByDaysDialog({ count, close }: { readonly count: number } & DialogCloser<number>) {
  const t = useTranslations('calendar.moveBy');
  const [days, setDays] = useState<number | null>(7);
  const isIdle = days === null || days === 0;
  return (
    <Dialog
      title={t('title', { count })}
      onClose={() => close()}
      action={{
        label: t('action'),
        onPress: () => !isIdle && close(days),
        isDisabled: isIdle,
        why: t('noDays'),
      }}
    >
      <NumberField
        label={t('days')}
        hint={t('hint')}
        value={days}
        onChange={setDays}
        invalid={t('invalid')}
        minValue={-3660}
        maxValue={3660}
        fractionDigits={0}
        autoFocus
      />
    </Dialog>
  );
}
