import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { bestStatement, type CrisisPlan, type StatementKind } from '#shared/plan/crisis/crisis-plan.ts';
import type { Incident, IncidentStatement } from '#shared/plan/crisis/incident.ts';
import { withEntry } from '#shared/plan/crisis/incident-rules.ts';
import {
  currentStatement,
  numberedStatements,
  publishStatement,
} from '#shared/plan/crisis/incident-statements.ts';
import { useIncidentEdit } from './use-incident.ts';

/** Which statement is on the desk, and what is done with it. */
export function useStatementDesk(incident: Incident, plan: CrisisPlan) {
  const session = useSession();
  const { languages: wanted } = useProfile();
  const languages = [...new Set([...wanted, ...incident.statements.map(({ language }) => language)])];
  const [wishedLanguage, setLanguage] = useState(languages[0] ?? 'en');
  const [chosenId, choose] = useState<string | null>(null);
  const language = languages.includes(wishedLanguage) ? wishedLanguage : (languages[0] ?? 'en');
  const all = numberedStatements(incident.statements, language);
  const chosen = all.find(({ statement }) => statement.id === chosenId);
  const present = chosen ?? currentStatement(all);
  const { edit } = useIncidentEdit(incident.id);
  const replaceText = (statement: IncidentStatement, text: string) =>
    edit(
      'crisis.undo.write',
      ({ statements }) => ({
        statements: statements.map((each) => (each.id === statement.id ? { ...each, text } : each)),
      }),
      { merge: `statement/${statement.id}` },
    );
  const switchLanguage = (next: string) => {
    const twin = numberedStatements(incident.statements, next).find(
      ({ statement, number }) => statement.kind === present?.statement.kind && number === present.number,
    );
    setLanguage(next);
    choose(twin?.statement.id ?? null);
  };
  const write = (kind: StatementKind) => {
    const text = bestStatement(plan.statements, { kind, language, level: incident.level })?.text ?? '';
    const id = session.newId();
    edit('crisis.undo.write', ({ statements }) => ({
      statements: [...statements, { id, kind, language, text, publishedAt: null }],
    }));
    choose(id);
  };
  return { languages, language, switchLanguage, all, present, choose, replaceText, write };
}

/** Publishing and taking back, both told in the log. */
export function usePublishing(incident: Incident, plan: CrisisPlan) {
  const t = useTranslations('crisis');
  const session = useSession();
  const announce = useAnnounce();
  const languageName = useLanguageName();
  const { edit, entry } = useIncidentEdit(incident.id);
  const words = ({ kind, language }: IncidentStatement) => ({
    kind: t(`statementKind.${kind}`),
    language: languageName(language),
  });
  return {
    publish: (statement: IncidentStatement) => {
      const { language } = statement;
      const at = session.now();
      const text = t('entry.published', words(statement));
      edit('crisis.undo.publish', (present) => {
        const level = plan.levels.find((each) => each.level === present.level);
        return publishStatement(present, statement.id, at, {
          entry: entry('statement', text, at),
          nextId: session.newId(),
          nextText:
            bestStatement(plan.statements, { kind: 'update', language, level: present.level })?.text ?? '',
          updateEveryMinutes: (present.goals ?? level)?.updateEveryMinutes ?? null,
        });
      });
      announce(text);
    },
    takeBack: (statement: IncidentStatement) =>
      edit('crisis.undo.unpublish', ({ statements, log }) => ({
        statements: statements.map((each) =>
          each.id === statement.id ? { ...each, publishedAt: null } : each,
        ),
        log: withEntry(log, entry('statement', t('entry.unpublished', words(statement)))),
      })),
  };
}
