import type { Translated } from '../catalog.ts';
import type { media as english } from '../en/media.ts';

export const media = {
  title: 'Immagini e file',
  described: '{count, number} di {total, number} descritti',
  add: 'Aggiungi file…',
  byNamePlaceholder: 'o solo un nome',
  byNameLabel: 'Nome di un’immagine o di un video',
  dropHere: 'Trascina qui i file, incolla un’immagine o sceglili.',
  dropNow: 'Rilascia per aggiungerli a questa versione',
  altText: 'Testo alternativo per {name}',
  altPlaceholder: 'Che cosa si vede, in una frase',
  altCount: '{count, number} di {limit, number}',
  altTooLong: '{count, number} di {limit, number} caratteri: il resto viene tagliato dal social',
  unnamed: 'File senza nome',
  names: '{names} e {count, plural, one {un altro} other {altri #}}',
  size: '{width} × {height}',
  seconds: '{seconds, number} s',
  onlyNamed: 'Solo il nome, nessun file',
  more: 'Azioni per {name}',
  openCopy: 'Salva una copia…',
  replace: 'Sostituisci con un altro file…',
  attach: 'Aggiungi il file…',
  rename: 'Rinomina…',
  renameTitle: 'Nome del file',
  renameLabel: 'Nome',
  renameDo: 'Rinomina',
  moveUp: 'Sposta su',
  moveDown: 'Sposta giù',
  remove: 'Elimina',
  moved: '{name} è ora il numero {position, number} di {total, number}.',
  added: '{count, plural, one {# file aggiunto} other {# file aggiunti}}',
  removed: '«{name}» eliminato. Il file viene conservato, così Annulla può riportarlo.',
  saving: 'Aggiunta di «{name}» in corso',
  cancel: 'Annulla l’aggiunta di {name}',
  cancelled: '«{name}» non è stato aggiunto.',
  readOnly: 'Al momento questo spazio di lavoro è in sola lettura, quindi non si possono aggiungere file.',
  refused: {
    drawing:
      '«{name}» è un disegno SVG o una pagina. File simili possono contenere script, perciò Planwright non li conserva; salvalo come PNG e aggiungi quello.',
    unknown:
      '«{name}» non è di uno dei tipi che si conservano: JPEG, PNG, GIF, WebP, AVIF, HEIC, MP4, MOV, WebM e PDF. Conta il contenuto, non il nome.',
    empty: '«{name}» è vuoto. Non è stato aggiunto nulla.',
    tooLarge:
      '«{name}» supera {limit}. Il file resta dov’è ed è stato aggiunto solo per nome, così il piano lo conosce.',
    unreadable: 'Non è stato possibile leggere «{name}». Non è stato aggiunto nulla.',
    diskFull:
      '«{name}» non è stato aggiunto: il disco è pieno. Nient’altro è andato perso; libera spazio e aggiungilo di nuovo.',
    folder:
      '«{name}» non è stato aggiunto: Planwright non riesce a scrivere nella cartella «media» di questo spazio di lavoro. Il piano è al sicuro. Controlla che sia una cartella, che ci si possa scrivere e che il disco sia collegato, poi aggiungi di nuovo il file.',
    failed: '«{name}» non è stato aggiunto. {reason}',
  },
  lost: {
    missing:
      'Il file manca in questo spazio di lavoro e nei suoi backup. Nome e testo alternativo ci sono ancora: recupera il file con «{replace}» nel suo menu.',
    damaged:
      'Il file non è più come è stato salvato e nessun backup lo contiene. Nome e testo alternativo ci sono ancora: metti una copia intatta con «{replace}» nel suo menu.',
    away: 'Al momento il file non è su questo computer: ce l’ha il programma che sincronizza la cartella.',
    failed: 'In questo momento il file non si può leggere. {reason}',
  },
  warning: {
    tooMany:
      '{network} accetta {limit, plural, one {# file} other {# file}} per post; qui sono {count, number}.',
    imageTooLarge: '{size}: {network} accetta immagini fino a {limit}.',
    videoTooLarge: '{size}: {network} accetta video fino a {limit}.',
    videoTooLong: '{seconds, number} s: {network} accetta video fino a {limit, number} s.',
  },
  undo: {
    add: 'Aggiungi {count, plural, one {un file} other {# file}} a «{title}»',
    remove: 'Elimina un file da «{title}»',
    move: 'Ordina i file di «{title}»',
    replace: 'Sostituisci un file di «{title}»',
    rename: 'Rinomina un file di «{title}»',
  },
  data: {
    title: 'Immagini e file dei post',
    size: '{count, plural, =0 {Ancora nessuno} one {# file, {size}} other {# file, {size}}}',
    why: 'Si trovano in questo spazio di lavoro in base al contenuto e vengono copiati accanto ai backup.',
    lost: '{count, plural, one {# file indicato nei post o nelle serie manca o è danneggiato} other {# file indicati nei post o nelle serie mancano o sono danneggiati}}: {names}. I post e le serie sono integri. Un file del genere non si trova nemmeno nei backup: recuperalo nel suo post o nella sua serie.',
    show: 'Mostra il post',
    showSeries: 'Mostra la serie',
    look: 'Cerca file inutilizzati',
    none: 'Nessun file inutilizzato. Un file conta come usato finché lo nomina il piano, un passo di Annulla o un backup.',
    unknown:
      'Al momento non si può dire quali file siano inutilizzati: un backup non è leggibile o manca il secondo luogo. Perciò non se ne sposta nessuno.',
    found:
      '{count, plural, one {# file non è più nominato} other {# file non sono più nominati}} da nessuna parte, nemmeno in un backup ({size}).',
    putAway: 'Sposta i file inutilizzati nel cestino',
    done: '{count, plural, one {# file spostato} other {# file spostati}} in {path}. Restano lì finché non li elimini.',
  },
  document: {
    leftOut: '(immagine non mostrata qui)',
  },
} satisfies Translated<typeof english>;
