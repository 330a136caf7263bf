import type { Translated } from '../catalog.ts';
import type { cli as english } from '../en/cli.ts';

export const cli = {
  undo: {
    commit: '{count, plural, one {# Änderung} other {# Änderungen}} über die Befehlszeile',
  },
  help: {
    overview: `Planwright auf der Befehlszeile.

Aufruf: planwright BEFEHL [OPTIONEN]

  list                                   alle Arbeitsbereiche
  create --name NAME [--sample]          ein neuer Arbeitsbereich, leer, mit Beispielkunden oder Startplan
  show ID [SAMMLUNG]                     was in einem Arbeitsbereich gespeichert ist
  commit ID --changes DATEI              Änderungen aus einer JSON-Datei, alle oder keine
  check [ID]                             sucht nach Schäden und Verweisen ins Leere; ohne ID überall
  restore ID [--from QUELLE]             holt Beschädigtes oder einen früheren Stand zurück
  import ID DATEI...                     ein Redaktionsplan oder die Zahlen eines Netzwerks
  merge ID DATEI                         was jemand anderes in einer Kopie geändert hat
  export ID --format FORMAT --out DATEI  der Plan oder der Kalender als Datei zum Weitergeben
  backup ID|--all --out ORDNER           Sicherungskopien
  remove ID                              legt einen Arbeitsbereich für 30 Tage in den Papierkorb
  trash                                  was im Papierkorb liegt; zurückholen oder endgültig löschen
  seal ID                                verschlüsselt einen Arbeitsbereich oder hebt es auf
  serve                                  das Programm im Browser

Bei jedem Befehl:
  --data ORDNER            der Ordner mit den Arbeitsbereichen
  --json                   ein JSON-Wert auf der Standardausgabe, für andere Programme
  --language SPRACHE       en, de, it oder es
  --passphrase-file DATEI  die Passphrase verschlüsselter Arbeitsbereiche; „-“ liest die Standardeingabe
  --help                   Hilfe zum Befehl
  --version                die Version von Planwright

Rückgabewerte: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.
„planwright BEFEHL --help“ erklärt einen Befehl genauer.`,
    list: `Zeigt alle Arbeitsbereiche.

Aufruf: planwright list

Mit --json: eine Liste von Übersichten, jeweils mit id, path, name und state (ok, locked, damaged, newer, sealed oder away).`,
    create: `Legt einen neuen Arbeitsbereich an und gibt seine Kennung aus.

Aufruf: planwright create --name NAME [--sample|--starter BRANCHE]

  --name NAME        wie der Arbeitsbereich heißt; mit --starter die Branche, wenn er fehlt
  --sample           gefüllt mit dem Beispielkunden, in der Sprache von --language
  --starter BRANCHE  gefüllt mit dem Startplan einer Branche, in der Sprache von --language:
                     clothing, electronics, online-products, online-services, logistics, second-hand,
                     consulting, law oder home-and-sports

Der Plan beginnt mit diesem Monat und dauert ein Jahr; alles lässt sich später ändern.
Mit --json: Kennung (id) und Pfad (path).`,
    show: `Zeigt, was in einem Arbeitsbereich gespeichert ist. Geht auch, während ein anderes Planwright ihn geöffnet hat.

Aufruf: planwright show ID [SAMMLUNG]

Ohne SAMMLUNG: wie viele Einträge jede Sammlung enthält. Mit SAMMLUNG: ihre Einträge.
Mit --json: die vollständigen Einträge als Liste; ohne SAMMLUNG eine Liste je Sammlung.`,
    commit: `Speichert Änderungen, alle oder keine.

Aufruf: planwright commit ID --changes DATEI

  --changes DATEI   eine JSON-Liste von Änderungen; „-“ liest die Standardeingabe

Jede Änderung nennt collection, id, before und after: den ganzen Eintrag, wie er jetzt gespeichert ist und
wie er werden soll. before ist null bei einem neuen Eintrag, after ist null bei einem, der entfällt. Stimmt ein
before nicht mit dem Gespeicherten überein, wird nichts geändert. Im Programm lässt sich die ganze Liste in einem
Schritt rückgängig machen.`,
    check: `Sucht nach Schäden: unlesbare Dateien, Einträge mit falschem Aufbau, Verweise ins Leere, Zeiträume,
die vor ihrem Anfang enden. Sagt dann wie die Seite „Plan-Check“, was im Plan fehlt oder nicht stimmt.
Ändert nichts.

Aufruf: planwright check [ID] [--strict]

  --strict   Warnungen im Plan zählen wie Fehler

Ohne ID: alle Arbeitsbereiche, je mit der Zahl der Befunde. Bei einem beschädigten steht da, was nicht
stimmt, was sicher ist und woraus er sich zurückholen lässt. Rückgabewert 0, wenn alles in Ordnung ist oder
es nur Warnungen und Hinweise gibt, 1 bei Schäden und bei Fehlern im Plan. Mit --json: id, problem (null,
wenn er sich öffnen lässt), problems, snapshot, journal, options und health; ohne ID eine Liste.`,
    restore: `Holt einen Arbeitsbereich zurück, der sich nicht öffnen lässt, oder einen früheren Stand.

Aufruf: planwright restore ID [--from QUELLE] [--as-copy] [--dry-run]

  --from QUELLE   „rebuilt“: der neueste Stand, den Sicherung und spätere Änderungen zusammen ergeben
                  (so auch ohne --from bei einem beschädigten), oder der Name einer Sicherung aus
                  „check ID“
  --as-copy       als eigener Arbeitsbereich; der jetzige bleibt, wie er ist
  --dry-run       zeigt nur, was anders wäre

Was jetzt da ist, wird vorher aufgehoben: als Sicherung oder, wenn es nicht lesbar ist, unverändert im
Ordner „quarantine“. Im Programm ist ein früherer Stand ein Schritt, der sich zurücknehmen lässt.
Mit --json: id, path, before und quarantined; mit --dry-run der Unterschied.`,
    import: `Importiert Redaktionspläne (CSV, XLSX, ICS) und Zahlen, die Netzwerke ausgeben.

Aufruf: planwright import ID DATEI... [--as calendar|metrics] [--dry-run]

  --as calendar|metrics   was die Dateien enthalten, falls es sich nicht erkennen lässt
  --dry-run               zeigt nur, was geschehen würde

Alle Dateien werden gelesen, bevor etwas gespeichert wird; jede lässt sich im Programm in einem Schritt rückgängig
machen. Ein zweiter Import derselben Datei ändert nichts. Mit --json: Anzahlen (new, changed, same, skipped), Probleme
nach Zeile und dasselbe für jede Datei.`,
    merge: `Holt herein, was jemand anderes in einer Kopie des Arbeitsbereichs geändert hat.

Aufruf: planwright merge ID DATEI [--take mine|theirs] [--dry-run]

  DATEI                der andere Arbeitsbereich, wie ihn „planwright export --format bundle“ schreibt
  --take mine|theirs   welche Seite bleibt, wo beide dasselbe geändert haben
  --dry-run            zeigt nur, was geschehen würde

Was nur eine Seite geändert hat, wird von selbst zusammengeführt. Wo beide dasselbe geändert haben und --take fehlt,
wird nichts geändert, und der Rückgabewert ist 1. Im Programm ist alles zusammen ein einziger Schritt, der sich
rückgängig machen lässt. Mit --json: added, changed und removed, die Konflikte Feld für Feld und merged.`,
    export: `Schreibt den Plan oder den Kalender in eine Datei.

Aufruf: planwright export ID --format FORMAT --out DATEI [--reader own|client]
                             [--from TAG] [--to TAG] [--force]

  --format FORMAT       html, pdf; csv, xlsx, ics; hootsuite, buffer, metricool oder generic, um
                        Beiträge zu veröffentlichen; trello, trello-json oder notion, um
                        weiterzuplanen; bundle
  --out DATEI           die Datei oder ein Ordner, in dem sie von selbst einen Namen bekommt
  --reader own|client   für einen Kunden bleiben private Notizen und Zahlen weg (ohne Angabe: own)
  --from TAG, --to TAG  Tage des Kalenders, etwa 2026-12-31 (ohne Angabe: der Planzeitraum)
  --status LISTE        welche Beiträge hinausgehen, etwa approved,scheduled (wie ohne Angabe)
  --ideas               auch Beiträge ohne Tag, in csv, xlsx, trello, trello-json und notion
  --moments             auch Feiertage, Aktionstage und eigene Ereignisse, in xlsx und ics
  --date-order FOLGE    month-first, day-first oder year-first, für hootsuite
  --template DATEI      die Tabelle, die Metricool bereitstellt
  --calendar ART        both, months oder agenda, in html und pdf
  --force               ersetzt eine schon vorhandene Datei

Das Dokument wird in der Sprache von --language geschrieben.`,
    backup: `Legt eine geprüfte Kopie eines Arbeitsbereichs oder aller Arbeitsbereiche an.

Aufruf: planwright backup ID --out ORDNER
        planwright backup --all --out ORDNER
        planwright backup ID --list
        planwright backup ID --verify
        planwright backup --place ORDNER|none

  --out ORDNER         wohin die Kopien kommen; wird bei Bedarf angelegt
  --list               alle Sicherungen eines Arbeitsbereichs, die neueste zuerst
  --verify             liest jede Sicherung zurück; Rückgabewert 1, wenn eine beschädigt ist
  --place ORDNER|none  ein zweiter Ort, an den von jetzt an auch jede Sicherung kommt; oder keiner mehr

Mit --json: eine Liste mit id, path und Größe in Bytes; mit --list die Sicherungen, mit --verify die guten und
die schlechten, mit --place der Pfad und ob er erreichbar ist.`,
    remove: `Legt einen Arbeitsbereich in den Papierkorb, wo er 30 Tage wartet. Seine Sicherungen bleiben.

Aufruf: planwright remove ID

„planwright trash --restore ID“ holt ihn zurück.
Mit --json: der Eintrag im Papierkorb.`,
    trash: `Zeigt, was im Papierkorb liegt, holt einen Arbeitsbereich zurück oder löscht ihn endgültig.

Aufruf: planwright trash
        planwright trash --restore ID
        planwright trash --purge ID --yes

  --restore ID   zurück zu den Arbeitsbereichen; mit neuer Kennung, falls die alte vergeben ist
  --purge ID     löscht ihn endgültig mit allen Sicherungen, auch am zweiten Ort
  --yes          dass es so gemeint ist: Nichts bringt ihn zurück

Mit --json: die Liste mit id, name, removedAt, daysLeft und bytes.`,
    seal: `Verschlüsselt einen Arbeitsbereich: Plan, Verlauf und Sicherungen sind dann nur mit der Passphrase lesbar.

Aufruf: planwright seal ID --passphrase-file DATEI [--present-file DATEI]
        planwright seal ID --remove --passphrase-file DATEI

  --passphrase-file DATEI  eine Datei mit der Passphrase; ein Zeilenumbruch am Ende zählt nicht
  --present-file DATEI     die bisherige Passphrase, um sie zu ändern
  --remove                 schreibt alles wieder lesbar

Eine verlorene Passphrase kann niemand wiederherstellen, auch nicht die Menschen hinter Planwright.
Schreiben Sie sie auf und bewahren Sie sie sicher auf. Der Name des Ordners bleibt lesbar. Frühere Kopien
auf anderen Datenträgern bleiben, wie sie sind, ebenso das, was der Datenträger von gelöschten Dateien
behält. Jeder Befehl nimmt die Passphrase aus --passphrase-file oder aus der Umgebungsvariablen
PLANWRIGHT_PASSPHRASE. Mit --json: left, die Dateien, die sich nicht neu schreiben ließen.`,
    serve: `Führt Planwright für einen Browser auf diesem Rechner aus, bis Sie Strg-C drücken.

Aufruf: planwright serve [--port NUMMER] [--idle-exit MINUTEN]

  --port NUMMER         der Port; ohne Angabe ein freier
  --idle-exit MINUTEN   hält an, wenn so lange keine Seite offen war

Gibt eine Adresse aus, die einmal gilt. Mit der Eingabetaste erhalten Sie eine neue.`,
  },
  usage: {
    unknownCommand: '„{command}“ ist kein Befehl. „planwright --help“ zeigt alle.',
    unknownOption: '„{option}“ ist keine Option von „{command}“. „planwright {command} --help“ zeigt alle.',
    missingValue: 'Nach „{option}“ fehlt ein Wert.',
    noValue: '„{option}“ nimmt keinen Wert an.',
    missingOption: '„{option}“ fehlt. „planwright {command} --help“ zeigt, wie es geht.',
    badChoice: '„{value}“ passt nicht zu „{option}“. Möglich sind: {choices}.',
    emptyPassphrase: '{file} enthält keine Passphrase: Sie braucht 1 bis 1000 Zeichen.',
    missingWorkspace: 'Die Kennung des Arbeitsbereichs fehlt. „planwright list“ zeigt alle Kennungen.',
    missingFile: 'Es ist keine Datei angegeben. „planwright {command} --help“ zeigt, wie es geht.',
    tooMany: '„{value}“ ist ein Wort zu viel. „planwright {command} --help“ zeigt, wie es geht.',
    badDay: '„{value}“ ist kein Tag für „{option}“: Er wird wie 2026-12-31 geschrieben.',
    badName: '„{value}“ kann kein Name sein: Er braucht 1 bis 120 Zeichen.',
    badPort: '„{value}“ ist kein Port: Erlaubt ist eine ganze Zahl von 0 bis 65535.',
    badMinutes: '„{value}“ ist keine Anzahl von Minuten zwischen 1 und 10080.',
    oneThingAtATime:
      'Diese Optionen passen nicht zusammen. „planwright {command} --help“ zeigt, welche es gibt.',
    eitherIdOrAll: 'Nennen Sie entweder die Kennung eines Arbeitsbereichs oder --all.',
    eitherRestoreOrPurge: 'Nennen Sie entweder --restore oder --purge.',
    purgeNeedsYes:
      'Damit werden {id} und alle Sicherungen endgültig gelöscht. Wenn das so gemeint ist, geben Sie zusätzlich --yes an.',
  },
  problem: {
    noSuchWorkspace: 'Den Arbeitsbereich „{id}“ gibt es nicht. „planwright list“ zeigt alle Kennungen.',
    noSuchSource:
      'Es gibt keine lesbare Sicherung „{source}“ von {id}. „planwright check {id}“ zeigt, was da ist.',
    noSuchCollection: 'Die Sammlung „{name}“ gibt es nicht. Es gibt: {choices}.',
    fileMissing: 'Die Datei {file} ist nicht vorhanden.',
    fileUnreadable: 'Die Datei {file} lässt sich nicht lesen.',
    fileUnwritable:
      'Die Datei {file} lässt sich nicht schreiben. Prüfen Sie den Ordner, seine Rechte und den freien Speicherplatz.',
    fileExists:
      'Die Datei {file} ist schon vorhanden. Wählen Sie einen anderen Namen oder ersetzen Sie sie mit --force.',
    notJson: 'Der Inhalt von {file} ist kein JSON. Es wurde nichts geändert.',
    notChanges:
      'Der Inhalt von {file} ist keine Liste von Änderungen mit collection, id, before und after ({place}). Es wurde nichts geändert.',
    locked:
      'Der Arbeitsbereich ist in einem anderen Planwright geöffnet. Schließen Sie ihn dort und versuchen Sie es erneut; list, show, check und export gehen auch so.',
    lockedRemove:
      'Der Arbeitsbereich ist in einem anderen Planwright geöffnet. Schließen Sie ihn dort und versuchen Sie es erneut; es wurde nichts verschoben.',
    notInTrash: '„{id}“ liegt nicht im Papierkorb. „planwright trash“ zeigt, was darin ist.',
    conflict:
      'Die Einträge sind nicht so, wie sie unter „before“ stehen. Es wurde nichts geändert; lesen Sie sie mit „planwright show“ und stellen Sie die Änderungen neu zusammen.',
    portTaken:
      'Port {port} ist von einem anderen Programm belegt. Wählen Sie mit --port einen anderen oder lassen Sie --port weg: Dann nimmt Planwright einen freien.',
    portForbidden:
      'Port {port} darf hier nicht benutzt werden. Wählen Sie mit --port einen über 1023 oder lassen Sie --port weg.',
    inFile: '{file}: {reason}',
  },
  table: {
    id: 'Kennung',
    name: 'Name',
    state: 'Zustand',
    period: 'Plan',
    changed: 'Geändert',
    collection: 'Sammlung',
    records: 'Einträge',
    date: 'Datum',
    status: 'Status',

    field: 'Feld',
    problem: 'Problem',
    file: 'Datei',
    new: 'Neu',
    changedRecords: 'Geändert',
    same: 'Gleich',
    skipped: 'Ausgelassen',
    size: 'Größe',
    removed: 'Entfernt',
    daysLeft: 'Tage übrig',
    source: 'Quelle',
    stateOf: 'Stand',
    age: 'Alter',
    missing: 'Fehlende Änderungen',
    gone: 'Entfällt',
  },
  state: {
    ok: 'bereit',
    locked: 'anderswo geöffnet',
    damaged: 'beschädigt',
    newer: 'aus neuerer Version',
    sealed: 'verschlüsselt',
    away: 'nicht heruntergeladen',
  },
  done: {
    noWorkspaces: 'Es gibt noch keinen Arbeitsbereich. „planwright create --name NAME“ legt einen an.',
    noRecords: 'Es gibt keine Einträge.',
    created: 'Arbeitsbereich {id} in {path} angelegt',
    committed: '{count, plural, one {# Änderung} other {# Änderungen}} gespeichert',
    mergeUndecided:
      'Es wurde nichts geändert: Beide Seiten haben dasselbe geändert. Entscheiden Sie mit --take mine oder --take theirs, oder im Programm.',
    nothingToCommit: 'Die Liste ist leer; es wurde nichts geändert.',
    checkedWell: 'Alles ist in Ordnung.',
    checkedProblems: '{count, plural, one {# Problem} other {# Probleme}} gefunden:',
    dryRun: 'Es wurde nichts gespeichert: Dies zeigt nur, was geschehen würde.',
    rowSkipped: 'Zeile {line}: ausgelassen. {reason}',
    rowKept: 'Zeile {line}: {reason}',
    exported: '{file} geschrieben ({size})',
    leftOut: '{count, number} ausgelassen: {reason}',
    backedUp: '{count, plural, one {# Kopie} other {# Kopien}} angelegt:',
    noBackups: 'Von diesem Arbeitsbereich gibt es noch keine Sicherung.',
    nothingToBackUp: 'Es gibt keinen Arbeitsbereich, der sich sichern ließe.',
    removed:
      '{id} liegt noch {days, plural, one {# Tag} other {# Tage}} im Papierkorb. „planwright trash --restore {id}“ holt den Arbeitsbereich zurück.',
    restored: '{id} ist wieder da, in {path}',
    purged: '{id} und alle Sicherungen sind endgültig gelöscht',
    sealed:
      '{id} ist verschlüsselt. Eine verlorene Passphrase kann niemand wiederherstellen: Schreiben Sie sie auf.',
    passphraseChanged: 'Die Passphrase von {id} ist geändert.',
    unsealed: '{id} ist nicht mehr verschlüsselt.',
    leftAsTheyWere:
      '{count, plural, one {# Datei bleibt, wie sie war, weil sie sich nicht neu schreiben ließ:} other {# Dateien bleiben, wie sie waren, weil sie sich nicht neu schreiben ließen:}}',
    trashEmpty: 'Der Papierkorb ist leer.',
  },
  health: {
    counts:
      'Plan: {error, plural, =0 {kein Fehler} one {# Fehler} other {# Fehler}}, {warning, plural, =0 {keine Warnung} one {# Warnung} other {# Warnungen}}, {note, plural, =0 {kein Hinweis} one {# Hinweis} other {# Hinweise}}{muted, plural, =0 {} other {; # stumm}}',
    severity: 'Schwere',
    section: 'Abschnitt',
    finding: 'Befund',
    action: 'Abhilfe',
  },
  recovery: {
    checked: '{name} ({id}): {result}',
    cannotOpen: '{name} ({id}) lässt sich nicht öffnen. Es wurde nichts geändert und nichts gelöscht.',
    damagedEnd: 'Die letzten {size} der Änderungen neben dem Plan sind nicht lesbar.',
    kept: 'Neben der Datei des Plans {count, plural, one {liegt # spätere Änderung} other {liegen # spätere Änderungen}}.',
    sources: 'Er lässt sich zurückholen aus:',
    backups: 'Sicherungen:',
    unlock: 'Er öffnet sich mit seiner Passphrase: Geben Sie sie mit --passphrase-file an.',
    noSources: 'Planwright findet nichts, woraus er sich zurückholen ließe. Seine Dateien sind alle noch da.',
    unreadable: 'nicht lesbar',
    unknown: 'unbekannt',
    how: '„planwright restore {id} --dry-run“ zeigt, was anders wäre; „planwright restore {id}“ holt ihn zurück.',
    present: 'Verglichen mit dem, was jetzt da ist:',
    best: 'Verglichen mit dem vollständigsten Stand:',
    same: 'Es wäre nichts anders.',
    more: '{count, plural, one {und # weiterer} other {und # weitere}}',
    done: '{id} ist zurückgeholt.',
    copied: 'Arbeitsbereich {id} in {path} angelegt',
    before: 'Was vorher da war, liegt als Sicherung {generation} bereit.',
    aside: 'Die Dateien von vorher liegen unverändert in {path}',
  },
  serving: {
    address: 'Planwright läuft unter {address}',
    once: 'Die Adresse gilt einmal. Eingabetaste: neue Adresse; Strg-C: beenden.',
    stop: 'Die Adresse gilt einmal. Strg-C beendet Planwright.',
    closing: 'Wird beendet …',
    closed: 'Beendet; alles ist gespeichert.',
    idle: 'Seit {minutes, plural, one {# Minute} other {# Minuten}} war keine Seite mehr offen.',
  },
  window: {
    notSaved: 'Schließen, obwohl nicht alles gespeichert ist?',
    notSavedDetail:
      'Die Seite konnte die letzten Änderungen nicht speichern oder antwortet nicht. Wenn Sie bleiben, können Sie es noch einmal versuchen.',
    stay: 'Bleiben',
    closeAnyway: 'Trotzdem schließen',
    writeMail: 'Eine E-Mail schreiben?',
    writeMailDetail: 'Ihr E-Mail-Programm öffnet sich mit: {address}',
    write: 'Schreiben',
    cancel: 'Abbrechen',
    startFailed: 'Planwright kann nicht starten',
  },
  menu: {
    file: 'Datei',
    newWorkspace: 'Neuer Arbeitsbereich …',
    openFile: 'Datei öffnen …',
    import: 'Importieren …',
    export: 'Exportieren …',
    edit: 'Bearbeiten',
    undo: 'Rückgängig',
    redo: 'Wiederholen',
    search: 'Suche und Befehle …',
    view: 'Ansicht',
    window: 'Fenster',
    help: 'Hilfe',
    cut: 'Ausschneiden',
    copy: 'Kopieren',
    paste: 'Einfügen',
    selectAll: 'Alles auswählen',
    resetZoom: 'Originalgröße',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fullScreen: 'Vollbild',
    minimize: 'Minimieren',
    close: 'Schließen',
    quit: 'Beenden',
    about: 'Über Planwright',
    hide: 'Planwright ausblenden',
  },
} satisfies Translated<typeof english>;
