import type { Translated } from '../catalog.ts';
import type { seal as english } from '../en/seal.ts';

export const seal = {
  passphrase: 'Passphrase',
  show: 'Passphrase zeigen',
  hide: 'Passphrase verbergen',
  wrong: 'Mit dieser Passphrase geht es nicht auf. Prüfen Sie Großschreibung und Tastaturbelegung.',
  nobody:
    'Eine verlorene Passphrase kann niemand wiederherstellen, auch nicht die Menschen hinter Planwright.',
  left: '{count, plural, one {Eine Datei oder ein Ordner ließ sich nicht neu schreiben und bleibt unverändert: {file}} other {# Dateien oder Ordner ließen sich nicht neu schreiben und bleiben unverändert. Der erste Pfad: {file}}}',
  unlock: {
    title: 'Dieser Arbeitsbereich ist verschlüsselt.',
    text: 'Geben Sie die Passphrase ein, um ihn zu öffnen. Er bleibt offen, bis Planwright geschlossen wird.',
    open: 'Öffnen',
    opening: 'Wird geöffnet …',
    empty: 'Geben Sie die Passphrase ein.',
  },
  file: {
    title: 'Diese Datei ist verschlüsselt',
    text: '„{name}“ öffnet sich mit der Passphrase der Person, von der Sie die Datei haben.',
    open: 'Öffnen',
  },
  card: {
    title: 'Verschlüsselung',
    off: 'Nicht verschlüsselt',
    offText: 'Wer die Dateien dieses Computers lesen kann, kann diesen Plan lesen.',
    on: 'Verschlüsselt',
    onText:
      'Plan, Verlauf und Sicherungen sind nur mit der Passphrase lesbar. Eine verlorene kann niemand wiederherstellen.',
    encrypt: 'Verschlüsseln …',
    change: 'Passphrase ändern …',
    remove: 'Verschlüsselung aufheben …',
  },
  set: {
    title: 'Diesen Arbeitsbereich verschlüsseln',
    titleChange: 'Passphrase ändern',
    text: 'Plan, Verlauf und Sicherungen werden neu geschrieben und sind dann nur mit dieser Passphrase lesbar.',
    present: 'Jetzige Passphrase',
    first: 'Passphrase',
    firstNew: 'Neue Passphrase',
    again: 'Noch einmal dieselbe',
    differs: 'Die beiden sind nicht gleich.',
    hint: 'Vier oder mehr Wörter ohne Zusammenhang sind leicht zu merken und schwer zu erraten.',
    strength: {
      none: 'Noch nichts eingegeben',
      short: 'Kurz: {count, plural, one {ein Zeichen} other {# Zeichen}}. Mindestens 10 sind besser.',
      fair: 'Mittel: {count, plural, other {# Zeichen}}.',
      good: 'Gut: {count, plural, other {# Zeichen}}.',
      long: 'Sehr gut: {count, plural, other {# Zeichen}}.',
    },
    written: 'Ich habe sie aufgeschrieben. Ich weiß, dass niemand sie wiederherstellen kann.',
    writtenMissing: 'Bestätigen Sie zuerst, dass Sie die Passphrase aufgeschrieben haben.',
    incomplete: 'Geben Sie die Passphrase zuerst zweimal ein.',
    presentMissing: 'Geben Sie zuerst die jetzige Passphrase ein.',
    action: 'Verschlüsseln',
    actionChange: 'Passphrase ändern',
    working:
      'Alle Dateien dieses Arbeitsbereichs werden verschlüsselt. Lassen Sie dieses Fenster so lange offen.',
    done: 'Dieser Arbeitsbereich ist verschlüsselt.',
    doneChange: 'Die Passphrase ist geändert. Die alte öffnet nichts mehr.',
  },
  remove: {
    title: 'Verschlüsselung aufheben',
    text: 'Alle Dateien dieses Arbeitsbereichs werden wieder lesbar geschrieben. Wer die Dateien dieses Computers lesen kann, kann dann auch den Plan lesen.',
    action: 'Verschlüsselung aufheben',
    working:
      'Alle Dateien dieses Arbeitsbereichs werden lesbar geschrieben. Lassen Sie dieses Fenster so lange offen.',
    done: 'Dieser Arbeitsbereich ist nicht mehr verschlüsselt.',
  },
} satisfies Translated<typeof english>;
