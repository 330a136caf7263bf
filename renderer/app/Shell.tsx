import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { BackupAlarmBanner } from '#renderer/features/data/BackupAlarmBanner.tsx';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { CommandPalette } from './CommandPalette.tsx';
import { type Command, commandOf, useCommands, withCommandKey } from './commands.ts';
import { Header } from './Header.tsx';
import { NoticeBanners } from './NoticeBanners.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { PageContent } from './PageContent.tsx';
import type { Route } from './routes.ts';
import { SaveBanner } from './SaveBanner.tsx';
import styles from './Shell.module.css';
import { Sidebar } from './Sidebar.tsx';

type ShellProps = {
  readonly route: Extract<Route, { readonly place: 'workspace' }>;
  /** What the way into the workspace has to tell: that it was brought back. */
  readonly banner?: ReactNode;
};

/** The frame of an open workspace: sections to the left, title and state above, the page below. */
export function Shell({ route, banner }: ShellProps) {
  const t = useTranslations('app');
  const dialogs = useDialogs();
  const actions = useCommands();
  const openSearch = useCallback(
    () => void dialogs.open(CommandPalette, { commands: actions }),
    [dialogs.open, actions],
  );
  const commands = useMemo(() => {
    const shortcut = withCommandKey('k');
    return [
      ...actions,
      { id: 'search', label: t('search'), icon: 'search', shortcut, run: openSearch } as const,
    ];
  }, [actions, openSearch, t]);
  const body = useRef<HTMLDivElement>(null);
  useKeyboard(commands);
  useHostEvents(commands);
  useSaveOnLeave();
  useRefusals();
  useEffect(() => {
    document.title = `${t(`pages.${route.page}.title`)} · ${t('name')}`;
  }, [t, route.page]);
  return (
    <div className={styles.app}>
      <nav aria-label={t('skipToContent')} className={styles.skipPlace}>
        <button type="button" className={styles.skip} onClick={() => body.current?.focus()}>
          {t('skipToContent')}
        </button>
      </nav>
      <Sidebar page={route.page} />
      <main className={styles.page}>
        <Header page={route.page} onSearch={openSearch} />
        <div className={styles.banners}>
          <SaveBanner />
          {banner}
          <NoticeBanners />
          {route.page !== 'data' && <BackupAlarmBanner />}
        </div>
        <div ref={body} className={styles.body} tabIndex={-1}>
          <PageBoundary key={route.page}>
            <PageContent page={route.page} />
          </PageBoundary>
        </div>
      </main>
    </div>
  );
}

/** Shortcuts of the whole window. Undo and redo stay the field's own while one types in it. */
function useKeyboard(commands: readonly Command[]): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const command = commands.find(({ shortcut }) => shortcut?.matches(event) ?? false);
      if (command === undefined) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [commands]);
}

/** The native menu's keys, and the host that is about to close. */
function useHostEvents(commands: readonly Command[]): void {
  const client = useClient();
  const session = useSession();
  useEffect(
    () =>
      client.subscribe((event) => {
        if (event.name === 'command.invoked') commandOf(commands, event.command)?.run();
        if (event.name !== 'app.closing') return;
        session.flush().then(
          () => client.readyToClose(session.contested().length === 0),
          () => client.readyToClose(false),
        );
      }),
    [client, session, commands],
  );
}

/** What was typed goes to disk when the window is hidden or left; a window with unsaved text asks before it goes. */
function useSaveOnLeave(): void {
  const session = useSession();
  useEffect(() => {
    const flush = () => {
      session.settle();
    };
    const onVisibility = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (session.saveState().kind === 'saved' || window.planner !== undefined) return;
      flush();
      event.preventDefault();
    };
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('pagehide', flush);
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('beforeunload', onBeforeUnload);
    };
  }, [session]);
}

/** Where nothing may be changed, an edit is refused; whoever tried it is told so instead of the console. */
function useRefusals(): void {
  const t = useTranslations('app.save');
  const session = useSession();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const tell = (error: PlannerError) =>
    toasts.show({ text: session.readOnly === 'locked' ? t('refusedLocked') : sentence(error), tone: 'risk' });
  const told = useRef(tell);
  told.current = tell;
  useEffect(() => {
    const take = (event: Event, error: unknown) => {
      if (!(error instanceof PlannerError) || error.code !== 'read-only') return;
      event.preventDefault();
      told.current(error);
    };
    const onError = (event: ErrorEvent) => take(event, event.error);
    // Behind a question in a dialog.
    const onRejection = (event: PromiseRejectionEvent) => take(event, event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, []);
}
