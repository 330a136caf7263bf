import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { ProblemText } from '#renderer/ui/Field.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { useUi } from '#renderer/ui/ui-context.ts';
import { figuresOf } from '#shared/plan/competitors/competitor-watch.ts';
import styles from './FiguresGrid.module.css';
import { FIGURE_CELLS } from './figure-text.ts';
import { type PastedRow, type PasteProblem, readPasted } from './pasted-figures.ts';
import { useFigureActions } from './use-competitor-actions.ts';
import { useFigureWords } from './use-figure-words.ts';

type PasteFiguresDialogProps = {
  readonly name: string;
  readonly competitorId: string;
  readonly channelId: string;
  /** What was pasted beside the dialog already. */
  readonly text: string;
};

/** Rows of a spreadsheet become lines. What was not understood stays in the field until it is mended. */
export function PasteFiguresDialog(props: PasteFiguresDialogProps & DialogCloser<void>) {
  const { name, competitorId, channelId, close } = props;
  const t = useTranslations('competitors.pasting');
  const { locale } = useUi();
  const today = useToday();
  const table = useWorkspace((tables) => tables.competitorFigures);
  const { paste } = useFigureActions(competitorId, channelId);
  const [text, setText] = useState(props.text);
  const { rows, problems } = readPasted(text, { locale, today });
  const stored = new Set(figuresOf(channelId, table.values()).map(({ date }) => date));
  const replaced = new Set(rows.map(({ date }) => date).filter((date) => stored.has(date))).size;
  const add = () => {
    if (rows.length === 0) return;
    paste(rows);
    if (problems.length === 0) close();
    else setText(problems.map(({ raw }) => raw).join('\n'));
  };
  return (
    <Dialog
      title={t('title', { name })}
      width="medium"
      onClose={() => close()}
      action={{
        label: t('action', { count: rows.length }),
        onPress: add,
        isDisabled: rows.length === 0,
        why: t('nothing'),
      }}
    >
      <TextArea
        label={t('text')}
        hint={t('hint')}
        rows={6}
        maxRows={10}
        autoFocus
        value={text}
        onChange={setText}
      />
      <div aria-live="polite">
        {rows.length > 0 && <p className="small">{t('read', { count: rows.length })}</p>}
        {replaced > 0 && <p className="small quiet">{t('replaces', { count: replaced })}</p>}
      </div>
      {rows.length > 0 && <Preview rows={rows} />}
      {problems.length > 0 && <Problems problems={problems} />}
    </Dialog>
  );
}

function Preview({ rows }: { readonly rows: readonly PastedRow[] }) {
  const t = useTranslations('competitors');
  const days = useDays();
  const words = useFigureWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls is reached by the keyboard
    <div className={styles.preview} tabIndex={0}>
      <PlainTable label={t('pasting.read', { count: rows.length })}>
        <thead>
          <tr>
            <th scope="col">{t('field.date')}</th>
            {FIGURE_CELLS.map((cell) => (
              <th key={cell} scope="col">
                {t(`field.${cell}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own
            <tr key={index}>
              <td>{days.long(row.date)}</td>
              {FIGURE_CELLS.map((cell) => {
                const value = row[cell];
                return <td key={cell}>{value === null ? '–' : words.number(value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  );
}

function Problems({ problems }: { readonly problems: readonly PasteProblem[] }) {
  const t = useTranslations('competitors.pasting');
  return (
    <section className="stack-tight" aria-label={t('problems')}>
      <p className="label">{t('problems')}</p>
      <div className={styles.problems}>
        {problems.map((problem) => (
          <ProblemText key={problem.line}>
            {t('line', { line: problem.line, problem: sentenceOf(problem) })}
          </ProblemText>
        ))}
      </div>
      <p className="small quiet">{t('kept')}</p>
    </section>
  );

  function sentenceOf({ kind, cell }: PasteProblem): string {
    if (kind === 'empty' || kind === 'columns') return t(`problem.${kind}`);
    return t(`problem.${kind}`, { cell });
  }
}
