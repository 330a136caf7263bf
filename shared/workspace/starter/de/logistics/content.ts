import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Empfängern sagen, was heute los ist, und ihnen antworten',
      bio: 'Ihr Paketdienst für [Region]. Hinweise auf Verspätungen, Antworten [Mo bis Sa, 7 bis 18 Uhr].',
      pinned:
        'So erreichen Sie uns; was wir brauchen, um Ihr Paket zu finden; was nie in einen Kommentar gehört',
    },
    {
      role: 'Bei Versendern der Region als jemand bekannt sein, mit dem man reden kann',
      bio: 'Abholung und Zustellung für Läden und Betriebe in [Region]. Feste Zeiten, eine Ansprechperson.',
      pinned: 'Abholung: Zeiten, Preise, Ansprechperson',
    },
    {
      role: 'Die Menschen zeigen, die fahren und packen, und neue finden',
      bio: 'Zwölf Transporter, [Zahl] Menschen, eine Region. Hier sehen Sie, wie Ihr Paket reist.',
      pinned: 'Ein Tag auf Tour; offene Stellen',
    },
    {
      role: 'Kurze Hinweise auf Verspätungen für alle, die sie haben wollen',
      bio: 'Hinweise auf Verspätungen in [Region], sonst nichts. Antworten gibt es am Telefon: [Nummer].',
      pinned: 'Was hier kommt und wie man sich abmeldet',
    },
  ],
  objectives: [
    {
      businessGoal: 'Weniger Anrufe, wo ein Paket bleibt, und weniger verlorene Kundschaft',
      socialGoal: 'Früh sagen, was los ist, und jede Frage am selben Tag beantworten',
    },
    {
      businessGoal: 'Versender der Region für regelmäßige Abholung gewinnen',
      socialGoal: 'Kleinen Läden nützen, bis sie nach einem Angebot fragen',
    },
    {
      businessGoal: 'In der Region bekannt sein und offene Touren mit guten Leuten besetzen',
      socialGoal: 'Die Arbeit zeigen, wie sie ist, damit man uns kennt und vertraut',
    },
  ],
  targets: [
    {
      why: 'Wer auf ein Paket wartet, wartet auch auf Antwort; nach ein paar Stunden schreibt er eine Bewertung.',
      source: 'Zeit von der Frage bis zur ersten Antwort in den Dienstzeiten, alle Nachrichten des Monats',
    },
    {
      why: 'Eine Frage ohne Antwort kostet mehr, als zehn gute Beiträge bringen.',
      source: 'Beantwortete Nachrichten und Kommentare durch alle, die etwas fragten, Postfach des Monats',
    },
    {
      why: 'Vier neue Versender im Monat: So viele können wir gut einarbeiten.',
      source: 'Frage im Formular und am Telefon: Wie sind Sie auf uns gekommen?',
    },
    {
      why: 'Wer Zeiten und Preise schon gelesen hat, fragt passend an.',
      source: 'Statistik der Website, Besuche aus sozialen Netzwerken',
    },
    {
      why: 'Hinweise helfen nur denen, die sie erreichen.',
      source: 'Statistik des Netzwerks, Summe des Monats',
    },
  ],
  pillars: [
    {
      name: 'Heute unterwegs',
      description: 'Verspätungen, Feiertage, Wetter: was Empfänger wissen sollten, bevor sie fragen.',
      examples: ['Baustelle auf der Tour', 'Zeiten vor den Feiertagen', 'Wohin damit?'],
    },
    {
      name: 'Richtig gepackt',
      description: 'Was alle tun können, damit ein Paket heil und gleich ankommt.',
      examples: ['Fünf Schritte gegen Bruch', 'Nicht zu Hause: drei Wege', 'Falsche Nachrichten erkennen'],
    },
    {
      name: 'Für Versender',
      description: 'Abholung, Retouren und Kosten für kleine Läden, mit Zahlen.',
      examples: ['Wie spät können wir abholen?', 'Was eine Retoure wirklich kostet', 'Vom Scanner zur Tür'],
    },
    {
      name: 'Die es bringen',
      description: 'Fahren, Disposition, Lager: Tage, Wege und offene Stellen.',
      examples: ['Um 5:40 auf Tour', 'Wer ans Telefon geht', 'Wir stellen ein'],
    },
  ],
  posts: [
    {
      title: 'Diese Woche unterwegs',
      text: 'Diese Woche: Die [Straße] ist bis [Freitag] gesperrt, in [Ortsteil] kommen wir deshalb bis zu [einer Stunde] später. Am [Tag] stellen wir wegen [Feiertag] nicht zu. Sie warten auf etwas, das nicht warten kann? Schreiben Sie uns die Paketnummer als Nachricht, nicht im Kommentar. Wir sehen nach und antworten heute.',
      hashtags: '#PaketHinweis #HeuteUnterwegs',
      callToAction: 'Nachricht schreiben',
      brief: 'Nur Text, Angaben um 7 Uhr mit der Disposition abgeglichen.',
      alt: '',
    },
    {
      title: 'So gepackt, dass nichts bricht',
      text: 'Fünf Schritte: Ein stabiler Karton, nicht der alte mit weichen Ecken. Zwei Finger Polster auf jeder Seite. Flaschen und Gläser getrennt und stehend. Klebeband über alle Kanten. Ein zweites Etikett innen, falls sich das äußere löst. Dann schütteln: Klappert es, fehlt Polster.',
      hashtags: '#RichtigPacken #PaketTipps',
      callToAction: 'Fürs nächste Paket speichern',
      brief: 'Fünf Bilder von oben, je ein Schritt, keine echte Adresse auf dem Etikett.',
      alt: 'Ein offener Karton von oben, in der Mitte ein Glas, ringsum zwei Finger dick Polster.',
    },
    {
      title: 'Um [17:30] abgeholt, am selben Abend unterwegs',
      text: 'Viele kleine Läden packen, wenn die Kundschaft gegangen ist. Deshalb holen wir bis [17:30 Uhr] ab und sortieren noch am Abend. Ab [fünf] Paketen in der Woche, feste Tage, eine Ansprechperson: [Name], [Nummer]. Was es kostet, hängt von Gewicht und Menge ab; eine Probewoche zeigt es besser als jede Liste.',
      hashtags: '#KleinerLaden #PaketAbholung',
      callToAction: 'Probewoche anfragen',
      brief: 'Transporter an der Hintertür eines Ladens, Rollwagen halb voll, Abendlicht.',
      alt: 'Ein Fahrer lädt an der Hintertür eines Ladens Pakete vom Rollwagen in den Transporter.',
    },
    {
      title: 'Um 5:40 auf Tour',
      text: '5:40 Uhr, Licht in der Halle, Kaffee, [120] Pakete. [Name] zeigt, wie eine Tour entsteht: nach Straßen sortieren, rückwärts laden, damit der erste Halt an der Tür liegt. Was man von außen nicht sieht: Ein fehlender Name an der Klingel kostet uns zwei Minuten. Bei [120] Stopps ist das viel.',
      hashtags: '#HinterDemPaket #AufTour',
      callToAction: 'Name an die Klingel',
      brief: '40 Sekunden, Halle und Laden, nie während der Fahrt; Etiketten unlesbar; Untertitel.',
      alt: 'Ein Mann in Arbeitsjacke sortiert in einer hellen Halle Pakete in einen Transporter, draußen ist es dunkel.',
    },
    {
      title: 'Wohin mit Ihrem Paket?',
      text: 'Sie sind unterwegs, wir stehen vor der Tür. Was ist Ihnen am liebsten: Nachbarn, Garage oder Schuppen, Abholstelle oder zweiter Versuch morgen? Stimmen Sie ab. Sie können es uns auch ein für alle Mal sagen: Wie das geht, steht im angehefteten Beitrag. Bitte keine Adressen in die Kommentare.',
      hashtags: '#PaketFrage #HeuteUnterwegs',
      callToAction: 'Abstimmen',
      brief: 'Umfrage mit vier Antworten, läuft drei Tage.',
      alt: '',
    },
    {
      title: 'Nicht zu Hause? Drei Wege',
      text: 'Morgen nicht zu Hause? Erstens: Ablageort erlauben, ein für alle Mal. Zweitens: anderer Tag, zu ändern bis [20 Uhr] am Vorabend. Drittens: abholen bei [Abholstelle], offen bis [Uhrzeit]. Alles mit der Nummer aus unserer Nachricht. Und wenn nichts davon passt: Rufen Sie uns an, [Nummer].',
      hashtags: '#PaketTipps #PaketHinweis',
      callToAction: 'Weg wählen',
      brief: 'Haustür mit Paketkasten, keine Hausnummer im Bild.',
      alt: 'Ein grauer Paketkasten neben einer Haustür, der Deckel offen, darin ein Paket.',
    },
    {
      title: 'Was eine Retoure wirklich kostet',
      text: 'Das Porto ist der kleinere Teil. Auspacken, prüfen, neu packen, buchen: jedes Mal [15] Minuten. Drei Dinge, die kleinen Läden helfen: Maße statt S, M, L. Ein Bild des Stücks in einer Hand. Ein Packzettel, auf dem steht, wie man umtauscht. Wir haben ein Blatt zum Nachrechnen zusammengestellt.',
      hashtags: '#KleinerLaden #WenigerRetouren',
      callToAction: 'Rechenblatt anfordern',
      brief: 'Vier Tafeln: Kosten und drei Maßnahmen. Zahlen als Beispiel kennzeichnen.',
      alt: 'Ein geöffnetes Rücksendepaket auf einem Tisch, daneben ein Notizblock mit kurzer Rechnung.',
    },
    {
      title: 'Wir suchen Fahrerinnen und Fahrer',
      text: 'Wir suchen [zwei] Fahrerinnen oder Fahrer (m/w/d) ab [Datum]. Klartext: [Stunden] in der Woche, [Lohn], Touren mit etwa [Zahl] Stopps, Wochenende [frei]. Transporter, Sprit und Versicherung stellen wir. Sie brauchen Führerschein [Klasse B] und Geduld mit Klingeln. Fahren Sie einen Tag mit, bevor Sie sich entscheiden: [Name], [Nummer].',
      hashtags: '#WirStellenEin #FahrerGesucht',
      callToAction: 'Einen Tag mitfahren',
      brief:
        'Zwei aus dem Team vor dem Transporter, lachend, Kennzeichen unlesbar. Einwilligung schriftlich.',
      alt: 'Zwei Menschen in Arbeitsjacken lehnen im Hof an einem Transporter und lachen.',
    },
    {
      title: 'Falsche Nachrichten in unserem Namen',
      text: 'Es gehen Nachrichten um: „Ihr Paket hängt fest, zahlen Sie [1,99].“ Die sind nicht von uns. Wir fragen nie per Kurznachricht nach Geld oder Kartendaten, und unsere Links führen nur zu [unsere Adresse]. Im Zweifel nicht antippen, sondern anrufen: [Nummer]. Schon bezahlt? Dann sofort die Bank verständigen.',
      hashtags: '#VorsichtBetrug #PaketTipps',
      callToAction: 'An die Eltern weitergeben',
      brief: 'Nur Text.',
      alt: '',
    },
    {
      title: 'Vom Scanner zur Tür',
      text: 'Wo ist das Paket, wenn da „unterwegs“ steht? Eine Minute durch unsere Halle: abgeholt, gescannt, sortiert, geladen, zugestellt. Fünf Scans, damit wir Ihnen und Ihrer Kundschaft sagen können, wo es ist. Fehlt einer, suchen wir, bevor Sie fragen. Versender dürfen sich das am [Tag] ansehen.',
      hashtags: '#HinterDemPaket #KleinerLaden',
      callToAction: 'Halle besichtigen',
      brief: 'Eine Minute, ein Paket mit der Kamera begleitet; erfundenes Etikett; Untertitel.',
      alt: 'Ein Handscanner zeigt auf ein Paket am Band, dahinter Regale mit Straßennamen.',
    },
  ],
  campaign: {
    name: 'Wir sagen es zuerst',
    message: 'Verspätungen, Feiertage, falsche Nachrichten: Sie hören es von uns, bevor Sie fragen müssen.',
  },
  hashtagGroups: [
    { name: 'Für Empfänger', tags: ['#PaketHinweis', '#HeuteUnterwegs', '#PaketTipps', '#RichtigPacken'] },
    {
      name: 'Versender und Team',
      tags: ['#KleinerLaden', '#PaketAbholung', '#HinterDemPaket', '#WirStellenEin'],
    },
  ],
} as const satisfies ContentWords;
