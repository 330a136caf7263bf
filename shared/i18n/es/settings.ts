import type { Translated } from '../catalog.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  title: 'Ajustes',
  intro: 'Se aplican a este ordenador, en todos los espacios de trabajo.',
  language: 'Idioma',
  languageSystem: 'Como este ordenador ({language})',
  theme: 'Aspecto',
  themes: { system: 'Como este ordenador', light: 'Claro', dark: 'Oscuro' },
  dataTitle: 'Tus datos',
  dataText:
    'Todo está en esta carpeta de tu ordenador, una carpeta por cliente. No se envía nada a ninguna parte.',
  dataMore: 'Copias de todos los clientes y papelera',
  backUpAll: 'Hacer copia de todos los clientes',
  backedUp:
    '{count, plural, one {Se ha hecho copia de un cliente} other {Se ha hecho copia de # clientes}} y se ha comprobado. Las copias están en {folder}',
  backUpNone: 'Todavía no hay ningún cliente del que hacer copia.',
  version: 'Planwright {version}',
} satisfies Translated<typeof english>;
