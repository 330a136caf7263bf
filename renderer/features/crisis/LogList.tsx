import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { IncidentLogEntry } from '#shared/plan/crisis/incident.ts';
import { useMoments } from './crisis-words.ts';
import styles from './RoomSide.module.css';

type LogListProps = {
  readonly log: readonly IncidentLogEntry[];
  /** The oldest first, as a report is read. Else the latest first. */
  readonly isReport?: boolean;
};

/** The log along a line, the day told where it changes. */
export function LogList({ log, isReport = false }: LogListProps) {
  const t = useTranslations('crisis.log');
  const moments = useMoments();
  const days = useDays();
  const today = useToday();
  const shown = isReport ? log : log.toReversed();
  return (
    <ol className={styles.log}>
      {shown.map((entry, index) => {
        const day = moments.day(entry.at);
        const before = shown[index - 1];
        const isNewDay = before === undefined ? day !== today : moments.day(before.at) !== day;
        return (
          <Fragment key={entry.id}>
            {isNewDay && <li className={styles.logDay}>{days.short(day)}</li>}
            <li className={styles.logEntry} data-kind={entry.kind}>
              <time dateTime={entry.at} className="num">
                {moments.time(entry.at)}
              </time>
              <i aria-hidden />
              <p>
                <VisuallyHidden>{t(`kind.${entry.kind}`)} </VisuallyHidden>
                {entry.text}
              </p>
            </li>
          </Fragment>
        );
      })}
    </ol>
  );
}
