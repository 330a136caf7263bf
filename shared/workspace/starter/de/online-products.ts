import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Eine kleine Manufaktur, die ihre eigenen Produkte nur online verkauft',
  brand: {
    mission: 'Wenige Dinge machen, jedes davon kennen und direkt an die verkaufen, die es benutzen.',
    promise: 'Wir machen, was wir verkaufen, wir sagen, was drin ist, und was enttäuscht, darf zurück.',
    audiencePromise:
      'Wer uns folgt, sieht, wie die Dinge entstehen, erfährt zuerst von neuen Chargen und bekommt ehrliche Antworten zu Preis, Material und Lieferung.',
    values: [
      'Selbst gemacht, nicht nur beklebt',
      'Sagen, was drin ist',
      'Kleine Chargen, kein künstlicher Druck',
      'Ein Paket ist ein Versprechen',
    ],
    voice: [
      {
        trait: 'Genau',
        example: '62 Stück in dieser Charge. Die nächste ist in fünf Wochen fertig.',
        avoid: 'Nur noch wenige da! Schnell sein!',
      },
      {
        trait: 'Persönlich',
        example: 'Deins habe ich am Dienstag gepackt, mit dem zweitbesten Klebeband, weil das gute alle war.',
        avoid: 'Ihre Bestellung wurde von unserem Versandteam bearbeitet.',
      },
      {
        trait: 'Aufrichtig',
        example: 'Die Farbe fällt wärmer aus als auf dem Bild. Wir haben ein neues gemacht.',
        avoid: 'Geringfügige Abweichungen stellen keinen Reklamationsgrund dar.',
      },
    ],
    wordsUsed: ['Charge', 'selbst gemacht', 'im Gebrauch', 'Ersatzteil'],
    wordsAvoided: ['Must-have', 'Gamechanger', 'letzte Chance', 'nachhaltig'],
    visualNotes:
      'Ein Ding pro Bild, bei Tageslicht, dort, wo es benutzt wird. Eine Hand oder Münze zeigt die Größe. Farben, wie sie sind: vor dem Veröffentlichen das Produkt neben den Bildschirm halten.',
    claimsToProve: [
      '„Hergestellt in [Ort]“: welche Schritte dort geschehen, mit Rechnungen',
      '„Frei von [Stoff]“: Laborbericht für jede Charge',
      '„Hält [Zahl] Jahre“: eigener Versuch mit Datum und Bildern',
    ],
    keyMessages: [
      'Ihr kauft bei denen, die es gemacht haben, und die antworten auch.',
      'In kleinen Chargen gemacht: Was ausverkauft ist, kommt wieder, und wir sagen, wann.',
    ],
  },
  offerings: [
    {
      name: 'Das Hauptprodukt: [Produkt]',
      kind: 'product',
      message: 'Woraus es ist, was es gut kann und für wen es nichts ist, in drei Sätzen.',
    },
    {
      name: 'Geschenkset',
      kind: 'product',
      message: 'Von Hand gepackt, mit einer Karte in euren Worten; der Preis liegt nicht im Paket.',
    },
    {
      name: 'Ersatzteile und Nachfüllungen',
      kind: 'service',
      message: 'Was sich abnutzt, gibt es einzeln, damit der Rest weiter benutzt wird.',
    },
  ],
  audiences: [
    {
      name: 'Ein Geschenk mit Geschichte',
      summary: 'Sucht etwas, das noch niemand hat und das rechtzeitig da ist',
      place: 'Überall, wohin wir liefern, meist in Städten',
      job: 'Berufstätig, tagsüber wenig Zeit',
      household: 'Paar oder Freundeskreis mit vielen Geburtstagen',
      activeTimes: 'Mittagspause, abends auf dem Sofa, in den vier Wochen vor Festtagen',
      needs: [
        'Ideen nach Preis und Person',
        'Ein Liefertermin, auf den Verlass ist',
        'Etwas, das man beim Überreichen erzählen kann',
      ],
      pains: ['Geschenke, die drei andere auch mitbringen', 'Ein Paket, das einen Tag zu spät kommt'],
      beliefNow: 'Kleine Läden sind reizend, aber ob das rechtzeitig kommt, weiß ich nicht.',
      beliefWished: 'Es kommt zum genannten Tag, und ich kann sagen, wer es gemacht hat.',
      sources: ['Einen Monat lang eine Frage im Bestellformular: „Für dich selbst oder als Geschenk?“'],
      accessibilityNeeds:
        'Preis und Liefertag als Text, nicht nur im Bild; Links, die man mit dem Daumen trifft',
    },
    {
      name: 'Gekauft und behalten',
      summary: 'Hat schon bestellt, ist zufrieden und käme wieder, wenn man daran erinnert',
      place: 'Überall, wohin wir liefern',
      job: 'Ganz verschieden',
      household: 'Ganz verschieden; die Hälfte benutzt es jeden Tag',
      activeTimes: 'Sonntagvormittag und an dem Abend, an dem das Paket ankommt',
      needs: [
        'Pflege, die es gut erhält',
        'Rechtzeitig von neuen Chargen wissen',
        'Nachfüllungen, ohne zu suchen',
      ],
      pains: ['Ausverkauft, bevor man davon gehört hat', 'Jeden zweiten Tag eine Mail'],
      beliefNow: 'Schönes Stück, ich hatte fast vergessen, woher es ist.',
      beliefWished: 'Ich weiß, wann die nächste Charge kommt, und erzähle es weiter.',
      sources: [
        'Zehn Menschen schreiben, die zweimal bestellt haben, und fragen, was sie zurückgebracht hat',
      ],
      accessibilityNeeds: 'Ein Newsletter, der sich auch als reiner Text gut liest; Bilder mit Beschreibung',
    },
    {
      name: 'Liest das Kleingedruckte',
      summary: 'Es gefällt, aber vor dem Bezahlen soll klar sein, wer dahintersteht',
      place: 'Überall, wohin wir liefern',
      job: 'Oft in technischen oder pflegenden Berufen, gewohnt, genau hinzusehen',
      household: 'Allein oder junge Familie',
      activeTimes: 'Spät am Abend, nachdem ein Film Neugier geweckt hat',
      needs: [
        'Was drin ist und woher es kommt',
        'Rückgabe und Gewährleistung in zwei Sätzen',
        'Bewertungen, denen man glauben kann',
      ],
      pains: ['Shops, die es nur in der Werbung gibt', 'Dieselbe Ware unter fünf Namen'],
      beliefNow: 'Das ist bestimmt billig eingekauft und umetikettiert.',
      beliefWished: 'Ich habe gesehen, wie es entsteht, und sie antworten auf Fragen dazu.',
      sources: ['Vier Wochen lang die Fragen sammeln, die vor der ersten Bestellung kommen'],
      accessibilityNeeds: 'Filme mit Untertiteln, Produktdaten als Text und nicht als Bild',
    },
  ],
  channels: [
    {
      role: 'Zeigt, wie die Dinge entstehen und benutzt werden, nimmt Zweifel vor dem Kauf und führt in den Shop.',
      bio: 'Wir machen [Produkt] in [Ort] und schicken es euch. Kleine Chargen, ehrliche Antworten. Nächste Charge: [Datum]',
      pinned: 'Wer wir sind, was wir machen, wie lange die Lieferung dauert: drei Bilder.',
    },
    {
      role: 'Gehört nur uns: sagt Kunden zuerst von neuen Chargen und bringt sie zurück.',
      bio: 'Der Brief von {brand}: einmal pro Woche die nächste Charge, etwas aus der Werkstatt, ein Tipp. Nie täglich.',
      pinned: 'Der Begrüßungsbrief: wer schreibt, wie oft, und die Pflegetipps zum ersten Produkt.',
    },
    {
      role: 'Wird über Monate von Menschen gefunden, die Geschenke und Ideen suchen.',
      bio: 'Geschenke und Ideen mit [Produkt] von {brand}, in kleinen Chargen gemacht. Preise im Bild, Lieferung nach [Länder].',
      pinned: 'Geschenke nach Preis: die Pinnwand mit allem, was jetzt lieferbar ist.',
    },
    {
      role: 'Bringt mit Filmen aus der Werkstatt Menschen, die uns noch nicht kannten.',
      bio: 'Wie [Produkt] entsteht, gezeigt von denen, die es machen. Fragt uns alles, wir antworten mit Filmen.',
      pinned: 'Von [Material] zum fertigen [Produkt] in einer Minute.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Mehr im eigenen Shop verkaufen und weniger über Marktplätze',
      socialGoal: 'Mehr Menschen kommen aus unseren Kanälen in den Shop und bestellen dort',
    },
    {
      businessGoal: 'Jeder dritte Kunde bestellt ein zweites Mal',
      socialGoal: 'Kunden hören regelmäßig von uns, bekommen bald Antwort und zeigen, was sie benutzen',
    },
    {
      businessGoal: 'Menschen bekannt werden, die noch nicht nach uns suchen',
      socialGoal: 'Mehr von den Richtigen sehen, wie unsere Dinge entstehen',
    },
  ],
  targets: [
    {
      why: 'Für Bestellungen ist die Arbeit da. Soziale Netzwerke allein bringen selten viele; darum ist die Zahl klein und echt.',
      source: 'Shopsystem: Bestellungen nach Herkunft, mit markierten Links',
    },
    {
      why: 'Ohne Besuche keine Bestellungen. Bei zwei bis drei Bestellungen auf hundert Besuche sehen wir, was fehlt.',
      source: 'Webanalyse des Shops, Besuche aus sozialen Netzwerken',
    },
    {
      why: 'Eine Adresse, die man uns gegeben hat, bleibt, auch wenn ein Netzwerk seine Regeln ändert.',
      source: 'Newsletterdienst: bestätigte Abonnements am letzten Tag des Monats',
    },
    {
      why: 'Wer nach Lieferung oder Material fragt, steht kurz vor dem Kauf. Acht Stunden heißt: am selben Tag.',
      source: 'Postfächer aller Kanäle: Median der ersten Antworten, einmal im Monat',
    },
    {
      why: 'Ein größerer Kreis heißt mehr erste Besuche. Es zählt, wer bleibt, nicht, wer wegen einer Verlosung kam.',
      source: 'Statistik des Kontos am letzten Tag des Monats',
    },
  ],
  pillars: [
    {
      name: 'So entsteht es',
      description: 'Material, Schritte, Werkzeug, Fehler: was nur zeigen kann, wer es selbst macht.',
      examples: [
        'Vom Rohstoff zum Produkt in einer Minute',
        'Der Schritt, der am häufigsten misslingt',
        'Warum eine Charge nur [Zahl] Stück hat',
      ],
    },
    {
      name: 'Im Gebrauch',
      description:
        'Das Produkt in echten Räumen und Händen: Geschenke, Pflege, Bilder von Kunden mit deren Zustimmung.',
      examples: [
        'Wie es nach einem Jahr aussieht',
        'Pflege in drei Schritten',
        'Eine Kundin und der Platz, den es gefunden hat',
      ],
    },
    {
      name: 'Klare Antworten',
      description: 'Preis, Material, Lieferung, Rückgabe, Kritik: die Fragen vor einer Bestellung.',
      examples: [
        'Woraus der Preis besteht',
        'Wie lange die Lieferung diesen Monat dauert',
        'Was uns eine Bewertung mit zwei Sternen gelehrt hat',
      ],
    },
    {
      name: 'Nächste Charge',
      description: 'Termine, Abstimmungen, erste Blicke: ohne künstlichen Druck, aber rechtzeitig.',
      examples: [
        'Der Termin der nächsten Charge',
        'Abstimmung über die neue Farbe',
        'Was ausverkauft ist und wann es wiederkommt',
      ],
    },
  ],
  posts: [
    {
      title: 'Von [Material] zu [Produkt]',
      text: 'Eine Minute, [Zahl] Schritte, zwei Hände.\nAm Anfang steht [Material] aus [Ort]. Dann kommt [erster Schritt], danach ruht es [Zeit]. Bei [Schritt] halten wir die Luft an: Ungefähr eins von [Zahl] geht dort schief. Auch so eins seht ihr hier.\nAm Ende steht ein [Produkt], das uns nur verlässt, wenn wir es selbst behalten würden.\nWelcher Schritt hat euch überrascht?',
      hashtags: '#SoWirdsGemacht #KleineCharge #Selbstgemacht',
      callToAction: 'Nach einem Schritt fragen',
      brief:
        'Hochformat, feste Kamera, pro Schritt eine Einstellung, Ton der Werkstatt, keine Musik. Das misslungene Stück bleibt drin. Untertitel.',
      alt: 'Zwei Hände formen an der Werkbank ein Stück Material; dahinter steht ein fertiges Produkt.',
    },
    {
      title: 'Für jemanden, der schon alles hat',
      text: 'Das bringt so schnell niemand sonst mit, denn wir machen immer nur [Zahl] Stück.\n[Produkt], [Größe], [Preis]. Von Hand gepackt, mit einer Karte in euren Worten, ohne Preis im Paket.\nBis [Tag] bestellt, bis [Tag] bei euch. Wenn nicht sicher ist, dass es rechtzeitig kommt, schreiben wir euch vor dem Bezahlen.',
      hashtags: '#GeschenkIdeen #KleineCharge #Selbstgemacht',
      callToAction: 'Ansehen, was rechtzeitig da ist',
      brief:
        'Das halb ausgepackte Produkt auf einem Tisch, die Karte daneben, Tageslicht. Für den Pin: Preis im Bild.',
      alt: 'Ein halb ausgepacktes Produkt auf braunem Papier, daneben eine handgeschriebene Karte.',
    },
    {
      title: 'Woraus der Preis besteht',
      text: 'Ein [Produkt] kostet [Preis]. Wohin geht das Geld?\nMaterial: [Betrag]. Arbeit: [Minuten], also [Betrag]. Verpackung und Porto: [Betrag]. Shop, Gebühren, Steuern: [Betrag]. Übrig bleiben [Betrag], für Werkzeug, Reparaturen und die stillen Monate.\nBilliger ginge es mit anderem Material oder mit Händen, die weniger verdienen. Beides wollen wir nicht. Fragen? Gern alle.',
      hashtags: '#EhrlicherPreis #KleineCharge #Selbstgemacht',
      callToAction: 'Zum Preis fragen',
      brief:
        'Sechs Kacheln: das Produkt, dann je ein Anteil als schlichter Balken mit Betrag, zuletzt die Einladung zu fragen.',
      alt: 'Erste Kachel: ein einzelnes Produkt vor ruhigem Grund, dazu „Woraus der Preis besteht“.',
    },
    {
      title: 'Die nächste Charge kommt am [Datum]',
      text: 'Hallo zusammen,\nam [Datum] um [Uhrzeit] kommen die nächsten [Zahl] Stück in den Shop. Ihr wisst es einen Tag vor allen anderen, weil ihr das hier lest.\nNeu: [was neu ist]. Gleich geblieben: der Preis.\nIst eures nicht dabei? Antwortet auf diesen Brief. Wir notieren, wer worauf wartet, und machen das zuerst.\nAus der Werkstatt: [ein Satz].\nBis dann, [Name]',
      hashtags: '',
      callToAction: 'Antworten, worauf man wartet',
      brief: 'Ein Brief, kein Bild nötig. Der Titel ist die Betreffzeile; das Datum gehört hinein.',
      alt: '',
    },
    {
      title: 'Ein Jahr später',
      text: '[Name] benutzt ein [Produkt] seit [Monat]. Jeden Tag, sagt [Name], auch an denen, an denen der Abwasch stehen bleibt.\nMan sieht es: [was sich verändert hat]. Uns gefällt das besser als neu.\nHabt ihr auch eins, das schon länger bei euch ist? Schickt uns ein Bild. Bevor wir es zeigen, fragen wir, und euren Namen nennen wir nur, wenn ihr wollt.',
      hashtags: '#ImGebrauch #LangeHaltbar #Selbstgemacht',
      callToAction: 'Ein Bild vom eigenen Stück schicken',
      brief:
        'Das eigene Bild der Kundin oder des Kunden, unbearbeitet, mit schriftlicher Zustimmung; daneben ein neues Stück.',
      alt: 'Ein Produkt mit den Spuren eines Jahres, daneben das gleiche Stück neu.',
    },
    {
      title: 'Wir packen eure Bestellung',
      text: 'Bestellung Nummer [Nummer], unterwegs nach [Region].\nErst prüfen wir gegen das Licht. Dann Papier, dann der Schütteltest: Klappert es, packen wir neu. Zum Schluss die Karte. Heute hilft [Name].\nWas bis [Uhrzeit] bestellt ist, geht am selben Tag raus. Und wenn doch etwas bricht: Bild an uns, Ersatz ist unterwegs.',
      hashtags: '#PaketePacken #KleinerBetrieb #KleineCharge',
      callToAction: 'Verraten, was auf die Karte soll',
      brief:
        'Von oben, in echtem Tempo, Schütteltest mit Ton. Name und Adresse abdecken oder ein erfundenes Paket nehmen.',
      alt: 'Hände wickeln am Packtisch ein Produkt in Papier; daneben ein Stapel Kartons.',
    },
    {
      title: 'Ihr wählt die nächste Farbe',
      text: 'Zwei Muster, ein Platz in der nächsten Charge. Links: [Farbe]. Rechts: [Farbe]. Abstimmen könnt ihr bis morgen Mittag, und was gewinnt, machen wir wirklich.',
      hashtags: '',
      callToAction: 'In der Story abstimmen',
      brief: 'Beide Muster im selben Tageslicht, ohne Filter; Umfrage mit den Namen der Farben.',
      alt: 'Zwei Farbmuster des Produkts nebeneinander am Fenster.',
    },
    {
      title: 'Pflege in drei Schritten',
      text: 'Damit ihr lange etwas davon habt:\n1. Nach dem Benutzen: [Schritt].\n2. Einmal im Monat: [Schritt].\n3. Nie: [Fehler]. Wir haben es für euch ausprobiert. Schön war es nicht.\nIst etwas abgenutzt, braucht ihr kein neues: [Ersatzteil] kostet [Preis] und passt an alle Stücke seit [Jahr].\nSpeichert euch das für später.',
      hashtags: '#PflegeTipps #LangeHaltbar #ImGebrauch',
      callToAction: 'Speichern',
      brief:
        'Das Produkt bei der Pflege, Hände und Tuch, ganz nah. Für den Pin: Titel und die drei Schritte im Bild.',
      alt: 'Eine Hand pflegt ein Produkt mit einem Tuch; daneben liegen Dose und Ersatzteil.',
    },
    {
      title: 'Fünf Fragen, die ihr uns gestellt habt',
      text: 'Hallo zusammen,\nfünf Fragen kamen im letzten Monat immer wieder.\nWie lange dauert die Lieferung? Zurzeit [Zahl] Tage.\nDarf es zurück? Ja, [Zahl] Tage lang, ohne Begründung.\nTaugt es auch für [Zweck]? [Antwort].\nWarum ist [Produkt] so oft ausverkauft? [Antwort].\nWird es teurer? [Antwort].\nDie sechste ist eure: einfach antworten.\nBis dann, [Name]',
      hashtags: '',
      callToAction: 'Mit der eigenen Frage antworten',
      brief: 'Ein Brief, kein Bild nötig. Nur Fragen, die wirklich gestellt wurden.',
      alt: '',
    },
    {
      title: 'Was wir nicht verschicken',
      text: 'Diese Kiste heißt „fast“. Diesen Monat liegen [Zahl] Stück darin.\nDieses hier: [Fehler]. Dieses: [Fehler], nur von unten zu sehen. Dieses können wir uns selbst nicht erklären.\nAls neu verkaufen wir sie nicht. Manche benutzen wir selbst, manche gibt es als zweite Wahl für [Preis], der Rest wird wieder zu [Material].\nHättet ihr den Fehler beim dritten gesehen?',
      hashtags: '#SoWirdsGemacht #ZweiteWahl #KleineCharge',
      callToAction: 'Den Fehler in den Kommentaren erraten',
      brief: 'Ein Stück nach dem anderen ins Licht halten, den Fehler ganz nah. Gesprochen, mit Untertiteln.',
      alt: 'Eine Kiste mit Stücken, die kleine Fehler haben; eine Hand hält eines davon ins Licht.',
    },
  ],
  campaign: {
    name: 'Die [Monat]-Charge',
    message:
      '[Zahl] Stück, gemacht zwischen [Datum] und [Datum], Schritt für Schritt gezeigt, zuerst für alle, die den Brief lesen.',
  },
  hashtagGroups: [
    { name: 'Entstehen', tags: ['#SoWirdsGemacht', '#KleineCharge', '#Selbstgemacht', '#EhrlicherPreis'] },
    {
      name: 'Benutzen und schenken',
      tags: ['#GeschenkIdeen', '#ImGebrauch', '#LangeHaltbar', '#PflegeTipps'],
    },
  ],
  competitors: [
    {
      name: 'Die bekannte kleine Marke mit derselben Art Produkt',
      market: 'Inland',
      style: 'Helle Bilder, ein Gesicht, das alle kennen, Chargen, die in Minuten weg sind',
      strengths: [
        'Die Person dahinter spricht selbst in die Kamera',
        'Termine neuer Chargen stehen früh fest',
      ],
      weaknesses: ['Fragen zum Material bleiben offen', 'Wer leer ausgeht, ärgert sich öffentlich'],
      gaps: ['Niemand zeigt dort das Produkt nach einem Jahr im Gebrauch'],
    },
    {
      name: 'Eine Werkstatt im Ausland, die weltweit verschickt',
      market: 'Beispiel aus dem Ausland',
      style: 'Stille Filme ohne Worte, seit Jahren aus demselben Blickwinkel',
      strengths: ['Ohne Sprache zu verstehen', 'Eine Reihe, die man nach einer Sekunde erkennt'],
      weaknesses: ['Porto und Zoll stehen erst an der Kasse', 'Antworten dauern Tage'],
      gaps: ['Ehrliche Zahlen: Preis, Lieferung, Rückgaben'],
    },
  ],
  techniques: [
    {
      title: 'Jede Woche derselbe Blickwinkel',
      description: 'Eine Kamera, die sich nie bewegt, und jede Woche ein anderer Schritt am selben Platz.',
      adaptation: 'Ein fester Halter für das Handy über der Werkbank, acht Wochen lang ein Film pro Woche',
      hypothesis:
        'Eine Reihe mit festem Rahmen wird erkannt und häufiger zu Ende gesehen als einzelne Filme.',
      measure: 'Anteil der Aufrufe bis zum Ende über acht Filme, verglichen mit denen davor',
    },
    {
      title: 'Warteliste statt Countdown',
      description:
        'Interessierte tragen sich ein, werden zuerst benachrichtigt, und niemand muss schnell sein.',
      adaptation:
        'Für eine Charge eine Liste per Antwort auf den Newsletter, für die nächste nur der Termin wie bisher',
      hypothesis: 'Mit einer Liste bestellen mehr von den Interessierten, und weniger sind enttäuscht.',
      measure: 'Bestellungen je hundert Interessierte und Beschwerden über „ausverkauft“, bei beiden Chargen',
    },
  ],
  scenarios: [
    {
      name: 'Pakete kommen vor einem Festtag zu spät',
      holding:
        'Pakete, die seit dem [Datum] unterwegs sind, brauchen länger, als wir gesagt haben. Das tut uns leid, vor allem, wenn eures ein Geschenk ist. Wir schreiben allen Betroffenen bis [Uhrzeit]: mit dem neuen Tag und der Wahl, zu warten oder das Geld zurückzubekommen. Fragen hier oder an [Adresse].',
    },
    {
      name: 'Eine Charge ist fehlerhaft oder vielleicht schädlich',
      holding:
        'Einige [Produkt] aus Charge [Nummer] haben möglicherweise [Fehler]. Bitte benutzt sie nicht, bis wir mehr wissen. Die Nummer steht [Stelle]. Wir haben den Verkauf gestoppt, lassen prüfen und erstatten in jedem Fall den Preis. Nächste Information hier um [Uhrzeit].',
    },
    {
      name: 'Uns werden falsche Bewertungen oder eine Kopie vorgeworfen',
      holding:
        'Uns wird vorgeworfen: [Vorwurf]. Wir nehmen das ernst und prüfen es heute, Bestellung für Bestellung. Kommentare dazu löschen wir nicht. Was wir finden, auch wenn es für uns unangenehm ist, steht bis [Uhrzeit] hier.',
    },
    {
      name: 'Ein gefälschter Shop verkauft unter unserem Namen',
      holding:
        'Unter [Adresse] verkauft jemand mit unserem Namen. Das sind nicht wir, und die Ware ist nicht unsere. Unser einziger Shop ist [Adresse]. Wer dort bestellt hat: Sprecht heute mit eurer Bank und erstattet Anzeige. Wir haben den Shop gemeldet und helfen mit Unterlagen: [Adresse].',
    },
  ],
  decisions: {
    fit: {
      will: 'alle zwei Wochen einen Tag fürs Filmen und täglich eine halbe Stunde für Antworten freihalten.',
      willNot: 'die Herstellung leiden lassen, damit es etwas zu posten gibt.',
    },
    brand: {
      will: 'alles zeigen, was wir behaupten: den Schritt, den Ort, den Bericht.',
      willNot: 'mit Countdowns oder erfundener Knappheit Druck machen.',
    },
    audiences: {
      will: 'mit Menschen sprechen, die ein Geschenk suchen, die schon gekauft haben und die zweifeln.',
      willNot: 'um Rabattjäger oder Wiederverkäufer werben.',
    },
    competitors: {
      will: 'einmal im Monat eine Manufaktur hier und eine im Ausland ansehen und notieren, wonach dort vergeblich gefragt wird.',
      willNot: 'Produkte, Bilder oder Formulierungen anderer übernehmen.',
    },
    channels: {
      will: 'von jedem Kanal in den Shop und zum Brief führen.',
      willNot: 'bei mehr als der Hälfte der Bestellungen von einem einzigen Netzwerk abhängen.',
    },
    goals: {
      will: 'Bestellungen und Besuche über markierte Links messen, Monat für Monat.',
      willNot: 'Likes für Erfolg halten oder Rabatte fürs Folgen geben.',
    },
    content: {
      will: 'filmen, während wir ohnehin arbeiten, und auch Misslungenes zeigen.',
      willNot: 'Bilder von Kunden ohne schriftliche Zustimmung zeigen.',
    },
    tools: {
      will: 'mit der Shopstatistik, dem Newsletterdienst und diesem Plan auskommen.',
      willNot: 'Menschen, die sich beschweren, automatisch antworten lassen.',
    },
    crisis: {
      will: 'den Betroffenen schreiben, bevor wir öffentlich schreiben.',
      willNot: 'mit einer Warnung warten, bis das Labor ganz sicher ist.',
    },
  },
  avoid: {
    fit: 'Beiträge für Tage zu planen, an denen Pakete gepackt werden. Vor Festtagen misslingt dann beides.',
    brand: 'Wörter, die jeder Shop benutzt. „Mit Liebe“ und „hochwertig“ kann niemand nachprüfen.',
    audiences:
      'Alles für neue Leute zu machen. Die zweite Bestellung ist leichter zu gewinnen als die erste.',
    competitors:
      'Preise mit Marktplätzen zu vergleichen. Vergleichen Sie, was dort gefragt wird und niemand beantwortet.',
    channels:
      'Nur auf gemietetem Grund zu bauen. Ist das Konto gesperrt, bleiben die Adressen des Newsletters.',
    goals: 'Ein Ziel für Bestellungen ohne eine Zahl für Besuche. Dann weiß niemand, was zu ändern ist.',
    content:
      'Nur fertige Produkte vor ruhigem Grund. Zweifel verschwinden, wo man Hände bei der Arbeit sieht.',
    tools: 'Drei Programme, die dasselbe posten. Die Zeit steckt dann im Werkzeug statt in der Antwort.',
    crisis: 'Kritik an späten Paketen zu löschen. Alle, die warten, sehen, dass sie fehlt.',
  },
} as const satisfies StarterWords;
