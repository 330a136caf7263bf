import { type ReactNode, useEffect, useState } from 'react';
import { type BroughtBack, BroughtBackBanner } from '#renderer/features/recovery/BroughtBackBanner.tsx';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { SessionProvider, useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { useSettings } from '#renderer/session/settings-context.ts';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { FORMAT_LOCALES } from '#shared/base/language.ts';
import { ClosedWorkspace } from './ClosedWorkspace.tsx';
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
  const [brought, setBrought] = useState<BroughtBack | null>(null);
  if (opening.failure !== null) {
    return (
      <ClosedWorkspace
        workspaceId={workspaceId}
        error={opening.failure}
        onRetry={opening.again}
        onBroughtBack={(done) => {
          setBrought(done);
          opening.again();
        }}
      />
    );
  }
  if (opening.session === null) return null;
  const banner = brought === null ? null : <BroughtBackBanner brought={brought} onChange={setBrought} />;
  return (
    <SessionProvider session={opening.session}>
      <InsideWorkspace route={route} banner={banner} />
    </SessionProvider>
  );
}

type InsideWorkspaceProps = { readonly route: WorkspaceRoute; readonly banner: ReactNode };

function InsideWorkspace({ route, banner }: InsideWorkspaceProps) {
  const language = useLanguage();
  const words = useUiWords();
  const { weekStart } = useProfile();
  const today = useToday();
  const firstDayOfWeek = weekStart === 1 ? 'mon' : weekStart === 6 ? 'sat' : 'sun';
  return (
    <UiProvider locale={FORMAT_LOCALES[language]} words={words} firstDayOfWeek={firstDayOfWeek} today={today}>
      <Shell route={route} banner={banner} />
    </UiProvider>
  );
}

type Opening = {
  readonly session: WorkspaceSession | null;
  readonly failure: unknown;
  readonly again: () => void;
};

/** Of one workspace for as long as the component lives: its place has the workspace as its key. */
function useOpenSession(workspaceId: string): Opening {
  const client = useClient();
  const { change } = useSettings();
  const [opening, setOpening] = useState<Omit<Opening, 'again'>>({ session: null, failure: null });
  const [attempt, setAttempt] = useState({ workspaceId }); // a new one opens it anew
  useEffect(() => {
    let isCurrent = true;
    let own: WorkspaceSession | null = null;
    openSession(client, attempt.workspaceId).then(
      (session) => {
        own = session;
        if (!isCurrent) return void closeQuietly(session);
        change({ lastWorkspaceId: attempt.workspaceId });
        setOpening({ session, failure: null });
      },
      (failure: unknown) => isCurrent && setOpening({ session: null, failure }),
    );
    return () => {
      isCurrent = false;
      if (own !== null) closeQuietly(own);
    };
  }, [client, attempt, change]);
  return { ...opening, again: () => setAttempt({ workspaceId }) };
}

function closeQuietly(session: WorkspaceSession): void {
  session.close().catch(() => undefined); // unsaved edits stay in the session and its retry; nothing is left to tell
}
