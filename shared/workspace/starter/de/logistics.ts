import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Ein Paket- und Kurierdienst mit zwölf Transportern, für Läden und Haushalte der Region',
  brand: {
    mission: 'Pakete zu den Menschen bringen und sagen, wo sie sind, wenn etwas schiefgeht.',
    promise: 'Sie wissen, wann wir kommen, und erreichen einen Menschen, wenn nicht.',
    audiencePromise: 'Wer uns folgt, erfährt von Verspätungen, bevor er auf uns wartet.',
    values: ['Früh Bescheid sagen', 'Ein Mensch antwortet', 'Sorgsame Hände', 'Fair zu denen, die fahren'],
    voice: [
      {
        trait: 'Wie eine gute Disponentin',
        example: 'Der Ring ist bis vier gesperrt. Wir kommen etwa eine Stunde später, aber heute.',
        avoid: 'Aufgrund unvorhersehbarer Umstände kann es zu Verzögerungen kommen.',
      },
      {
        trait: 'Steht dazu',
        example: 'Wir haben es im Regen abgestellt. Das darf nicht passieren; wir ersetzen es.',
        avoid: 'Wir bedauern etwaige Unannehmlichkeiten.',
      },
      {
        trait: 'Praktisch',
        example: 'Zwei Finger Polster auf jeder Seite, dann klappert nichts.',
        avoid: 'Optimieren Sie Ihre Verpackungsprozesse.',
      },
    ],
    wordsUsed: ['heute', 'wir rufen Sie an', 'bis [Uhrzeit]', 'Ihre Fahrerin, Ihr Fahrer'],
    wordsAvoided: ['unvorhersehbar', 'Unannehmlichkeiten', 'am schnellsten', 'immer pünktlich'],
    visualNotes:
      'Echte Transporter, echtes Wetter, Hände und Pakete. Keine Adressen, Etiketten, Kennzeichen oder erkennbaren Hausfronten. Fahrerinnen und Fahrer nur mit Einwilligung, nie während der Fahrt gefilmt.',
    claimsToProve: [
      'Pünktlich, am schnellsten, 99 % zugestellt: nur mit Zeitraum, Zahl der Pakete und Art der Messung',
      'Klimaneutrale Zustellung: nur mit Angabe, was wie ausgeglichen wird, soweit überhaupt zulässig',
      'Versichert bis [Betrag]: so, wie es in den Bedingungen steht, mit den Ausnahmen',
    ],
    keyMessages: [
      'Wenn etwas später kommt, sagen wir es, bevor Sie fragen.',
      'Nachmittags abgeholt, am selben Abend unterwegs.',
    ],
  },
  offerings: [
    {
      name: 'Pakete in der Region',
      kind: 'service',
      message: 'Heute abgeholt, morgen zugestellt; mit einer Nachricht, bevor wir klingeln.',
    },
    {
      name: 'Abholung für Läden',
      kind: 'service',
      message: 'Jeden Werktag zur festen Zeit, ab [fünf] Paketen in der Woche, mit einer Ansprechperson.',
    },
    {
      name: 'Kurier am selben Tag',
      kind: 'service',
      message: 'Direkt von Tür zu Tür, für Ersatzteile, Papiere und alles, was nicht warten kann.',
    },
  ],
  audiences: [
    {
      name: 'Wartet hinter der Tür',
      summary: 'Hat bestellt, wartet und will wissen, ob man kurz aus dem Haus kann.',
      place: 'Unser Zustellgebiet',
      job: 'Alles, oft im Homeoffice',
      household: 'Wohnungen und Häuser, Nachbarn, die Pakete annehmen',
      activeTimes: 'Morgens vor neun, mittags, früher Abend',
      needs: ['Eine Zeit, die hält', 'Bestimmen, wo wir es ablegen', 'Ein Mensch, wenn es schiefgeht'],
      pains: ['Karten, auf denen steht, es sei niemand da gewesen', 'Hotlines mit Musik'],
      beliefNow: 'Die klingeln ja nie.',
      beliefWished: 'Wenn sie später kommen, sagen sie es, und jemand antwortet.',
      sources: ['Fünfzig Nachrichten des letzten Monats lesen und zählen, wonach gefragt wird'],
      accessibilityNeeds:
        'Manche kommen nicht schnell zur Tür oder hören die Klingel nicht: ein Weg, uns das ein für alle Mal zu sagen.',
    },
    {
      name: 'Verschickt zwanzig am Tag',
      summary: 'Hat einen kleinen Onlineshop, packt am Küchentisch oder im Lager und zahlt jede Retoure.',
      place: 'Die Region, Gewerbegebiete und Innenstädte',
      job: 'Inhaberin oder Inhaber eines Ladens, online oder vor Ort',
      household: 'Spielt keine Rolle',
      activeTimes: 'Frühmorgens, abends nach dem Packen',
      needs: ['Feste Abholung spät am Tag', 'Eine Ansprechperson', 'Weniger Bruch und Retouren'],
      pains: ['Preise, die niemand vergleichen kann', 'Schäden, für die niemand zuständig ist'],
      beliefNow: 'Kleine Versender zählen nicht.',
      beliefWished: 'Ich habe eine Nummer, und es hebt jemand ab, den ich kenne.',
      sources: ['Zehn Versender fragen, wann sie zuletzt an einen Wechsel dachten und warum'],
      accessibilityNeeds: 'Liest zwischen zwei Handgriffen: Preis und Zeit zuerst.',
    },
    {
      name: 'Will fahren',
      summary:
        'Sucht feste Arbeit, ist vielleicht schon für andere gefahren und fragt zuerst nach Stunden und Lohn.',
      place: 'Unsere Stadt und 30 Kilometer Umkreis',
      job: 'Fahrer, Lager, Quereinstieg',
      household: 'Oft mit Familie',
      activeTimes: 'Abends, Wochenende',
      needs: [
        'Stunden und Lohn in klaren Zahlen',
        'Touren, die zu schaffen sind',
        'Gefragt statt herumkommandiert werden',
      ],
      pains: ['Versprechen, die nach einer Woche vorbei sind', 'Formulare, bevor jemand mit einem spricht'],
      beliefNow: 'Paketfirmen verheizen Leute.',
      beliefWished: 'Die sagen mir vorher, wie ein Tag aussieht.',
      sources: ['Unsere letzten zehn Bewerber fragen, was sie zuerst wissen wollten'],
      accessibilityNeeds:
        'Für viele ist Deutsch die zweite Sprache: einfache Wörter, Untertitel, Bilder vom Tag.',
    },
  ],
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
  competitors: [
    {
      name: 'Bundesweiter Paketdienst [Name]',
      market: 'Unsere Region',
      style: 'Werbung und Imagefilme; auf Fragen kommen Textbausteine',
      strengths: ['Alle kennen ihn', 'Die Sendungsverfolgung funktioniert gut'],
      weaknesses: ['Es antwortet niemand von hier', 'Verspätungen meldet niemand'],
      gaps: ['Hinweise für eine einzelne Stadt, noch am selben Morgen'],
    },
    {
      name: 'Genossenschaft von Radkurieren im Ausland [Name]',
      market: 'Beispiel aus dem Ausland',
      style: 'Wer fährt, erzählt selbst vom Tag, mit Wetter, Bergen und Klingeln',
      strengths: ['Man kennt die Gesichter', 'Bewerbungen kommen von selbst'],
      weaknesses: ['Kaum etwas für Versender', 'Preise fehlen'],
      gaps: ['Dieselbe Nähe, dazu Hilfe für kleine Läden'],
    },
  ],
  techniques: [
    {
      title: 'Der Hinweis am Morgen',
      description:
        'Eine feste Zeit am Morgen für alles, was an diesem Tag später kommt. Die Leute sehen dort zuerst nach und rufen seltener an.',
      adaptation: 'Montags um 7:30 Uhr und immer, wenn etwas gesperrt ist: drei Zeilen mit Ort und Zeit.',
      hypothesis:
        'Wenn wir an gestörten Tagen vor acht Bescheid geben, rufen weniger Leute wegen ihres Pakets an als bisher an solchen Tagen.',
      measure: 'Anrufe „Wo ist mein Paket?“ an gestörten Tagen, vier Wochen davor und danach',
    },
    {
      title: 'Wer fährt, erzählt selbst',
      description:
        'Kurze Filme in den Worten derer, die fahren. Glaubwürdig, weil man Wetter und Mühe sieht.',
      adaptation: 'Alle zwei Wochen ein Film, je eine Frage, freiwillig und in der Arbeitszeit.',
      hypothesis:
        'Wenn Fahrerinnen und Fahrer selbst sprechen, fragen mehr Leute nach einem Mitfahrtag als nach einer Stellenanzeige.',
      measure: 'Anfragen zum Mitfahren je 1.000 Erreichte, zwei Filme gegen zwei Anzeigen',
    },
  ],
  scenarios: [
    {
      name: 'Viele Pakete zugleich verspätet: Wetter, Streik, Systemausfall',
      holding:
        'Seit [Uhrzeit] stellen wir in [Gebiet] wegen [Ursache] verspätet zu. Die Pakete sind sicher, nichts muss neu bestellt werden. Bis [Uhrzeit] sagen wir hier, wann sie kommen. In dringenden Fällen: [Nummer].',
    },
    {
      name: 'Ein Film über groben Umgang mit Paketen verbreitet sich',
      holding:
        'Wir haben den Film gesehen. So darf niemand mit Paketen umgehen. Wir klären, wo und wann er entstand, sprechen mit den Beteiligten und berichten hier bis [Uhrzeit]. Wenn Ihr Paket beschädigt ist, schicken Sie uns bitte die Nummer als Nachricht.',
    },
    {
      name: 'Unfall mit einem unserer Transporter',
      holding:
        'Am [Tag] gab es in [Ort] einen Unfall mit einem unserer Fahrzeuge. Unsere Gedanken sind bei den Betroffenen. Wir arbeiten mit der Polizei zusammen und äußern uns nicht zur Ursache, solange sie untersucht wird. Hier melden wir uns wieder bis [Uhrzeit].',
    },
    {
      name: 'Adressen oder Unterschriften von Empfängern in falschen Händen',
      holding:
        'Am [Tag] haben wir bemerkt, dass Daten von Empfängern zugänglich geworden sein könnten. Die Lücke ist geschlossen. Wir informieren die Betroffenen und die zuständige Behörde und sagen hier bis [Uhrzeit], um welche Daten es geht. Fragen: [Nummer].',
    },
  ],
  decisions: {
    fit: {
      will: 'Die Disposition meldet, was später kommt, eine Person antwortet, beides an jedem Werktag.',
      willNot: 'Wir überlassen Antworten weder einem Automaten noch dem, der gerade Zeit hat.',
    },
    brand: {
      will: 'Wir nennen Ursache, Ort und Zeit und geben Fehler zu.',
      willNot: 'Wir versprechen nicht, die Schnellsten oder immer pünktlich zu sein.',
    },
    audiences: {
      will: 'Zuerst die Empfänger, dann die Versender, dann alle, die fahren wollen.',
      willNot: 'Wir machen keine Imagefilme für niemanden.',
    },
    competitors: {
      will: 'Einmal im Quartal sehen wir uns an, wie zwei andere Verspätungen melden, einer davon im Ausland.',
      willNot: 'Wir freuen uns nicht öffentlich über Pannen anderer.',
    },
    channels: {
      will: 'Wir bleiben dort, wo Empfänger fragen, und antworten dort innerhalb von Stunden.',
      willNot: 'Wir öffnen keinen Kanal, den während der Touren niemand liest.',
    },
    goals: {
      will: 'Wir zählen die Zeit bis zur Antwort, beantwortete Fragen und Anfragen von Versendern.',
      willNot: 'Reichweite, die uns Ärger gebracht hat, zählen wir nicht.',
    },
    content: {
      will: 'Jeder Beitrag erspart jemandem einen Anruf, einen Bruch oder das Warten.',
      willNot: 'Wir zeigen keine Adressen, Etiketten oder Menschen, die nicht zugestimmt haben.',
    },
    tools: {
      will: 'Paketnummern schlagen wir im eigenen System nach, nie im Netzwerk.',
      willNot: 'Wir behalten Adressen aus Nachrichten nicht länger, als der Fall dauert.',
    },
    crisis: {
      will: 'Ab zehn gleichen Fragen in der Stunde meldet sich die Disposition; Bildern von Paketen gehen wir am selben Tag nach.',
      willNot: 'Wir nennen keine Fahrerin und keinen Fahrer und raten nicht über Ursachen.',
    },
  },
  avoid: {
    fit: 'Eine Seite eröffnen, auf der niemand antwortet. Bei einem Paketdienst wird jeder Beitrag zum Beschwerdeschalter.',
    brand: 'Mit Tempo werben. Das erste verspätete Paket kehrt den Satz gegen Sie.',
    audiences: 'Nur an Versender denken, weil sie zahlen. Empfänger entscheiden, wen Versender behalten.',
    competitors: 'Die Filme der Großen nachmachen. Nähe ist das, was sie nicht haben.',
    channels: 'Paketnummern und Adressen in öffentlichen Kommentaren.',
    goals: 'Follower zählen. Gefolgt wird Ihnen, solange das Paket unterwegs ist.',
    content: 'Gekaufte Fotos lächelnder Boten. Zeigen Sie Regen, Halle und Hände.',
    tools: 'Paketdaten in fünf Postfächern erfragen, die niemand leert.',
    crisis: 'Schweigen, bis die Ursache feststeht. Ort und Zeit lassen sich sofort sagen.',
  },
} as const satisfies StarterWords;
