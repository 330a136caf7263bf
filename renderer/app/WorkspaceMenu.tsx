import { type ReactNode, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { navigate, openPage } from './navigation.ts';
import styles from './Sidebar.module.css';

/** The client at the top of the sidebar: the other workspaces, this one's settings, a new one. */
export function WorkspaceMenu({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('app');
  const states = useTranslations('portfolio.state');
  const noteOf = (state: WorkspaceSummary['state']) => (state === 'ok' ? {} : { note: states(state) });
  const client = useClient();
  const session = useSession();
  const [others, setOthers] = useState<readonly WorkspaceSummary[]>([]);
  const load = () => {
    client.call('workspaces.list', {}).then(setOthers, () => setOthers([]));
  };
  const items: readonly MenuEntry[] = [
    ...others.map((each) => ({
      id: `w-${each.id}`,
      label: each.name,
      isSelected: each.id === session.workspaceId,
      ...noteOf(each.state),
      onAction: () => navigate({ place: 'workspace', workspaceId: each.id, page: 'overview', query: {} }),
    })),
    'separator',
    { id: 'profile', label: t('workspaceSettings'), icon: 'sliders', onAction: () => openPage('profile') },
    { id: 'new', label: t('newWorkspace'), icon: 'plus', onAction: () => navigate({ place: 'new' }) },
    { id: 'clients', label: t('allClients'), icon: 'grid', onAction: () => navigate({ place: 'clients' }) },
  ];
  const trigger = (
    <AriaButton className={styles.workspace} onPress={load}>
      {children}
    </AriaButton>
  );
  return <Menu label={t('workspaceMenu')} items={items} trigger={trigger} />;
}
