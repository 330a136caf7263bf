import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { formatNumber, parseNumber } from '#renderer/ui/number-text.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { useUi } from '#renderer/ui/ui-context.ts';
import type { CheckIn } from '#shared/plan/goals/check-ins.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import styles from './TargetInspector.module.css';
import { useGoalEditing } from './use-goal-editing.ts';

type CheckInListProps = { readonly target: Target; readonly checkIns: readonly CheckIn[] };

const SHOWN_AT_FIRST = 4;

/** The figures of a target over time: a quick entry, then the latest first. */
export function CheckInList({ target, checkIns }: CheckInListProps) {
  const t = useTranslations('goals.checkIns');
  const [isWhole, setIsWhole] = useState(false);
  const latest = [...checkIns].reverse();
  const shown = isWhole ? latest : latest.slice(0, SHOWN_AT_FIRST);
  return (
    <section className="stack-tight" aria-label={t('title')}>
      <SectionHeading size="dense" count={checkIns.length}>
        {t('title')}
      </SectionHeading>
      <CheckInEntry target={target} />
      {checkIns.length < 2 && <p className="small quiet measure">{t('none')}</p>}
      <ul className={styles.checkIns}>
        {shown.map((checkIn) => (
          <CheckInLine key={checkIn.date} target={target} checkIn={checkIn} />
        ))}
      </ul>
      {latest.length > SHOWN_AT_FIRST && (
        <div className="small">
          <Button variant="link" size="small" onPress={() => setIsWhole(!isWhole)}>
            {isWhole ? t('showFewer') : t('showAll', { count: latest.length })}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Day and value; Enter adds and is ready for the next. */
function CheckInEntry({ target }: Pick<CheckInListProps, 'target'>) {
  const t = useTranslations('goals.checkIns');
  const { locale } = useUi();
  const figures = useFigureTexts();
  const days = useDays();
  const today = useToday();
  const announce = useAnnounce();
  const { checkIn } = useGoalEditing();
  const [date, setDate] = useState<string | null>(today);
  const [value, setValue] = useState<number | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const unit = figures.unitSign(target.metric);
  const first = target.baselineDate ?? target.start;
  const dateProblem = problemOf(date);
  const add = () => {
    // What stands in the field, not the last number that held: "12x" must not add 12.
    const typed = parseNumber(input.current?.value ?? '', locale);
    if (date === null || dateProblem !== null || typeof typed !== 'number') return input.current?.focus();
    checkIn(target, { date, value: typed });
    announce(t('saved', { date: days.long(date), value: figures.value(target.metric, typed) }));
    setValue(null);
    setDate(today);
    input.current?.focus();
  };
  return (
    <div className={styles.entry}>
      <DateField
        label={t('day')}
        hint=""
        isRequired
        value={date}
        onChange={setDate}
        max={today}
        error={dateProblem}
      />
      <NumberField
        ref={input}
        label={target.per === null ? t('value') : t(`valueFor.${target.per}`)}
        value={value}
        onChange={setValue}
        onEnter={add}
        invalid={t('invalid', { example: formatNumber(1250.5, locale) })}
        {...(unit === undefined ? {} : { unit })}
      />
      <Button onPress={add}>{t('add')}</Button>
    </div>
  );

  function problemOf(day: string | null): string | null {
    if (day === null) return null;
    if (day > today) return t('future');
    return first !== null && day < first ? t('beforeBaseline', { date: days.long(first) }) : null;
  }
}

function CheckInLine({ target, checkIn }: { readonly target: Target; readonly checkIn: CheckIn }) {
  const t = useTranslations('goals.checkIns');
  const { locale } = useUi();
  const days = useDays();
  const figures = useFigureTexts();
  const session = useSession();
  const { changeCheckIn, removeCheckIn } = useGoalEditing();
  const point = useWorkspace((tables) => tables.metricPoints.get(checkIn.pointId ?? ''));
  const unit = figures.unitSign(target.metric);
  const date = days.long(checkIn.date);
  return (
    <li className={styles.checkIn}>
      <span className="num">{days.short(checkIn.date)}</span>
      <span className={styles.source}>{sourceText()}</span>
      {point === undefined || point.source.kind === 'file' ? (
        <span className={styles.fixed}>{figures.value(target.metric, checkIn.value)}</span>
      ) : (
        <NumberField
          label={t('valueOn', { date })}
          isLabelHidden
          align="end"
          value={checkIn.value}
          onChange={(value) => value !== null && changeCheckIn(point.id, value)}
          onBlur={session.settle}
          invalid={t('invalid', { example: formatNumber(1250.5, locale) })}
          {...(unit === undefined ? {} : { unit })}
        />
      )}
      {point !== undefined && (
        <RecordNotes collection="metricPoints" id={point.id} name={date}>
          <IconButton
            icon="close"
            size="small"
            label={t('remove', { date })}
            onPress={() => removeCheckIn(point, t('removed', { date }))}
          />
        </RecordNotes>
      )}
    </li>
  );

  function sourceText(): string {
    if (point === undefined) return t('baseline');
    return point.source.kind === 'file' ? t('fromFile', { file: point.source.name }) : '';
  }
}
