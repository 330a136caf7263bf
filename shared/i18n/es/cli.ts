import type { Translated } from '../catalog.ts';
import type { cli as english } from '../en/cli.ts';

export const cli = {
  undo: {
    commit: '{count, plural, one {# cambio} other {# cambios}} desde la línea de comandos',
  },
  help: {
    overview: `Planwright en la línea de comandos.

Uso: planwright COMANDO [OPCIONES]

  list                                      todos los espacios de trabajo
  create --name NOMBRE [--sample]           un espacio de trabajo nuevo, vacío, de ejemplo o con un plan inicial
  show ID [COLECCIÓN]                       lo que hay guardado en un espacio de trabajo
  commit ID --changes ARCHIVO               cambios de un archivo JSON, todos o ninguno
  check [ID]                                busca daños y referencias rotas; sin ID, en todos
  restore ID [--from ORIGEN]                recupera lo dañado o un estado anterior
  import ID ARCHIVO...                      un calendario editorial o las cifras de una red
  merge ID ARCHIVO                          lo que otra persona ha cambiado en una copia
  export ID --format FORMATO --out ARCHIVO  el plan o el calendario como archivo para entregar
  backup ID|--all --out CARPETA             copias de seguridad
  remove ID                                 mueve un espacio de trabajo a la papelera, durante 30 días
  trash                                     lo que hay en la papelera; recuperar o eliminar para siempre
  seal ID                                   cifra un espacio de trabajo o le quita el cifrado
  serve                                     el programa en el navegador

Con cualquier comando:
  --data CARPETA             la carpeta con los espacios de trabajo
  --json                     un valor JSON en la salida estándar, para otros programas
  --language IDIOMA          en, de, it o es
  --passphrase-file ARCHIVO  la frase de contraseña de los espacios cifrados; «-» lee la entrada estándar
  --help                     ayuda sobre el comando
  --version                  la versión de Planwright

Códigos de salida: 0 hecho, 1 ha fallado, 2 uso incorrecto.
«planwright COMANDO --help» explica mejor un comando.`,
    list: `Muestra todos los espacios de trabajo.

Uso: planwright list

Con --json: una lista de resúmenes, cada uno con id, path, name y state (ok, locked, damaged, newer, sealed o away).`,
    create: `Crea un espacio de trabajo y muestra su identificador.

Uso: planwright create --name NOMBRE [--sample|--starter SECTOR]

  --name NOMBRE     cómo se llama el espacio de trabajo; con --starter el sector, si falta
  --sample          ya relleno con el cliente de ejemplo, en el idioma de --language
  --starter SECTOR  ya relleno con el plan inicial de un sector, en el idioma de --language:
                    clothing, electronics, online-products, online-services, logistics, second-hand,
                    consulting, law o home-and-sports

El plan empieza con este mes y dura un año; todo se puede cambiar después.
Con --json: el identificador (id) y la ruta (path).`,
    show: `Muestra lo que hay guardado en un espacio de trabajo. Funciona también mientras otro Planwright lo tiene abierto.

Uso: planwright show ID [COLECCIÓN]

Sin COLECCIÓN: cuántas entradas tiene cada colección. Con COLECCIÓN: sus entradas.
Con --json: las entradas completas, en una lista; sin COLECCIÓN, una lista por cada colección.`,
    commit: `Guarda cambios, todos o ninguno.

Uso: planwright commit ID --changes ARCHIVO

  --changes ARCHIVO   una lista JSON de cambios; «-» lee la entrada estándar

Cada cambio indica collection, id, before y after: la entrada entera tal como está guardada y tal como debe
quedar. before es null en una entrada nueva, after es null en una que desaparece. Si algún before no coincide con
lo guardado, no se cambia nada. En el programa toda la lista se deshace en un solo paso.`,
    check: `Busca daños: archivos ilegibles, entradas con forma incorrecta, referencias que no llevan a nada, periodos
que acaban antes de empezar. Luego dice, como la página «Salud del plan», qué falta o no encaja en el plan.
No cambia nada.

Uso: planwright check [ID] [--strict]

  --strict   los avisos sobre el plan cuentan como errores

Sin ID: todos los espacios de trabajo, cada uno con el número de observaciones. De uno dañado dice qué pasa,
qué está a salvo y desde dónde se puede recuperar. Código de salida 0 si todo está en orden o solo hay
avisos y notas, 1 si hay daños o errores en el plan. Con --json: id, problem (null si se abre), problems,
snapshot, journal, options y health; sin ID, una lista de ellos.`,
    restore: `Recupera un espacio de trabajo que no se abre, o un estado anterior.

Uso: planwright restore ID [--from ORIGEN] [--as-copy] [--dry-run]

  --from ORIGEN   «rebuilt»: el estado más reciente que dan juntos la copia y los cambios posteriores
                  (también sin --from, si está dañado), o el nombre de una copia que muestra «check ID»
  --as-copy       como un espacio de trabajo aparte; el actual queda como está
  --dry-run       solo muestra qué sería distinto

Antes se guarda lo que hay ahora: como copia de seguridad o, si no se puede leer, tal cual en la carpeta
«quarantine». En el programa, volver a un estado anterior es un solo paso que se puede deshacer.
Con --json: id, path, before y quarantined; con --dry-run, la diferencia.`,
    import: `Importa calendarios editoriales (CSV, XLSX, ICS) y las cifras que exportan las redes.

Uso: planwright import ID ARCHIVO... [--as calendar|metrics] [--dry-run]

  --as calendar|metrics   qué contienen los archivos, si no se puede saber por ellos mismos
  --dry-run               solo muestra lo que se haría

Todos los archivos se leen antes de guardar nada; en el programa cada uno se deshace en un solo paso. Importar el mismo
archivo por segunda vez no cambia nada. Con --json: recuentos (new, changed, same, skipped), problemas por línea y lo
mismo de cada archivo.`,
    merge: `Trae lo que otra persona ha cambiado en una copia del espacio de trabajo.

Uso: planwright merge ID ARCHIVO [--take mine|theirs] [--dry-run]

  ARCHIVO              el otro espacio de trabajo, como lo escribe «planwright export --format bundle»
  --take mine|theirs   qué parte se queda donde ambas cambiaron lo mismo
  --dry-run            solo muestra lo que se haría

Lo que solo cambió una parte se combina por sí solo. Donde ambas cambiaron lo mismo y falta --take, no se cambia nada y
el código de salida es 1. En el programa todo junto se deshace en un solo paso. Con --json: added, changed y removed,
los conflictos campo por campo y merged.`,
    export: `Escribe el plan o el calendario en un archivo.

Uso: planwright export ID --format FORMATO --out ARCHIVO [--reader own|client]
                          [--from DÍA] [--to DÍA] [--force]

  --format FORMATO      html, pdf; csv, xlsx, ics; hootsuite, buffer, metricool o generic para
                        publicar; trello, trello-json o notion para seguir planificando; bundle
  --out ARCHIVO         el archivo, o una carpeta en la que recibe nombre por sí solo
  --reader own|client   para un cliente se omiten las notas y cifras privadas (si falta: own)
  --from DÍA, --to DÍA  los días del calendario, como 2026-12-31 (si faltan: el periodo del plan)
  --status LISTA        qué publicaciones salen, como approved,scheduled (igual que sin ella)
  --ideas               también publicaciones sin día, en csv, xlsx, trello, trello-json y notion
  --moments             también festivos, días temáticos y tus eventos, en xlsx e ics
  --date-order ORDEN    month-first, day-first o year-first, para hootsuite
  --template ARCHIVO    la tabla que ofrece Metricool
  --calendar ASPECTO    both, months o agenda, en html y pdf
  --force               sustituye un archivo que ya existe

El documento se escribe en el idioma de --language.`,
    backup: `Hace una copia verificada de un espacio de trabajo, o de todos.

Uso: planwright backup ID --out CARPETA
     planwright backup --all --out CARPETA
     planwright backup ID --list
     planwright backup ID --verify
     planwright backup --place CARPETA|none

  --out CARPETA         adónde van las copias; se crea si no existe
  --list                todas las copias de seguridad de un espacio de trabajo, de la más reciente a la más antigua
  --verify              vuelve a leer cada copia; código de salida 1 si alguna está dañada
  --place CARPETA|none  un segundo lugar, al que desde ahora va también cada copia; o ninguno

Con --json: una lista con id, path y tamaño en bytes; con --list las copias, con --verify las buenas y las
dañadas, con --place la ruta y si está accesible.`,
    remove: `Mueve un espacio de trabajo a la papelera, donde espera 30 días. Sus copias de seguridad se quedan.

Uso: planwright remove ID

«planwright trash --restore ID» lo recupera.
Con --json: la entrada de la papelera.`,
    trash: `Muestra lo que hay en la papelera, recupera un espacio de trabajo o lo elimina para siempre.

Uso: planwright trash
     planwright trash --restore ID
     planwright trash --purge ID --yes

  --restore ID   de nuevo entre los espacios de trabajo; con otro identificador si el suyo está ocupado
  --purge ID     lo elimina para siempre con todas sus copias, también en el segundo lugar
  --yes          para confirmarlo: nada lo devuelve

Con --json: la lista con id, name, removedAt, daysLeft y bytes.`,
    seal: `Cifra un espacio de trabajo: el plan, el historial y las copias de seguridad solo se leen con la frase de contraseña.

Uso: planwright seal ID --passphrase-file ARCHIVO [--present-file ARCHIVO]
     planwright seal ID --remove --passphrase-file ARCHIVO

  --passphrase-file ARCHIVO  un archivo con la frase; un salto de línea al final no cuenta
  --present-file ARCHIVO     la frase de contraseña actual, para cambiarla
  --remove                   lo vuelve a escribir todo legible

Nadie puede recuperar una frase de contraseña perdida, ni siquiera quienes hacen Planwright. Escríbela y
guárdala en un lugar seguro. El nombre de la carpeta sigue siendo legible. Las copias hechas antes en otros
discos quedan como están, igual que lo que el disco conserva de los archivos eliminados. Todos los comandos
toman la frase de --passphrase-file o de la variable de entorno PLANWRIGHT_PASSPHRASE. Con --json: left, los
archivos que no se pudieron volver a escribir.`,
    serve: `Ejecuta Planwright para un navegador de este ordenador hasta que pulses Ctrl-C.

Uso: planwright serve [--port NÚMERO] [--idle-exit MINUTOS]

  --port NÚMERO         el puerto; si falta, uno libre
  --idle-exit MINUTOS   se detiene si en ese tiempo no hay ninguna página abierta

Muestra una dirección que sirve una sola vez. Pulsa Intro para obtener otra.`,
  },
  usage: {
    unknownCommand: '«{command}» no es un comando. «planwright --help» los muestra todos.',
    unknownOption: '«{option}» no es una opción de «{command}». «planwright {command} --help» las muestra.',
    missingValue: 'Falta un valor después de «{option}».',
    noValue: '«{option}» no admite ningún valor.',
    missingOption: 'Falta «{option}». «planwright {command} --help» muestra cómo se usa.',
    badChoice: '«{value}» no vale para «{option}». Puede ser: {choices}.',
    emptyPassphrase: '{file} no contiene una frase de contraseña: hacen falta de 1 a 1000 caracteres.',
    missingWorkspace: 'Falta el identificador del espacio de trabajo. «planwright list» los muestra todos.',
    missingFile: 'No se indica ningún archivo. «planwright {command} --help» muestra cómo se usa.',
    tooMany: '«{value}» está de más. «planwright {command} --help» muestra cómo se usa.',
    badDay: '«{value}» no es un día para «{option}»: se escribe como 2026-12-31.',
    badName: '«{value}» no puede ser un nombre: necesita de 1 a 120 caracteres.',
    badPort: '«{value}» no es un puerto: debe ser un número entero de 0 a 65535.',
    badMinutes: '«{value}» no es un número de minutos de 1 a 10080.',
    oneThingAtATime:
      'Estas opciones no se pueden usar juntas. «planwright {command} --help» muestra cuáles hay.',
    eitherIdOrAll: 'Indica el identificador de un espacio de trabajo o bien --all.',
    eitherRestoreOrPurge: 'Indica --restore o --purge, no ambos.',
    purgeNeedsYes:
      'Así se eliminan para siempre {id} y todas sus copias de seguridad. Si es lo que quieres, añade --yes.',
  },
  problem: {
    noSuchWorkspace:
      'El espacio de trabajo «{id}» no existe. «planwright list» muestra todos los identificadores.',
    noSuchSource:
      'No hay ninguna copia legible «{source}» de {id}. «planwright check {id}» muestra las que hay.',
    noSuchCollection: 'La colección «{name}» no existe. Existen: {choices}.',
    fileMissing: 'El archivo {file} no existe.',
    fileUnreadable: 'No se puede leer el archivo {file}.',
    fileUnwritable:
      'No se puede escribir el archivo {file}. Comprueba la carpeta, sus permisos y el espacio en el disco.',
    fileExists: 'El archivo {file} ya existe. Elige otro nombre o sustitúyelo con --force.',
    notJson: 'El contenido de {file} no es JSON. No se ha cambiado nada.',
    notChanges:
      'El contenido de {file} no es una lista de cambios con collection, id, before y after ({place}). No se ha cambiado nada.',
    locked:
      'El espacio de trabajo está abierto en otro Planwright. Ciérralo allí e inténtalo de nuevo; list, show, check y export funcionan mientras tanto.',
    lockedRemove:
      'El espacio de trabajo está abierto en otro Planwright. Ciérralo allí e inténtalo de nuevo; no se ha movido nada.',
    notInTrash: '{id} no está en la papelera. «planwright trash» muestra lo que hay.',
    conflict:
      'Las entradas no están como figuran en «before». No se ha cambiado nada; léelas con «planwright show» y vuelve a preparar los cambios.',
    portTaken:
      'El puerto {port} lo ocupa otro programa. Elige otro con --port, o quita --port: entonces Planwright toma uno libre.',
    portForbidden:
      'Aquí no se puede usar el puerto {port}. Elige uno por encima de 1023 con --port, o quita --port.',
    inFile: '{file}: {reason}',
  },
  table: {
    id: 'Id',
    name: 'Nombre',
    state: 'Estado',
    period: 'Plan',
    changed: 'Cambiado',
    collection: 'Colección',
    records: 'Entradas',
    date: 'Fecha',
    status: 'Estado',

    field: 'Campo',
    problem: 'Problema',
    file: 'Archivo',
    new: 'Nuevas',
    changedRecords: 'Cambiadas',
    same: 'Iguales',
    skipped: 'Omitidas',
    size: 'Tamaño',
    removed: 'Eliminado',
    daysLeft: 'Días que quedan',
    source: 'Origen',
    stateOf: 'Estado del',
    age: 'Antigüedad',
    missing: 'Cambios que faltan',
    gone: 'Desaparecen',
  },
  state: {
    ok: 'listo',
    locked: 'abierto en otra parte',
    damaged: 'dañado',
    newer: 'de una versión más reciente',
    sealed: 'cifrado',
    away: 'sin descargar',
  },
  done: {
    noWorkspaces: 'Todavía no hay ningún espacio de trabajo. «planwright create --name NOMBRE» crea uno.',
    noRecords: 'No hay entradas.',
    created: 'Creado el espacio de trabajo {id} en {path}',
    committed: '{count, plural, one {# cambio guardado} other {# cambios guardados}}',
    mergeUndecided:
      'No se ha cambiado nada: ambas partes cambiaron lo mismo. Decide con --take mine o --take theirs, o en el programa.',
    nothingToCommit: 'La lista está vacía; no se ha cambiado nada.',
    checkedWell: 'Todo está en orden.',
    checkedProblems: '{count, plural, one {# problema encontrado:} other {# problemas encontrados:}}',
    dryRun: 'No se ha guardado nada: esto solo muestra lo que se haría.',
    rowSkipped: 'Línea {line}: omitida. {reason}',
    rowKept: 'Línea {line}: {reason}',
    exported: 'Escrito {file} ({size})',
    leftOut: '{count, number} fuera: {reason}',
    backedUp: '{count, plural, one {# copia hecha:} other {# copias hechas:}}',
    noBackups: 'Todavía no hay ninguna copia de seguridad de este espacio de trabajo.',
    nothingToBackUp: 'No hay ningún espacio de trabajo que copiar.',
    removed:
      '{id} queda en la papelera durante {days, plural, one {# día} other {# días}}. «planwright trash --restore {id}» lo recupera.',
    restored: '{id} vuelve a estar en {path}',
    purged: '{id} y sus copias de seguridad se han eliminado para siempre',
    sealed:
      '{id} está cifrado. Nadie puede recuperar una frase de contraseña perdida: escríbela en un papel.',
    passphraseChanged: 'La frase de contraseña de {id} ha cambiado.',
    unsealed: '{id} ya no está cifrado.',
    leftAsTheyWere:
      '{count, plural, one {# archivo queda como estaba, porque no se pudo volver a escribir:} other {# archivos quedan como estaban, porque no se pudieron volver a escribir:}}',
    trashEmpty: 'La papelera está vacía.',
  },
  health: {
    counts:
      'Plan: {error, plural, =0 {ningún error} one {# error} other {# errores}}, {warning, plural, =0 {ningún aviso} one {# aviso} other {# avisos}}, {note, plural, =0 {ninguna nota} one {# nota} other {# notas}}{muted, plural, =0 {} one {; # silenciada} other {; # silenciadas}}',
    severity: 'Gravedad',
    section: 'Sección',
    finding: 'Qué pasa',
    action: 'Remedio',
  },
  recovery: {
    checked: '{name} ({id}): {result}',
    cannotOpen: '{name} ({id}) no se puede abrir. No se ha cambiado ni eliminado nada.',
    damagedEnd: 'Los últimos {size} de los cambios guardados junto al plan no se pueden leer.',
    kept: 'Junto al archivo del plan {count, plural, one {hay # cambio posterior} other {hay # cambios posteriores}}.',
    sources: 'Se puede recuperar desde:',
    backups: 'Copias de seguridad:',
    unlock: 'Se abre con su frase de contraseña: indícala con --passphrase-file.',
    noSources: 'Planwright no encuentra nada desde lo que recuperarlo. Sus archivos siguen todos ahí.',
    unreadable: 'ilegible',
    unknown: 'no se sabe',
    how: '«planwright restore {id} --dry-run» muestra qué sería distinto, «planwright restore {id}» lo recupera.',
    present: 'Comparado con lo que hay ahora:',
    best: 'Comparado con el estado más completo:',
    same: 'No cambiaría nada.',
    more: '{count, plural, one {y # más} other {y # más}}',
    done: '{id} se ha recuperado.',
    copied: 'Creado el espacio de trabajo {id} en {path}',
    before: 'Lo que había antes se guarda en la copia {generation}.',
    aside: 'Los archivos de antes están, intactos, en {path}',
  },
  serving: {
    address: 'Planwright funciona en {address}',
    once: 'La dirección sirve una sola vez. Intro: otra dirección; Ctrl-C: cerrar.',
    stop: 'La dirección sirve una sola vez. Ctrl-C cierra Planwright.',
    closing: 'Cerrando…',
    closed: 'Cerrado; todo está guardado.',
    idle: 'Desde hace {minutes, plural, one {# minuto} other {# minutos}} no hay ninguna página abierta.',
  },
  window: {
    notSaved: '¿Cerrar aunque no esté todo guardado?',
    notSavedDetail:
      'La página no ha podido guardar los últimos cambios, o no responde. Si te quedas, puedes intentarlo de nuevo.',
    stay: 'Quedarse',
    closeAnyway: 'Cerrar de todos modos',
    writeMail: '¿Escribir un correo?',
    writeMailDetail: 'Se abrirá tu programa de correo con: {address}',
    write: 'Escribir',
    cancel: 'Cancelar',
    startFailed: 'Planwright no puede iniciarse',
  },
  menu: {
    file: 'Archivo',
    newWorkspace: 'Nuevo espacio de trabajo…',
    openFile: 'Abrir un archivo…',
    import: 'Importar…',
    export: 'Exportar…',
    edit: 'Edición',
    undo: 'Deshacer',
    redo: 'Rehacer',
    search: 'Búsqueda y comandos…',
    view: 'Ver',
    window: 'Ventana',
    help: 'Ayuda',
    cut: 'Cortar',
    copy: 'Copiar',
    paste: 'Pegar',
    selectAll: 'Seleccionar todo',
    resetZoom: 'Tamaño real',
    zoomIn: 'Acercar',
    zoomOut: 'Alejar',
    fullScreen: 'Pantalla completa',
    minimize: 'Minimizar',
    close: 'Cerrar',
    quit: 'Salir',
    about: 'Acerca de Planwright',
    hide: 'Ocultar Planwright',
  },
} satisfies Translated<typeof english>;
