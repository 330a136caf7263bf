import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { SessionProvider, useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { useSettings } from '#renderer/session/settings-context.ts';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { FORMAT_LOCALES } from '#shared/base/language.ts';
import styles from './Message.module.css';
import { navigate } from './navigation.ts';
import type { Route } from './routes.ts';
import { Shell } from './Shell.tsx';

type WorkspaceRoute = Extract<Route, { readonly place: 'workspace' }>;

/** Opens the workspace of the address and shows it; says why where it cannot be opened. */
export function WorkspacePlace({
  workspaceId,
  route,
}: {
  readonly workspaceId: string;
  readonly route: WorkspaceRoute;
}) {
  const opening = useOpenSession(workspaceId);
  if (opening.failure !== null) return <CannotOpen error={opening.failure} />;
  if (opening.session === null) return null;
  return (
    <SessionProvider session={opening.session}>
      <InsideWorkspace route={route} />
    </SessionProvider>
  );
}

function InsideWorkspace({ route }: { readonly route: WorkspaceRoute }) {
  const language = useLanguage();
  const words = useUiWords();
  const { weekStart } = useProfile();
  const today = useToday();
  const firstDayOfWeek = weekStart === 1 ? 'mon' : weekStart === 6 ? 'sat' : 'sun';
  return (
    <UiProvider locale={FORMAT_LOCALES[language]} words={words} firstDayOfWeek={firstDayOfWeek} today={today}>
      <Shell route={route} />
    </UiProvider>
  );
}

type Opening = { readonly session: WorkspaceSession | null; readonly failure: unknown };

function useOpenSession(workspaceId: string): Opening {
  const client = useClient();
  const { change } = useSettings();
  const [opening, setOpening] = useState<Opening>({ session: null, failure: null });
  useEffect(() => {
    let isCurrent = true;
    let own: WorkspaceSession | null = null;
    openSession(client, workspaceId).then(
      (session) => {
        own = session;
        if (!isCurrent) return void closeQuietly(session);
        change({ lastWorkspaceId: workspaceId });
        setOpening({ session, failure: null });
      },
      (failure: unknown) => isCurrent && setOpening({ session: null, failure }),
    );
    return () => {
      isCurrent = false;
      if (own !== null) closeQuietly(own);
    };
  }, [client, workspaceId, change]);
  return opening;
}

function closeQuietly(session: WorkspaceSession): void {
  session.close().catch(() => undefined); // unsaved edits stay in the session and its retry; nothing is left to tell
}

function CannotOpen({ error }: { readonly error: unknown }) {
  const t = useTranslations('app.damaged');
  const sentence = useErrorSentence();
  return (
    <main className={styles.message}>
      <h1 className="statement">{t('title')}</h1>
      <p>{sentence(error)}</p>
      <Button variant="primary" size="large" onPress={() => navigate({ place: 'clients' })}>
        {t('back')}
      </Button>
    </main>
  );
}
