import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
