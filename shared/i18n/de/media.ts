import type { Translated } from '../catalog.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  title: 'Bilder und Dateien',
  described: '{count, number} von {total, number} beschrieben',
  add: 'Hinzufügen …',
  byNamePlaceholder: 'oder nur ein Name',
  byNameLabel: 'Name eines Bildes oder Videos',
  dropHere: 'Ziehen Sie Dateien hierher, fügen Sie ein Bild ein oder wählen Sie welche aus.',
  dropNow: 'Loslassen, um sie dieser Fassung hinzuzufügen',
  altText: 'Alternativtext für {name}',
  altPlaceholder: 'Was zu sehen ist, in einem Satz',
  altCount: '{count, number} von {limit, number}',
  altTooLong: '{count, number} von {limit, number} Zeichen: Den Rest schneidet das Netzwerk ab',
  unnamed: 'Datei ohne Namen',
  names: '{names} und {count, number} weitere',
  size: '{width} × {height}',
  seconds: '{seconds, number} s',
  onlyNamed: 'Nur genannt, keine Datei',
  more: 'Aktionen für {name}',
  openCopy: 'Kopie speichern …',
  replace: 'Durch andere Datei ersetzen …',
  attach: 'Datei hinzufügen …',
  rename: 'Umbenennen …',
  renameTitle: 'Name der Datei',
  renameLabel: 'Name',
  renameDo: 'Umbenennen',
  moveUp: 'Nach oben',
  moveDown: 'Nach unten',
  remove: 'Entfernen',
  moved: '{name} ist jetzt Nummer {position, number} von {total, number}.',
  added: '{count, plural, one {# Datei hinzugefügt} other {# Dateien hinzugefügt}}',
  removed: '„{name}“ entfernt. Die Datei bleibt erhalten, damit Rückgängig sie zurückbringt.',
  saving: '„{name}“ wird hinzugefügt',
  cancel: 'Hinzufügen von {name} abbrechen',
  cancelled: '„{name}“ wurde nicht hinzugefügt.',
  readOnly:
    'Dieser Arbeitsbereich kann im Moment nur gelesen werden; Dateien lassen sich deshalb nicht hinzufügen.',
  refused: {
    drawing:
      '„{name}“ ist eine SVG-Zeichnung oder eine Webseite. Solche Dateien können Skripte enthalten, deshalb bewahrt Planwright keine auf. Speichern Sie sie als PNG und fügen Sie dieses hinzu.',
    unknown:
      '„{name}“ ist keine der Arten, die aufbewahrt werden: JPEG, PNG, GIF, WebP, AVIF, HEIC, MP4, MOV, WebM und PDF. Es zählt der Inhalt, nicht der Name.',
    empty: '„{name}“ ist leer. Es wurde nichts hinzugefügt.',
    tooLarge:
      '„{name}“ ist größer als {limit}. Die Datei bleibt, wo sie ist, und wurde nur mit ihrem Namen hinzugefügt, damit der Plan sie kennt.',
    unreadable: '„{name}“ konnte nicht gelesen werden. Es wurde nichts hinzugefügt.',
    diskFull:
      '„{name}“ wurde nicht hinzugefügt: Der Datenträger ist voll. Sonst ging nichts verloren. Schaffen Sie Platz und fügen Sie die Datei noch einmal hinzu.',
    folder:
      '„{name}“ wurde nicht hinzugefügt: Planwright kann nicht in den Ordner „media“ dieses Arbeitsbereichs schreiben. Der Plan selbst ist sicher. Prüfen Sie, ob es ein Ordner ist, ob er beschrieben werden darf und ob der Datenträger da ist, und fügen Sie die Datei dann noch einmal hinzu.',
    failed: '„{name}“ wurde nicht hinzugefügt. {reason}',
  },
  lost: {
    missing:
      'Die Datei fehlt in diesem Arbeitsbereich und in seinen Sicherungen. Name und Alternativtext sind da: Holen Sie die Datei über „{replace}“ in ihrem Menü zurück.',
    damaged:
      'Die Datei ist nicht mehr, wie sie gespeichert wurde, und keine Sicherung enthält sie. Name und Alternativtext sind da: Nehmen Sie über „{replace}“ in ihrem Menü eine heile Kopie.',
    away: 'Die Datei liegt im Moment nicht auf diesem Computer, sondern beim Programm, das den Ordner abgleicht.',
    failed: 'Die Datei lässt sich gerade nicht lesen. {reason}',
  },
  warning: {
    tooMany:
      '{network} nimmt {limit, plural, one {# Datei} other {# Dateien}} in einem Beitrag; hier sind es {count, number}.',
    imageTooLarge: '{size}: {network} nimmt Bilder bis {limit}.',
    videoTooLarge: '{size}: {network} nimmt Filme bis {limit}.',
    videoTooLong: '{seconds, number} s: {network} nimmt Filme bis {limit, number} s.',
  },
  undo: {
    add: '{count, plural, one {Datei} other {# Dateien}} zu „{title}“ hinzufügen',
    remove: 'Datei aus „{title}“ entfernen',
    move: 'Dateien von „{title}“ ordnen',
    replace: 'Datei von „{title}“ ersetzen',
    rename: 'Datei von „{title}“ umbenennen',
  },
  data: {
    title: 'Bilder und Dateien der Beiträge',
    size: '{count, plural, =0 {Bisher keine} one {# Datei, {size}} other {# Dateien, {size}}}',
    why: 'Sie liegen nach ihrem Inhalt in diesem Arbeitsbereich und werden neben die Sicherungen kopiert.',
    lost: '{count, plural, one {# Datei, die Beiträge oder Serien nennen, fehlt oder ist beschädigt} other {# Dateien, die Beiträge oder Serien nennen, fehlen oder sind beschädigt}}: {names}. Die Beiträge und Serien selbst sind vollständig. Auch keine Sicherung enthält eine solche Datei; holen Sie sie in ihrem Beitrag oder ihrer Serie zurück.',
    show: 'Beitrag zeigen',
    showSeries: 'Serie zeigen',
    look: 'Nach ungenutzten Dateien suchen',
    none: 'Keine ungenutzten Dateien. Eine Datei gilt als genutzt, solange der Plan, ein Schritt von Rückgängig oder eine Sicherung sie nennt.',
    unknown:
      'Welche Dateien ungenutzt sind, lässt sich gerade nicht sagen: Eine Sicherung ist nicht lesbar, oder der zweite Ort fehlt. Deshalb wird keine verschoben.',
    found:
      '{count, plural, one {# Datei wird} other {# Dateien werden}} nirgends mehr genannt, auch in keiner Sicherung ({size}).',
    putAway: 'Ungenutzte Dateien in den Papierkorb',
    done: '{count, plural, one {# Datei} other {# Dateien}} nach {path} verschoben. Dort bleiben sie, bis Sie sie löschen.',
  },
  document: {
    leftOut: '(Bild hier nicht gezeigt)',
  },
} satisfies Translated<typeof english>;
