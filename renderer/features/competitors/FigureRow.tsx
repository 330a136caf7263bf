import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { ProblemText } from '#renderer/ui/Field.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { formatNumber } from '#renderer/ui/number-text.ts';
import { useUi } from '#renderer/ui/ui-context.ts';
import { useDraft } from '#renderer/ui/use-draft.ts';
import type { CompetitorFigure } from '#shared/plan/competitors/competitor.ts';
import styles from './FiguresGrid.module.css';
import { FIGURE_CELLS, type FigureCell, readDay, readFigure } from './figure-text.ts';

type FigureRowProps = {
  readonly figure: CompetitorFigure;
  /** Days of the other lines. */
  readonly isTaken: (date: string) => boolean;
  readonly onChange: (fields: Partial<CompetitorFigure>) => void;
  readonly onRemove: () => void;
};

/** One line: the day and what was counted. What is typed and cannot be read stays, with a sentence below the line. */
export function FigureRow({ figure, isTaken, onChange, onRemove }: FigureRowProps) {
  const t = useTranslations('competitors');
  const days = useDays();
  const { settle } = useSession();
  const problemId = useId();
  const date = days.long(figure.date);
  const day = useDayDraft(figure, isTaken, onChange);
  const drafts = {
    followers: useFigureDraft(figure, 'followers', onChange),
    postsPerWeek: useFigureDraft(figure, 'postsPerWeek', onChange),
    engagementsPerPost: useFigureDraft(figure, 'engagementsPerPost', onChange),
  };
  const [isNoting, setIsNoting] = useState(false);
  const hasNote = isNoting || figure.notes !== '';
  const addNote = () => {
    setIsNoting(true);
    focusSoon(`[data-note="${CSS.escape(figure.id)}"]`);
  };
  const problems = [day, ...FIGURE_CELLS.map((cell) => drafts[cell])].flatMap(({ problem }) => problem ?? []);
  const inputOf = (cell: 'date' | FigureCell, draft: ReturnType<typeof useDayDraft>) => (
    <input
      className={styles.cell}
      data-cell={cell}
      aria-label={t('figures.cellOn', { field: t(`field.${cell}`), date })}
      aria-invalid={draft.problem !== null}
      aria-describedby={draft.problem === null ? undefined : problemId}
      inputMode={cell === 'date' ? undefined : 'decimal'}
      autoComplete="off"
      value={draft.text}
      onChange={(event) => draft.setText(event.target.value)}
      onBlur={() => {
        draft.commit();
        settle();
      }}
    />
  );
  return (
    <>
      <tr data-figure={figure.id}>
        <th scope="row">{inputOf('date', day)}</th>
        {FIGURE_CELLS.map((cell) => (
          <td key={cell}>{inputOf(cell, drafts[cell])}</td>
        ))}
        <td>
          <MenuButton
            label={t('figures.lineOf', { date })}
            size="small"
            items={[
              ...(hasNote ? [] : [{ id: 'note', label: t('figures.addNote'), onAction: addNote } as const]),
              {
                id: 'remove',
                label: t('figures.removeOn', { date }),
                icon: 'trash',
                isDanger: true,
                onAction: onRemove,
              },
            ]}
          />
        </td>
      </tr>
      {hasNote && (
        <tr className={styles.below}>
          <td colSpan={5}>
            <input
              className={joinClasses(styles.cell, styles.note)}
              data-note={figure.id}
              aria-label={t('figures.cellOn', { field: t('field.notes'), date })}
              placeholder={t('field.notes')}
              value={figure.notes}
              onChange={(event) => onChange({ notes: event.target.value })}
              onBlur={settle}
            />
          </td>
        </tr>
      )}
      {problems.length > 0 && (
        <tr className={styles.below}>
          <td colSpan={5} id={problemId}>
            {problems.map((problem) => (
              <ProblemText key={problem}>{problem}</ProblemText>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

function useFigureDraft(figure: CompetitorFigure, cell: FigureCell, onChange: FigureRowProps['onChange']) {
  const t = useTranslations('competitors.figures');
  const { locale } = useUi();
  return useDraft<number | null>({
    value: figure[cell],
    format: (value) => formatNumber(value, locale),
    parse: (text) => {
      const value = readFigure(text, cell, locale);
      return value === 'invalid' ? { problem: problemOf() } : { value };
    },
    onCommit: (value) => onChange({ [cell]: value }),
  });

  function problemOf(): string {
    if (cell === 'followers') return t('followersBad', { example: formatNumber(12400, locale) });
    return cell === 'postsPerWeek' ? t('postsPerWeekBad') : t('engagementsPerPostBad');
  }
}

/** The day is taken when the field is left, not while its first digits happen to be another day. */
function useDayDraft(
  figure: CompetitorFigure,
  isTaken: FigureRowProps['isTaken'],
  onChange: FigureRowProps['onChange'],
) {
  const t = useTranslations('competitors.figures');
  const { locale } = useUi();
  const days = useDays();
  const today = useToday();
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  return {
    text: text ?? days.numeric(figure.date),
    setText: (next: string) => setText(next),
    problem,
    commit: () => {
      if (text === null) return;
      const date = readDay(text, locale);
      const found = problemOf(date);
      setProblem(found);
      if (found !== null || date === null) return;
      setText(null);
      if (date !== figure.date) onChange({ date });
    },
  };

  function problemOf(date: string | null): string | null {
    if (date === null) return t('dayBad', { example: days.numeric(today) });
    if (date > today) return t('dayAhead');
    return date !== figure.date && isTaken(date) ? t('dayTwice') : null;
  }
}
