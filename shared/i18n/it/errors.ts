import type { Translated } from '../catalog.ts';
import type { errors as english } from '../en/errors.ts';

export const errors = {
  invalidInput:
    'Qualcosa in questa richiesta non ha la forma prevista. Non è stato modificato nulla; controlla ciò che hai inserito.',
  unknownMethod:
    'Questa finestra e il programma sono di versioni diverse. Non è stato modificato nulla; chiudi la finestra e riavvia Planwright.',
  notFound:
    'Questo spazio di lavoro non c’è, o non c’è più. Non è stato modificato nulla; scegline un altro dall’elenco.',
  conflict:
    'Nel frattempo le stesse voci sono state modificate altrove. Entrambe le versioni restano finché non scegli; guarda di nuovo lo spazio di lavoro.',
  integrity:
    'Il piano non sarebbe più coerente. Non è stato modificato nulla; correggi i campi indicati e riprova.',
  workspaceLocked:
    'Un’altra finestra o un altro programma tiene aperto questo spazio di lavoro. Ciò che è salvato è al sicuro; chiudilo lì oppure, dopo un arresto anomalo, aspetta mezzo minuto.',
  workspaceDamaged:
    'Il file di questo spazio di lavoro è danneggiato, perciò non è stato aperto. Il contenuto non è stato toccato; la pagina di recupero mostra che cosa si può riavere.',
  workspaceNewer:
    'È stato scritto da una versione più recente di Planwright. Non è stato toccato nulla; aprilo con quella versione.',
  workspaceSealed:
    'Questo spazio di lavoro è cifrato. Non è stato aperto nulla; inserisci la passphrase per continuare.',
  workspaceAway:
    'Al momento un programma di sincronizzazione tiene questo spazio di lavoro solo nel cloud. Non è stato toccato nulla; fallo scaricare e poi riaprilo.',
  passphraseWrong:
    'Questa passphrase non apre lo spazio di lavoro. Non è cambiato nulla; controlla maiuscole e layout della tastiera e riprova.',
  placeUnusable:
    'Questa cartella non può fare da seconda posizione. Non è cambiato nulla; scegli una cartella esistente, scrivibile e fuori da quella di Planwright.',
  folderUnusable:
    'Nella cartella di questo spazio di lavoro c’è un collegamento che gira in tondo, per esempio al posto di «media», e i suoi file non si possono raggiungere. Non è stato modificato nulla e lo spazio di lavoro si apre come prima; rimetti la cartella al posto del collegamento e riprova.',
  workspaceExists:
    'Esiste già uno spazio di lavoro con questo nome. Non è stato modificato nulla; scegli un altro nome.',
  readOnly:
    'Qui questo spazio di lavoro si può solo leggere. Non è stato modificato nulla; copialo in una cartella in cui si possa scrivere.',
  diskFull:
    'Il disco è pieno. Ciò che era già salvato è al sicuro; libera spazio e il salvataggio verrà ripetuto.',
  noPermission:
    'Planwright non può scrivere in questa cartella. Ciò che era già salvato è al sicuro; concedi il permesso o scegli un’altra cartella.',
  storageFailed:
    'Il disco non ha accettato i dati. Ciò che era già salvato è al sicuro; verifica che il disco sia collegato e riprova.',
  fileNotRecognised:
    'Planwright non sa leggere il contenuto di questo file. Non è stato modificato nulla; scegli un altro file.',
  fileTooLarge:
    'Questo file è troppo grande. Non è stato modificato nulla; dividilo o togli ciò che non serve.',
  fileDamaged:
    'Questo file è danneggiato o incompleto. Non è stato modificato nulla; fattelo inviare o salvalo di nuovo.',
  fileEmpty: 'In questo file non c’è nulla. Non è stato modificato nulla; scegli un altro file.',
  nothingToExport:
    'Nessun post di questi giorni può uscire, quindi non è stato creato alcun file. La pagina delle esportazioni dice che cosa trattiene ciascuno.',
  portTaken:
    'Un altro programma usa questa porta. Riavvia con un’altra porta, o senza indicarla: ne verrà cercata una libera.',
  notAllowed:
    'Da qui non è permesso. Non è stato modificato nulla; apri di nuovo Planwright dalla sua finestra.',
  unreachable:
    'Planwright non risponde. Ciò che è salvato è al sicuro; lascia aperta questa finestra e riavvia il programma se è stato chiuso.',
  usage:
    'Il comando non è stato riconosciuto. Non è stato modificato nulla; --help mostra che cosa si può fare.',
  internal:
    'Qualcosa è andato storto dentro Planwright. Ciò che è salvato è al sicuro; riprova e, se succede ancora, riavvia il programma.',
  problem: {
    schema: 'Un valore non ha la forma che deve avere.',
    identifier: 'La voce ha un identificatore che non è il suo.',
    dangling: 'La voce rimanda a qualcosa che non c’è.',
    profileMissing: 'Mancano il nome e il periodo del piano.',
    period: 'Il periodo finisce prima di cominciare.',
    mediumMissing:
      'Un’immagine o un file di questo post o di questa serie manca nella cartella «media» o lì non si può leggere.',
    mediumDamaged: 'Un’immagine o un file di questo post o di questa serie non è più come è stato salvato.',
  },
} satisfies Translated<typeof english>;
