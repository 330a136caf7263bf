import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
