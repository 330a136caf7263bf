import type { Language } from '#shared/base/language.ts';
import { createImportProfile, type ImportProfile } from '#shared/plan/calendar/import-profile.ts';
import type { SampleContext } from './context.ts';

type Words = { readonly name: string; readonly header: readonly string[]; readonly notes: string };

/** The headings of the photographer's list, as they are compared: folded, without punctuation. */
const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    name: 'Shoot list of the photographer',
    header: ['shoot', 'for', 'what is seen', 'delivered by', 'room'],
    notes: 'Nadia sends it as a spreadsheet each first of the month.',
  },
  de: {
    name: 'Aufnahmeliste der Fotografin',
    header: ['aufnahme', 'fur', 'was zu sehen ist', 'geliefert am', 'raum'],
    notes: 'Nadia schickt sie an jedem Monatsersten als Tabelle.',
  },
  it: {
    name: 'Lista degli scatti della fotografa',
    header: ['scatto', 'per', 'che cosa si vede', 'consegna', 'stanza'],
    notes: 'Nadia la manda come foglio ogni primo del mese.',
  },
  es: {
    name: 'Lista de tomas de la fotógrafa',
    header: ['toma', 'para', 'lo que se ve', 'entrega', 'sala'],
    notes: 'Nadia la envía como hoja el día 1 de cada mes.',
  },
};

/** A table from outside that the pottery takes in each month, and what its columns hold. */
export function sampleImportProfiles({ main, now, newId }: SampleContext): readonly ImportProfile[] {
  const { name, header, notes } = WORDS[main.language];
  return [
    createImportProfile(
      { id: newId(), now },
      {
        kind: 'calendar',
        language: main.language,
        name,
        header: [...header],
        notes,
        columns: ['title', 'channel', 'visualBrief', 'date', null],
        dateOrder: 'day-first',
      },
    ),
  ];
}
