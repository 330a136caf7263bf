import type { Translated } from '../catalog.ts';
import type { seal as english } from '../en/seal.ts';

export const seal = {
  passphrase: 'Passphrase',
  show: 'Mostra la passphrase',
  hide: 'Nascondi la passphrase',
  wrong: 'Con questa passphrase non si apre. Controlla maiuscole e layout della tastiera.',
  nobody: 'Nessuno può recuperare una passphrase persa, nemmeno chi fa Planwright.',
  left: '{count, plural, one {Non è stato possibile riscrivere un file o una cartella, che resta com’era: {file}} other {Non è stato possibile riscrivere # file o cartelle, che restano com’erano. Il primo percorso: {file}}}',
  unlock: {
    title: 'Questo spazio di lavoro è cifrato.',
    text: 'Inserisci la passphrase per aprirlo. Resta aperto finché Planwright non viene chiuso.',
    open: 'Apri',
    opening: 'Apertura…',
    empty: 'Inserisci la passphrase.',
  },
  file: {
    title: 'Questo file è cifrato',
    text: '«{name}» si apre con la passphrase di chi te l’ha dato.',
    open: 'Apri',
  },
  card: {
    title: 'Cifratura',
    off: 'Non cifrato',
    offText: 'Chi può leggere i file di questo computer può leggere questo piano.',
    on: 'Cifrato',
    onText:
      'Il piano, la sua cronologia e le sue copie di sicurezza si leggono solo con la passphrase. Nessuno può recuperarne una persa.',
    encrypt: 'Cifra…',
    change: 'Cambia passphrase…',
    remove: 'Togli la cifratura…',
  },
  set: {
    title: 'Cifra questo spazio di lavoro',
    titleChange: 'Cambia la passphrase',
    text: 'Il piano, la sua cronologia e le sue copie di sicurezza vengono riscritti, leggibili solo con questa passphrase.',
    present: 'Passphrase attuale',
    first: 'Passphrase',
    firstNew: 'Nuova passphrase',
    again: 'Di nuovo la stessa',
    differs: 'Le due non sono uguali.',
    hint: 'Quattro o più parole senza legame sono facili da ricordare e difficili da indovinare.',
    strength: {
      none: 'Ancora nulla',
      short: 'Corta: {count, plural, one {un carattere} other {# caratteri}}. È meglio averne almeno 10.',
      fair: 'Discreta: {count, plural, other {# caratteri}}.',
      good: 'Buona: {count, plural, other {# caratteri}}.',
      long: 'Molto buona: {count, plural, other {# caratteri}}.',
    },
    written: 'L’ho annotata. So che nessuno può recuperarla.',
    writtenMissing: 'Prima conferma di aver annotato la passphrase.',
    incomplete: 'Prima inserisci due volte la passphrase.',
    presentMissing: 'Prima inserisci la passphrase attuale.',
    action: 'Cifra',
    actionChange: 'Cambia passphrase',
    working: 'Cifratura di tutti i file di questo spazio di lavoro. Lascia aperta questa finestra.',
    done: 'Questo spazio di lavoro è cifrato.',
    doneChange: 'La passphrase è cambiata. Quella vecchia non apre più nulla.',
  },
  remove: {
    title: 'Togli la cifratura',
    text: 'Tutti i file di questo spazio di lavoro vengono riscritti in chiaro. Chi può leggere i file di questo computer potrà poi leggere il piano.',
    action: 'Togli la cifratura',
    working:
      'Riscrittura in chiaro di tutti i file di questo spazio di lavoro. Lascia aperta questa finestra.',
    done: 'Questo spazio di lavoro non è più cifrato.',
  },
} satisfies Translated<typeof english>;
