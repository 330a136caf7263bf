import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useEditLabel } from '#renderer/i18n/I18nProvider.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import type { IconName } from '#renderer/ui/Icon.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { isTyping } from '#renderer/ui/typing.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { navigate, openPage } from './navigation.ts';
import { PAGES, type PageName } from './routes.ts';
import { ShortcutSheet } from './ShortcutSheet.tsx';

export type Shortcut = { readonly keys: string; readonly matches: (event: KeyboardEvent) => boolean };

/** An action of the whole window: palette, menu, shortcut and button all run the same row. */
export type Command = {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly shortcut: Shortcut | null;
  readonly run: () => void;
};

export const PAGE_ICONS: Readonly<Record<PageName, IconName>> = {
  overview: 'home',
  health: 'check',
  guide: 'list',
  fit: 'help',
  brand: 'star',
  audiences: 'users',
  competitors: 'eye',
  channels: 'megaphone',
  goals: 'target',
  content: 'columns',
  tools: 'wrench',
  calendar: 'calendar',
  people: 'user',
  tasks: 'tasks',
  crisis: 'shield',
  reviews: 'document',
  export: 'exportOut',
  data: 'database',
  merge: 'merge',
  profile: 'sliders',
};

/** The order of the sidebar; Ctrl or Cmd with 1 to 9 goes there. */
const SIDEBAR_PAGES = PAGES.filter((page) => page !== 'profile' && page !== 'merge');

/** Names by which the native menu calls a command. */
const MENU_NAMES: Readonly<Record<string, string>> = {
  'view.portfolio': 'clients',
  'workspace.new': 'new',
  'workspace.open-file': 'clients',
  'settings.open': 'settings',
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'search.open': 'search',
  'shortcuts.open': 'shortcuts',
  'export.open': 'page.export',
  'import.open': 'page.calendar',
  'view.overview': 'page.overview',
  'view.calendar': 'page.calendar',
  'view.crisis': 'page.crisis',
  'view.reviews': 'page.reviews',
};

export function commandOf(commands: readonly Command[], name: string): Command | undefined {
  return commands.find(({ id }) => id === (MENU_NAMES[name] ?? name));
}

export function useCommands(): readonly Command[] {
  const t = useTranslations('app');
  const travel = useTravel();
  const dialogs = useDialogs();
  return useMemo(() => {
    const pages = SIDEBAR_PAGES.map(
      (page, index): Command => ({
        id: `page.${page}`,
        label: t(`pages.${page}.title`),
        icon: PAGE_ICONS[page],
        shortcut: index < 9 ? withCommandKey(String(index + 1)) : null,
        run: () => openPage(page),
      }),
    );
    return [
      ...pages,
      command('undo', t('ui.undo'), 'undo', outsideText(withCommandKey('z')), travel.undo),
      command('redo', t('shortcutSheet.redo'), 'redo', outsideText(redoKeys), travel.redo),
      command('profile', t('workspaceSettings'), 'sliders', null, () => openPage('profile')),
      command('merge', t('mergeCopy'), 'merge', null, () => openPage('merge')),
      command('clients', t('allClients'), 'grid', null, () => navigate({ place: 'clients' })),
      command('all-data', t('allData'), 'database', null, () => navigate({ place: 'data' })),
      command('new', t('newWorkspace'), 'plus', null, () => navigate({ place: 'new' })),
      command('settings', t('settings'), 'settings', withCommandKey(','), () =>
        navigate({ place: 'settings' }),
      ),
      command('shortcuts', t('shortcuts'), 'keyboard', outsideText(plainKey('?')), () => {
        void dialogs.open(ShortcutSheet, {});
      }),
      command('crisis', t('pages.crisis.title'), 'flag', crisisKeys, () => openPage('crisis')),
    ];
  }, [t, travel, dialogs.open]);
}

/** Undo and redo with their result said aloud; a step that was overtaken elsewhere is explained. */
export function useTravel(): { readonly undo: () => void; readonly redo: () => void } {
  const t = useTranslations('app');
  const session = useSession();
  const toasts = useToasts();
  const labelOf = useEditLabel();
  return useMemo(() => {
    const go = (direction: 'undo' | 'redo') => () => {
      try {
        const label = direction === 'undo' ? session.undo() : session.redo();
        if (label === null) return;
        const action = labelOf(label);
        toasts.show({ text: direction === 'undo' ? t('undone', { action }) : t('redone', { action }) });
      } catch (error) {
        if (!(error instanceof PlannerError)) throw error;
        toasts.show({ text: t('undoBlocked'), tone: 'risk' });
      }
    };
    return { undo: go('undo'), redo: go('redo') };
  }, [t, session, toasts, labelOf]);
}

function command(
  id: string,
  label: string,
  icon: IconName,
  shortcut: Shortcut | null,
  run: () => void,
): Command {
  return { id, label, icon, shortcut, run };
}

const IS_MAC = /Mac/.test(navigator.userAgent);
const COMMAND = IS_MAC ? '⌘' : 'Ctrl';

export function withCommandKey(key: string): Shortcut {
  return {
    keys: `${COMMAND} ${key.toUpperCase()}`,
    matches: (event) =>
      (IS_MAC ? event.metaKey : event.ctrlKey) &&
      !event.altKey &&
      !event.shiftKey &&
      event.key.toLowerCase() === key,
  };
}

const redoKeys: Shortcut = {
  keys: IS_MAC ? '⇧ ⌘ Z' : 'Ctrl Y',
  matches: (event) => {
    const isCommand = IS_MAC ? event.metaKey : event.ctrlKey;
    const key = event.key.toLowerCase();
    return (
      isCommand &&
      !event.altKey &&
      ((event.shiftKey && key === 'z') || (!IS_MAC && !event.shiftKey && key === 'y'))
    );
  },
};

/** Two keys from anywhere, also from inside a text field. */
const crisisKeys: Shortcut = {
  keys: IS_MAC ? '⇧ ⌘ K' : 'Ctrl Shift K',
  matches: (event) =>
    (IS_MAC ? event.metaKey : event.ctrlKey) &&
    event.shiftKey &&
    !event.altKey &&
    event.key.toLowerCase() === 'k',
};

function plainKey(key: string): Shortcut {
  return {
    keys: key,
    matches: (event) => !event.ctrlKey && !event.metaKey && !event.altKey && event.key === key,
  };
}

function outsideText(shortcut: Shortcut): Shortcut {
  return { ...shortcut, matches: (event) => !isTyping(event.target) && shortcut.matches(event) };
}
