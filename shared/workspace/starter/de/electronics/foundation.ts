import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Ein Elektronikgeschäft mit eigener Werkstatt in einer mittelgroßen Stadt',
  brand: {
    mission: 'Geräte länger in Betrieb halten und nur verkaufen, was wir auch reparieren würden.',
    promise: 'Der Preis steht fest, bevor wir das Gerät öffnen. Ändert sich etwas, melden wir uns.',
    audiencePromise:
      'Wer uns folgt, erfährt, was sich reparieren lässt und was sich zu kaufen lohnt, und bekommt am selben Werktag eine Antwort.',
    values: [
      'Reparieren vor Ersetzen',
      'Erst der Preis, dann der Schraubendreher',
      'Eure Daten gehen uns nichts an',
      'Beraten heißt auch abraten',
    ],
    voice: [
      {
        trait: 'Klar',
        example: 'Der Akku schafft noch 71 %. Unter 80 % lohnt sich der Tausch.',
        avoid: 'Ihr Gerät weist eine signifikante Kapazitätsdegradation auf.',
      },
      {
        trait: 'Ruhig',
        example: 'Wasser im Handy? Ausschalten, nicht laden, vorbeibringen.',
        avoid: 'STOPP! Dieser eine Fehler zerstört dein Handy!',
      },
      {
        trait: 'Ehrlich, wo Schluss ist',
        example: 'Diese Platine retten wir nicht mehr. Die Fotos versuchen wir zu holen.',
        avoid: 'Wir kriegen alles wieder hin.',
      },
    ],
    wordsUsed: ['Reparatur', 'Festpreis', 'Ersatzteil', 'generalüberholt'],
    wordsAvoided: ['unschlagbar', 'Schnäppchen', 'revolutionär', 'idiotensicher'],
    visualNotes:
      'Hände, Werkzeug, das offene Gerät im Licht der Werkbank. Scharfe Nahaufnahmen, aufgeräumte Matte, keine Bilder aus dem Katalog. Namen, Nummern und Fotos auf Kundengeräten sind nie zu sehen.',
    claimsToProve: [
      'Originalteile: Lieferscheine, nach Gerät abgelegt',
      'In [Zeit] repariert: Fertigstellungszeiten der letzten drei Monate',
      'Daten sicher gelöscht: Protokoll des Löschprogramms',
    ],
    keyMessages: [
      'Erst Diagnose und Preis, dann entscheidet ihr.',
      'Wir verkaufen Geräte, die wir auch in fünf Jahren noch reparieren können.',
    ],
  },
  offerings: [
    {
      name: 'Reparatur von Handys, Tablets und Laptops',
      kind: 'service',
      message:
        'Display, Akku, Ladebuchse: Der Preis steht vorher fest, und wenn es fertig ist, kommt eine Nachricht.',
    },
    {
      name: 'Neue und generalüberholte Geräte',
      kind: 'product',
      message: 'Wenige Modelle, ausgesucht danach, wie lange es Updates und Ersatzteile gibt.',
    },
    {
      name: 'Einrichten und Daten umziehen',
      kind: 'service',
      message: 'Das neue Gerät geht startklar nach Hause, das alte wird vor euren Augen gelöscht.',
    },
  ],
  audiences: [
    {
      name: 'Display kaputt, Tag voll',
      summary: 'Braucht das Handy für Arbeit und Familie, am liebsten heute noch',
      place: 'In der Stadt oder auf dem Weg hindurch, höchstens zwanzig Minuten entfernt',
      job: 'Angestellt, im Studium oder im Handwerk, selten den ganzen Tag am Schreibtisch',
      household: 'Allein oder junge Familie',
      activeTimes: 'Auf dem Arbeitsweg, in der Mittagspause, nach 18 Uhr',
      needs: [
        'Ein Preis, bevor man losfährt',
        'Ein Termin, der hält',
        'Die Gewissheit, dass niemand die Fotos ansieht',
      ],
      pains: ['Tage ohne Handy', 'Eine Rechnung, die höher ist als besprochen'],
      beliefNow: 'Reparieren dauert ewig und kostet fast so viel wie ein neues.',
      beliefWished: 'Ich frage erst, kenne nach einer Stunde den Preis und spare mir oft das neue.',
      sources: ['Zehn Reparaturkunden an der Theke fragen, was sie sonst getan hätten'],
      accessibilityNeeds:
        'Filme mit Untertiteln, denn die meisten laufen ohne Ton; Preise als Text, nicht nur im Bild',
    },
    {
      name: 'Ein Gerät für viele Jahre',
      summary: 'Vergleicht wochenlang, kauft einmal und will es behalten',
      place: 'Die Stadt und die Dörfer ringsum',
      job: 'Büro, Schule oder eigener kleiner Betrieb',
      household: 'Paar oder Familie mit Schulkindern',
      activeTimes: 'Abends ab 20 Uhr und am Sonntagvormittag',
      needs: [
        'Wenige klare Kriterien statt Tabellen',
        'Eine ehrliche Auskunft über generalüberholte Geräte',
        'Jemanden, den man auch nach dem Kauf fragen kann',
      ],
      pains: ['Tests, die alle gleich klingen', 'Beratung, bei der es immer nur teurer wird'],
      beliefNow: 'Im Laden verkaufen sie mir, was wegmuss.',
      beliefWished:
        'Dort fragen sie zuerst, wofür ich es brauche, und sagen auch einmal: Behalten Sie Ihres.',
      sources: ['Einen Monat lang notieren, welche drei Fragen vor jedem Laptopkauf kommen'],
      accessibilityNeeds: 'Vergleiche als Text mit gutem Kontrast, auf jedem Bild nur ein Gedanke',
    },
    {
      name: 'Der Notruf der Familie',
      summary: 'Wird angerufen, sobald das Handy der Eltern etwas Komisches macht',
      place: 'In der Stadt; die Eltern oft weiter draußen',
      job: 'Berufstätig oder frisch im Ruhestand',
      household: 'Kinder aus dem Haus, Eltern über fünfundsiebzig',
      activeTimes: 'Am frühen Abend und am Wochenende, eher in Gruppen und Nachrichten als im Feed',
      needs: [
        'Kurze Anleitungen zum Weiterschicken',
        'Einen Ort, an dem die Eltern geduldig behandelt werden',
        'Hilfe gegen betrügerische Nachrichten',
      ],
      pains: [
        'Dieselbe Einstellung zum dritten Mal am Telefon erklären',
        'Die Sorge, dass die Eltern Geld oder Bilder verlieren',
      ],
      beliefNow: 'Das bleibt alles an mir hängen.',
      beliefWished: 'Ich kann sie dorthin schicken, und sie kommen ruhiger zurück.',
      sources: ['Bei jedem Einrichtungstermin fragen, wer den Laden empfohlen hat und warum'],
      accessibilityNeeds:
        'Große Schrift, langsame Schnitte, gesprochene Schritte, die auch geschrieben dastehen',
    },
  ],
  competitors: [
    {
      name: 'Der Schnellreparatur-Stand im Einkaufszentrum',
      market: 'Unsere Stadt',
      style: 'Auf jedem Bild ein Preis, schnelle Schnitte, Antworten aus einem Wort',
      strengths: ['Preise auf den ersten Blick', 'Offen, wenn alle anderen geschlossen haben'],
      weaknesses: ['Keine Gesichter, kein Wort zur Gewährleistung', 'Beschwerden bleiben unbeantwortet'],
      gaps: ['Niemand sagt dort, wann sich eine Reparatur nicht lohnt'],
    },
    {
      name: 'Eine Werkstatt im Ausland mit vielen Zuschauern',
      market: 'Beispiel aus dem Ausland',
      style: 'Lange, ruhige Filme einzelner Reparaturen, am Mikroskop erklärt',
      strengths: [
        'Man bleibt bis zum Schluss, weil man wissen will, ob es klappt',
        'Fehlgriffe bleiben im Film',
      ],
      weaknesses: ['Kaum etwas für Laien', 'Die Zuschauer wohnen zu weit weg, um Kunden zu werden'],
      gaps: ['Kurze Anleitungen für Menschen, die ihr Gerät einfach nur benutzen wollen'],
    },
  ],
  techniques: [
    {
      title: 'Die Reparatur als Frage',
      description: 'Der Film beginnt mit dem Fehler und lässt bis zum Schluss offen, ob etwas zu retten ist.',
      adaptation: 'Einmal im Monat ein schwieriger Fall mit dem Ergebnis am Ende, auch wenn es nicht gelingt',
      hypothesis: 'Bleibt der Ausgang bis zum Schluss offen, sehen mehr Menschen den ganzen Film.',
      measure: 'Anteil der Aufrufe bis zum Ende, verglichen mit den letzten vier Filmen',
    },
    {
      title: 'Der Preis im ersten Bild',
      description: 'Der Preis der Reparatur steht im ersten Bild statt „Preis auf Anfrage“.',
      adaptation: 'Vier Beiträge mit und vier ohne Preis im Bild, bei gleichen Arten von Reparaturen',
      hypothesis: 'Mit Preis fragen weniger Menschen an, aber von ihnen kommen mehr vorbei.',
      measure: 'Anfragen und Termine je Beitrag, Strichliste an der Theke',
    },
  ],
} as const satisfies FoundationWords;
