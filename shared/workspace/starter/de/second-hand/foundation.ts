import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Ein Second-Hand-Laden für Kleidung, Taschen und Kleines fürs Zuhause, mit einem Blick für gutes Vintage',
  brand: {
    mission: 'Für gute Dinge die nächsten Besitzer finden, zu einem Preis, der für beide Seiten stimmt.',
    promise: 'Jedes Stück ist geprüft, gereinigt und ehrlich beschrieben, bevor es auf der Stange hängt.',
    audiencePromise:
      'Wer uns folgt, sieht neue Stücke zuerst, lernt Qualität zu erkennen und weiß, was wir annehmen und was nicht.',
    values: [
      'Jeden Makel nennen',
      'Fair zu denen, die bringen, und zu denen, die kaufen',
      'Tragen statt nur besitzen',
      'Jedes Stück gibt es einmal',
    ],
    voice: [
      {
        trait: 'Genau hinsehend',
        example: 'Wollmantel, um 1978, Revers von Hand pikiert, ein Knopf ersetzt.',
        avoid: 'Traumhafter Vintage-Schatz, absolut einzigartig!',
      },
      {
        trait: 'Schlagfertig',
        example: 'Die Jacke hat drei Moden überlebt. Eure übersteht sie auch.',
        avoid: 'Slay in diesem ikonischen Look!',
      },
      {
        trait: 'Geradeheraus',
        example: 'Kleines Mottenloch am Bündchen, gestopft, von nah zu sehen. Darum 24 statt 40.',
        avoid: 'Dem Alter entsprechend guter Zustand.',
      },
    ],
    wordsUsed: ['geprüft', 'gestopft', 'gibt es nur einmal', 'Gebrauchsspuren'],
    wordsAvoided: ['Schatz', 'Luxus', 'wie neu', 'billig'],
    visualNotes:
      'Jedes Stück bei Tageslicht vor derselben Wand: vorn, hinten, Etikett, Makel. Der Makel fehlt nie. Größen gemessen, in Zentimetern. Menschen nur mit Zustimmung, am liebsten die, die hier arbeiten oder kaufen.',
    claimsToProve: [
      'Hersteller oder Alter eines Stücks: Etikett, Nähte, Beleg oder schriftliches Gutachten',
      '„Gereinigt“: wie und wann, auf dem Anhänger vermerkt',
      '„Spart Wasser“ und Ähnliches: weglassen, solange sich keine Quelle nennen lässt',
    ],
    keyMessages: [
      'Geprüft, gereinigt, ehrlich beschrieben: Second-Hand ohne Rätselraten.',
      'Bringt, was ihr nicht mehr tragt. Es bekommt ein zweites Leben und ihr euren Anteil.',
    ],
  },
  offerings: [
    {
      name: 'Stücke von der Stange',
      kind: 'product',
      message: 'Jeden [Tag] neu, mit Maßen, Material und jedem Makel auf dem Anhänger.',
    },
    {
      name: 'Annahme und Verkauf für euch',
      kind: 'service',
      message:
        'Wir sortieren, schätzen und verkaufen; nach dem Verkauf gibt es [Prozent] % und eine Liste über alles.',
    },
    {
      name: 'Kleine Reparaturen und Änderungen',
      kind: 'service',
      message:
        'Knöpfe, Säume, Mottenlöcher: Was es wert ist, wird vor dem Verkauf ausgebessert, auf Wunsch auch eures.',
    },
  ],
  audiences: [
    {
      name: 'Auf der Jagd nach dem einen Stück',
      summary: 'Schaut täglich, entscheidet in Sekunden, erzählt allen, was es gekostet hat',
      place: 'In der Stadt oder eine Bahnstunde entfernt',
      job: 'Studium, Ausbildung oder erste Stelle',
      household: 'WG oder erste eigene Wohnung',
      activeTimes: 'Nach 18 Uhr, Samstagvormittag, ab und zu unter dem Tisch',
      needs: ['Neue Stücke zuerst sehen', 'Maße statt Größen', 'Mit einer Nachricht reservieren'],
      pains: ['Weg, bevor man gefragt hat', 'Bilder, auf denen der Makel fehlt'],
      beliefNow: 'Die guten Sachen sind im Netz, im Laden hängt der Rest.',
      beliefWished: 'Dort hängt jede Woche etwas, das nur ich haben werde.',
      sources: ['Zwei Wochen lang an der Kasse fragen: „Hast du es zuerst auf unserem Kanal gesehen?“'],
      accessibilityNeeds: 'Maße und Preis als Text; Filme mit Untertiteln; ruhige Schnitte',
    },
    {
      name: 'Der volle Kleiderschrank',
      summary: 'Hat gute Sachen, die niemand trägt, und will sie nicht einzeln fotografieren',
      place: 'In der Stadt und ringsum, kommt mit dem Auto oder mit zwei großen Taschen',
      job: 'Berufstätig oder im Ruhestand, ohne Geduld fürs Feilschen im Netz',
      household: 'Familie, oder die Kinder sind gerade ausgezogen',
      activeTimes: 'Werktags am Vormittag, Sonntagabend, bei jedem Wechsel der Jahreszeit',
      needs: [
        'Wissen, was angenommen wird',
        'Ein klarer Anteil und ein Tag, an dem das Geld kommt',
        'Kein schlechtes Gefühl wegen des Rests',
      ],
      pains: ['Mit vollen Taschen abgewiesen zu werden', 'Nicht zu wissen, was daraus geworden ist'],
      beliefNow: 'Entweder verschenke ich es, oder ich feilsche ganze Wochenenden.',
      beliefWished: 'Ich bringe es einmal, bekomme eine Liste, und dann kommt Geld.',
      sources: ['Einen Monat lang die erste Frage aller notieren, die wegen der Annahme anrufen'],
      accessibilityNeeds: 'Die Annahmeliste als Text in großer Schrift; Telefon ebenso wie Nachrichten',
    },
    {
      name: 'Würde gern, zögert aber',
      summary: 'Findet Gebrauchtes vernünftig, fürchtet aber Geruch, Fälschungen und Ärger bei der Rückgabe',
      place: 'In der Stadt',
      job: 'Oft Büro, Schule oder Pflege',
      household: 'Paar oder Familie, kauft auch für Kinder',
      activeTimes: 'Mittagspause und abends',
      needs: ['Sehen, wie geprüft wird', 'In Ruhe anprobieren', 'Etwas zurückbringen dürfen'],
      pains: ['Vollgestopfte Stangen ohne Ordnung', 'Schlechte Erfahrung mit einem Privatkauf'],
      beliefNow: 'Man weiß nie, wer es getragen hat und ob es echt ist.',
      beliefWished: 'Dort wird besser geprüft als bei allem, was ich neu kaufe.',
      sources: ['Zehn Menschen, die ohne Kauf gehen, fragen, was gefehlt hat'],
      accessibilityNeeds: 'Makel in Worten, nicht nur im Bild; stufenloser Zugang und ruhige Stunden genannt',
    },
  ],
  competitors: [
    {
      name: 'Der ausgesuchte Vintage-Laden in der nächsten Großstadt',
      market: 'Die Region',
      style: 'Sieht aus wie ein Magazin, wenige Stücke, hohe Preise, kaum Text',
      strengths: ['Ein Stil, den man wiedererkennt', 'Jedes Stück wird getragen gezeigt'],
      weaknesses: ['Preis nur auf Anfrage', 'Makel werden nicht genannt'],
      gaps: ['Niemand erklärt dort, wie ein Stück geprüft wird'],
    },
    {
      name: 'Ein Sozialkaufhaus im Ausland mit fröhlichem Kanal',
      market: 'Beispiel aus dem Ausland',
      style: 'Ehrenamtliche zeigen kuriose Funde, ungeprobt und komisch',
      strengths: ['Das Team selbst ist der Grund zuzusehen', 'Das Publikum rät, wozu die Dinge gut waren'],
      weaknesses: ['Nichts lässt sich reservieren', 'Beiträge kommen unregelmäßig'],
      gaps: ['Hilfe für alle, die gute Sachen bringen möchten'],
    },
  ],
  techniques: [
    {
      title: 'Die feste Stunde für Neues',
      description: 'Neue Stücke kommen immer an denselben Tagen zur selben Stunde, und man wartet darauf.',
      adaptation: 'Sechs Wochen lang zwei feste Tage um 18 Uhr, angekündigt in der Kurzbeschreibung',
      hypothesis: 'Mit einer festen Stunde kommen mehr Reservierungen noch am selben Abend.',
      measure: 'Reservierungen binnen drei Stunden nach jedem Beitrag, sechs Wochen davor und danach',
    },
    {
      title: 'Der Makel im ersten Bild',
      description: 'Der Makel wird am Anfang gezeigt und nicht am Ende.',
      adaptation: 'Zehn Stücke mit dem Makel im ersten Bild, zehn im letzten, bei gleicher Preislage',
      hypothesis: 'Steht der Makel vorn, springen beim Anprobieren weniger Menschen ab.',
      measure: 'Zurückgenommene Reservierungen je zehn Stücke, aus dem Reservierungsbuch',
    },
  ],
} as const satisfies FoundationWords;
