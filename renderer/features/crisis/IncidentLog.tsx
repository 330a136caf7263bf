import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { readLogLine } from '#shared/plan/crisis/incident-log.ts';
import { withEntry } from '#shared/plan/crisis/incident-rules.ts';
import { KEYBOARD_SCROLL } from './keyboard-scroll.ts';
import { LogList } from './LogList.tsx';
import styles from './RoomSide.module.css';
import { useIncidentEdit } from './use-incident.ts';
import { usePlainKey } from './use-plain-key.ts';

type LogProps = { readonly incident: Incident; readonly onFocusKey: () => void };

/** What happened, in one line and Enter; the key L leads here from anywhere on the page. */
export function IncidentLog({ incident, onFocusKey }: LogProps) {
  const t = useTranslations('crisis.log');
  const field = useRef<HTMLInputElement>(null);
  usePlainKey('l', () => {
    onFocusKey();
    // After the drawing: where the columns are tabs, the log has to be shown first.
    setTimeout(() => field.current?.focus(), 0);
  });
  return (
    <section className={styles.logPart} aria-labelledby="incident-log">
      <SectionHeading id="incident-log" level={3} count={incident.log.length}>
        {t('title')}
      </SectionHeading>
      <LogField incident={incident} field={field} />
      {incident.log.length === 0 ? (
        <p className="quiet dense">{t('empty')}</p>
      ) : (
        <div className={styles.logScroll} {...KEYBOARD_SCROLL}>
          <LogList log={incident.log} />
        </div>
      )}
    </section>
  );
}

type LogFieldProps = {
  readonly incident: Incident;
  readonly field: { readonly current: HTMLInputElement | null };
};

function LogField({ incident, field }: LogFieldProps) {
  const t = useTranslations('crisis.log');
  const session = useSession();
  const announce = useAnnounce();
  const { timeZone } = useProfile();
  const { edit, entry } = useIncidentEdit(incident.id);
  const [line, setLine] = useState('');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || line.trim() === '') return;
    event.preventDefault();
    const { at, text } = readLogLine(line, {
      now: session.now(),
      openedAt: incident.openedAt,
      zone: timeZone,
    });
    const kind = event.ctrlKey || event.metaKey ? 'decision' : 'fact';
    edit('crisis.undo.log', ({ log }) => ({ log: withEntry(log, entry(kind, text, at)) }));
    announce(text);
    setLine('');
  };
  return (
    <div>
      <div className={styles.logField}>
        <input
          ref={field}
          aria-label={t('field')}
          aria-describedby="incident-log-hint"
          aria-keyshortcuts="L"
          placeholder={t('field')}
          value={line}
          onChange={(event) => setLine(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Kbd>L</Kbd>
      </div>
      <p id="incident-log-hint" className={styles.logHint}>
        {t('hint')}
      </p>
    </div>
  );
}
