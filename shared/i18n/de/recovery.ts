import type { Translated } from '../catalog.ts';
import type { recovery as english } from '../en/recovery.ts';

export const recovery = {
  title: {
    whole: 'Es ist nichts verloren.',
    older: 'Ihr Plan lässt sich auf den Stand von {time} zurückholen.',
    none: 'Planwright kann diesen Arbeitsbereich nicht von selbst zurückholen.',
    fine: 'Dieser Arbeitsbereich lässt sich wieder öffnen.',
  },
  verdict: {
    rebuilt:
      'Ihr Plan bis {time} lässt sich aus der Sicherung von {backup} und {count, plural, one {einer späteren Änderung} other {# späteren Änderungen}} wieder zusammensetzen: Es fehlt nichts.',
    rebuiltAlone:
      'Ihr Plan bis {time} lässt sich aus dem, was neben der Datei liegt, wieder zusammensetzen: Es fehlt nichts.',
    generation: 'Die Sicherung von {time} enthält alles, was gespeichert war: Es fehlt nichts.',
    missing:
      '{count, plural, one {Eine spätere Änderung würde} other {# spätere Änderungen würden}} fehlen. Sie können sich alles ansehen, bevor Sie entscheiden.',
    unknown:
      'Ob danach noch etwas geändert wurde, lässt sich nicht mehr feststellen. Sie können sich alles ansehen, bevor Sie entscheiden.',
    none: 'Keine Sicherung davon ist lesbar. Was von den Dateien noch da ist, liegt unberührt.',
    fine: 'Die Dateien sind so, wie sie sein sollen.',
  },
  happened: 'Was geschehen ist',
  untouched: 'Es wurde nichts geändert und nichts gelöscht.',
  reason: {
    checksum: 'Etwas in der Datei des Plans ist nicht so, wie Planwright es geschrieben hat.',
    empty:
      'In der Datei des Plans steht nichts mehr, wie nach einem Stromausfall oder bei vollem Datenträger.',
    json: 'Die Datei des Plans bricht mittendrin ab oder enthält etwas anderes.',
    format: 'Die Datei des Plans ist keine, die Planwright schreibt.',
    schema: 'Einige Einträge in der Datei des Plans haben nicht die nötige Form.',
    hostile: 'Die Datei des Plans ist so gebaut, wie es nur schädliche Dateien sind.',
    snapshotMissing: 'Die Datei des Plans ist nicht mehr da.',
    journalGap:
      'Zwischen der Datei des Plans und den Änderungen, die daneben aufbewahrt sind, fehlen Änderungen.',
    journalVersion:
      'Die Änderungen, die neben dem Plan liegen, stammen aus einer anderen Version von Planwright.',
    journalMismatch: 'Die Änderungen, die neben dem Plan liegen, gehören zu einem anderen Stand.',
    newer: 'Die Datei stammt aus einem neueren Planwright und ist für dieses nicht lesbar.',
    sealed: 'Die Datei ist verschlüsselt und wurde noch nicht entsperrt.',
    tampered:
      'Ein Teil der verschlüsselten Datei wurde verändert, oder ihre Schlüsseldatei gehört zu einer anderen.',
    away: 'Ein Synchronisierungsprogramm hat die Datei nicht heruntergeladen.',
    unreadable: 'Das System lässt Planwright die Datei nicht lesen.',
  },
  options: 'Woraus er sich zurückholen lässt',
  best: 'Am vollständigsten',
  rebuilt: 'Wieder zusammengesetzt',
  rebuiltNote:
    'Stand von {time}, aus der Sicherung von {backup} und {count, plural, one {einer späteren Änderung} other {# späteren Änderungen}}',
  rebuiltNoteAlone: 'Stand von {time}, aus dem, was neben der Datei liegt',
  backup: 'Sicherung von {time}',
  madeFor: {
    automatic: 'von selbst angelegt',
    wish: 'auf Ihren Wunsch angelegt',
    beforeMigration: 'bevor eine neuere Version die Datei umgestellt hat',
    beforeImport: 'vor einem Import',
    beforeBulk: 'vor einer Änderung vieler Einträge',
    beforeRestore: 'bevor etwas zurückgeholt wurde',
    beforeMerge: 'vor einem Zusammenführen',
    beforeReload: 'bevor ein anderes Programm die Datei ersetzt hat',
    beforeSeal: 'bevor die Verschlüsselung geändert wurde',
  },
  records: '{count, plural, one {ein Eintrag} other {# Einträge}}',
  missing: {
    none: 'nichts fehlt',
    some: '{count, plural, one {eine spätere Änderung fehlt} other {# spätere Änderungen fehlen}}',
    unknown: 'spätere Änderungen unbekannt',
    unreadable: 'nicht lesbar',
  },
  difference: 'Was anders wäre',
  comparedWithBest: 'Verglichen mit dem vollständigsten Stand',
  comparedWithPresent: 'Verglichen mit dem, was jetzt da ist',
  same: 'Kein Eintrag fehlt, und keiner ist anders.',
  section: 'Bereich',
  added: 'Zusätzlich',
  changed: 'Anders',
  removed: 'Fehlt',
  examples: 'Zum Beispiel',
  moreExamples: '{count, plural, one {und ein weiterer} other {und # weitere}}',
  unnamed: 'ohne Namen',
  comparing: 'Wird verglichen …',
  bringBack: 'Diesen Stand zurückholen',
  bringingBack: 'Wird zurückgeholt …',
  bringBackNote:
    'Der Arbeitsbereich ist dann wieder auf diesem Stand. Die beschädigte Datei bleibt unverändert in der Quarantäne liegen.',
  bringBackNoteFine:
    'Der Arbeitsbereich ist dann wieder auf diesem Stand. Der jetzige bleibt als Sicherung erhalten.',
  openCopy: 'Als Kopie öffnen',
  openCopyNote: 'Eine Kopie ist ein zweiter Arbeitsbereich; dieser hier bleibt, wie er ist.',
  open: 'Öffnen',
  lookAgain: 'Erneut nachsehen',
  whereFiles: 'Wo die Dateien liegen',
  whatToDo: 'Was Sie tun können',
  advice: {
    older:
      'Suchen Sie eine ältere Kopie dieses Ordners: in der Sicherung Ihres Computers oder im Versionsverlauf Ihres Synchronisierungsprogramms.',
    colleague:
      'Fragen Sie jemanden, dem Sie den Arbeitsbereich als Datei gegeben haben: Sie lässt sich mit „Eine erhaltene Datei öffnen“ einlesen.',
    leave: 'Lassen Sie den Ordner bis dahin, wie er ist. Planwright ändert nichts darin.',
  },
  details: 'Einzelheiten für den Support',
  detail: {
    folder: 'Ordner',
    file: 'Datei des Plans',
    fileGone: 'fehlt',
    changedAt: '{bytes}, zuletzt geschrieben {time}',
    journal: 'Änderungen daneben',
    commits: '{count, plural, =0 {keine} one {eine lesbare} other {# lesbare}}',
    commitsDamaged:
      '{count, plural, =0 {keine} one {eine lesbare} other {# lesbare}}, danach {bytes} unlesbar',
    problems: 'Fehlerhafte Einträge',
  },
  restored: 'Auf den Stand von {time} zurückgeholt.',
  restoredKept:
    'Auf den Stand von {time} zurückgeholt. Die beschädigte Datei liegt unverändert in der Quarantäne.',
  goBack: 'Zurück zu dem, was vorher da war',
  wentBack: 'Es ist wieder so, wie es vorher war.',
  seen: 'Verstanden',
  undo: { restore: 'Früheren Stand zurückholen' },
  collection: {
    profile: 'Einstellungen des Arbeitsbereichs',
    brand: 'Marke',
    offerings: 'Angebote',
    audiences: 'Zielgruppen',
    channels: 'Kanäle',
    objectives: 'Ziele',
    targets: 'Zielwerte',
    metricPoints: 'Kennzahlen',
    pillars: 'Themensäulen',
    posts: 'Beiträge',
    crisisLevels: 'Krisenstufen',
    crisisRoles: 'Krisenrollen',
    crisisContacts: 'Krisenkontakte',
    crisisSteps: 'Krisenschritte',
    crisisStatements: 'Stellungnahmen',
    incidents: 'Vorfälle',
    reviews: 'Rückblicke',
    sectionDecisions: 'Entscheidungen der Abschnitte',
    decisions: 'Entscheidungen der Rückblicke',
  },
} satisfies Translated<typeof english>;
