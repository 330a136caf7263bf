import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { type CrisisPlan, STATEMENT_KINDS } from '#shared/plan/crisis/crisis-plan.ts';
import type { Incident, IncidentStatement } from '#shared/plan/crisis/incident.ts';
import type { NumberedStatement } from '#shared/plan/crisis/incident-statements.ts';
import { type MissingFact, missingFacts } from '#shared/plan/crisis/statement-facts.ts';
import { useMoments } from './crisis-words.ts';
import { StatementArea } from './StatementArea.tsx';
import styles from './StatementDesk.module.css';
import { usePublishing, useStatementDesk } from './use-statement-desk.ts';

type DeskProps = { readonly incident: Incident; readonly plan: CrisisPlan };

/** What is said in public: the words, what they still lack, and when they went out. */
export function StatementDesk({ incident, plan }: DeskProps) {
  const t = useTranslations('crisis.desk');
  const languageName = useLanguageName();
  const desk = useStatementDesk(incident, plan);
  const publishing = usePublishing(incident, plan);
  const statement = desk.present?.statement;
  return (
    <section className={styles.desk} aria-labelledby="incident-statement">
      <SectionHeading
        id="incident-statement"
        level={3}
        count={<KindMenu desk={desk} />}
        action={
          desk.languages.length > 1 ? (
            <SegmentedControl
              label={t('language')}
              options={desk.languages.map((value) => ({
                value,
                label: desk.languages.length > 3 ? value.toUpperCase() : languageName(value),
              }))}
              value={desk.language}
              onChange={desk.switchLanguage}
            />
          ) : undefined
        }
      >
        {t('title')}
      </SectionHeading>
      {statement === undefined ? (
        <div className="row-wrap">
          <p className="quiet dense">{t('none')}</p>
          <Button size="small" onPress={() => desk.write('holding')}>
            {t('write')}
          </Button>
        </div>
      ) : (
        <StatementForm
          key={statement.id}
          statement={statement}
          onChange={(text) => desk.replaceText(statement, text)}
          onPublish={() => {
            publishing.publish(statement);
            desk.choose(null);
          }}
          onTakeBack={() => {
            publishing.takeBack(statement);
            desk.choose(statement.id);
          }}
        />
      )}
    </section>
  );
}

/** The name of a statement: with its number where there is more than one update. */
function useStatementName(): (numbered: NumberedStatement) => string {
  const t = useTranslations('crisis');
  return ({ statement, number }) => {
    const kind = t(`statementKind.${statement.kind}`);
    return statement.kind === 'update' || number > 1 ? t('desk.numbered', { kind, number }) : kind;
  };
}

function KindMenu({ desk }: { readonly desk: ReturnType<typeof useStatementDesk> }) {
  const t = useTranslations('crisis');
  const moments = useMoments();
  const nameOf = useStatementName();
  const missing = STATEMENT_KINDS.filter(
    (kind) => !desk.all.some(({ statement }) => statement.kind === kind && statement.publishedAt === null),
  );
  return (
    <MenuButton
      look="quiet"
      size="small"
      label={desk.present === null ? t('desk.kind') : nameOf(desk.present)}
      items={[
        ...desk.all.map((numbered) => {
          const { id, publishedAt } = numbered.statement;
          return {
            id,
            label: nameOf(numbered),
            note:
              publishedAt === null
                ? t('desk.draft')
                : t('desk.publishedAt', { time: moments.near(publishedAt) }),
            isSelected: id === desk.present?.statement.id,
            onAction: () => desk.choose(id),
          };
        }),
        ...(missing.length === 0 ? [] : ['separator' as const]),
        ...missing.map((kind) => ({
          id: `new ${kind}`,
          label: t('desk.newKind', { kind: t(`statementKind.${kind}`) }),
          icon: 'plus' as const,
          onAction: () => desk.write(kind),
        })),
      ]}
    />
  );
}

type FormProps = {
  readonly statement: IncidentStatement;
  readonly onChange: (text: string) => void;
  readonly onPublish: () => void;
  readonly onTakeBack: () => void;
};

function StatementForm({ statement, onChange, onPublish, onTakeBack }: FormProps) {
  const t = useTranslations('crisis.desk');
  const { settle } = useSession();
  const moments = useMoments();
  const field = useRef<HTMLTextAreaElement>(null);
  const { text, language, publishedAt } = statement;
  const missing = missingFacts(text);
  const isEmpty = text.trim() === '';
  /** The brackets are selected whole: what is typed next takes their place. */
  const goTo = ({ start, end }: MissingFact) => {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  };
  return (
    <>
      <StatementArea
        ref={field}
        label={t('title')}
        value={text}
        onChange={onChange}
        onBlur={settle}
        placeholder={t('placeholder')}
        lang={language}
        isReadOnly={publishedAt !== null}
      />
      {publishedAt === null && <MissingList missing={missing} isEmpty={isEmpty} onGoTo={goTo} />}
      <div className={styles.actions}>
        {publishedAt === null ? (
          <Button
            isDisabled={missing.length > 0 || isEmpty}
            why={isEmpty ? t('nothing') : t('why', { count: missing.length })}
            onPress={onPublish}
          >
            {t('publish')}
          </Button>
        ) : (
          <>
            <span className="row dense">
              <StateMark shape="circleCheck" tone="ok" />
              {t('publishedAt', { time: moments.near(publishedAt) })}
            </span>
            <Button variant="quiet" size="small" onPress={onTakeBack}>
              {t('unpublish')}
            </Button>
          </>
        )}
        <CopyButton text={text} />
      </div>
    </>
  );
}

type MissingListProps = {
  readonly missing: readonly MissingFact[];
  readonly isEmpty: boolean;
  readonly onGoTo: (fact: MissingFact) => void;
};

function MissingList({ missing, isEmpty, onGoTo }: MissingListProps) {
  const t = useTranslations('crisis.desk');
  if (isEmpty) return null;
  if (missing.length === 0) {
    return (
      <FindingList>
        <Finding mark={<StateMark shape="circleCheck" tone="ok" />}>{t('complete')}</Finding>
      </FindingList>
    );
  }
  return (
    <FindingList>
      {missing.map((fact) => {
        const name = fact.name === '' ? t('unnamedField') : fact.name;
        return (
          <Finding
            key={fact.start}
            mark={<StateMark shape="octagon" tone="off" />}
            action={
              <Button
                variant="link"
                size="small"
                ariaLabel={t('setLabel', { name })}
                onPress={() => onGoTo(fact)}
              >
                {t('set')}
              </Button>
            }
          >
            {name}
          </Finding>
        );
      })}
    </FindingList>
  );
}

/** The text on the clipboard, to be put where it is published. */
function CopyButton({ text }: { readonly text: string }) {
  const t = useTranslations('crisis.desk');
  const toasts = useToasts();
  const copy = () => {
    navigator.clipboard?.writeText(text).then(
      () => toasts.show({ text: t('copied') }),
      () => toasts.show({ text: t('copyFailed'), tone: 'risk' }),
    );
  };
  return (
    <span className="push">
      <Button variant="quiet" icon="copy" isDisabled={text.trim() === ''} onPress={copy}>
        {t('copy')}
      </Button>
    </span>
  );
}
