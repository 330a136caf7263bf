import type { MenuItemConstructorOptions } from 'electron';
import type { Speech } from '#shared/i18n/translator.ts';

/** Commands that the menu can send; the page knows each by this name. */
export const MENU_COMMANDS = [
  'workspace.new',
  'workspace.open-file',
  'import.open',
  'export.open',
  'settings.open',
  'edit.undo',
  'edit.redo',
  'search.open',
  'view.portfolio',
  'view.overview',
  'view.calendar',
  'view.crisis',
  'view.reviews',
  'shortcuts.open',
] as const;

export type MenuCommand = (typeof MENU_COMMANDS)[number];

export type MenuOptions = {
  readonly speech: Speech;
  readonly platform: NodeJS.Platform;
  readonly send: (command: MenuCommand) => void;
};

/** The native menu: system roles, and commands that the page carries out. */
export function createMenuTemplate(options: MenuOptions): readonly MenuItemConstructorOptions[] {
  const menus = [
    fileMenu(options),
    editMenu(options),
    viewMenu(options),
    windowMenu(options),
    helpMenu(options),
  ];
  return options.platform === 'darwin' ? [macProgramMenu(options), ...menus] : menus;
}

function fileMenu({ speech, platform, send }: MenuOptions): MenuItemConstructorOptions {
  const { t } = speech;
  const settings: readonly MenuItemConstructorOptions[] =
    platform === 'darwin' ? [] : [separator, command(send, 'settings.open', t('app.settings'))];
  const last: MenuItemConstructorOptions =
    platform === 'darwin'
      ? { role: 'close', label: t('cli.menu.close') }
      : { role: 'quit', label: t('cli.menu.quit') };
  return {
    label: t('cli.menu.file'),
    submenu: [
      command(send, 'workspace.new', t('cli.menu.newWorkspace')),
      command(send, 'workspace.open-file', t('cli.menu.openFile')),
      separator,
      command(send, 'import.open', t('cli.menu.import')),
      command(send, 'export.open', t('cli.menu.export')),
      ...settings,
      separator,
      last,
    ],
  };
}

function editMenu({ speech, send }: MenuOptions): MenuItemConstructorOptions {
  const { t } = speech;
  return {
    label: t('cli.menu.edit'),
    submenu: [
      command(send, 'edit.undo', t('cli.menu.undo'), 'CommandOrControl+Z'),
      command(send, 'edit.redo', t('cli.menu.redo'), 'CommandOrControl+Shift+Z'),
      separator,
      { role: 'cut', label: t('cli.menu.cut') },
      { role: 'copy', label: t('cli.menu.copy') },
      { role: 'paste', label: t('cli.menu.paste') },
      { role: 'selectAll', label: t('cli.menu.selectAll') },
      separator,
      command(send, 'search.open', t('cli.menu.search'), 'CommandOrControl+K'),
    ],
  };
}

function viewMenu({ speech, send }: MenuOptions): MenuItemConstructorOptions {
  const { t } = speech;
  return {
    label: t('cli.menu.view'),
    submenu: [
      command(send, 'view.portfolio', t('app.allClients')),
      command(send, 'view.overview', t('app.pages.overview.title')),
      command(send, 'view.calendar', t('app.pages.calendar.title')),
      command(send, 'view.crisis', t('app.pages.crisis.title')),
      command(send, 'view.reviews', t('app.pages.reviews.title')),
      separator,
      { role: 'resetZoom', label: t('cli.menu.resetZoom') },
      { role: 'zoomIn', label: t('cli.menu.zoomIn') },
      { role: 'zoomOut', label: t('cli.menu.zoomOut') },
      { role: 'togglefullscreen', label: t('cli.menu.fullScreen') },
    ],
  };
}

function windowMenu({ speech }: MenuOptions): MenuItemConstructorOptions {
  const { t } = speech;
  return {
    label: t('cli.menu.window'),
    submenu: [
      { role: 'minimize', label: t('cli.menu.minimize') },
      { role: 'close', label: t('cli.menu.close') },
    ],
  };
}

function helpMenu({ speech, platform, send }: MenuOptions): MenuItemConstructorOptions {
  const { t } = speech;
  const about: readonly MenuItemConstructorOptions[] =
    platform === 'darwin' ? [] : [{ role: 'about', label: t('cli.menu.about') }];
  return {
    label: t('cli.menu.help'),
    submenu: [command(send, 'shortcuts.open', t('app.shortcuts')), ...about],
  };
}

function macProgramMenu({ speech, send }: MenuOptions): MenuItemConstructorOptions {
  const { t } = speech;
  return {
    label: t('app.name'),
    submenu: [
      { role: 'about', label: t('cli.menu.about') },
      separator,
      command(send, 'settings.open', t('app.settings'), 'Command+,'),
      separator,
      { role: 'hide', label: t('cli.menu.hide') },
      separator,
      { role: 'quit', label: t('cli.menu.quit') },
    ],
  };
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The key is only shown: the page listens for it itself, and a key that fired twice would undo twice. */
function command(
  send: MenuOptions['send'],
  name: MenuCommand,
  label: string,
  key: string | null = null,
): MenuItemConstructorOptions {
  const accelerator = key === null ? {} : { accelerator: key, registerAccelerator: false };
  return { id: name, label, click: () => send(name), ...accelerator };
}
