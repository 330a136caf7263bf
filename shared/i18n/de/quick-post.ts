import type { Translated } from '../catalog.ts';
import type { quickPost as english } from '../en/quick-post.ts';

export const quickPost = {
  label: 'Neuer Beitrag in einer Zeile',
  placeholder: 'Di 9:30 ig Reel Auspacken #start',
  add: 'Hinzufügen',
  close: 'Zeile schließen',
  help: 'Tag, Uhrzeit, Kanal und Format stehen am Anfang oder am Ende, alles andere wird zum Titel. # steht für Themensäule, Kampagne oder Hashtag, @ für die zuständige Person, ~2h für den Aufwand, :de für die Sprache.',
  keys: 'Eingabetaste fügt hinzu, Umschalt+Eingabetaste fügt hinzu und öffnet.',
  understood: 'Verstanden',
  noTitle: 'noch ohne Titel',
  noDay: 'ohne Tag: eine Idee',
  noChannel: 'ohne Kanal',
  hours: '{hours, number} Std.',
  partOfDay: '{time} für „{words}“',
  missing: 'Auf {network} gibt es noch keinen Kanal. Das Wort bleibt im Titel.',
  lines:
    '{count, plural, one {# Beitrag aus der eingefügten Zeile} other {# Beiträge aus den eingefügten Zeilen}}',
  left: 'Nur die ersten {limit, number} Zeilen werden übernommen; {count, plural, one {# weitere bleibt} other {# weitere bleiben}} weg. Fügen Sie den Rest danach ein.',
  more: '{count, plural, one {und # weiterer} other {und # weitere}}',
  addLines: '{count, plural, one {# Beitrag hinzufügen} other {# Beiträge hinzufügen}}',
  discard: 'Verwerfen',
  added: '„{title}“ für {date} hinzugefügt.',
  addedIdea: '„{title}“ zu den Ideen hinzugefügt.',
  addedMany: '{count, plural, one {# Beitrag hinzugefügt.} other {# Beiträge hinzugefügt.}}',
  open: 'Öffnen',
  undo: { add: '{count, plural, one {# Beitrag} other {# Beiträge}} hinzufügen' },
} satisfies Translated<typeof english>;
