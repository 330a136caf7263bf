import { useTranslations } from 'use-intl';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { baseLanguageOf, LANGUAGES } from '#shared/base/language.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import { starterPlan } from '#shared/plan/crisis/crisis-starter.ts';
import { added } from '#shared/workspace/changes.ts';

/** Puts the tested plan in: its words become the user's own, in one step of undo. */
export function useStarter(): () => Promise<void> {
  const t = useTranslations('crisis.empty');
  const session = useSession();
  const language = useLanguage();
  const { languages } = useProfile();
  const offerUndo = useUndoToast();
  return async () => {
    const words = (await loadMessages(language)).crisis.starter;
    const statements = await Promise.all(
      languages.flatMap((tag) => {
        const known = LANGUAGES.find((each) => each === baseLanguageOf(tag));
        return known === undefined ? [] : [statementWords(tag, known)];
      }),
    );
    const plan = starterPlan(words, statements, () => ({ id: session.newId(), now: session.now() }));
    session.edit('crisis.undo.starter', [
      ...plan.levels.map((record) => added('crisisLevels', record)),
      ...plan.roles.map((record) => added('crisisRoles', record)),
      ...plan.steps.map((record) => added('crisisSteps', record)),
      ...plan.statements.map((record) => added('crisisStatements', record)),
    ]);
    offerUndo(t('starterDone'));
  };
}

async function statementWords(language: string, known: (typeof LANGUAGES)[number]) {
  return { language, words: (await loadMessages(known)).crisis.starter.statements };
}
