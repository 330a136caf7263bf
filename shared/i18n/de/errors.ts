import type { Translated } from '../catalog.ts';
import type { errors as english } from '../en/errors.ts';

export const errors = {
  invalidInput:
    'Ein Teil dieser Anfrage hat nicht die erwartete Form. Es wurde nichts geändert; prüfen Sie Ihre Eingabe.',
  unknownMethod:
    'Dieses Fenster und das Programm haben verschiedene Versionen. Es wurde nichts geändert; schließen Sie das Fenster und starten Sie Planwright neu.',
  notFound:
    'Diesen Arbeitsbereich gibt es nicht oder nicht mehr. Es wurde nichts geändert; wählen Sie einen anderen aus der Liste.',
  conflict:
    'Dieselben Einträge wurden inzwischen anderswo geändert. Beide Fassungen bleiben erhalten, bis Sie wählen; sehen Sie sich den Arbeitsbereich noch einmal an.',
  integrity:
    'Der Plan wäre so nicht mehr stimmig. Es wurde nichts geändert; berichtigen Sie die genannten Felder und versuchen Sie es erneut.',
  workspaceLocked:
    'Ein anderes Fenster oder Programm hat diesen Arbeitsbereich geöffnet. Gespeichertes ist sicher; schließen Sie ihn dort oder warten Sie nach einem Absturz eine halbe Minute.',
  workspaceDamaged:
    'Die Datei dieses Arbeitsbereichs ist beschädigt und wurde deshalb nicht geöffnet. Nichts darin wurde angerührt; die Wiederherstellung zeigt, was sich zurückholen lässt.',
  workspaceNewer:
    'Dies wurde mit einer neueren Version von Planwright geschrieben. Nichts daran wurde verändert; öffnen Sie es mit jener Version.',
  workspaceSealed:
    'Dieser Arbeitsbereich ist verschlüsselt. Es wurde nichts geöffnet; geben Sie die Passphrase ein, um fortzufahren.',
  workspaceAway:
    'Ein Synchronisierungsprogramm hat diesen Arbeitsbereich derzeit nur in der Cloud. Nichts wurde angerührt; lassen Sie ihn herunterladen und öffnen Sie ihn dann erneut.',
  passphraseWrong:
    'Diese Passphrase öffnet den Arbeitsbereich nicht. Nichts wurde geändert; prüfen Sie Großschreibung und Tastaturbelegung und versuchen Sie es noch einmal.',
  placeUnusable:
    'Dieser Ordner eignet sich nicht als zweiter Ablageort. Nichts wurde geändert; wählen Sie einen vorhandenen, beschreibbaren Ordner außerhalb des Planwright-Ordners.',
  folderUnusable:
    'Im Ordner dieses Arbeitsbereichs führt eine Verknüpfung im Kreis, etwa anstelle von „media“; ihre Dateien sind nicht erreichbar. Es wurde nichts geändert, der Arbeitsbereich öffnet sich wie bisher; ersetzen Sie die Verknüpfung durch den Ordner selbst und versuchen Sie es erneut.',
  workspaceExists:
    'Einen Arbeitsbereich mit diesem Namen gibt es schon. Es wurde nichts geändert; wählen Sie einen anderen Namen.',
  readOnly:
    'Dieser Arbeitsbereich lässt sich hier nur lesen. Es wurde nichts geändert; kopieren Sie ihn in einen Ordner, in den geschrieben werden darf.',
  diskFull:
    'Der Datenträger ist voll. Was zuvor gespeichert wurde, ist sicher; schaffen Sie Platz, dann wird erneut gespeichert.',
  noPermission:
    'Planwright darf in diesen Ordner nicht schreiben. Was zuvor gespeichert wurde, ist sicher; erlauben Sie es oder wählen Sie einen anderen Ordner.',
  storageFailed:
    'Der Datenträger hat die Daten nicht angenommen. Was zuvor gespeichert wurde, ist sicher; prüfen Sie, ob er verbunden ist, und versuchen Sie es erneut.',
  fileNotRecognised:
    'Mit dem Inhalt dieser Datei kann Planwright nichts anfangen. Es wurde nichts geändert; wählen Sie eine andere Datei.',
  fileTooLarge:
    'Diese Datei ist zu groß. Es wurde nichts geändert; teilen Sie sie oder lassen Sie weg, was nicht gebraucht wird.',
  fileDamaged:
    'Diese Datei ist beschädigt oder unvollständig. Es wurde nichts geändert; lassen Sie sie erneut senden oder speichern.',
  fileEmpty: 'In dieser Datei steht nichts. Es wurde nichts geändert; wählen Sie eine andere Datei.',
  nothingToExport:
    'Kein Beitrag dieser Tage kann veröffentlicht werden, deshalb wurde keine Datei erstellt. Die Seite „Exporte“ nennt, was jeden von ihnen zurückhält.',
  portTaken:
    'Ein anderes Programm benutzt diesen Port. Starten Sie mit einem anderen Port oder ohne Angabe: Dann wird ein freier gesucht.',
  notAllowed:
    'Das ist von hier aus nicht erlaubt. Es wurde nichts geändert; öffnen Sie Planwright wieder aus seinem eigenen Fenster.',
  unreachable:
    'Planwright antwortet nicht. Gespeichertes ist sicher; lassen Sie dieses Fenster offen und starten Sie das Programm neu, falls es beendet wurde.',
  usage: 'Der Befehl wurde nicht verstanden. Es wurde nichts geändert; --help zeigt, was möglich ist.',
  internal:
    'In Planwright ist etwas schiefgegangen. Gespeichertes ist sicher; versuchen Sie es erneut und starten Sie neu, wenn es wieder geschieht.',
  problem: {
    schema: 'Ein Wert hat nicht die Form, die er haben muss.',
    identifier: 'Der Eintrag trägt eine Kennung, die nicht seine eigene ist.',
    dangling: 'Der Eintrag verweist auf etwas, das es nicht gibt.',
    profileMissing: 'Name und Zeitraum des Plans fehlen.',
    period: 'Der Zeitraum endet, bevor er beginnt.',
    mediumMissing:
      'Ein Bild oder eine Datei dieses Beitrags oder dieser Serie fehlt im Ordner „media“ oder lässt sich dort nicht lesen.',
    mediumDamaged:
      'Ein Bild oder eine Datei dieses Beitrags oder dieser Serie ist nicht mehr, wie sie gespeichert wurde.',
  },
} satisfies Translated<typeof english>;
