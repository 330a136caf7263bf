import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { saveFile } from '#renderer/ui/files.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import type { ImportProblem, ImportProposal } from '#shared/api/import-methods.ts';
import styles from './ImportDialog.module.css';
import { sayOr } from './import-words.ts';

/** What was not understood, by line: to be read here, or taken to whoever made the file. */
export function ImportProblems({ proposal }: { readonly proposal: ImportProposal }) {
  const t = useTranslations('imports');
  const { problems, fileName } = proposal;
  const sentence = ({ code, values }: ImportProblem) => sayOr(t, `problem.${code}`, values, code);
  const placeOf = ({ line, sheet }: ImportProblem) =>
    sheet === undefined
      ? t('problems.line', { line: String(line) })
      : t('problems.lineOfSheet', { sheet, line: String(line) });
  const save = () => {
    const lines = problems.map((problem) => `${placeOf(problem)}: ${sentence(problem)}`);
    saveFile({
      name: `${fileName}.txt`,
      bytes: `${lines.join('\n')}\n`,
      mimeType: 'text/plain;charset=utf-8',
    });
  };
  return (
    <section className={styles.problems}>
      <SectionHeading
        level={3}
        count={problems.length === 0 ? null : problems.length}
        action={
          problems.length > 0 && (
            <Button variant="link" size="small" onPress={save}>
              {t('problems.save')}
            </Button>
          )
        }
      >
        {t('problems.title')}
      </SectionHeading>
      {problems.length === 0 ? (
        <p className="small quiet">{t('problems.none')}</p>
      ) : (
        <VirtualList
          label={t('problems.title')}
          className={styles.problemList}
          items={problems}
          itemKey={({ line, sheet, code, values }) => `${sheet} ${line} ${code} ${JSON.stringify(values)}`}
          rowHeight={42}
          hasMeasuredRows
          render={(problem) => (
            <div className={styles.problem}>
              <StateMark
                shape={problem.effect === 'skipped' ? 'struck' : 'triangle'}
                tone="risk"
                size={14}
                label={problem.effect === 'skipped' ? t('problems.skipped') : t('problems.kept')}
              />
              <span className="quiet">{placeOf(problem)}</span>
              <span>{sentence(problem)}</span>
            </div>
          )}
        />
      )}
    </section>
  );
}
