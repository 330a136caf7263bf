import { useCallback, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { ClientContext } from '#renderer/session/client-context.ts';
import { SettingsContext } from '#renderer/session/settings-context.ts';
import type { Settings } from '#shared/api/app-methods.ts';
import { type Client, createClient } from '#shared/api/client.ts';
import type { OutputOf } from '#shared/api/contract.ts';
import { languageFrom } from '#shared/base/language.ts';
import { NotConnected } from './NotConnected.tsx';
import { Places } from './Places.tsx';
import { connect } from './transport.ts';

type Program = { readonly client: Client; readonly info: OutputOf<'app.info'>; readonly settings: Settings };

/** The whole page: connects to the core, then shows the place that the address names. */
export function App() {
  const [program, setProgram] = useState<Program | 'failed' | null>(null);
  const start = useCallback(() => {
    startProgram().then(setProgram, () => setProgram('failed'));
  }, []);
  useEffect(start, [start]);
  if (program === null) return null;
  if (program === 'failed') {
    return (
      <I18nProvider language={languageFrom(navigator.languages)} timeZone={systemZone()}>
        <NotConnected onRetry={start} />
      </I18nProvider>
    );
  }
  return <RunningProgram program={program} />;
}

let started: Promise<Program> | null = null;

/** Once, however often React mounts the page: the code in the address works a single time. */
function startProgram(): Promise<Program> {
  started ??= connect()
    .then(async (transport) => {
      const client = createClient(transport);
      const [info, settings] = await Promise.all([
        client.call('app.info', {}),
        client.call('settings.get', {}),
      ]);
      return { client, info, settings };
    })
    .catch((error: unknown) => {
      started = null;
      throw error;
    });
  return started;
}

/** The page over a core that answers. */
export function RunningProgram({ program }: { readonly program: Program }) {
  const { client, info } = program;
  const [settings, setSettings] = useState(program.settings);
  const language = settings.language ?? languageFrom([...navigator.languages, ...info.systemLanguages]);
  const change = useCallback(
    (fields: Partial<Settings>) => {
      setSettings((present) => ({ ...present, ...fields }));
      client.call('settings.set', fields).catch(() => undefined); // a lost preference; work is never kept there
    },
    [client],
  );
  const value = useMemo(() => ({ info, settings, language, change }), [info, settings, language, change]);
  useEffect(() => {
    const root = document.documentElement;
    if (settings.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = settings.theme;
  }, [settings.theme]);
  return (
    <ClientContext value={client}>
      <SettingsContext value={value}>
        <I18nProvider language={language} timeZone={systemZone()}>
          <Places />
        </I18nProvider>
      </SettingsContext>
    </ClientContext>
  );
}

function systemZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
