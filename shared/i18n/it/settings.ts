import type { Translated } from '../catalog.ts';
import type { settings as english } from '../en/settings.ts';

export const settings = {
  title: 'Impostazioni',
  intro: 'Valgono per questo computer, in ogni spazio di lavoro.',
  language: 'Lingua',
  languageSystem: 'Come questo computer ({language})',
  theme: 'Aspetto',
  themes: { system: 'Come questo computer', light: 'Chiaro', dark: 'Scuro' },
  dataTitle: 'I tuoi dati',
  dataText:
    'Tutto si trova in questa cartella sul tuo computer, una cartella per ogni cliente. Non viene inviato nulla da nessuna parte.',
  dataMore: 'Backup di tutti i clienti e cestino',
  backUpAll: 'Salva una copia di tutti i clienti',
  backedUp:
    '{count, plural, one {Di un cliente è stata fatta una copia} other {Di # clienti è stata fatta una copia}}, poi riletta per controllo. Le copie sono in {folder}',
  backUpNone: 'Non c’è ancora nessun cliente di cui fare una copia.',
  version: 'Planwright {version}',
} satisfies Translated<typeof english>;
