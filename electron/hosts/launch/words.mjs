// The few sentences that are needed before anything is installed or built; all others are in shared/i18n.

const english = {
  nodeTooOld:
    'Planwright needs Node {needed} or newer; this is Node {found}. Please update Node and start again.',
  installing: 'Installing what Planwright needs; this is done once and takes about a minute…',
  installFailed:
    'The packages could not be installed: the lines above say why. Check the network connection and start again.',
  waiting: 'Another start is still setting up; waiting for it…',
  building: 'Building…',
  buildFailed: 'Planwright could not be built: the lines above say why.',
  notWritable: 'Planwright must be set up first, but the folder {folder} cannot be written to.',
  fetchingElectron: 'Fetching Electron for the desktop window; this is done once…',
  noElectron:
    'The desktop window cannot be opened because Electron could not be fetched, so Planwright opens in the browser instead.',
  electronFailed: 'The desktop window did not start ({reason}), so Planwright opens in the browser instead.',
  noDisplay:
    'There is no display here, so no window opens: Planwright is at the address below until you press Ctrl-C.',
  rootSandbox: 'You are root, where Chromium cannot use its sandbox: the window opens without it.',
  openYourself: 'No browser could be opened: please open the address above yourself.',
  hostFailed: 'Planwright could not start: {reason}',
  unknownOption: '"{option}" is not an option of this command. "npm start -- --help" lists them all.',
  missingValue: '"{option}" needs a value after it. "npm start -- --help" shows how.',
  badPort: '"{value}" is not a port: it must be a whole number from 0 to 65535.',
  help: `Starts Planwright.

  npm start                     opens the desktop window, or the browser where there is none
  npm start -- --browser        opens in the browser on purpose
  npm start -- --data FOLDER    keeps the workspaces in this folder
  npm start -- --port NUMBER    uses this port for the browser (0 or none: a free one)
  npm start -- --no-open        opens nothing, only prints the address
  npm start -- --help           shows this text`,
};

/** @typedef {keyof typeof english} Word */

/** @type {Readonly<Record<string, Readonly<Record<Word, string>>>>} */
const catalogs = {
  en: english,
  de: {
    nodeTooOld:
      'Planwright benötigt Node {needed} oder neuer; installiert ist Node {found}. Bitte aktualisieren Sie Node und starten Sie erneut.',
    installing:
      'Die benötigten Pakete werden installiert; das geschieht nur einmal und dauert etwa eine Minute …',
    installFailed:
      'Die Pakete konnten nicht installiert werden; der Grund steht in den Zeilen darüber. Prüfen Sie die Netzwerkverbindung und starten Sie erneut.',
    waiting: 'Ein anderer Start richtet Planwright gerade ein; bitte warten …',
    building: 'Planwright wird gebaut …',
    buildFailed: 'Planwright konnte nicht gebaut werden; der Grund steht in den Zeilen darüber.',
    notWritable:
      'Planwright muss erst eingerichtet werden, aber im Ordner {folder} darf nicht geschrieben werden.',
    fetchingElectron: 'Electron wird für das Programmfenster heruntergeladen; das geschieht nur einmal …',
    noElectron:
      'Das Programmfenster kann nicht geöffnet werden, weil Electron nicht heruntergeladen werden konnte; Planwright öffnet sich stattdessen im Browser.',
    electronFailed:
      'Das Programmfenster ließ sich nicht starten ({reason}); Planwright öffnet sich stattdessen im Browser.',
    noDisplay:
      'Hier gibt es keine Anzeige, daher öffnet sich kein Fenster: Planwright ist unter der folgenden Adresse erreichbar, bis Sie Strg-C drücken.',
    rootSandbox: 'Als root kann Chromium seine Sandbox nicht nutzen; das Fenster öffnet sich ohne sie.',
    openYourself: 'Es ließ sich kein Browser öffnen: Bitte öffnen Sie die Adresse oben selbst.',
    hostFailed: 'Planwright konnte nicht starten: {reason}',
    unknownOption: '„{option}“ ist keine Option dieses Befehls. „npm start -- --help“ zeigt alle.',
    missingValue: 'Nach „{option}“ fehlt ein Wert. „npm start -- --help“ zeigt, wie es geht.',
    badPort: '„{value}“ ist kein Port: Erlaubt ist eine ganze Zahl von 0 bis 65535.',
    help: `Startet Planwright.

  npm start                     öffnet das Programmfenster oder, wo es keines gibt, den Browser
  npm start -- --browser        öffnet Planwright bewusst im Browser
  npm start -- --data ORDNER    bewahrt die Arbeitsbereiche in diesem Ordner auf
  npm start -- --port NUMMER    nutzt diesen Port für den Browser (0 oder ohne Angabe: ein freier)
  npm start -- --no-open        öffnet nichts und zeigt nur die Adresse an
  npm start -- --help           zeigt diesen Text`,
  },
  it: {
    nodeTooOld:
      'Planwright richiede Node {needed} o successivo; qui è installato Node {found}. Aggiorna Node e avvia di nuovo.',
    installing: 'Installazione dei pacchetti necessari: avviene una volta sola e dura circa un minuto…',
    installFailed:
      'Non è stato possibile installare i pacchetti: il motivo è nelle righe qui sopra. Controlla la connessione di rete e avvia di nuovo.',
    waiting: 'Un altro avvio sta ancora preparando Planwright: attendi…',
    building: 'Compilazione in corso…',
    buildFailed: 'Non è stato possibile compilare Planwright: il motivo è nelle righe qui sopra.',
    notWritable: 'Planwright va prima preparato, ma non è possibile scrivere nella cartella {folder}.',
    fetchingElectron: 'Download di Electron per la finestra del programma: avviene una volta sola…',
    noElectron:
      'La finestra del programma non può aprirsi perché non è stato possibile scaricare Electron: Planwright si apre nel browser.',
    electronFailed: 'La finestra del programma non si è avviata ({reason}): Planwright si apre nel browser.',
    noDisplay:
      'Qui non c’è uno schermo, quindi non si apre nessuna finestra: Planwright resta all’indirizzo qui sotto finché non premi Ctrl-C.',
    rootSandbox: 'Come root Chromium non può usare la sua sandbox: la finestra si apre senza.',
    openYourself: 'Non è stato possibile aprire un browser: apri tu l’indirizzo qui sopra.',
    hostFailed: 'Planwright non si è avviato: {reason}',
    unknownOption: '«{option}» non è un’opzione di questo comando. «npm start -- --help» le elenca tutte.',
    missingValue: 'Dopo «{option}» manca un valore. «npm start -- --help» mostra come fare.',
    badPort: '«{value}» non è una porta: serve un numero intero da 0 a 65535.',
    help: `Avvia Planwright.

  npm start                      apre la finestra del programma o, dove non c’è, il browser
  npm start -- --browser         apre direttamente nel browser
  npm start -- --data CARTELLA   conserva gli spazi di lavoro in questa cartella
  npm start -- --port NUMERO     usa questa porta per il browser (0 o assente: una libera)
  npm start -- --no-open         non apre nulla, mostra solo l’indirizzo
  npm start -- --help            mostra questo testo`,
  },
  es: {
    nodeTooOld:
      'Planwright necesita Node {needed} o posterior; este es Node {found}. Actualiza Node y vuelve a iniciarlo.',
    installing: 'Instalando los paquetes necesarios; se hace una sola vez y tarda alrededor de un minuto…',
    installFailed:
      'No se han podido instalar los paquetes: el motivo está en las líneas de arriba. Comprueba la conexión de red y vuelve a iniciarlo.',
    waiting: 'Otro inicio todavía está preparando Planwright; espera…',
    building: 'Compilando…',
    buildFailed: 'No se ha podido compilar Planwright: el motivo está en las líneas de arriba.',
    notWritable: 'Antes hay que preparar Planwright, pero no se puede escribir en la carpeta {folder}.',
    fetchingElectron: 'Descargando Electron para la ventana del programa; se hace una sola vez…',
    noElectron:
      'La ventana del programa no se puede abrir porque no se ha podido descargar Electron, así que Planwright se abre en el navegador.',
    electronFailed:
      'La ventana del programa no se ha iniciado ({reason}), así que Planwright se abre en el navegador.',
    noDisplay:
      'Aquí no hay pantalla, así que no se abre ninguna ventana: Planwright está en la dirección de abajo hasta que pulses Ctrl-C.',
    rootSandbox: 'Como root, Chromium no puede usar su sandbox: la ventana se abre sin ella.',
    openYourself: 'No se ha podido abrir ningún navegador: abre tú la dirección de arriba.',
    hostFailed: 'Planwright no se ha podido iniciar: {reason}',
    unknownOption: '«{option}» no es una opción de este comando. «npm start -- --help» las muestra todas.',
    missingValue: 'Falta un valor después de «{option}». «npm start -- --help» muestra cómo hacerlo.',
    badPort: '«{value}» no es un puerto: debe ser un número entero de 0 a 65535.',
    help: `Inicia Planwright.

  npm start                      abre la ventana del programa o, donde no la haya, el navegador
  npm start -- --browser         abre directamente en el navegador
  npm start -- --data CARPETA    guarda los espacios de trabajo en esta carpeta
  npm start -- --port NÚMERO     usa este puerto para el navegador (0 o nada: uno libre)
  npm start -- --no-open         no abre nada, solo muestra la dirección
  npm start -- --help            muestra este texto`,
  },
};

export const launchLanguages = Object.keys(catalogs);

/**
 * @param {string} language one of launchLanguages
 * @param {Word} word
 * @param {Readonly<Record<string, string>>} [values]
 * @returns {string}
 */
export function sentence(language, word, values = {}) {
  const text = (catalogs[language] ?? english)[word];
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/**
 * The system's language, or English where it is none of ours. The order of the variables is gettext's.
 *
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @param {string} [locale]
 * @returns {string}
 */
export function systemLanguage(env = process.env, locale = Intl.DateTimeFormat().resolvedOptions().locale) {
  const wished =
    env['LANGUAGE']?.split(':')[0] || env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || locale;
  const language = wished.slice(0, 2).toLowerCase();
  return launchLanguages.includes(language) ? language : 'en';
}
