import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
