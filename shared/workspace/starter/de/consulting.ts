import type { StarterWords } from '../content.ts';

export const words = {
  business:
    'Eine Beratung zu dritt für inhabergeführte Betriebe: Abläufe, Nachfolge, Wachstum ohne Durcheinander',
  brand: {
    mission: 'Inhabergeführten Betrieben helfen, so zu arbeiten, dass die Chefin zwei Wochen weg sein kann.',
    promise: 'Nach dem ersten Gespräch wissen Sie, was wir täten, was es kostet und wann wir abraten.',
    audiencePromise:
      'Wer uns liest, nimmt jede Woche einen brauchbaren Schritt mit in den Betrieb, auch ohne uns zu beauftragen.',
    values: [
      'Sagen, was nicht gehen wird',
      'Mit Zahlen aus dem Betrieb entscheiden',
      'Das Ergebnis gehört dem Kunden',
      'Vertraulich heißt vertraulich',
    ],
    voice: [
      {
        trait: 'Konkret',
        example: 'Drei Angebote liegen länger als zehn Tage. Dort fangen wir an.',
        avoid: 'Wir heben Synergien entlang der Wertschöpfungskette.',
      },
      {
        trait: 'Auf Augenhöhe',
        example: 'Sie kennen Ihre Kunden. Wir bringen Ordnung in das, was nach dem Auftrag kommt.',
        avoid: 'Als Experten empfehlen wir eine grundlegende Transformation.',
      },
      {
        trait: 'Nüchtern',
        example: 'Gespart hat es zwei Stunden in der Woche, nicht zehn.',
        avoid: 'Mit diesem einen Trick verdoppeln Sie Ihren Gewinn.',
      },
    ],
    wordsUsed: ['Auftrag', 'Übergabe', 'nächster Schritt', 'Zahl'],
    wordsAvoided: ['disruptiv', 'Gamechanger', 'Best Practice', 'ganzheitlich'],
    visualNotes:
      'Echte Tische, Tafeln und Werkstätten mit Zustimmung des Kunden, Zeichnungen von Hand, schlichte Seiten. Kein Händeschütteln, keine Skylines, niemand, der auf Diagramme zeigt.',
    claimsToProve: [
      '„[Stunden] pro Woche gespart“: vorher und nachher gemessen, schriftlich freigegeben',
      '„[Zahl] Betriebe beraten“: Liste der abgeschlossenen Projekte',
      'Zertifikate und Mitgliedschaften: am Tag des Beitrags gültig',
    ],
    keyMessages: [
      'Erst messen wir, was geschieht, dann ändern wir eines.',
      'Ein guter Ablauf ist einer, den niemand mehr erklären muss.',
    ],
  },
  offerings: [
    {
      name: 'Zwei Tage für einen Ablauf',
      kind: 'service',
      message:
        'Vom Auftrag bis zur Rechnung: wo es liegt, was das kostet und welche drei Schritte sich zuerst lohnen.',
    },
    {
      name: 'Übergabe an die nächste Generation',
      kind: 'service',
      message: 'Wer weiß was, wer entscheidet was, bis wann: aufgeschrieben, solange alle noch da sind.',
    },
    {
      name: 'Ein Tag im Monat neben der Leitung',
      kind: 'service',
      message: 'Zahlen, Entscheidungen, offene Fragen, und jemand, der nach denen vom letzten Monat fragt.',
    },
  ],
  audiences: [
    {
      name: 'Der Chef, der alles unterschreibt',
      summary: 'Führt fünfzehn bis sechzig Leute und ist der Engpass, ohne es zu wollen',
      place: 'Im Umkreis von zwei Stunden; Handwerk, Fertigung, Dienstleistung',
      job: 'Inhaberin oder geschäftsführender Gesellschafter',
      household: 'Familie, zum Teil im Betrieb',
      activeTimes: 'Vor 8 Uhr und am Sonntagabend',
      needs: ['Wissen, wo man anfängt', 'Ein Preis und ein Ende', 'Niemand, der die Leute belehrt'],
      pains: ['Urlaub mit dem Telefon in der Hand', 'Berater, die einen dicken Ordner hinterließen'],
      beliefNow: 'Berater kosten viel und kennen unser Geschäft schlechter als wir.',
      beliefWished: 'Sie messen erst, ändern wenig, und es hält, wenn sie weg sind.',
      sources: ['Die letzten zehn Kunden fragen, was sie beinahe stattdessen getan hätten'],
      accessibilityNeeds: 'Dokumente mit echtem Text, große Schrift, am Telefon lesbar',
    },
    {
      name: 'Die rechte Hand',
      summary: 'Leitet Büro oder Betrieb und muss die Änderungen zum Laufen bringen',
      place: 'Dieselben Betriebe',
      job: 'Betriebsleitung, Büroleitung, Prokura',
      household: 'Oft junge Familie, wenig freie Zeit',
      activeTimes: 'In der Mittagspause und zwischen zwei Besprechungen',
      needs: ['Vorlagen für morgen', 'Argumente für die Leitung', 'Sehen, wie andere es gelöst haben'],
      pains: ['Neue Software ohne Zeit, sie zu lernen', 'Besprechungen ohne Entscheidung'],
      beliefNow: 'Das nächste Projekt bleibt wieder an mir hängen.',
      beliefWished: 'Bei denen ist die Arbeit verteilt, bevor sie anfängt.',
      sources: ['In jeder Werkstatt fragen, welche Vorlage einen Monat später noch benutzt wird'],
      accessibilityNeeds: 'Untertitel in Filmen, Checklisten als Text zum Kopieren',
    },
    {
      name: 'Noch fünf Jahre bis zur Übergabe',
      summary: 'Will geordnet aufhören und hat es noch nicht laut gesagt',
      place: 'In der Region, Betriebe der zweiten Generation',
      job: 'Inhaber, Gesellschafterin, manchmal der Steuerberater der Familie',
      household: 'Erwachsene Kinder, eines davon vielleicht interessiert',
      activeTimes: 'Am Wochenende, in Ruhe, eher im Newsletter als in einem Feed',
      needs: [
        'Diskretion',
        'Ein Plan über Jahre, nicht Wochen',
        'Ein Blick von außen auf den Wert des Betriebs',
      ],
      pains: ['Gespräche, die im Streit enden', 'Wissen, das nur in einem Kopf steckt'],
      beliefNow: 'Dafür ist noch viel Zeit.',
      beliefWished: 'Wer jetzt anfängt, kann noch wählen.',
      sources: ['Zwei Steuerberatungen der Region fragen, wann solche Kunden zu ihnen kommen'],
      accessibilityNeeds: 'Große Schrift, ruhiges Bild, eine Telefonnummer neben jedem Formular',
    },
  ],
  channels: [
    {
      role: 'Zeigt an echten Fällen, wie wir denken, und macht aus Lesern erste Gespräche.',
      bio: '{brand}: Abläufe und Übergabe in inhabergeführten Betrieben. Wir messen erst. Erstgespräch: 30 Minuten, kostenlos. [Ort]',
      pinned: 'Wie ein erstes Gespräch mit uns abläuft und wann wir Nein sagen.',
    },
    {
      role: 'Hält Kunden und Interessierte warm: ein Fall, eine Vorlage, zweimal im Monat.',
      bio: 'Zweimal im Monat: ein Fall und eine Vorlage aus inhabergeführten Betrieben. Keine Werbung für andere.',
      pinned: 'Die drei Vorlagen, die am meisten benutzt werden.',
    },
    {
      role: 'Wird über Jahre gefunden und erklärt, was nicht in einen Beitrag passt.',
      bio: 'Wie Ordnung in Aufträge, Übergaben und Entscheidungen kommt. Geschrieben von denen, die dabei waren.',
      pinned: 'Wo anfangen: fünf Artikel, nach Fragen sortiert.',
    },
    {
      role: 'Beantwortet eine Frage in drei Minuten, für alle, die lieber zuhören.',
      bio: 'Eine Frage aus einem Betrieb, drei Minuten, eine brauchbare Antwort. Von {brand}.',
      pinned: 'Warum wir zwei Wochen messen, bevor wir etwas ändern.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Drei neue Aufträge im Quartal, die zu uns passen',
      socialGoal: 'Inhaber fragen nach einem Gespräch, weil sie einen Fall wie ihren gelesen haben',
    },
    {
      businessGoal: 'In der Region für Übergabe und Abläufe bekannt sein',
      socialGoal: 'Mehr Entscheider der Region sehen uns regelmäßig',
    },
    {
      businessGoal: 'Kunden kommen wieder und empfehlen uns',
      socialGoal: 'Kunden und Leser sprechen mit uns und benutzen, was wir weitergeben',
    },
  ],
  targets: [
    {
      why: 'Zwei gute Gespräche im Monat füllen das Jahr. Mehr als sechs könnten wir nicht ordentlich annehmen.',
      source: 'Liste der ersten Gespräche mit der Frage: „Wie sind Sie auf uns gekommen?“',
    },
    {
      why: 'Wer die Seite mit Preisen und Ablauf liest, ist nahe daran zu fragen.',
      source: 'Webstatistik, Besuche mit der Quelle „linkedin“',
    },
    {
      why: 'Es zählen nur Menschen aus Betrieben, wie wir sie beraten; die Zahl zeigt, ob man uns überhaupt sieht.',
      source: 'Statistik der Seite am letzten Tag des Monats, Branchen mit angesehen',
    },
    {
      why: 'Der Newsletter gehört uns, was auch immer ein Netzwerk morgen ändert.',
      source: 'Zahl der Abonnements am letzten Tag des Monats',
    },
    {
      why: 'Ein Kommentar von jemandem, der einen Betrieb führt, sagt uns mehr als hundert Likes.',
      source: 'Statistik der Seite: Kommentare im Monat, ohne unsere eigenen',
    },
  ],
  pillars: [
    {
      name: 'Fälle aus Betrieben',
      description: 'Was wir fanden, was geändert wurde, was es brachte; ohne Namen, mit Zahlen.',
      examples: [
        'Warum Angebote elf Tage lagen',
        'Eine Unterschrift weniger, zwei Tage gewonnen',
        'Ein Projekt, das wir vorzeitig beendet haben, und warum',
      ],
    },
    {
      name: 'Übergabe',
      description: 'Was geregelt sein muss, bevor jemand geht: Wissen, Entscheidungen, Familie.',
      examples: [
        'Die Liste, die man fünf Jahre vorher schreibt',
        'Zwei Erben, ein Betrieb',
        'Was nur der Meister weiß',
      ],
    },
    {
      name: 'Zum Mitnehmen',
      description: 'Vorlagen, Checklisten, Fragen: am selben Tag brauchbar, ohne uns.',
      examples: [
        'Eine Besprechung in 25 Minuten',
        'Die Tafel der offenen Angebote',
        'Fünf Fragen vor einer neuen Software',
      ],
    },
    {
      name: 'Wie wir arbeiten',
      description: 'Unser Vorgehen, unsere Preise, unsere Fehler, und wen wir nicht beraten.',
      examples: ['Was ein Tag mit uns kostet', 'Unsere Liste vor dem ersten Gespräch', 'Wann wir Nein sagen'],
    },
  ],
  posts: [
    {
      title: 'Elf Tage bis zum Angebot',
      text: 'Ein Betrieb mit [Zahl] Leuten. Angebote brauchten im Schnitt elf Tage. Alle sagten: zu wenig Personal.\nWir haben zwei Wochen gemessen. Die Arbeit an einem Angebot: 50 Minuten. Der Rest war Warten: auf einen Preis, auf eine Unterschrift, auf Donnerstag.\nHeute unterschreiben zwei Leute bis [Betrag]. Angebote gehen nach drei Tagen hinaus. Eingestellt wurde niemand.\nWo liegen Angebote bei Ihnen?',
      hashtags: '#Mittelstand #Abläufe',
      callToAction: 'Schreiben Sie, wo bei Ihnen Angebote warten',
      brief: 'Kein Bild nötig; kurze Zeilen, die Zahl im ersten Satz.',
      alt: '',
    },
    {
      title: 'Eine Besprechung in 25 Minuten',
      text: 'Acht Seiten zum Blättern: die Besprechung, die wir am häufigsten weitergeben.\n1. Drei Zahlen der Woche.\n2. Was war versprochen, und ist es getan?\n3. Eine Entscheidung, nicht fünf.\n4. Wer tut was bis wann.\nWer nichts beizutragen hat, bleibt an der Arbeit.\nNehmen Sie die Vorlage, ändern Sie sie und sagen Sie uns, was Sie weggelassen haben.',
      hashtags: '#Besprechung #Vorlagen',
      callToAction: 'Vorlage für Montag speichern',
      brief: 'Dokument mit acht schlichten Seiten, je ein Satz, die letzte als Formular zum Drucken.',
      alt: 'Erste Seite eines Dokuments: „Eine Besprechung in 25 Minuten“, darunter vier Zeilen.',
    },
    {
      title: 'Wer darf bis zu welchem Betrag?',
      text: 'Bis zu welchem Betrag darf bei Ihnen jemand ohne die Leitung entscheiden?\nWir fragen, weil es der billigste Hebel ist, den wir kennen: Er kostet ein Gespräch und spart Tage.\nAm [Datum] zeigen wir, was herauskam, und was wir in unseren Projekten sehen.',
      hashtags: '#Führung',
      callToAction: 'Stimmen Sie ab und sagen Sie, warum',
      brief: 'Umfrage mit vier Antworten: nichts, 500, 5.000, mehr.',
      alt: '',
    },
    {
      title: 'Brief: Was nur der Meister weiß',
      text: 'Herr B. geht in vierzehn Monaten. Er weiß, welche Maschine montags nicht geölt werden darf, welcher Kunde spät zahlt, aber immer, und warum das dritte Regal leer steht.\nNichts davon steht irgendwo.\nIn diesem Brief: die acht Fragen, die wir dann stellen, in der Reihenfolge, in der Menschen sie gern beantworten, und eine Seite zum Ausfüllen.\nAntworten Sie, wenn Sie an einer hängen bleiben.',
      hashtags: '',
      callToAction: 'Auf diesen Brief antworten',
      brief: 'Nur Text; das Formular als Anhang, eine Seite.',
      alt: '',
    },
    {
      title: 'Wann wir Nein sagen',
      text: 'Vier Arten von Aufträgen nehmen wir nicht an:\nPersonal abbauen, ohne mit den Leuten zu sprechen,\nSoftware einführen, die schon gekauft ist,\n„machen Sie, dass die schneller arbeiten“,\nund alles, wofür die Leitung keine Stunde in der Woche hat.\nDas ist keine Frage des Prinzips. Wir haben jede davon einmal versucht.\nWas lehnen Sie ab?',
      hashtags: '#Beratung #Mittelstand',
      callToAction: 'Sagen Sie, was Sie ablehnen',
      brief: 'Foto des Blattes, auf dem die vier Punkte von Hand stehen, auf unserem Tisch.',
      alt: 'Ein Blatt Papier mit vier handgeschriebenen Zeilen auf einem Holztisch, daneben ein Bleistift.',
    },
    {
      title: 'Fünf Jahre sind kurz',
      text: '„Dafür ist noch viel Zeit.“ Das hören wir in jedem zweiten Gespräch über Nachfolge.\nDann zählen wir rückwärts: ein Jahr für die Steuern, eines, um Kunden zu übergeben, zwei, bis jemand wirklich allein entscheidet, eines, weil immer etwas dazwischenkommt.\nDas sind fünf. Wer jetzt anfängt, kann noch wählen, an wen.\nEine halbe Stunde, vertraulich, unverbindlich: [Link]',
      hashtags: '#Nachfolge #Familienbetrieb',
      callToAction: 'Eine vertrauliche halbe Stunde vereinbaren',
      brief: 'Kein Bild; die Rechnung steht im Text.',
      alt: '',
    },
    {
      title: 'Fünf Fragen vor neuer Software',
      text: 'Bevor jemand für Software unterschreibt, fragen wir fünfmal:\n1. Welche Zahl ist in einem Jahr besser?\n2. Was hören wir dafür auf zu tun?\n3. Wer kümmert sich freitags darum?\n4. Wie kommen unsere Daten wieder heraus?\n5. Was passiert, wenn wir nichts tun?\nHat die dritte Frage keinen Namen, hören wir dort auf.\nIm Dokument hat jede Frage eine Seite.',
      hashtags: '#Software #Checkliste',
      callToAction: 'Liste ins nächste Gespräch mitnehmen',
      brief: 'Dokument mit sieben Seiten, je eine Frage in großer Schrift, darunter eine leere Zeile.',
      alt: 'Seite mit der Frage „Welche Zahl ist in einem Jahr besser?“ und einer leeren Zeile darunter.',
    },
    {
      title: 'Warum wir zwei Wochen messen',
      text: 'Bevor wir etwas ändern, sehen wir zwei Wochen zu und schreiben Zeiten auf. Langweilig? Ja.\nIn [Zahl] unserer letzten [Zahl] Projekte lag die Ursache woanders, als alle gedacht hatten, wir auch.\nIn drei Minuten: was wir aufschreiben, wer es tut und wie es am Ende aussieht.',
      hashtags: '#Abläufe #Kennzahlen',
      callToAction: 'Nach unserem Messblatt fragen',
      brief: 'Eine Person an der Tafel zeichnet einen Auftrag als Linie mit Wartezeiten; Untertitel.',
      alt: 'Eine Hand zeichnet einen Auftrag als Linie an eine Tafel; lange Stücke heißen „warten“.',
    },
    {
      title: 'Was ein Tag mit uns kostet',
      text: 'Danach werden wir in jedem zweiten Gespräch gefragt, deshalb steht es auf unserer Seite: Zwei Tage für einen Ablauf kosten [Preis], Fahrt inbegriffen. Dafür bekommen Sie den gemessenen Ablauf, drei Schritte der Reihe nach und was jeder vermutlich bringt.\nSehen wir in der ersten halben Stunde, dass es sich nicht lohnt, sagen wir es.',
      hashtags: '#Beratung',
      callToAction: 'Seite mit Preisen und Ablauf lesen',
      brief: 'Link zur Seite mit den Preisen; deren Vorschaubild genügt.',
      alt: '',
    },
    {
      title: 'Unser eigener Fehler',
      text: 'Voriges Jahr haben wir eine Tafel der offenen Angebote eingeführt, und nach einem Monat sah niemand mehr hin.\nDer Fehler lag bei uns: Sie hing im Büro. Die Angebote entstehen im Lieferwagen.\nJetzt ist es eine Liste auf dem Telefon mit vier Zeilen. Seit [Monat] wird sie benutzt.\nWo hing bei Ihnen eine gute Idee am falschen Ort?',
      hashtags: '#AusFehlernLernen',
      callToAction: 'Erzählen Sie von Ihrem',
      brief: 'Kein Bild; ehrlich und kurz.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Urlaubsprobe',
    message: 'Zwei Wochen weg ohne Telefon: Was müsste geregelt sein? Eine Checkliste und ein Gespräch.',
  },
  hashtagGroups: [
    { name: 'Fälle und Übergabe', tags: ['#Mittelstand', '#Abläufe', '#Nachfolge', '#Familienbetrieb'] },
    { name: 'Werkzeug und Vorgehen', tags: ['#Vorlagen', '#Checkliste', '#Besprechung', '#Beratung'] },
  ],
  competitors: [
    {
      name: 'Der Einzelberater mit starkem eigenem Profil',
      market: 'Heimatmarkt',
      style: 'Täglich eine Meinung in kurzen Zeilen, dazu ein Foto von sich',
      strengths: ['Bleibt im Gedächtnis', 'Antwortet auf jeden Kommentar'],
      weaknesses: ['Wenige Fälle mit Zahlen', 'Keine zweite Stimme, wenn er krank ist'],
      gaps: ['Niemand zeigt ein Projekt, das misslungen ist'],
    },
    {
      name: 'Eine kleine Beratung im Ausland mit viel gelesenem Newsletter',
      market: 'Beispiel aus dem Ausland',
      style: 'Ein Fall pro Woche, trocken, mit einer Zeichnung',
      strengths: ['Ein Thema pro Brief', 'Leser schicken eigene Fälle'],
      weaknesses: ['Kaum Bezug zu einer Region', 'Schweigt über Preise'],
      gaps: ['Vorlagen, die man ändern darf'],
    },
  ],
  techniques: [
    {
      title: 'Fälle von Lesern',
      description: 'Einmal im Monat wird die Frage einer Leserin ausführlich beantwortet, ohne Namen.',
      adaptation:
        'Jeden Monat eine Frage aus unseren ersten Gesprächen, mit Erlaubnis, als Text mit Zeichnung',
      hypothesis: 'Wenn Leser ihre eigenen Fragen sehen, fragen mehr von ihnen.',
      measure: 'Eingesandte Fragen pro Monat',
    },
    {
      title: 'Der Preis steht da',
      description: 'Der Preis des Einstiegs steht im Beitrag und auf der Seite.',
      adaptation: 'Vier Wochen mit dem Preis im Beitrag, vier ohne',
      hypothesis: 'Mit sichtbarem Preis gibt es weniger, aber passendere erste Gespräche.',
      measure: 'Erste Gespräche und wie viele davon zum Auftrag wurden',
    },
  ],
  scenarios: [
    {
      name: 'Ein früherer Kunde kritisiert uns öffentlich',
      holding:
        'Wir haben die Kritik gelesen und nehmen sie ernst. Da Projekte vertraulich sind, sprechen wir hier nicht darüber. Wir haben den Kunden heute angerufen und sagen bis [Uhrzeit], was gesagt werden darf.',
    },
    {
      name: 'Vertrauliches ist nach außen gelangt',
      holding:
        'Informationen eines Kunden haben Menschen erreicht, für die sie nicht bestimmt waren. Wir haben den Kunden verständigt, den Weg geschlossen und klären mit ihm, was folgt. Zum Inhalt sagen wir nichts. Nächste Nachricht: [Uhrzeit].',
    },
    {
      name: 'Eine Zahl in einem Beitrag war falsch',
      holding:
        'In unserem Beitrag vom [Datum] war eine Zahl falsch: Richtig ist [Zahl], nicht [Zahl]. Wir haben den Beitrag berichtigt und die Stelle gekennzeichnet. Danke an alle, die uns darauf hingewiesen haben.',
    },
    {
      name: 'Unser Rat soll zu Entlassungen geführt haben',
      holding:
        'Es heißt, Entlassungen bei [Ort] gingen auf unseren Rat zurück. Wir prüfen, was wir empfohlen haben und was ohne uns entschieden wurde. Bis [Uhrzeit] sagen wir hier, was wir wissen und sagen dürfen.',
    },
  ],
  decisions: {
    fit: {
      will: 'dienstags und donnerstags je eine feste Stunde zum Schreiben und Antworten freihalten.',
      willNot: 'Fälle von Außenstehenden schreiben lassen, ohne sie zu prüfen.',
    },
    brand: {
      will: 'in jedem Beitrag eine Zahl oder eine Vorlage zeigen.',
      willNot: 'einen Kunden ohne schriftliche Zustimmung nennen.',
    },
    audiences: {
      will: 'für Inhaber und ihre rechte Hand in Betrieben mit fünfzehn bis sechzig Leuten schreiben.',
      willNot: 'für andere Berater schreiben.',
    },
    competitors: {
      will: 'einmal im Monat zwei andere lesen und im Quartal eine Technik erproben.',
      willNot: 'Projekte anderer kommentieren.',
    },
    channels: {
      will: 'die meisten Stunden in den ersten Kanal und den Brief stecken.',
      willNot: 'in Netzwerken sein, in denen niemand einen Betrieb führt.',
    },
    goals: {
      will: 'in jedem ersten Gespräch fragen, wie man auf uns kam.',
      willNot: 'Likes als Erfolg zählen.',
    },
    content: {
      will: 'jede Woche einen Fall veröffentlichen, geprüft von dem, der dabei war.',
      willNot: 'die Nachrichten des Tages kommentieren.',
    },
    tools: {
      will: 'Fälle, Freigaben und Zahlen in einem eigenen Ordner führen.',
      willNot: 'Kundendaten in Werkzeuge geben, deren Speicherort wir nicht kennen.',
    },
    crisis: {
      will: 'erst anrufen und dann schreiben, innerhalb von zwei Stunden.',
      willNot: 'über ein Projekt in Kommentaren streiten, auch nicht zur Verteidigung.',
    },
  },
  avoid: {
    fit: 'Jemanden zum Posten einstellen, bevor irgendwer eine Stunde in der Woche hat, um aus den Betrieben zu erzählen.',
    brand: 'Wörter, die jede Beratung benutzt. „Maßgeschneidert und ganzheitlich“ sagt nichts.',
    audiences: 'Für Kollegen schreiben, weil die am schnellsten Beifall geben.',
    competitors: 'Den Ton eines bekannten Beraters nachmachen. Man hört es.',
    channels: 'Fünf Kanäle und ein Podcast. Zwei, in denen jemand antwortet, bringen mehr.',
    goals: 'Follower als Ziel. Drei Gespräche mit den richtigen Betrieben sind mehr wert.',
    content: 'Allgemeine Weisheiten. Ein Fall mit einer Zahl wird zu Ende gelesen.',
    tools: 'Für jede Idee ein Werkzeug. Eine Tabelle und ein gemeinsamer Kalender tragen das erste Jahr.',
    crisis: 'Öffentlich recht behalten wollen. Vertraulichkeit wiegt mehr als das letzte Wort.',
  },
} as const satisfies StarterWords;
