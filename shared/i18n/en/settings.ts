export const settings = {
  title: 'Settings',
  intro: 'These apply to this computer, in every workspace.',
  language: 'Language',
  languageSystem: 'As this computer ({language})',
  theme: 'Appearance',
  themes: { system: 'As this computer', light: 'Light', dark: 'Dark' },
  dataTitle: 'Your data',
  dataText:
    'Everything is in this folder on your computer, one folder for each client. Nothing is sent anywhere.',
  dataMore: 'All clients’ backups and the trash',
  backUpAll: 'Back up all clients now',
  backedUp:
    '{count, plural, one {One client was} other {# clients were}} backed up and checked. The copies are in {folder}',
  backUpNone: 'There is no client to back up yet.',
  version: 'Planwright {version}',
} as const;
