import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
