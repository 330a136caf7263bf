import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { RecordNotes } from '#renderer/plan/RecordNotes.tsx';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { CrisisStatement } from '#shared/plan/crisis/crisis.ts';
import { inOrder, STATEMENT_KINDS, type StatementKind } from '#shared/plan/crisis/crisis-plan.ts';
import { missingFacts } from '#shared/plan/crisis/statement-facts.ts';
import styles from './PlanEditors.module.css';
import { useAddRow, useRowMenu } from './use-plan-rows.ts';

type StatementEditorProps = {
  /** Only these kinds: the guide asks for the first sentence alone. */
  readonly kinds?: readonly StatementKind[];
};

/** Prepared words by kind, level and language, one language at a time. */
export function StatementEditor({ kinds = STATEMENT_KINDS }: StatementEditorProps) {
  const t = useTranslations('crisis.statements');
  const title = useTranslations('crisis.plan');
  const add = useAddRow();
  const languageName = useLanguageName();
  const profile = useProfile();
  const all = inOrder(useRecords('crisisStatements')).filter(({ kind }) => kinds.includes(kind));
  const languages = [...new Set([...profile.languages, ...all.map(({ language }) => language)])];
  const [wished, setLanguage] = useState(languages[0] ?? 'en');
  const language = languages.includes(wished) ? wished : (languages[0] ?? 'en');
  const shown = all
    .filter((statement) => statement.language === language)
    .sort((left, right) => STATEMENT_KINDS.indexOf(left.kind) - STATEMENT_KINDS.indexOf(right.kind));
  return (
    <section className={styles.section} data-section="statements">
      <SectionHeading
        count={all.length === 0 ? null : all.length}
        action={
          languages.length > 1 ? (
            <SegmentedControl
              label={t('language')}
              options={languages.map((value) => ({ value, label: languageName(value) }))}
              value={language}
              onChange={setLanguage}
            />
          ) : undefined
        }
      >
        {title('statements')}
      </SectionHeading>
      <p className="quiet dense">{t('hint')}</p>
      {shown.length === 0 && <p className="dense">{t('none')}</p>}
      {shown.map((statement) => (
        <StatementRow key={statement.id} id={statement.id} siblings={shown} kinds={kinds} />
      ))}
      <div>
        <Button
          icon="plus"
          size="small"
          onPress={() => add.statement({ language, kind: kinds[0] ?? 'holding' })}
        >
          {t('add')}
        </Button>
      </div>
    </section>
  );
}

type StatementRowProps = {
  readonly id: string;
  readonly siblings: readonly CrisisStatement[];
  readonly kinds: readonly StatementKind[];
};

function StatementRow({ id, siblings, kinds }: StatementRowProps) {
  const t = useTranslations('crisis');
  const { settle } = useSession();
  const menu = useRowMenu('crisisStatements');
  const levels = [...useRecords('crisisLevels')].sort((left, right) => left.level - right.level);
  const { record, change } = useRecordEdit('crisisStatements', id, 'crisis.undo.changeStatement');
  if (record === undefined) return null;
  const same = siblings.filter(({ kind }) => kind === record.kind);
  const kindName = t(`statementKind.${record.kind}`);
  return (
    <div className={styles.statement} data-record={id}>
      <div className={styles.statementHead}>
        {kinds.length > 1 && (
          <Select
            isLabelHidden
            label={t('statements.kind')}
            options={kinds.map((value) => ({ value, label: t(`statementKind.${value}`) }))}
            value={record.kind}
            onChange={(kind) => change({ kind })}
          />
        )}
        <Select
          isLabelHidden
          label={t('statements.level')}
          options={[
            { value: null, label: t('statements.allLevels') },
            ...levels.map(({ level, name }) => ({
              value: level,
              label: name === '' ? t('levelNumber', { level }) : t('levelNamed', { level, name }),
            })),
          ]}
          value={record.level}
          onChange={(level) => change({ level })}
        />
        <TextField
          isLabelHidden
          label={t('statements.scenario')}
          placeholder={t('statements.scenarioPlaceholder')}
          value={record.scenario}
          onChange={(scenario) => change({ scenario })}
          onBlur={settle}
        />
        <RecordNotes collection="crisisStatements" id={record.id} name={kindName}>
          <MenuButton
            label={t('row.more', { name: kindName })}
            items={menu(record, same, t('statements.removed'))}
          />
        </RecordNotes>
      </div>
      <TextArea
        label={t('statements.text')}
        isLabelHidden
        rows={2}
        lang={record.language}
        value={record.text}
        onChange={(text) => change({ text })}
        onBlur={settle}
      />
      <p className="quiet small num">{t('statements.fields', { count: missingFacts(record.text).length })}</p>
    </div>
  );
}
