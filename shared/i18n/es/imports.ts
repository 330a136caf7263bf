import type { Translated } from '../catalog.ts';
import type { imports as english } from '../en/imports.ts';
import { metric } from './metric.ts';

export const imports = {
  title: {
    calendar: 'Importar un calendario editorial',
    metrics: 'Importar datos',
    any: 'Importar un archivo',
  },
  intro: {
    calendar: 'Las filas de una hoja se convierten en publicaciones. Lo ves todo antes de que cambie nada.',
    metrics:
      'Los días y las cifras de una hoja se convierten en mediciones. Lo ves todo antes de que cambie nada.',
  },

  file: {
    choose: 'Elegir un archivo',
    chooseAnother: 'Elegir otro archivo',
    drop: 'o suéltalo aquí',
    limits: 'CSV, TSV, XLSX, ICS, JSON de Trello o ZIP de Notion, hasta 25 MB y 100.000 filas',
    reading: 'Leyendo {name}…',
  },
  mapping: {
    title: 'Columnas',
    intro:
      'Indica qué contiene cada columna. Lo que no tiene un campo propio se conserva en las notas privadas de la publicación.',
    introMetrics: 'Indica qué cuenta cada columna. Las columnas sin campo se omiten.',
    column: 'Columna',

    field: 'Se convierte en',
    unnamed: 'Columna {number}',
    keepInNotes: 'Conservar en las notas',
    notUsed: 'Omitir',

    language: 'Idioma de los textos',
    dateOrder: '¿Cómo se lee 03/04?',
    dayFirst: '3 de abril: primero el día',
    monthFirst: '4 de marzo: primero el mes',
    dateOrderMissing: 'Antes de importar, indica cómo se leen los días: el archivo admite dos lecturas.',
  },
  field: {
    date: 'Día',
    time: 'Hora',
    channel: 'Canal',
    format: 'Formato',
    pillar: 'Pilar',
    campaign: 'Campaña',
    title: 'Título',
    text: 'Texto',
    hashtags: 'Hashtags',
    visualBrief: 'Imagen o vídeo necesario',
    callToAction: 'Llamada a la acción',
    link: 'Enlace',
    firstComment: 'Primer comentario',
    status: 'Estado',
    audience: 'Público',
    objective: 'Objetivo',
    owner: 'Responsable',
    language: 'Idioma',
    notes: 'Notas privadas',
    ignore: 'Omitir',
    headline: 'Título en la red',
    media: 'Archivos',
    altText: 'Texto alternativo',
    list: 'Estado o canal',
    labels: 'Etiquetas',
    effort: 'Esfuerzo en horas',
    timeZone: 'Zona horaria',
    key: 'Identificador',
    periodStart: 'Primer día del periodo',
    metric: 'Nombre de la métrica',
    value: 'Valor',
    lostFollowers: 'Seguidores perdidos',
    // The vocabulary of metrics: the same names as everywhere else.
    followers: metric.followers.name,
    subscribers: metric.subscribers.name,
    newFollowers: metric.newFollowers.name,
    reach: metric.reach.name,
    impressions: metric.impressions.name,
    views: metric.views.name,
    likes: metric.likes.name,
    comments: metric.comments.name,
    reposts: metric.reposts.name,
    saves: metric.saves.name,
    engagements: metric.engagements.name,
    linkClicks: metric.linkClicks.name,
    visitsFromSocial: metric.visitsFromSocial.name,
    ordersFromSocial: metric.ordersFromSocial.name,
    leadsFromSocial: metric.leadsFromSocial.name,
    revenueFromSocial: metric.revenueFromSocial.name,
    mentions: metric.mentions.name,
    engagementRateByReach: metric.engagementRateByReach.name,
    engagementRateByFollowers: metric.engagementRateByFollowers.name,
    engagementRateByImpressions: metric.engagementRateByImpressions.name,
    clickThroughRate: metric.clickThroughRate.name,
    conversionRate: metric.conversionRate.name,
    videoCompletionRate: metric.videoCompletionRate.name,
    shareOfVoice: metric.shareOfVoice.name,
    netSentiment: metric.netSentiment.name,
    responseRate: metric.responseRate.name,
    firstResponseTime: metric.firstResponseTime.name,
    postsPublished: metric.postsPublished.name,
    custom: metric.custom.name,
  },
  source: {
    title: 'De dónde viene',
    table: 'Tabla',
    own: 'Tabla de Planwright',
    hootsuite: 'Archivo masivo de Hootsuite',
    buffer: 'Archivo masivo de Buffer',
    metricool: 'Plan de Metricool',
    trello: 'Tablero de Trello',
    notion: 'Exportación de Notion',
    icalendar: 'Archivo de calendario (ICS)',
    sheets: 'Hojas',
    sheet: '{name} ({count, plural, one {# fila} other {# filas}})',
    headerRow: 'Fila con los encabezados',
    headerRowOption: 'Línea {line}: {text}',
    noHeader: 'Sin encabezados',
    channel: 'Canal de las publicaciones que no indican ninguno',
    noChannel: 'Ningún canal',
    archived:
      '{count, plural, one {Importar también # elemento archivado} other {Importar también # elementos archivados}}',
    remembered: 'Las columnas se leen como en «{name}», que configuraste antes.',
    rememberedNoName: 'Las columnas se leen como las configuraste antes.',
    willRemember:
      'Estas columnas se recuerdan: el próximo archivo con los mismos encabezados se leerá así al instante.',
    readAgain: 'Reconocer las columnas de nuevo',
  },
  counts: {
    new: '{count, plural, one {# nueva} other {# nuevas}}',
    changed: '{count, plural, one {# modificada} other {# modificadas}}',
    same: '{count, plural, one {# ya existente} other {# ya existentes}}',
    skipped: '{count, plural, one {# fila omitida} other {# filas omitidas}}',
    alsoNew: 'También se añaden: {list}.',
    channels: '{count, plural, one {# canal} other {# canales}}',
    pillars: '{count, plural, one {# pilar} other {# pilares}}',
    campaigns: '{count, plural, one {# campaña} other {# campañas}}',
    moments: '{count, plural, one {# fecha señalada} other {# fechas señaladas}}',
  },
  outcome: { new: 'Nueva', changed: 'Modificada', same: 'Ya existente', skipped: 'Omitida' },
  preview: {
    sheet: 'Hoja',
    title: 'Vista previa',
    shown: 'Las primeras {shown} filas de {total}',
    line: 'Línea',
    outcome: 'Qué ocurre',
    empty: 'Con estas columnas no se ha podido leer ninguna fila.',
  },
  problems: {
    lineOfSheet: '{sheet}, línea {line}',
    title: 'Para revisar',
    none: 'Se han entendido todas las filas.',
    line: 'Línea {line}',
    skipped: 'Omitida',
    kept: 'Se importa',
    save: 'Guardar la lista',
  },
  accept: {
    posts: 'Importar {count, plural, one {# publicación} other {# publicaciones}}',
    moments: 'Importar {count, plural, one {# fecha señalada} other {# fechas señaladas}}',
    figures: 'Importar {count, plural, one {# dato} other {# datos}}',
    nothing: 'Nada que importar',
    nothingNote: 'Todo lo que hay en este archivo ya está en el plan.',
  },
  done: {
    posts: '{count, plural, one {Se ha importado # publicación.} other {Se han importado # publicaciones.}}',
    moments:
      '{count, plural, one {Se ha importado # fecha señalada.} other {Se han importado # fechas señaladas.}}',
    figures: '{count, plural, one {Se ha importado # dato.} other {Se han importado # datos.}}',
  },
  undo: {
    calendar: 'Importación de {count, plural, one {# publicación} other {# publicaciones}}',
    moments: 'Importación de {count, plural, one {# fecha señalada} other {# fechas señaladas}}',
    metrics: 'Importación de {count, plural, one {# dato} other {# datos}}',
    rememberImport: 'Recordar las columnas de una importación',
    changeProfile: 'Cambiar una importación recordada',
    removeProfile: 'Olvidar una importación recordada',
  },
  problem: {
    requoted:
      'Cada fila de este archivo va entre comillas como si fuera una sola celda. Las comillas se han quitado.',
    archivedLeftOut:
      '{count, plural, one {# elemento está archivado y se queda fuera.} other {# elementos están archivados y se quedan fuera.}} Puedes importarlos también.',
    brokenLine: 'Esta línea del archivo de calendario no se entiende. El resto del evento se importa.',
    eventUnended: 'En mitad de este evento termina el archivo o empieza otro evento. Se omite.',
    ruleNotUnderstood:
      'El evento se repite según una regla que aquí no se puede leer: «{value}». Solo se importa su primer día.',
    cardUnreadable: 'Esta tarjeta del tablero no se puede leer. Se omite.',
    tooManyDays:
      'El evento se repite en este plan más veces de las que se pueden traer: entran solo sus primeros {count} días.',
    notInPlan: 'El evento no tiene ningún día en el periodo de este plan. Se omite.',
    zoneUnknown: '«{value}» no es una zona horaria conocida. La hora se lee en el reloj de este plan.',
    unreadableEffort: '«{value}» no es un número de horas. Se conserva en las notas.',
    encodingGuessed:
      'El archivo no indica cómo están codificadas las letras. Si los acentos se ven mal, guárdalo como «CSV UTF-8».',
    lettersPutRight:
      'Otro programa leyó mal las letras de este archivo, por ejemplo «Ã±» en lugar de «ñ». Se han corregido.',
    nulRemoved: 'El archivo contiene caracteres invisibles que no son texto. Se han quitado.',
    unterminatedQuote:
      'Aquí se abre una comilla que nunca se cierra. Se ha leído como un carácter cualquiera.',
    cellTooLong: 'Una celda tiene más de {limit, number} caracteres. El resto se ha cortado.',
    otherSheets: 'Leídas: {sheet}. Omitidas: {others}.',
    moreProblems:
      '{count, plural, one {Hay # observación más que no aparece en la lista.} other {Hay # observaciones más que no aparecen en la lista.}}',
    noDateColumn:
      'Ninguna columna contiene días. Elige la correcta; si no, las publicaciones entran como ideas sin día.',
    ambiguousDates:
      'Los días como 03/04 pueden leerse de dos maneras. De momento {order, select, monthFirst {el mes va primero} other {el día va primero}}; compruébalo arriba.',
    unreadableDate: '«{value}» no es un día. La fila se omite.',
    noDate: 'Esta fila no tiene día. Entra como idea sin día.',
    yearGuessed: '«{value}» no indica el año. Se ha tomado {year}.',
    unreadableTime: '«{value}» no es una hora. Se conserva en las notas.',
    onlyNotes: 'Esta fila solo contiene una observación y ninguna publicación: «{value}»',
    linkNotUsable: '«{value}» no es una dirección web. Se conserva en las notas.',
    unknownStatus:
      '«{value}» no es un estado conocido. La publicación entra como idea y la palabra se conserva en las notas.',
    channelUnclear: '«{value}» corresponde a varios de tus canales. Se ha tomado el primero.',
    rowDiffersFromEdited:
      '«{title}» se editó aquí después de una importación anterior. Se mantiene tu versión.',
    editedPostReplaced:
      '«{title}» se editó aquí, y también ha cambiado su fila en el archivo. La versión del archivo sustituye a la tuya; con Deshacer la recuperas.',
    figuresWithoutDay: 'Elige la columna que contiene los días: los datos sin día no se pueden importar.',
    noMetricColumn: 'Ninguna columna cuenta algo conocido. Elige al menos una.',
    unreadableNumber: '«{value}» en «{column}» no es un número sencillo. Se omite.',
    ambiguousNumbers:
      'Los números de «{column}» pueden leerse de dos maneras, como 1.234. La columna se omite.',
    unknownMetric: '«{value}» no es una métrica conocida. La fila se omite.',
    duplicateFigure: 'Más arriba ya hay un dato para este día y este canal. Este se omite.',
    handFigureKept: 'Para el {date} hay un dato introducido a mano. Se mantiene.',
    readAsFraction: 'Los valores de «{column}» son fracciones de uno. Se han convertido en porcentajes.',
    yearsGuessed: 'Los días no indican el año. Se han leído como {from} – {to}.',
    grossFollowers:
      'El archivo solo cuenta los seguidores nuevos y no los que se fueron. El dato es mayor que el crecimiento neto.',
    followersAreNew:
      'En este tipo de archivo, «{column}» cuenta los seguidores nuevos de cada día, no todos los seguidores.',
    ownCellUnread: '«{value}» no se pudo leer. Se queda lo que había antes.',
    ownDayUnread: '«{value}» no es un día. Se queda el día que había antes.',
    ownRowDamaged: 'A esta fila le falta lo que Planwright necesita para leerla. Se omite.',
    ownApprovalOpen:
      'Esta publicación estaba aprobada. Un archivo no puede probar por quién: vuelve a necesitar la aprobación.',
    ownTextStays:
      'El texto de «{title}» ha cambiado en este archivo. El archivo reúne los textos de todos los canales en uno: el del plan se queda como está, cámbialo en la publicación.',
    momentStays:
      '«{title}» ha cambiado en este archivo. Las fechas señaladas se quedan como están en el plan: cámbialas en su calendario.',
    ownRowsDiffer: '«{value}» difiere de otra fila de la misma publicación. Vale la primera fila.',
  },
  fileKind: {
    picture: 'Este archivo es una imagen, diga lo que diga su nombre. Elige una tabla en formato CSV o XLSX.',
    video:
      'Este archivo es un vídeo o un audio, diga lo que diga su nombre. Elige una tabla en formato CSV o XLSX.',
    pdf: 'Este archivo es un PDF. Pide la tabla de la que procede, en formato CSV o XLSX.',
    archive:
      'Este archivo comprimido no contiene ninguna tabla ni ningún libro. Descomprímelo y elige el archivo que necesitas.',
    oldSpreadsheet: 'Este archivo de Excel es del tipo antiguo. Ábrelo y guárdalo como XLSX o CSV.',
    webPage:
      'Este archivo es una página web, diga lo que diga su nombre. Elige una tabla en formato CSV o XLSX.',
    document:
      'Este archivo es un documento de texto. Copia su tabla en una hoja de cálculo y guárdala como CSV o XLSX.',
    json: 'Este es un archivo de datos para programas y no la exportación de un tablero de Trello. Elige una tabla en formato CSV o XLSX.',
    calendarFile: 'Este es un archivo de calendario con citas. Elige una tabla en formato CSV o XLSX.',
    planwright:
      'Este es un espacio de trabajo de Planwright. Ábrelo desde la lista de espacios de trabajo en lugar de importarlo.',
    backup:
      'Esta es una copia de seguridad de Planwright. Restáurala desde la lista de espacios de trabajo en lugar de importarla.',
    binary: 'Este archivo no contiene texto. Elige una tabla en formato CSV o XLSX.',
    noKnownColumns:
      'Ninguna fila se parece a los encabezados de un calendario o de una tabla de datos. Comprueba que la tabla esté en la primera hoja y tenga una columna de días.',
    postLevel:
      'Cada fila de este archivo es una sola publicación con sus resultados. Planwright lee datos por día: exporta el resumen diario.',
    severalRowsPerDay:
      'Este archivo tiene varias filas para el mismo día. Planwright lee una fila por día: exporta los totales diarios.',
    severalBlocks:
      'Este archivo contiene varias tablas una debajo de otra. Guarda cada una en su propio archivo.',
    noDays: 'Estos datos no dicen en qué día se midieron. Expórtalos por día.',
  },
  tooLarge: {
    bytes: 'El archivo supera los 25 MB.',
    rows: 'La tabla tiene más de 100.000 filas.',
    columns: 'La tabla tiene más columnas de las que Planwright lee.',
    cells: 'La hoja tiene más de diez millones de celdas.',
    entries: 'El libro se compone de demasiadas partes para ser seguro.',
    unpacked: 'Una vez descomprimido, el libro superaría los 200 MB.',
    ratio: 'Una vez descomprimido, el libro ocupa mucho más de lo verosímil.',
  },
  damaged: {
    json: 'El archivo empieza como un archivo de datos, pero no se puede leer. Expórtalo de nuevo.',
    archive: 'El libro está incompleto. Guárdalo de nuevo o pide que te lo envíen otra vez.',
    entryName: 'El libro nombra partes fuera de sí mismo. No lo abras y averigua de dónde procede.',
    workbook: 'El libro no se puede leer. Ábrelo en tu programa de hojas de cálculo y guárdalo de nuevo.',
  },
  panel: {
    title: 'Importaciones recordadas',
    intro:
      'Cuando cambias las columnas de una importación, Planwright las recuerda. El próximo archivo con los mismos encabezados se lee igual.',
    empty: 'Todavía no hay nada recordado',
    emptyWhy: 'Importa un archivo e indica qué contienen sus columnas. Aparecerá aquí.',
    unnamed: 'Columnas sin nombre',
    column: 'Encabezado {number}',
    remove: 'Olvidar',
    removed: 'Se ha olvidado la importación recordada «{name}».',
    kind: {
      calendar: 'Calendario de contenidos',
      metrics: 'Datos',
    },
    noOrder: 'No hace falta',
  },
  paste: {
    title: 'Pegar filas',
    intro:
      'Copia filas de una hoja de cálculo y pégalas aquí. Una primera fila con encabezados ayuda, pero no hace falta.',
    label: 'Filas de una hoja de cálculo',
    placeholder: 'Día, hora, canal y título, separados por tabulaciones',
    read: 'Leer las filas',
    source: 'Filas pegadas',
    nothing: 'Pega primero al menos una fila.',
    back: 'Cambiar las filas',
  },
  profile: {
    field: {
      name: 'Nombre',
      kind: 'Para',
      header: 'Encabezados',
      headerRow: 'Fila de encabezado',
      columns: 'Columnas',
      dateOrder: 'Orden de día y mes',
      language: 'Idioma de los textos',
    },
  },
} satisfies Translated<typeof english>;
