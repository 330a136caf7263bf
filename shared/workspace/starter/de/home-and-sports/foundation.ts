import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Ein Familiengeschäft für Küche, Haushalt und Bergsport in einer Kleinstadt, mit Bestellung im Netz',
  brand: {
    mission:
      'Menschen für drinnen und draußen mit Dingen ausstatten, die in zehn Jahren noch benutzt werden.',
    promise: 'Was wir verkaufen, haben wir selbst benutzt, und wir sagen, für wen es nichts ist.',
    audiencePromise:
      'Wer uns folgt, lernt auswählen, pflegen und reparieren, bevor etwas Neues gekauft wird.',
    values: [
      'Selbst ausprobiert',
      'Weniger, dafür haltbar',
      'Pflegen vor Neukaufen',
      'Die Nachbarschaft zuerst',
    ],
    voice: [
      {
        trait: 'Aus der Praxis',
        example: 'Zwei Jahre in unserer Küche: Der Griff hält, die Beschichtung nicht.',
        avoid: 'Premiumqualität für höchste Ansprüche.',
      },
      {
        trait: 'Nachbarschaftlich',
        example: 'Kommt vorbei und schnürt beide. Ein Fuß ist immer größer.',
        avoid: 'Jetzt zugreifen, nur solange der Vorrat reicht!',
      },
      {
        trait: 'Klar in den Grenzen',
        example: 'Gut für Waldwege. Fürs Geröll nehmt den anderen.',
        avoid: 'Der perfekte Begleiter für jedes Abenteuer.',
      },
    ],
    wordsUsed: ['ausprobiert', 'im Gebrauch', 'Pflege', 'Ersatzteil'],
    wordsAvoided: ['Must-have', 'perfekt', 'Lifestyle', 'nur heute'],
    visualNotes:
      'Dinge im Gebrauch, mit Kratzern und Dampf: die Küche der Familie, der Wald hinter der Stadt, die Werkbank. Tageslicht. Keine freigestellten Produktbilder als Beitrag, keine Models.',
    claimsToProve: [
      '„Wasserdicht“, „schadstofffrei“, „lebensmittelecht“: Prüfbericht des Herstellers mit Datum',
      '„Nachhaltig“: genau sagen, was, mit Beleg; nie als einzelnes Wort',
      '„Reduziert“: niedrigster Preis der letzten 30 Tage steht daneben',
    ],
    keyMessages: [
      'Erst bei uns im Gebrauch, dann im Regal.',
      'Bevor ihr neu kauft, fragt uns, ob das Alte zu retten ist.',
    ],
  },
  offerings: [
    {
      name: 'Küche und Haushalt',
      kind: 'product',
      message: 'Pfannen, Messer, Einmachen: wenige Hersteller mit Ersatzteilen, und jemand, der damit kocht.',
    },
    {
      name: 'Wandern, Laufen, Winter',
      kind: 'product',
      message: 'Angepasst von Leuten, die hier gehen. Einen Tag zu Hause tragen, tauschen, wenn es drückt.',
    },
    {
      name: 'Werkstatt: schleifen, wachsen, kleben',
      kind: 'service',
      message: 'Messer, Ski, Sohlen, Rucksäcke. Der Preis steht auf dem Zettel, bevor wir anfangen.',
    },
  ],
  audiences: [
    {
      name: 'Jedes Wochenende draußen',
      summary: 'Wandert, läuft, fährt Ski; liest stundenlang und kauft dann einmal Schuhe',
      place: 'Die Stadt und vierzig Minuten rundherum',
      job: 'Angestellt, volle Wochen, freie Samstage',
      household: 'Paare, Familien mit Kindern, die mitgehen',
      activeTimes: 'Donnerstag- und Freitagabend, Sonntagnacht',
      needs: [
        'Wissen, wie es nach einem Jahr aussieht',
        'Eine Tour, die zum Wetter passt',
        'In Ruhe anprobieren',
      ],
      pains: ['Fünf Sterne nach einem Tag', 'Pakete, die hin- und hergehen'],
      beliefNow: 'Im Netz ist die Auswahl größer.',
      beliefWished: 'Dort kennen sie den Weg, den ich gehe, und sagen, welche Sohle er braucht.',
      sources: ['Zwei Wochen an der Kasse fragen, für welche Tour gekauft wird'],
      accessibilityNeeds: 'Filme mit Untertiteln; Höhenmeter und Zeiten auch als Text',
    },
    {
      name: 'Die erste richtige Küche',
      summary: 'Zieht ein, hat wenig Platz und will einmal etwas Gutes kaufen',
      place: 'Stadt, Wohnungen und erste Häuser',
      job: 'Erste oder zweite Stelle, das Geld im Blick',
      household: 'Paar, junge Familie, Wohngemeinschaft',
      activeTimes: 'Mittagspause, abends ab 21 Uhr',
      needs: ['Eine kurze Liste des Nötigen', 'Preise auf den ersten Blick', 'Wissen, wie man es pflegt'],
      pains: ['Jedes Jahr eine billige Pfanne', 'Beratung, die nur das Teuerste nennt'],
      beliefNow: 'Gute Sachen sind für Leute mit Geld.',
      beliefWished: 'Drei gute Stücke kosten weniger als zehn schlechte, und man erklärt es mir.',
      sources: ['Die Hochzeits- und Umzugslisten eines Jahres durchsehen'],
      accessibilityNeeds: 'Preise und Maße als Text, Kontrast, nichts Kleingedrucktes im Bild',
    },
    {
      name: 'Kennt uns von klein auf',
      summary: 'Kauft seit Jahrzehnten hier, bringt Messer zum Schleifen und fragt um Rat',
      place: 'Stadt und Dörfer',
      job: 'Im Ruhestand oder kurz davor',
      household: 'Paare, Garten, Enkel',
      activeTimes: 'Vormittags, auf Facebook und im Newsletter',
      needs: ['Öffnungszeiten und Termine', 'Ersatzteile für Altes', 'Jemanden zum Reden'],
      pains: ['Geschäfte, die eines nach dem anderen zumachen', 'Bestellen im Netz mit fünf Passwörtern'],
      beliefNow: 'Irgendwann machen die auch zu.',
      beliefWished: 'Sie sind da, sie können mehr als früher, und ich sage es weiter.',
      sources: ['Mit zehn Stammkunden in der Werkstatt sprechen'],
      accessibilityNeeds: 'Große Schrift, Telefonnummer in jedem Beitrag mit Terminen',
    },
  ],
  competitors: [
    {
      name: 'Die Filiale einer Sportkette an der Umgehungsstraße',
      market: 'Heimatmarkt',
      style: 'Angebote, Sportler, schnelle Schnitte',
      strengths: ['Immer Neues', 'Große Auswahl an Größen'],
      weaknesses: ['Kommentare bleiben ohne Antwort', 'Nichts über Pflege oder Reparatur'],
      gaps: ['Niemand zeigt ein Stück nach einem Jahr im Gebrauch'],
    },
    {
      name: 'Ein Haushaltsgeschäft im Ausland mit Filmen aus der eigenen Küche',
      market: 'Beispiel aus dem Ausland',
      style: 'Die Inhaberin kocht, die Dinge werden nebenbei genannt',
      strengths: ['Man sieht die Dinge im Gebrauch', 'Jedes Mal dieselbe Person'],
      weaknesses: ['Preise fehlen', 'Kaum Antworten in anderen Sprachen'],
      gaps: ['Reparieren statt neu kaufen'],
    },
  ],
  techniques: [
    {
      title: 'Nebenbei benutzt',
      description: 'Das Produkt wird nicht vorgestellt, es wird beim Kochen benutzt.',
      adaptation: 'Einmal pro Woche ein Gericht aus unserer Mittagspause mit einem Stück aus dem Laden',
      hypothesis: 'Wenn man ein Stück im Gebrauch sieht, fragen mehr danach als nach einem Produktbild.',
      measure: 'Fragen und Bestellungen pro Beitrag, verglichen mit den Produktfotos des letzten Monats',
    },
    {
      title: 'Die Chefin auf der Runde',
      description: 'Ausrüstung wird bei jedem Wetter am selben Hügel gezeigt.',
      adaptation: 'Jeden Monat ein Stück Ausrüstung auf unserer Hausrunde, im Wetter des Tages',
      hypothesis: 'Filme von einem bekannten Ort werden öfter zu Ende gesehen.',
      measure: 'Anteil der Aufrufe bis zum Ende, vier Filme gegen vier',
    },
  ],
} as const satisfies FoundationWords;
