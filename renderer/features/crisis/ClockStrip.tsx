import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNow, useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { type MarkShape, StateMark, type Tone } from '#renderer/ui/StateMark.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import { minutesBetween } from '#shared/base/zoned-time.ts';
import type { Incident, IncidentGoals } from '#shared/plan/crisis/incident.ts';
import { type IncidentClock, incidentClocks } from '#shared/plan/crisis/incident-clocks.ts';
import { nextClockTime } from '#shared/plan/crisis/incident-log.ts';
import { withEntry } from '#shared/plan/crisis/incident-rules.ts';
import { useDuration, useMoments } from './crisis-words.ts';
import styles from './IncidentRoom.module.css';
import { useIncidentEdit } from './use-incident.ts';

type StripProps = { readonly incident: Incident; readonly fallback: IncidentGoals | null };

/** The only part of the page that is drawn each second. */
export function ClockStrip({ incident, fallback }: StripProps) {
  const t = useTranslations('crisis.clock');
  const now = useNow(1000);
  const clocks = incidentClocks(incident, now, fallback);
  const urgent = mostUrgent(clocks, now);
  if (clocks.length === 0) {
    return <p className={joinClasses(styles.noClock, 'dense quiet')}>{t('none')}</p>;
  }
  return (
    <ul className={styles.clocks} aria-label={t('strip')} style={{ '--clocks': clocks.length }}>
      {clocks.map((clock) => (
        <ClockCell
          key={clock.kind}
          clock={clock}
          incident={incident}
          now={now}
          isUrgent={clock.kind === urgent}
        />
      ))}
    </ul>
  );
}

type Look = 'doneInTime' | 'doneLate' | 'running' | 'soon' | 'late';

const LOOKS = {
  doneInTime: { shape: 'circleCheck', tone: 'ok' },
  doneLate: { shape: 'triangle', tone: 'risk' },
  running: { shape: 'clock', tone: 'none' },
  soon: { shape: 'triangle', tone: 'risk' },
  late: { shape: 'octagon', tone: 'off' },
} as const satisfies Record<Look, { readonly shape: MarkShape; readonly tone: Tone }>;

/** A clock turns amber for its last 15 minutes. */
const SOON_MS = 15 * 60_000;

function lookOf(clock: IncidentClock, now: string): Look {
  switch (clock.state) {
    case 'done-in-time':
      return 'doneInTime';
    case 'done-late':
      return 'doneLate';
    case 'late':
      return 'late';
    case 'running':
      return Date.parse(clock.dueAt) - Date.parse(now) <= SOON_MS ? 'soon' : 'running';
  }
}

/** One clock alone may have a tint: the one that is latest, else the one due next. */
function mostUrgent(clocks: readonly IncidentClock[], now: string): IncidentClock['kind'] | null {
  const pressing = clocks
    .filter((clock) => lookOf(clock, now) === 'late' || lookOf(clock, now) === 'soon')
    .sort((left, right) => Date.parse(left.dueAt) - Date.parse(right.dueAt));
  return pressing[0]?.kind ?? null;
}

type CellProps = {
  readonly clock: IncidentClock;
  readonly incident: Incident;
  readonly now: string;
  readonly isUrgent: boolean;
};

function ClockCell({ clock, incident, now, isUrgent }: CellProps) {
  const t = useTranslations('crisis.clock');
  const duration = useDuration();
  const look = lookOf(clock, now);
  const { shape, tone } = LOOKS[look];
  const canStamp = clock.kind === 'firstAlert' && clock.doneAt === null;
  return (
    <li className={styles.clock} data-look={look} data-urgent={isUrgent || undefined} data-clock={clock.kind}>
      <p className={styles.clockName}>
        <StateMark shape={shape} tone={tone} label={t(`state.${look}`)} />
        {t(clock.kind)}
      </p>
      <p className={joinClasses(styles.figure, 'num')}>
        {clock.doneAt === null
          ? countdown(clock.dueAt, now)
          : duration(Math.max(0, minutesBetween(incident.openedAt, clock.doneAt)))}
      </p>
      <p className={joinClasses(styles.clockNote, 'small num')}>
        <Caption clock={clock} look={look} isPromised={incident.nextUpdateDueAt !== null} />
        {canStamp && <StampAlert incident={incident} />}
        {clock.kind === 'nextUpdate' && clock.doneAt === null && <PromisedTime incident={incident} />}
      </p>
    </li>
  );
}

type CaptionProps = {
  readonly clock: IncidentClock;
  readonly look: Look;
  /** Whether a time for the next update was said in public. */
  readonly isPromised: boolean;
};

function Caption({ clock, look, isPromised }: CaptionProps) {
  const t = useTranslations('crisis.clock');
  const moments = useMoments();
  const duration = useDuration();
  const goal = clock.goalMinutes === null ? null : duration(clock.goalMinutes);
  const time = moments.near(clock.doneAt ?? clock.dueAt);
  if (clock.kind === 'nextUpdate') {
    if (clock.doneAt !== null) return t('doneAtPlain', { time });
    if (look === 'late') return t('lateSince', { time });
    return isPromised ? t('promised', { time }) : t('due', { time });
  }
  if (goal === null) return clock.doneAt === null ? t('promised', { time }) : t('doneAtPlain', { time });
  switch (look) {
    case 'doneInTime':
      return t('doneAt', { time, goal });
    case 'doneLate':
      return t('doneLate', { time, goal });
    case 'late':
      return t('lateGoal', { time, goal });
    default:
      return t('dueAt', { time, goal });
  }
}

function StampAlert({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis');
  const session = useSession();
  const { edit, entry } = useIncidentEdit(incident.id);
  const stamp = () =>
    edit('crisis.undo.alert', ({ log }) => ({
      firstAlertAt: session.now(),
      log: withEntry(log, entry('notification', t('entry.alert'))),
    }));
  return (
    <Button variant="link" size="small" onPress={stamp}>
      {t('clock.stamp')}
    </Button>
  );
}

/** The time that was promised in public, which is not always the plan's. */
function PromisedTime({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis');
  const session = useSession();
  const { timeZone } = useProfile();
  const today = useToday();
  const moments = useMoments();
  const { edit, entry } = useIncidentEdit(incident.id);
  const [time, setTime] = useState<string | null>(null);
  const promise = () => {
    if (time === null) return;
    const dueAt = nextClockTime(time, session.now(), timeZone);
    const text = t('entry.promised', { time: moments.day(dueAt) === today ? time : moments.full(dueAt) });
    edit('crisis.undo.promise', ({ log }) => ({
      nextUpdateDueAt: dueAt,
      log: withEntry(log, entry('decision', text)),
    }));
    setTime(null);
  };
  return (
    <Popover
      label={t('clock.promise')}
      placement="bottom end"
      trigger={<IconButton icon="edit" size="tiny" label={t('clock.promise')} />}
    >
      {(close) => (
        <form
          className={styles.promise}
          onSubmit={(event) => {
            event.preventDefault();
            promise();
            close();
          }}
        >
          <TimeField label={t('clock.promiseField')} value={time} onChange={setTime} autoFocus />
          <Button type="submit" isDisabled={time === null}>
            {t('clock.promiseAction')}
          </Button>
        </form>
      )}
    </Popover>
  );
}

/** "0:13:22" to go, "+0:04:10" over. */
function countdown(dueAt: string, now: string): string {
  const left = Math.round((Date.parse(dueAt) - Date.parse(now)) / 1000);
  const seconds = Math.abs(left);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const text = `${hours}:${String(minutes).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
  return left < 0 ? `+${text}` : text;
}
