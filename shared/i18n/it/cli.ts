import type { Translated } from '../catalog.ts';
import type { cli as english } from '../en/cli.ts';

export const cli = {
  undo: {
    commit: '{count, plural, one {# modifica} other {# modifiche}} dalla riga di comando',
  },
  help: {
    overview: `Planwright dalla riga di comando.

Uso: planwright COMANDO [OPZIONI]

  list                                   tutti gli spazi di lavoro
  create --name NOME [--sample]          un nuovo spazio di lavoro, vuoto, di esempio o con un piano iniziale
  show ID [RACCOLTA]                     che cosa è salvato in uno spazio di lavoro
  commit ID --changes FILE               modifiche da un file JSON, tutte o nessuna
  check [ID]                             cerca danni e riferimenti interrotti; senza ID, ovunque
  restore ID [--from FONTE]              recupera ciò che è danneggiato o uno stato precedente
  import ID FILE...                      un calendario editoriale o i dati di un social network
  merge ID FILE                          ciò che un’altra persona ha cambiato in una copia
  export ID --format FORMATO --out FILE  il piano o il calendario come file da consegnare
  backup ID|--all --out CARTELLA         copie di sicurezza
  remove ID                              sposta uno spazio di lavoro nel cestino, per 30 giorni
  trash                                  che cosa c’è nel cestino; ripristina o elimina per sempre
  seal ID                                cifra uno spazio di lavoro o ne toglie la cifratura
  serve                                  il programma nel browser

Con ogni comando:
  --data CARTELLA         la cartella con gli spazi di lavoro
  --json                  un valore JSON sull’uscita standard, per altri programmi
  --language LINGUA       en, de, it o es
  --passphrase-file FILE  la passphrase degli spazi di lavoro cifrati; «-» legge l’ingresso standard
  --help                  aiuto sul comando
  --version               la versione di Planwright

Codici di uscita: 0 fatto, 1 non riuscito, 2 uso errato.
«planwright COMANDO --help» spiega meglio un comando.`,
    list: `Elenca tutti gli spazi di lavoro.

Uso: planwright list

Con --json: un elenco di riepiloghi, ciascuno con id, path, name e state (ok, locked, damaged, newer, sealed o away).`,
    create: `Crea un nuovo spazio di lavoro e ne mostra l’identificativo.

Uso: planwright create --name NOME [--sample|--starter SETTORE]

  --name NOME        come si chiama lo spazio di lavoro; con --starter il settore, se manca
  --sample           già compilato con il cliente di esempio, nella lingua di --language
  --starter SETTORE  già compilato con il piano iniziale di un settore, nella lingua di --language:
                     clothing, electronics, online-products, online-services, logistics, second-hand,
                     consulting, law oppure home-and-sports

Il piano parte da questo mese e dura un anno; tutto si può cambiare in seguito.
Con --json: identificativo (id) e percorso (path).`,
    show: `Mostra che cosa è salvato in uno spazio di lavoro. Funziona anche mentre un altro Planwright lo tiene aperto.

Uso: planwright show ID [RACCOLTA]

Senza RACCOLTA: quante voci contiene ogni raccolta. Con RACCOLTA: le sue voci.
Con --json: le voci complete, in un elenco; senza RACCOLTA un elenco per ogni raccolta.`,
    commit: `Salva delle modifiche, tutte o nessuna.

Uso: planwright commit ID --changes FILE

  --changes FILE   un elenco JSON di modifiche; «-» legge l’ingresso standard

Ogni modifica indica collection, id, before e after: la voce intera com’è salvata ora e come dovrà essere.
before è null per una voce nuova, after è null per una che sparisce. Se un before non corrisponde a quanto è
salvato, non cambia nulla. Nel programma l’intero elenco si annulla in un solo passo.`,
    check: `Cerca danni: file illeggibili, voci dalla forma errata, riferimenti che non portano a nulla, periodi che
finiscono prima di iniziare. Poi dice, come la pagina «Stato del piano», che cosa manca o non torna nel
piano. Non modifica nulla.

Uso: planwright check [ID] [--strict]

  --strict   gli avvisi sul piano contano come errori

Senza ID: tutti gli spazi di lavoro, ciascuno con il numero di osservazioni. Di uno danneggiato dice che
cosa non va, che cosa è al sicuro e da che cosa si può recuperare. Codice di uscita 0 se è tutto in ordine o
ci sono solo avvisi e note, 1 per danni ed errori nel piano. Con --json: id, problem (null se si apre),
problems, snapshot, journal, options e health; senza ID un elenco di questi.`,
    restore: `Recupera uno spazio di lavoro che non si apre, o un suo stato precedente.

Uso: planwright restore ID [--from FONTE] [--as-copy] [--dry-run]

  --from FONTE   «rebuilt»: lo stato più recente che backup e modifiche successive danno insieme (anche
                 senza --from, se è danneggiato), o il nome di un backup elencato da «check ID»
  --as-copy      come spazio di lavoro a sé; quello attuale resta com’è
  --dry-run      mostra soltanto che cosa cambierebbe

Ciò che c’è adesso viene prima conservato: come backup o, se non si legge, così com’è nella
cartella «quarantine». Nel programma, tornare a uno stato precedente è un solo passo da annullare.
Con --json: id, path, before e quarantined; con --dry-run la differenza.`,
    import: `Importa calendari editoriali (CSV, XLSX, ICS) e i dati esportati dai social network.

Uso: planwright import ID FILE... [--as calendar|metrics] [--dry-run]

  --as calendar|metrics   che cosa contengono i file, se non lo si capisce da soli
  --dry-run               mostra soltanto che cosa succederebbe

Tutti i file vengono letti prima di salvare qualcosa; nel programma ciascuno si annulla in un solo passo. Importare
due volte lo stesso file non cambia nulla. Con --json: conteggi (new, changed, same, skipped), problemi per riga e lo
stesso per ogni file.`,
    merge: `Porta qui ciò che un’altra persona ha cambiato in una copia dello spazio di lavoro.

Uso: planwright merge ID FILE [--take mine|theirs] [--dry-run]

  FILE                 l’altro spazio di lavoro, come lo scrive «planwright export --format bundle»
  --take mine|theirs   quale parte resta dove entrambe hanno cambiato la stessa cosa
  --dry-run            mostra soltanto che cosa succederebbe

Ciò che ha cambiato una parte sola si unisce da sé. Dove entrambe hanno cambiato la stessa cosa e manca --take, non
cambia nulla e il codice di uscita è 1. Nel programma tutto insieme si annulla in un solo passo. Con --json: added,
changed e removed, i conflitti campo per campo e merged.`,
    export: `Scrive il piano o il calendario in un file.

Uso: planwright export ID --format FORMATO --out FILE [--reader own|client]
                          [--from GIORNO] [--to GIORNO] [--force]

  --format FORMATO      html, pdf; csv, xlsx, ics; hootsuite, buffer, metricool o generic per
                        pubblicare i post; trello, trello-json o notion per continuare a
                        pianificare; bundle
  --out FILE            il file, oppure una cartella in cui riceve un nome da sé
  --reader own|client   per un cliente si omettono note e dati privati (se assente: own)
  --from, --to GIORNO   i giorni del calendario, per esempio 2026-12-31 (se assenti: il periodo del piano)
  --status ELENCO       quali post escono, per esempio approved,scheduled (come senza)
  --ideas               anche i post senza giorno, in csv, xlsx, trello, trello-json e notion
  --moments             anche festività, giornate tematiche e i tuoi eventi, in xlsx e ics
  --date-order ORDINE   month-first, day-first o year-first, per hootsuite
  --template FILE       la tabella fornita da Metricool
  --calendar ASPETTO    both, months o agenda, in html e pdf
  --force               sostituisce un file già presente

Il documento è scritto nella lingua di --language.`,
    backup: `Crea una copia verificata di uno spazio di lavoro, o di tutti.

Uso: planwright backup ID --out CARTELLA
     planwright backup --all --out CARTELLA
     planwright backup ID --list
     planwright backup ID --verify
     planwright backup --place CARTELLA|none

  --out CARTELLA         dove vanno le copie; viene creata se manca
  --list                 tutti i backup di uno spazio di lavoro, dal più recente
  --verify               rilegge ogni backup; codice di uscita 1 se uno è danneggiato
  --place CARTELLA|none  un secondo posto, dove d’ora in poi va anche ogni backup; oppure più nessuno

Con --json: un elenco con id, path e dimensione in byte; con --list i backup, con --verify quelli buoni e quelli
danneggiati, con --place il percorso e se è raggiungibile.`,
    remove: `Sposta uno spazio di lavoro nel cestino, dove resta per 30 giorni. I suoi backup rimangono.

Uso: planwright remove ID

«planwright trash --restore ID» lo ripristina.
Con --json: la voce nel cestino.`,
    trash: `Mostra che cosa c’è nel cestino, ripristina uno spazio di lavoro o lo elimina per sempre.

Uso: planwright trash
     planwright trash --restore ID
     planwright trash --purge ID --yes

  --restore ID   di nuovo tra gli spazi di lavoro; con un nuovo identificativo se il suo è occupato
  --purge ID     lo elimina per sempre con tutti i suoi backup, anche nel secondo posto
  --yes          per confermare: niente lo riporta indietro

Con --json: l’elenco con id, name, removedAt, daysLeft e bytes.`,
    seal: `Cifra uno spazio di lavoro: il piano, la cronologia e le copie di sicurezza si leggono poi solo con la passphrase.

Uso: planwright seal ID --passphrase-file FILE [--present-file FILE]
     planwright seal ID --remove --passphrase-file FILE

  --passphrase-file FILE   un file con la passphrase; un a capo alla fine non conta
  --present-file FILE      la passphrase attuale, per cambiarla
  --remove                 riscrive tutto leggibile

Nessuno può recuperare una passphrase persa, nemmeno chi fa Planwright. Scrivila e conservala in un luogo
sicuro. Il nome della cartella resta leggibile. Le copie fatte prima su altri dischi restano come sono,
e così ciò che il disco conserva dei file eliminati. Ogni comando prende la passphrase da --passphrase-file
o dalla variabile d’ambiente PLANWRIGHT_PASSPHRASE. Con --json: left, i file che non è stato possibile
riscrivere.`,
    serve: `Esegue Planwright per un browser su questo computer, finché non premi Ctrl-C.

Uso: planwright serve [--port NUMERO] [--idle-exit MINUTI]

  --port NUMERO        la porta; se assente, una libera
  --idle-exit MINUTI   si ferma se per tanto tempo nessuna pagina è aperta

Mostra un indirizzo valido una volta sola. Con Invio ne ottieni uno nuovo.`,
  },
  usage: {
    unknownCommand: '«{command}» non è un comando. «planwright --help» li elenca tutti.',
    unknownOption:
      '«{option}» non è un’opzione di «{command}». «planwright {command} --help» le mostra tutte.',
    missingValue: 'Dopo «{option}» manca un valore.',
    noValue: '«{option}» non accetta un valore.',
    missingOption: 'Manca «{option}». «planwright {command} --help» mostra come si usa.',
    badChoice: '«{value}» non va bene per «{option}». Sono possibili: {choices}.',
    emptyPassphrase: '{file} non contiene una passphrase: servono da 1 a 1000 caratteri.',
    missingWorkspace: 'Manca l’identificativo dello spazio di lavoro. «planwright list» li mostra tutti.',
    missingFile: 'Non è indicato alcun file. «planwright {command} --help» mostra come si usa.',
    tooMany: '«{value}» è una parola di troppo. «planwright {command} --help» mostra come si usa.',
    badDay: '«{value}» non è un giorno per «{option}»: si scrive come 2026-12-31.',
    badName: '«{value}» non può essere un nome: servono da 1 a 120 caratteri.',
    badPort: '«{value}» non è una porta: serve un numero intero da 0 a 65535.',
    badMinutes: '«{value}» non è un numero di minuti da 1 a 10080.',
    oneThingAtATime:
      'Queste opzioni non si possono usare insieme. «planwright {command} --help» mostra quali ci sono.',
    eitherIdOrAll: 'Indica l’identificativo di uno spazio di lavoro oppure --all.',
    eitherRestoreOrPurge: 'Indica --restore oppure --purge, non entrambi.',
    purgeNeedsYes:
      'Così {id} e tutti i suoi backup vengono eliminati per sempre. Se è quello che vuoi, aggiungi --yes.',
  },
  problem: {
    noSuchWorkspace:
      'Lo spazio di lavoro «{id}» non esiste. «planwright list» mostra tutti gli identificativi.',
    noSuchSource:
      'Non c’è un backup leggibile «{source}» di {id}. «planwright check {id}» mostra quelli che ci sono.',
    noSuchCollection: 'La raccolta «{name}» non esiste. Esistono: {choices}.',
    fileMissing: 'Il file {file} non esiste.',
    fileUnreadable: 'Non è possibile leggere il file {file}.',
    fileUnwritable:
      'Non è possibile scrivere il file {file}. Controlla la cartella, i suoi permessi e lo spazio sul disco.',
    fileExists: 'Il file {file} esiste già. Scegli un altro nome oppure sostituiscilo con --force.',
    notJson: 'Il contenuto di {file} non è JSON. Non è cambiato nulla.',
    notChanges:
      'Il contenuto di {file} non è un elenco di modifiche con collection, id, before e after ({place}). Non è cambiato nulla.',
    locked:
      'Lo spazio di lavoro è aperto in un altro Planwright. Chiudilo lì e riprova; list, show, check ed export funzionano comunque.',
    lockedRemove:
      'Lo spazio di lavoro è aperto in un altro Planwright. Chiudilo lì e riprova; niente è stato spostato.',
    notInTrash: '{id} non è nel cestino. «planwright trash» mostra che cosa contiene.',
    conflict:
      'Le voci non sono come risultano in «before». Non è cambiato nulla; rileggile con «planwright show» e prepara di nuovo le modifiche.',
    portTaken:
      'La porta {port} è occupata da un altro programma. Scegline un’altra con --port, oppure ometti --port: Planwright ne prenderà una libera.',
    portForbidden:
      'Qui non si può usare la porta {port}. Scegline una oltre la 1023 con --port, oppure ometti --port.',
    inFile: '{file}: {reason}',
  },
  table: {
    id: 'Id',
    name: 'Nome',
    state: 'Stato',
    period: 'Piano',
    changed: 'Modificato',
    collection: 'Raccolta',
    records: 'Voci',
    date: 'Data',
    status: 'Stato',

    field: 'Campo',
    problem: 'Problema',
    file: 'File',
    new: 'Nuove',
    changedRecords: 'Modificate',
    same: 'Uguali',
    skipped: 'Escluse',
    size: 'Dimensione',
    removed: 'Eliminato',
    daysLeft: 'Giorni rimasti',
    source: 'Fonte',
    stateOf: 'Stato del',
    age: 'Età',
    missing: 'Modifiche mancanti',
    gone: 'Tolte',
  },
  state: {
    ok: 'pronto',
    locked: 'aperto altrove',
    damaged: 'danneggiato',
    newer: 'di una versione più recente',
    sealed: 'cifrato',
    away: 'non scaricato',
  },
  done: {
    noWorkspaces: 'Non c’è ancora nessuno spazio di lavoro. «planwright create --name NOME» ne crea uno.',
    noRecords: 'Non ci sono voci.',
    created: 'Creato lo spazio di lavoro {id} in {path}',
    committed: '{count, plural, one {# modifica salvata} other {# modifiche salvate}}',
    mergeUndecided:
      'Non è stato cambiato nulla: entrambe le parti hanno cambiato la stessa cosa. Decidi con --take mine o --take theirs, oppure nel programma.',
    nothingToCommit: 'L’elenco è vuoto; non è cambiato nulla.',
    checkedWell: 'È tutto in ordine.',
    checkedProblems: '{count, plural, one {# problema trovato:} other {# problemi trovati:}}',
    dryRun: 'Non è stato salvato nulla: questo mostra soltanto che cosa succederebbe.',
    rowSkipped: 'Riga {line}: esclusa. {reason}',
    rowKept: 'Riga {line}: {reason}',
    exported: 'Scritto {file} ({size})',
    leftOut: 'Esclusi {count, number}: {reason}',
    backedUp: '{count, plural, one {# copia creata:} other {# copie create:}}',
    noBackups: 'Di questo spazio di lavoro non c’è ancora nessun backup.',
    nothingToBackUp: 'Non c’è nessuno spazio di lavoro da copiare.',
    removed:
      '{id} resta nel cestino per {days, plural, one {# giorno} other {# giorni}}. «planwright trash --restore {id}» lo ripristina.',
    restored: '{id} è di nuovo al suo posto, in {path}',
    purged: '{id} e i suoi backup sono eliminati per sempre',
    sealed: '{id} è cifrato. Nessuno può recuperare una passphrase persa: scrivila.',
    passphraseChanged: 'La passphrase di {id} è cambiata.',
    unsealed: '{id} non è più cifrato.',
    leftAsTheyWere:
      '{count, plural, one {# file resta com’era, perché non è stato possibile riscriverlo:} other {# file restano com’erano, perché non è stato possibile riscriverli:}}',
    trashEmpty: 'Il cestino è vuoto.',
  },
  health: {
    counts:
      'Piano: {error, plural, =0 {nessun errore} one {# errore} other {# errori}}, {warning, plural, =0 {nessun avviso} one {# avviso} other {# avvisi}}, {note, plural, =0 {nessuna nota} one {# nota} other {# note}}{muted, plural, =0 {} one {; # silenziata} other {; # silenziate}}',
    severity: 'Gravità',
    section: 'Sezione',
    finding: 'Che cosa',
    action: 'Rimedio',
  },
  recovery: {
    checked: '{name} ({id}): {result}',
    cannotOpen: '{name} ({id}) non si apre. Non è stato modificato né eliminato nulla.',
    damagedEnd: 'Gli ultimi {size} delle modifiche conservate accanto al piano non si leggono.',
    kept: 'Accanto al file del piano {count, plural, one {c’è # modifica successiva} other {ci sono # modifiche successive}}.',
    sources: 'Si può recuperare da:',
    backups: 'Backup:',
    unlock: 'Si apre con la sua passphrase: indicala con --passphrase-file.',
    noSources: 'Planwright non trova nulla da cui recuperarlo. I suoi file ci sono ancora tutti.',
    unreadable: 'illeggibile',
    unknown: 'non si sa',
    how: '«planwright restore {id} --dry-run» mostra che cosa cambierebbe, «planwright restore {id}» lo recupera.',
    present: 'Rispetto a ciò che c’è adesso:',
    best: 'Rispetto allo stato più completo:',
    same: 'Non cambierebbe nulla.',
    more: '{count, plural, one {e un’altra} other {e altre #}}',
    done: '{id} è stato recuperato.',
    copied: 'Creato lo spazio di lavoro {id} in {path}',
    before: 'Ciò che c’era prima è conservato nel backup {generation}.',
    aside: 'I file di prima si trovano, intatti, in {path}',
  },
  serving: {
    address: 'Planwright è attivo su {address}',
    once: 'L’indirizzo vale una volta sola. Invio per uno nuovo, Ctrl-C per chiudere.',
    stop: 'L’indirizzo vale una volta sola. Ctrl-C chiude Planwright.',
    closing: 'Chiusura in corso…',
    closed: 'Chiuso; è tutto salvato.',
    idle: 'Da {minutes, plural, one {# minuto} other {# minuti}} nessuna pagina è aperta.',
  },
  window: {
    notSaved: 'Chiudere anche se non è tutto salvato?',
    notSavedDetail:
      'La pagina non è riuscita a salvare le ultime modifiche, oppure non risponde. Se resti, puoi riprovare.',
    stay: 'Resta',
    closeAnyway: 'Chiudi comunque',
    writeMail: 'Scrivere un’e-mail?',
    writeMailDetail: 'Il programma di posta si aprirà con: {address}',
    write: 'Scrivi',
    cancel: 'Annulla',
    startFailed: 'Planwright non può avviarsi',
  },
  menu: {
    file: 'File',
    newWorkspace: 'Nuovo spazio di lavoro…',
    openFile: 'Apri un file…',
    import: 'Importa…',
    export: 'Esporta…',
    edit: 'Modifica',
    undo: 'Annulla',
    redo: 'Ripeti',
    search: 'Ricerca e comandi…',
    view: 'Vista',
    window: 'Finestra',
    help: 'Aiuto',
    cut: 'Taglia',
    copy: 'Copia',
    paste: 'Incolla',
    selectAll: 'Seleziona tutto',
    resetZoom: 'Dimensioni reali',
    zoomIn: 'Ingrandisci',
    zoomOut: 'Riduci',
    fullScreen: 'Schermo intero',
    minimize: 'Riduci a icona',
    close: 'Chiudi',
    quit: 'Esci',
    about: 'Informazioni su Planwright',
    hide: 'Nascondi Planwright',
  },
} satisfies Translated<typeof english>;
