import { type ReactNode, useEffect, useState } from 'react';
import { AllDataPage } from '#renderer/features/data/AllDataPage.tsx';
import { PortfolioPage } from '#renderer/features/portfolio/PortfolioPage.tsx';
import { SettingsPage } from '#renderer/features/settings/SettingsPage.tsx';
import { FirstRunPage } from '#renderer/features/workspace/FirstRunPage.tsx';
import { NewWorkspacePage } from '#renderer/features/workspace/NewWorkspacePage.tsx';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSettings } from '#renderer/session/settings-context.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { FORMAT_LOCALES } from '#shared/base/language.ts';
import { navigate, useRoute } from './navigation.ts';
import { OutsideFrame } from './OutsideFrame.tsx';
import { WorkspacePlace } from './WorkspacePlace.tsx';

/** The place that the address names. Outside a workspace there is no sidebar. */
export function Places() {
  const route = useRoute();
  switch (route.place) {
    case 'workspace':
      return <WorkspacePlace key={route.workspaceId} workspaceId={route.workspaceId} route={route} />;
    case 'start':
      return <StartPlace />;
    case 'clients':
      return (
        <Outside>
          <OutsideFrame place="clients">
            <PortfolioPage />
          </OutsideFrame>
        </Outside>
      );
    case 'new':
      return (
        <Outside>
          <OutsideFrame place="new">
            <NewWorkspacePage />
          </OutsideFrame>
        </Outside>
      );
    case 'data':
      return (
        <Outside>
          <OutsideFrame place="data">
            <AllDataPage />
          </OutsideFrame>
        </Outside>
      );
    case 'settings':
      return (
        <Outside>
          <OutsideFrame place="settings">
            <SettingsPage />
          </OutsideFrame>
        </Outside>
      );
  }
}

/** Where one was last; the first window when there is nothing yet. */
function StartPlace() {
  const client = useClient();
  const { settings } = useSettings();
  const [list, setList] = useState<readonly WorkspaceSummary[] | null>(null);
  useEffect(() => {
    client.call('workspaces.list', {}).then(setList, () => setList([]));
  }, [client]);
  useEffect(() => {
    if (list === null || list.length === 0) return;
    const last = list.find(({ id, state }) => id === settings.lastWorkspaceId && state !== 'away');
    const only = list.length === 1 && list[0]?.state === 'ok' ? list[0] : undefined;
    const target = last ?? only;
    if (target === undefined) navigate({ place: 'clients' }, { replace: true });
    else
      navigate(
        { place: 'workspace', workspaceId: target.id, page: 'overview', query: {} },
        { replace: true },
      );
  }, [list, settings.lastWorkspaceId]);
  if (list === null || list.length > 0) return null;
  return (
    <Outside>
      <FirstRunPage />
    </Outside>
  );
}

function Outside({ children }: { readonly children: ReactNode }) {
  const language = useLanguage();
  const words = useUiWords();
  return (
    <UiProvider locale={FORMAT_LOCALES[language]} words={words}>
      {children}
    </UiProvider>
  );
}
