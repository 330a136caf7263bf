import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { addMonths } from '#shared/base/calendar-date.ts';
import styles from './ChannelsPage.module.css';

type AuditMarkProps = {
  readonly auditedOn: string | null;
  /** The sentence beside the mark; else the date alone, and the sentence is the mark's name. */
  readonly hasWords?: boolean;
};

/** After half a year what was seen no longer holds: networks change their rules about as often. */
const MONTHS_FRESH = 6;

/** When a channel was last audited, and whether that is long ago. */
export function AuditMark({ auditedOn, hasWords = false }: AuditMarkProps) {
  const t = useTranslations('channels.auditState');
  const days = useDays();
  const today = useToday();
  const isOld = auditedOn !== null && auditedOn < addMonths(today, -MONTHS_FRESH);
  const sentence =
    auditedOn === null ? t('never') : t(isOld ? 'old' : 'fresh', { date: days.long(auditedOn) });
  const look =
    auditedOn === null
      ? ({ shape: 'stepEmpty', tone: 'none' } as const)
      : isOld
        ? ({ shape: 'triangle', tone: 'risk' } as const)
        : ({ shape: 'circleCheck', tone: 'ok' } as const);
  return (
    <span className={styles.audit} title={hasWords ? undefined : sentence}>
      <StateMark {...look} {...(hasWords ? {} : { label: sentence })} />
      {hasWords ? <span>{sentence}</span> : auditedOn !== null && <span>{days.numeric(auditedOn)}</span>}
    </span>
  );
}
