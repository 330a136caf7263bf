import { act, cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { PlannerCoreOptions } from '#core/planner-core.ts';
import { RunningProgram } from '#renderer/app/App.tsx';
import type { PageName } from '#renderer/app/routes.ts';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { ClientContext } from '#renderer/session/client-context.ts';
import { SessionProvider } from '#renderer/session/SessionProvider.tsx';
import { type ProgramSettings, SettingsContext } from '#renderer/session/settings-context.ts';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import type { Settings } from '#shared/api/app-methods.ts';
import type { Client } from '#shared/api/client.ts';
import type { NewWorkspace } from '#shared/api/workspace-methods.ts';
import { FORMAT_LOCALES, type Language } from '#shared/base/language.ts';
import type { Change } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

// A busy machine must not make a sound test fail.
configure({ asyncUtilTimeout: 10_000 });

// happy-dom tells a collapsed selection to the listener that collapses it, for ever; browsers do not.
beforeEach(() => {
  vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);
});

const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  cleanup();
  for (const end of endings.splice(0).reverse()) await end();
  vi.useRealTimers();
});

export type Stage = {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly core: TestCore;
  readonly workspaceId: string;
  readonly session: WorkspaceSession;
  readonly undo: () => void;
};

type StageOptions = {
  readonly page: ReactNode;
  readonly path: PageName;
  /** What is added to the new workspace; made from what is in it, where that matters. */
  readonly changes?: readonly Change[] | ((tables: Tables) => readonly Change[]);
  readonly query?: string;
  readonly language?: Language;
  readonly profile?: Partial<NewWorkspace>;
  readonly core?: Partial<PlannerCoreOptions>;
};

/** A page of a workspace over a real core and real files, on 14 October 2026 in Berlin. */
export async function showPage({
  page,
  path,
  changes = [],
  query = '',
  language = 'en',
  profile = {},
  core: options = {},
}: StageOptions): Promise<Stage> {
  const core = await createCore(options);
  const workspaceId = await addWorkspace(core, profile);
  const session = await openStageSession(core, workspaceId);
  const first = typeof changes === 'function' ? changes(session.tables()) : changes;
  if (first.length > 0) session.edit('app.undo.change', first);
  await session.flush();
  await drawPage({ page, path, query, language, client: core.client, session });
  return {
    user: userEvent.setup(),
    core,
    workspaceId,
    session,
    undo: () => act(() => void session.undo()),
  };
}

/** A core that ends with the test. One over another's folder leaves the files to it. */
export async function createCore(options: Partial<PlannerCoreOptions> = {}): Promise<TestCore> {
  const core = await createTestCore(options);
  endings.push(options.dataFolder === undefined ? core.dispose : core.core.close);
  return core;
}

/** A workspace with a plan from July to December 2026, empty otherwise. */
export async function addWorkspace(core: TestCore, profile: Partial<NewWorkspace> = {}): Promise<string> {
  const fields = { ...aNewWorkspace(), planStart: '2026-07-01', ...profile };
  const { id } = await core.client.call('workspaces.create', { kind: 'new', fields });
  return id;
}

/** A session on 14 October 2026 that ends with the test. */
export async function openStageSession(core: TestCore, workspaceId: string): Promise<WorkspaceSession> {
  const environment = { now: () => new Date(NOW), random: Math.random };
  const session = await openSession(core.client, workspaceId, environment);
  endings.push(() => session.close().catch(() => undefined)); // what cannot be saved may be what a test is about
  return session;
}

type Drawing = {
  readonly page: ReactNode;
  readonly path: PageName;
  readonly query?: string;
  readonly language?: Language;
  readonly client: Client;
  readonly session: WorkspaceSession;
};

/** Draws a page of a session that is open. */
export async function drawPage({ page, path, query = '', language = 'en', client, session }: Drawing) {
  window.location.hash = `#/w/${session.workspaceId}/${path}${query === '' ? '' : `?${query}`}`;
  const [info, settings] = await Promise.all([client.call('app.info', {}), client.call('settings.get', {})]);
  render(
    <ClientContext value={client}>
      <Preferences info={info} settings={settings} language={language}>
        <I18nProvider language={language} timeZone="Europe/Berlin">
          <SessionProvider session={session}>
            <Kit language={language}>{page}</Kit>
          </SessionProvider>
        </I18nProvider>
      </Preferences>
    </ClientContext>,
  );
  await screen.findByTestId('page');
}

type PreferencesProps = Omit<ProgramSettings, 'change'> & { readonly children: ReactNode };

/** The settings as the program holds them: changed at once, whatever becomes of the file. */
function Preferences({ children, settings: first, ...rest }: PreferencesProps) {
  const [settings, setSettings] = useState(first);
  const change = (fields: Partial<Settings>) => setSettings((present) => ({ ...present, ...fields }));
  return <SettingsContext value={{ ...rest, settings, change }}>{children}</SettingsContext>;
}

function Kit({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useUiWords();
  return (
    <UiProvider locale={FORMAT_LOCALES[language]} words={words} firstDayOfWeek="mon" today="2026-10-14">
      <div data-testid="page">{children}</div>
    </UiProvider>
  );
}

/** The whole program at an address, above or in a workspace, on 14 October 2026. Only the day is made up. */
export async function showProgram(core: TestCore, hash: string): Promise<ReturnType<typeof userEvent.setup>> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  const [info, settings] = await Promise.all([
    core.client.call('app.info', {}),
    core.client.call('settings.get', {}),
  ]);
  window.location.hash = hash;
  render(<RunningProgram program={{ client: core.client, info, settings }} />);
  await screen.findByRole('main');
  return userEvent.setup();
}

/** Writes a text into a field in place of what stood there. */
export async function fill({ user }: Pick<Stage, 'user'>, name: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name });
  await user.clear(field);
  await user.paste(text);
}

/** Chooses an entry of a select by its words. */
export async function choose({ user }: Pick<Stage, 'user'>, name: string, option: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: new RegExp(`${name}$`) }));
  await user.click(await screen.findByRole('option', { name: new RegExp(`^${option}`) }));
}

/** Types a year into a date field; the rest of the date stays. */
export async function setYear({ user }: Pick<Stage, 'user'>, name: string, year: string): Promise<void> {
  const field = within(screen.getByRole('group', { name }));
  await user.click(field.getByRole('spinbutton', { name: /^year/ }));
  await user.keyboard(year);
}

/** Presses Undo in the message that says what was just done. */
export async function undoInMessage({ user }: Pick<Stage, 'user'>, text: string): Promise<void> {
  const message = screen.getByText(text).parentElement;
  if (message === null) throw new Error('The message stands nowhere');
  await user.click(within(message).getByRole('button', { name: 'Undo' }));
}

/** What is on disk of a workspace. */
export async function storedTables({ core, workspaceId, session }: Stage) {
  await act(() => session.flush());
  return (await core.client.call('workspaces.open', { workspaceId })).tables;
}

/** The row of a record in a table. */
export function rowOf(id: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (row === null) throw new Error(`The row ${id} is not in sight`);
  return row;
}
