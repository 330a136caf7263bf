import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import type { ShownMoment } from '#shared/plan/moments/shown-moments.ts';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import { MomentMark } from './MomentMark.tsx';
import styles from './Moments.module.css';
import { useMomentWords } from './use-moment-words.ts';
import { useMoments } from './use-moments.ts';

const DAYS_AHEAD = 45;
const A_YEAR = 365;

/** What is on in the next weeks, and with a press in the next year. Days that the program knows can be hidden. */
export function MomentsComing({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const t = useTranslations('moments');
  const today = useToday();
  const [ahead, setAhead] = useState(DAYS_AHEAD);
  const shown = useMoments(today, addDays(today, ahead));
  return (
    <section className={styles.part}>
      <SectionHeading level={3} size="dense" count={shown.length}>
        {t('coming')}
      </SectionHeading>
      {shown.length === 0 && <p className="small quiet">{t('comingEmpty', { count: String(ahead) })}</p>}
      <ul className={styles.list}>
        {shown.map((moment) => (
          <ComingRow key={moment.key} moment={moment} onOpen={onOpen} />
        ))}
      </ul>
      {ahead === DAYS_AHEAD && (
        <div>
          <Button size="small" variant="link" onPress={() => setAhead(A_YEAR)}>
            {t('showLater')}
          </Button>
        </div>
      )}
    </section>
  );
}

type ComingRowProps = { readonly moment: ShownMoment; readonly onOpen: (id: string) => void };

function ComingRow({ moment, onOpen }: ComingRowProps) {
  const t = useTranslations('moments');
  const days = useDays();
  const words = useMomentWords();
  const { readOnly } = useSession();
  const offerUndo = useUndoToast();
  const { settings, write } = useCalendarSettings();
  const { builtIn, own, first } = moment;
  const name = words.titleOf(moment);
  function hide(id: string) {
    write({ hiddenMoments: [...new Set([...settings.hiddenMoments, id])] }, 'moments.undo.settings');
    offerUndo(t('hiddenDone', { name: words.nameOf(id) }));
  }
  return (
    <li className={styles.row} title={words.noteOf(moment)}>
      <time dateTime={first}>{days.short(first)}</time>
      {own === null ? (
        <span className={joinClasses(styles.text, moment.isDayOff && styles.off)}>
          <MomentMark kind={moment.kind} label={words.kindOf(moment)} />
          <span className={styles.name}>{name}</span>
        </span>
      ) : (
        <button type="button" className={styles.rowPress} onClick={() => onOpen(own.id)}>
          <MomentMark kind={moment.kind} label={words.kindOf(moment)} />
          <span className={styles.name}>{name}</span>
        </button>
      )}
      {builtIn !== null && readOnly === null && (
        <IconButton
          icon="eyeOff"
          size="tiny"
          label={t('hide', { name: words.nameOf(builtIn.id) })}
          onPress={() => hide(builtIn.id)}
        />
      )}
    </li>
  );
}
