import type { Translated } from '../catalog.ts';
import type { imports as english } from '../en/imports.ts';
import { metric } from './metric.ts';

export const imports = {
  title: {
    calendar: 'Redaktionsplan importieren',
    metrics: 'Kennzahlen importieren',
    any: 'Datei importieren',
  },
  intro: {
    calendar: 'Aus den Zeilen einer Tabelle werden Beiträge. Sie sehen alles, bevor sich etwas ändert.',
    metrics: 'Aus Tagen und Zahlen einer Tabelle werden Messwerte. Sie sehen alles, bevor sich etwas ändert.',
  },

  file: {
    choose: 'Datei wählen',
    chooseAnother: 'Andere Datei wählen',
    drop: 'oder hier ablegen',
    limits: 'CSV, TSV, XLSX, ICS, Trello-JSON oder Notion-ZIP, bis 25 MB und 100.000 Zeilen',
    reading: '{name} wird gelesen …',
  },
  mapping: {
    title: 'Spalten',
    intro:
      'Legen Sie fest, was in jeder Spalte steht. Was kein eigenes Feld hat, bleibt in den privaten Notizen des Beitrags erhalten.',
    introMetrics: 'Legen Sie fest, was jede Spalte zählt. Spalten ohne Feld werden ausgelassen.',
    column: 'Spalte',

    field: 'Wird zu',
    unnamed: 'Spalte {number}',
    keepInNotes: 'In den Notizen behalten',
    notUsed: 'Auslassen',

    language: 'Sprache der Texte',
    dateOrder: 'Wie ist 03/04 gemeint?',
    dayFirst: '3. April: der Tag zuerst',
    monthFirst: '4. März: der Monat zuerst',
    dateOrderMissing:
      'Legen Sie vor dem Import fest, wie die Tage gemeint sind: Die Datei lässt sich so und so lesen.',
  },
  field: {
    date: 'Tag',
    time: 'Uhrzeit',
    channel: 'Kanal',
    format: 'Format',
    pillar: 'Themensäule',
    campaign: 'Kampagne',
    title: 'Titel',
    text: 'Text',
    hashtags: 'Hashtags',
    visualBrief: 'Benötigtes Bild oder Video',
    callToAction: 'Handlungsaufforderung',
    link: 'Link',
    firstComment: 'Erster Kommentar',
    status: 'Status',
    audience: 'Zielgruppe',
    objective: 'Ziel',
    owner: 'Zuständig',
    language: 'Sprache',
    notes: 'Private Notizen',
    ignore: 'Auslassen',
    headline: 'Titel im Netzwerk',
    media: 'Dateien',
    altText: 'Alternativtext',
    list: 'Status oder Kanal',
    labels: 'Etiketten',
    effort: 'Aufwand in Stunden',
    timeZone: 'Zeitzone',
    key: 'Kennung',
    periodStart: 'Erster Tag des Zeitraums',
    metric: 'Name der Kennzahl',
    value: 'Wert',
    lostFollowers: 'Verlorene Follower',
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
    title: 'Woher es kommt',
    table: 'Tabelle',
    own: 'Planwright-Tabelle',
    hootsuite: 'Hootsuite-Sammeldatei',
    buffer: 'Buffer-Sammeldatei',
    metricool: 'Metricool-Plan',
    trello: 'Trello-Board',
    notion: 'Notion-Export',
    icalendar: 'Kalenderdatei (ICS)',
    sheets: 'Tabellenblätter',
    sheet: '{name} ({count, plural, one {# Zeile} other {# Zeilen}})',
    headerRow: 'Zeile mit den Überschriften',
    headerRowOption: 'Zeile {line}: {text}',
    noHeader: 'Keine Überschriften',
    channel: 'Kanal für Beiträge ohne eigene Angabe',
    noChannel: 'Kein Kanal',
    archived:
      '{count, plural, one {Auch # archivierten Eintrag übernehmen} other {Auch # archivierte Einträge übernehmen}}',
    remembered: 'Die Spalten werden so gelesen wie in „{name}“ – das haben Sie früher festgelegt.',
    rememberedNoName: 'Die Spalten werden so gelesen, wie Sie es früher festgelegt haben.',
    willRemember:
      'Diese Zuordnung wird gemerkt: Die nächste Datei mit denselben Überschriften wird sofort so gelesen.',
    readAgain: 'Spalten neu erkennen',
  },
  counts: {
    new: '{count, plural, one {# neu} other {# neu}}',
    changed: '{count, plural, one {# geändert} other {# geändert}}',
    same: '{count, plural, one {# schon vorhanden} other {# schon vorhanden}}',
    skipped: '{count, plural, one {# Zeile ausgelassen} other {# Zeilen ausgelassen}}',
    alsoNew: 'Außerdem neu: {list}.',
    channels: '{count, plural, one {# Kanal} other {# Kanäle}}',
    pillars: '{count, plural, one {# Themensäule} other {# Themensäulen}}',
    campaigns: '{count, plural, one {# Kampagne} other {# Kampagnen}}',
    moments: '{count, plural, one {# Anlass} other {# Anlässe}}',
  },
  outcome: { new: 'Neu', changed: 'Geändert', same: 'Unverändert', skipped: 'Ausgelassen' },
  preview: {
    sheet: 'Blatt',
    title: 'Vorschau',
    shown: 'Die ersten {shown} von {total} Zeilen',
    line: 'Zeile',
    outcome: 'Was geschieht',
    empty: 'Mit diesen Spalten ließ sich keine Zeile lesen.',
  },
  problems: {
    lineOfSheet: '{sheet}, Zeile {line}',
    title: 'Zur Durchsicht',
    none: 'Jede Zeile wurde verstanden.',
    line: 'Zeile {line}',
    skipped: 'Ausgelassen',
    kept: 'Wird übernommen',
    save: 'Liste speichern',
  },
  accept: {
    posts: '{count, plural, one {# Beitrag} other {# Beiträge}} importieren',
    moments: '{count, plural, one {# Anlass} other {# Anlässe}} importieren',
    figures: '{count, plural, one {# Messwert} other {# Messwerte}} importieren',
    nothing: 'Nichts zu importieren',
    nothingNote: 'Alles aus dieser Datei steht schon im Plan.',
  },
  done: {
    posts: '{count, plural, one {# Beitrag wurde importiert.} other {# Beiträge wurden importiert.}}',
    moments: '{count, plural, one {# Anlass wurde importiert.} other {# Anlässe wurden importiert.}}',
    figures: '{count, plural, one {# Messwert wurde importiert.} other {# Messwerte wurden importiert.}}',
  },
  undo: {
    calendar: 'Import von {count, plural, one {# Beitrag} other {# Beiträgen}}',
    moments: 'Import von {count, plural, one {# Anlass} other {# Anlässen}}',
    metrics: 'Import von {count, plural, one {# Messwert} other {# Messwerten}}',
    rememberImport: 'Zuordnung der Spalten merken',
    changeProfile: 'Gemerkten Import ändern',
    removeProfile: 'Gemerkten Import vergessen',
  },
  problem: {
    requoted:
      'Jede Zeile dieser Datei steht in Anführungszeichen, als wäre sie eine einzige Zelle. Die Zeichen wurden entfernt.',
    archivedLeftOut:
      '{count, plural, one {# Eintrag ist archiviert und bleibt draußen.} other {# Einträge sind archiviert und bleiben draußen.}} Sie können sie trotzdem übernehmen.',
    brokenLine: 'Diese Zeile der Kalenderdatei ist nicht zu verstehen. Der Rest des Termins wird übernommen.',
    eventUnended:
      'Mitten in diesem Termin endet die Datei oder beginnt schon der nächste. Er wird ausgelassen.',
    ruleNotUnderstood:
      'Der Termin wiederholt sich nach einer Regel, die hier nicht lesbar ist: „{value}“. Nur sein erster Tag wird übernommen.',
    cardUnreadable: 'Diese Karte des Boards ist nicht lesbar. Sie wird ausgelassen.',
    tooManyDays:
      'Der Termin kommt in diesem Plan öfter wieder, als übernommen werden kann: Nur seine ersten {count} Tage kommen herein.',
    notInPlan: 'Der Termin hat keinen Tag im Zeitraum dieses Plans. Er wird ausgelassen.',
    zoneUnknown: '„{value}“ ist keine bekannte Zeitzone. Die Zeit gilt nach der Uhr dieses Plans.',
    unreadableEffort: '„{value}“ ist keine Stundenzahl. Die Angabe bleibt in den Notizen.',
    encodingGuessed:
      'Die Datei gibt nicht an, wie ihre Buchstaben gespeichert sind. Falls Umlaute falsch aussehen, speichern Sie sie als „CSV UTF-8“.',
    lettersPutRight:
      'Ein anderes Programm hat die Buchstaben dieser Datei falsch gelesen, etwa „Ã¼“ statt „ü“. Sie wurden berichtigt.',
    nulRemoved: 'Die Datei enthält unsichtbare Zeichen, die kein Text sind. Sie wurden entfernt.',
    unterminatedQuote:
      'Hier beginnt ein Anführungszeichen, das nie endet. Es wurde als gewöhnliches Zeichen gelesen.',
    cellTooLong: 'Eine Zelle hat mehr als {limit, number} Zeichen. Der Rest wurde abgeschnitten.',
    otherSheets: 'Gelesen: {sheet}. Ausgelassen: {others}.',
    moreProblems:
      '{count, plural, one {# weiterer Hinweis ist} other {# weitere Hinweise sind}} nicht aufgeführt.',
    noDateColumn:
      'In keiner Spalte stehen Tage. Wählen Sie die richtige aus, sonst kommen die Beiträge als Ideen ohne Tag herein.',
    ambiguousDates:
      'Tage wie 03/04 lassen sich auf zwei Arten lesen. Vorerst gilt: {order, select, monthFirst {der Monat steht zuerst} other {der Tag steht zuerst}}. Prüfen Sie das oben.',
    unreadableDate: '„{value}“ ist kein Tag. Die Zeile wird ausgelassen.',
    noDate: 'Diese Zeile hat keinen Tag. Sie kommt als Idee ohne Tag herein.',
    yearGuessed: '„{value}“ nennt kein Jahr. Angenommen wurde {year}.',
    unreadableTime: '„{value}“ ist keine Uhrzeit. Der Eintrag bleibt in den Notizen erhalten.',
    onlyNotes: 'Diese Zeile enthält nur eine Bemerkung und keinen Beitrag: „{value}“',
    linkNotUsable: '„{value}“ ist keine Webadresse. Der Eintrag bleibt in den Notizen erhalten.',
    unknownStatus:
      '„{value}“ ist kein bekannter Status. Der Beitrag kommt als Idee herein, das Wort bleibt in den Notizen erhalten.',
    channelUnclear: '„{value}“ passt zu mehreren Ihrer Kanäle. Der erste davon wurde genommen.',
    rowDiffersFromEdited: '„{title}“ wurde nach einem früheren Import hier bearbeitet. Ihre Fassung bleibt.',
    editedPostReplaced:
      '„{title}“ wurde hier bearbeitet, und auch die Zeile in der Datei hat sich geändert. Die Fassung der Datei ersetzt Ihre; Rückgängig holt sie zurück.',
    figuresWithoutDay: 'Wählen Sie die Spalte mit den Tagen: Werte ohne Tag lassen sich nicht übernehmen.',
    noMetricColumn: 'Keine Spalte zählt etwas, das hier bekannt ist. Wählen Sie mindestens eine aus.',
    unreadableNumber: '„{value}“ unter „{column}“ ist keine einfache Zahl. Der Wert wird ausgelassen.',
    ambiguousNumbers:
      'Die Zahlen unter „{column}“ lassen sich auf zwei Arten lesen, etwa 1.234. Die Spalte wird ausgelassen.',
    unknownMetric: '„{value}“ ist keine Kennzahl, die hier bekannt ist. Die Zeile wird ausgelassen.',
    duplicateFigure: 'Ein Wert für diesen Tag und Kanal steht schon weiter oben. Dieser wird ausgelassen.',
    handFigureKept: 'Für den {date} gibt es einen von Hand eingetragenen Wert. Er bleibt.',
    readAsFraction: 'Die Werte unter „{column}“ sind Anteile von eins. Sie wurden in Prozent umgerechnet.',
    yearsGuessed: 'Die Tage nennen kein Jahr. Gelesen wurde der Zeitraum {from} bis {to}.',
    grossFollowers:
      'Die Datei zählt nur neue Follower und nicht jene, die gegangen sind. Der Wert liegt über dem tatsächlichen Zuwachs.',
    followersAreNew:
      '„{column}“ zählt in dieser Art von Datei die neuen Follower jedes Tages und nicht alle Follower.',
    ownCellUnread: '„{value}“ ließ sich nicht lesen. Was vorher dort stand, bleibt.',
    ownDayUnread: '„{value}“ ist kein Tag. Der bisherige Tag bleibt.',
    ownRowDamaged: 'In dieser Zeile fehlt, was Planwright zum Lesen braucht. Sie wird ausgelassen.',
    ownApprovalOpen:
      'Dieser Beitrag war freigegeben. Von wem, kann eine Datei nicht belegen; er braucht die Freigabe erneut.',
    ownTextStays:
      'Der Text von „{title}“ wurde in dieser Datei geändert. Die Datei führt die Texte aller Kanäle in einem: Der Text im Plan bleibt, ändern Sie ihn am Beitrag.',
    momentStays:
      '„{title}“ wurde in dieser Datei geändert. Anlässe bleiben, wie sie im Plan stehen: Ändern Sie sie dort im Kalender.',
    ownRowsDiffer: '„{value}“ weicht von einer anderen Zeile desselben Beitrags ab. Die erste Zeile gilt.',
  },
  fileKind: {
    picture:
      'Das ist ein Bild, was auch immer der Name sagt. Wählen Sie eine Tabelle im Format CSV oder XLSX.',
    video:
      'Das ist ein Video oder eine Tonaufnahme, was auch immer der Name sagt. Wählen Sie eine Tabelle im Format CSV oder XLSX.',
    pdf: 'Das ist ein PDF. Bitten Sie um die Tabelle, aus der es entstanden ist, als CSV oder XLSX.',
    archive:
      'Dieses Archiv enthält weder eine Tabelle noch eine Arbeitsmappe. Entpacken Sie es und wählen Sie die passende Datei.',
    oldSpreadsheet:
      'Das ist eine Excel-Datei alter Art. Öffnen Sie sie und speichern Sie sie als XLSX oder CSV.',
    webPage:
      'Das ist eine Webseite, was auch immer der Name sagt. Wählen Sie eine Tabelle im Format CSV oder XLSX.',
    document:
      'Das ist ein Textdokument. Kopieren Sie die Tabelle daraus in ein Tabellenblatt und speichern Sie es als CSV oder XLSX.',
    json: 'Das ist eine Datei mit Daten für Programme und kein Export eines Trello-Boards. Wählen Sie eine Tabelle im Format CSV oder XLSX.',
    calendarFile: 'Das ist eine Kalenderdatei mit Terminen. Wählen Sie eine Tabelle im Format CSV oder XLSX.',
    planwright:
      'Das ist ein Arbeitsbereich von Planwright. Öffnen Sie ihn aus der Liste der Arbeitsbereiche, statt ihn zu importieren.',
    backup:
      'Das ist eine Sicherung von Planwright. Stellen Sie sie aus der Liste der Arbeitsbereiche wieder her, statt sie zu importieren.',
    binary: 'Diese Datei enthält keinen Text. Wählen Sie eine Tabelle im Format CSV oder XLSX.',
    noKnownColumns:
      'Keine Zeile sieht nach den Überschriften eines Redaktionsplans oder von Kennzahlen aus. Prüfen Sie, ob die Tabelle auf dem ersten Blatt steht und eine Spalte mit Tagen hat.',
    postLevel:
      'Jede Zeile dieser Datei ist ein einzelner Beitrag mit seinen Ergebnissen. Planwright liest Kennzahlen nach Tagen; exportieren Sie die Übersicht nach Tagen.',
    severalRowsPerDay:
      'Diese Datei hat mehrere Zeilen für denselben Tag. Planwright liest eine Zeile je Tag; exportieren Sie die Gesamtwerte nach Tagen.',
    severalBlocks: 'Diese Datei enthält mehrere Tabellen untereinander. Speichern Sie jede als eigene Datei.',
    noDays:
      'Diesen Zahlen ist nicht anzusehen, an welchem Tag sie gemessen wurden. Exportieren Sie sie nach Tagen.',
  },
  tooLarge: {
    bytes: 'Die Datei ist größer als 25 MB.',
    rows: 'Die Tabelle hat mehr als 100.000 Zeilen.',
    columns: 'Die Tabelle hat mehr Spalten, als Planwright liest.',
    cells: 'Das Tabellenblatt hat mehr als zehn Millionen Zellen.',
    entries: 'Die Arbeitsmappe besteht aus zu vielen Teilen, um sicher zu sein.',
    unpacked: 'Entpackt wäre die Arbeitsmappe größer als 200 MB.',
    ratio: 'Entpackt ist die Arbeitsmappe weit größer, als plausibel ist.',
  },
  damaged: {
    json: 'Die Datei beginnt wie eine Datendatei, lässt sich aber nicht lesen. Exportieren Sie sie noch einmal.',
    archive:
      'Die Arbeitsmappe ist unvollständig. Speichern Sie sie erneut oder lassen Sie sie noch einmal senden.',
    entryName:
      'Die Arbeitsmappe nennt Teile außerhalb ihrer selbst. Öffnen Sie sie nicht und klären Sie, woher sie kommt.',
    workbook:
      'Die Arbeitsmappe lässt sich nicht lesen. Öffnen Sie sie in Ihrem Tabellenprogramm und speichern Sie sie erneut.',
  },
  panel: {
    title: 'Gemerkte Importe',
    intro:
      'Wenn Sie die Spalten eines Imports ändern, merkt sich Planwright die Zuordnung. Die nächste Datei mit denselben Überschriften wird genauso gelesen.',
    empty: 'Noch ist nichts gemerkt',
    emptyWhy:
      'Importieren Sie eine Datei und legen Sie fest, was in ihren Spalten steht. Dann erscheint sie hier.',
    unnamed: 'Zuordnung ohne Namen',
    column: 'Überschrift {number}',
    remove: 'Vergessen',
    removed: 'Der gemerkte Import „{name}“ wurde vergessen.',
    kind: {
      calendar: 'Redaktionsplan',
      metrics: 'Kennzahlen',
    },
    noOrder: 'Nicht nötig',
  },
  paste: {
    title: 'Zeilen einfügen',
    intro:
      'Kopieren Sie Zeilen aus einer Tabelle und fügen Sie sie hier ein. Eine erste Zeile mit Überschriften hilft, ist aber nicht nötig.',
    label: 'Zeilen aus einer Tabelle',
    placeholder: 'Tag, Uhrzeit, Kanal und Titel, durch Tabulatoren getrennt',
    read: 'Zeilen lesen',
    source: 'Eingefügte Zeilen',
    nothing: 'Fügen Sie zuerst mindestens eine Zeile ein.',
    back: 'Zeilen ändern',
  },
  profile: {
    field: {
      name: 'Name',
      kind: 'Für',
      header: 'Spaltenköpfe',
      headerRow: 'Kopfzeile',
      columns: 'Spalten',
      dateOrder: 'Reihenfolge von Tag und Monat',
      language: 'Sprache der Texte',
    },
  },
} satisfies Translated<typeof english>;
