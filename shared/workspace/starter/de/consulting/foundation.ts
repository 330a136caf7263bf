import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
