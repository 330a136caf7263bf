import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Ein Modegeschäft in einer mittelgroßen Stadt, mit Passformberatung und Onlineshop',
  brand: {
    mission: 'Menschen helfen, Kleidung zu finden, die sie auch nach drei Jahren noch gern tragen.',
    promise: 'Wir sagen ehrlich, ob es steht, und ändern, was fast passt.',
    audiencePromise:
      'Wer uns folgt, sieht Kleidung an echten Menschen, in echten Größen, mit dem Preis daneben.',
    values: ['Passform vor Trend', 'Ehrliche Beratung', 'Wenig, dafür oft getragen', 'Ein Laden mit Gesicht'],
    voice: [
      {
        trait: 'Wie in der Umkleide',
        example: 'Der Ärmel ist bei allen zu lang. Bis Freitag kürzen wir ihn.',
        avoid: 'Dieses Teil revolutioniert deinen Kleiderschrank!',
      },
      {
        trait: 'Konkret',
        example: '70 % Wolle, ohne Mantel warm genug bis November.',
        avoid: 'Premiumqualität für höchste Ansprüche.',
      },
      {
        trait: 'Freundlich zum Körper',
        example: 'Sitzt locker in der Taille, fällt an den Schultern klein aus.',
        avoid: 'Kaschiert Problemzonen.',
      },
    ],
    wordsUsed: ['passt', 'fällt klein aus', 'ändern', 'kombinieren mit dem, was da ist'],
    wordsAvoided: ['Must-have', 'schmeichelt', 'Problemzonen', 'letzte Chance'],
    visualNotes:
      'Tageslicht am Schaufenster, Team und Kundschaft statt Models, das ganze Kleidungsstück mindestens einmal, der Preis im Text. Schriftliche Einwilligung aller, die zu sehen sind.',
    claimsToProve: [
      'Nachhaltig, fair, umweltfreundlich: nur mit Zertifikatsnummer und Angabe, was genau zertifiziert ist',
      'Hergestellt in [Land]: Nachweis des Lieferanten für jedes einzelne Stück',
      'Reduziert von: niedrigster Preis der letzten 30 Tage, wo das Gesetz ihn verlangt',
    ],
    keyMessages: [
      'Kleidung, die passt, und jemand, der die Wahrheit sagt.',
      'Per Nachricht reservieren, im Laden anprobieren, in Ruhe entscheiden.',
    ],
  },
  offerings: [
    {
      name: 'Damen- und Herrenmode',
      kind: 'product',
      message: 'Eine kleine Auswahl für jeden Tag, jeden Monat neu, in den Größen [34 bis 48].',
    },
    {
      name: 'Beratung mit Termin',
      kind: 'service',
      message: 'Eine halbe Stunde, fünf Outfits, kein Kaufzwang. Schuhe bitte mitbringen.',
    },
    {
      name: 'Änderungen',
      kind: 'service',
      message: 'Saum, Ärmel und Bund, meist innerhalb von [fünf] Werktagen.',
    },
  ],
  audiences: [
    {
      name: 'Um acht angezogen',
      summary:
        'Arbeitet, hat wenig Zeit und sucht drei gute Teile pro Saison, die zu dem passen, was schon im Schrank hängt.',
      place: 'Unsere Stadt und 20 Kilometer Umkreis',
      job: 'Büro, Schule, Praxis',
      household: 'Paar oder Familie mit Schulkindern',
      activeTimes: 'Abends ab acht, Sonntag',
      needs: [
        'Sehen, wie es an jemandem wie ihr sitzt',
        'Wissen, was in ihrer Größe da ist',
        'Reservieren, ohne anzurufen',
      ],
      pains: ['Pakete, die zurückgehen', 'Größen, die überall etwas anderes bedeuten'],
      beliefNow: 'In der Stadt gibt es meine Größe ja doch nie.',
      beliefWished: 'Ich schreibe, sie legen es zurück, und es passt.',
      sources: ['Zehn Kundinnen an der Kasse fragen: Wo haben Sie zuerst gesehen, was Sie gerade kaufen?'],
      accessibilityNeeds: 'Schaut im Zug ohne Ton: Untertitel in jedem Film.',
    },
    {
      name: 'Seit zwanzig Jahren da',
      summary:
        'Kennt das Team beim Namen, vertraut dessen Blick und möchte Bescheid bekommen, wenn ihre Marke eintrifft.',
      place: 'Unsere Stadt und die Dörfer ringsum',
      job: 'Teilzeit oder Ruhestand',
      household: 'Paar, die Kinder sind aus dem Haus',
      activeTimes: 'Vormittags, früher Abend',
      needs: [
        'Beratung durch jemanden, den sie kennt',
        'Rechtzeitig von Neuem erfahren',
        'Änderungen im Haus',
      ],
      pains: ['Mode, die für Zwanzigjährige gemacht scheint', 'Hinweise, die kommen, wenn alles weg ist'],
      beliefNow: 'Im Internet reden sie nur mit den Jungen.',
      beliefWished: 'Sie denken an mich und schreiben, bevor ich frage.',
      sources: ['Zehn Stammkundinnen fragen, wie sie von uns hören möchten'],
      accessibilityNeeds: 'Liest am Handy ohne Brille: kurze Zeilen, kein Text nur im Bild.',
    },
    {
      name: 'Der erste richtige Mantel',
      summary:
        'Fängt gerade im Beruf an, hat bisher viel und billig gekauft und sucht jetzt ein gutes Stück, das bezahlbar ist.',
      place: 'Die Region, Studierende in der Stadt',
      job: 'Ausbildung, Studium, erste Stelle',
      household: 'Wohngemeinschaft oder allein',
      activeTimes: 'Mittagspause, spätabends',
      needs: ['Verstehen, was guter Stoff kostet', 'Ein Teil vielfach kombinieren', 'Kein Druck im Laden'],
      pains: ['Angst, in der Boutique gemustert zu werden', 'Geld für Sachen, die einen Sommer halten'],
      beliefNow: 'So ein Laden ist nichts für mich.',
      beliefWished: 'Ich war nur schauen, und das war völlig in Ordnung.',
      sources: ['Zehn Leute unter 30 im Laden fragen, was sie fast vom Hereinkommen abgehalten hätte'],
      accessibilityNeeds: 'Bilder beschreiben, Farben benennen: Nicht alle sehen den Farbton.',
    },
  ],
  competitors: [
    {
      name: 'Filiale einer Kette in der Fußgängerzone [Name]',
      market: 'Unsere Stadt',
      style: 'Viele Beiträge aus der Zentrale, kaum Antworten, jede Woche Rabatt',
      strengths: ['Große Auswahl in jeder Größe', 'Niedrige Preise'],
      weaknesses: ['Niemand von hier spricht', 'Fragen bleiben ohne Antwort'],
      gaps: ['Passformberatung von Menschen, die man treffen kann'],
    },
    {
      name: 'Inhabergeführte Boutique in einem anderen Land [Name]',
      market: 'Beispiel aus dem Ausland',
      style: 'Die Inhaberin probiert alles selbst an und spricht über Größe und Stoff',
      strengths: ['Sofort erkennbar', 'Verkauft per Nachricht'],
      weaknesses: ['Hängt an einer Person', 'Preise fehlen oft'],
      gaps: ['Film mit Untertiteln und Größentabelle'],
    },
  ],
  techniques: [
    {
      title: 'Liefertag als fester Termin',
      description:
        'Jede Woche am selben Tag wird der Karton vor der Kamera geöffnet. Die Leute warten darauf, deshalb bringen die ersten Stunden die meisten Reservierungen.',
      adaptation: 'Montags um sechs: drei Teile, drei Größen, drei Preise. Höchstens eine Minute.',
      hypothesis:
        'Wenn wir Lieferungen an einem festen Tag zeigen, reservieren in den ersten 24 Stunden mehr Leute per Nachricht.',
      measure: 'Reservierungen per Nachricht innerhalb von 24 Stunden nach dem Beitrag',
    },
    {
      title: 'Dasselbe Teil in mehreren Größen',
      description:
        'Statt eines Models zeigen mehrere Menschen ein Kleidungsstück. In den Kommentaren geht es weniger um Größen und mehr um Farben.',
      adaptation: 'Drei Menschen aus Team und Kundschaft, gleicher Ort, Größen als Untertitel.',
      hypothesis:
        'Wenn wir ein Teil in drei Größen zeigen, wird es häufiger gespeichert als an einer Person.',
      measure: 'Gespeichert je 100 erreichte Personen, je vier Beiträge beider Arten',
    },
  ],
} as const satisfies FoundationWords;
