import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Zeigen, wie es sitzt, und Reservierungen per Nachricht annehmen',
      bio: 'Mode in [Stadt]. Echte Größen, echte Menschen. Per Nachricht reservieren, im Laden anprobieren.',
      pinned: 'So reserviert ihr; unsere Größen; das Team',
    },
    {
      role: 'Öffnungszeiten, Termine und Neues für die Stammkundschaft',
      bio: 'Euer Modegeschäft in [Stadt]: Beratung, Änderungen, geöffnet [Mo bis Sa].',
      pinned: 'Öffnungszeiten und Anfahrt',
    },
    {
      role: 'Stammkundschaft zuerst informieren, zweimal im Monat',
      bio: 'Neues und Termine, zweimal im Monat. Jederzeit abbestellbar.',
      pinned: 'Anmeldung: was man bekommt und wie oft',
    },
    {
      role: 'Von Leuten gefunden werden, die Ideen zum Kombinieren suchen',
      bio: 'Outfits aus drei, vier Teilen, mit Größen und Preisen. Aus einem Laden in [Stadt].',
      pinned: 'Pinnwand „Ein Blazer, drei Wege“',
    },
  ],
  objectives: [
    {
      businessGoal: 'Von jeder Lieferung mehr zum vollen Preis verkaufen',
      socialGoal: 'Vom Beitrag zur Reservierung, in den Laden oder in den Onlineshop führen',
    },
    {
      businessGoal: 'Der Laden sein, der in der Region zuerst genannt wird',
      socialGoal: 'Von Menschen in der Nähe, die uns noch nicht kennen, gesehen und gespeichert werden',
    },
    {
      businessGoal: 'Kundinnen und Kunden kommen mindestens zweimal im Jahr wieder',
      socialGoal: 'Schnell antworten, beraten und mit denen im Gespräch bleiben, die uns kennen',
    },
  ],
  targets: [
    {
      why: 'Wer im Onlineshop nachsieht, kennt den Preis, bevor er kommt.',
      source: 'Statistik der Website, Besuche aus sozialen Netzwerken',
    },
    {
      why: 'Reservierungen per Nachricht zählen als Bestellung: Sie sind das, was Beiträge auslösen können.',
      source: 'Onlinebestellungen plus Strichliste an der Kasse für Reservierungen per Nachricht',
    },
    {
      why: 'Nur Menschen in der Nähe zählen; Zuwachs durch Gewinnspiele nicht.',
      source: 'Statistik des Netzwerks, am Ersten des Monats',
    },
    {
      why: 'Zeigt, ob Beiträge denen, die sie sehen, mehr wert sind als einen Blick.',
      source: 'Likes, Kommentare, Gespeichertes und Geteiltes durch Reichweite, Monatsmittel',
    },
    {
      why: 'Wer nach einer Größe fragt, will es heute wissen und nicht am Montag.',
      source: 'Zeit von der Frage bis zur Antwort im Postfach, zwanzig Nachrichten des Monats',
    },
  ],
  pillars: [
    {
      name: 'Neu da',
      description: 'Was gekommen ist, in welchen Größen, zu welchem Preis und wie es sitzt.',
      examples: ['Lieferung ausgepackt', 'Ein Teil in drei Größen', 'Was fast weg ist'],
    },
    {
      name: 'So tragen',
      description: 'Hilfe beim Kombinieren, Messen und Auswählen, mit dem, was schon im Schrank hängt.',
      examples: ['Ein Blazer, drei Wege', 'Richtig Maß nehmen', 'Dies oder das?'],
    },
    {
      name: 'Hinter der Stange',
      description: 'Menschen, Änderungen und Pflege: warum Kleidung bei uns länger hält.',
      examples: ['Wolle waschen', 'Ein Saum in vier Minuten', 'Wer euch berät'],
    },
    {
      name: 'Unsere Stadt',
      description: 'Termine, Nachbarn und Kundschaft, die zeigt, was sie trägt.',
      examples: ['Langer Abend', 'Das Café nebenan', 'Das Lieblingsstück einer Kundin'],
    },
  ],
  posts: [
    {
      title: 'Neu da: die [Wolljacke]',
      text: 'Heute früh ausgepackt: die [Wolljacke] in [Marine und Moosgrün], Größen [36 bis 46], [129 Euro]. An den Schultern fällt sie etwas klein aus; wer einen Pulli darunter trägt, nimmt eine Nummer größer. Schreibt uns eure Größe, wir legen sie bis Samstag zurück.',
      hashtags: '#NeuDa #Wolljacke #ModeVorOrt',
      callToAction: 'Größe per Nachricht schicken',
      brief: 'Jacke an jemandem aus dem Team am Schaufenster, ganze Länge, Hände frei.',
      alt: 'Frau in moosgrüner Wolljacke am Schaufenster, Hände in den Taschen, dazu Jeans.',
    },
    {
      title: 'Dies oder das?',
      text: 'Wir bestellen für den [Herbst] und werden uns nicht einig. Gerades Bein oder weites Bein? Stimmt ab und schreibt uns, warum. Was gewinnt, hängt in [sechs Wochen] hier.',
      hashtags: '#DiesOderDas #ModeVorOrt',
      callToAction: 'Abstimmen',
      brief: 'Zwei Hosen nebeneinander, auf gleicher Höhe.',
      alt: '',
    },
    {
      title: 'Ein Blazer, drei Wege',
      text: 'Büro, Wochenmarkt, Abendessen: ein Blazer, dreimal mit Sachen, die ihr vermutlich schon habt. Wischt durch. Blazer [149 Euro], Größen [36 bis 46]. Die Schuhe sind auf jedem Bild dieselben, denn wer zieht sich schon dreimal am Tag um?',
      hashtags: '#EinBlazerDreiWege #OutfitIdeen #NochmalTragen',
      callToAction: 'Für Montagmorgen speichern',
      brief: 'Drei Bilder am selben Ort: Hemd, T-Shirt, Kleid. Gleicher Blazer, gleiche Schuhe.',
      alt: 'Grauer Blazer über weißem Hemd mit gerader Hose, das erste von drei Outfits.',
    },
    {
      title: 'Am [Donnerstag] länger offen',
      text: 'Am [Donnerstag] haben wir bis [20 Uhr] geöffnet. Für alle, die noch arbeiten, wenn wir sonst schließen: Es ist ruhig, es gibt [Tee], und unsere Schneiderin ist da und steckt Säume ab. Ohne Termin. Ihr findet uns in der [Straße, Hausnummer].',
      hashtags: '#LangerAbend #ModeVorOrt',
      callToAction: 'Vorbeikommen',
      brief: 'Ladenfront in der Dämmerung, Licht an, Tür offen.',
      alt: 'Das Schaufenster in der Dämmerung, Licht an, die Tür offen, drinnen eine Stange mit Mänteln.',
    },
    {
      title: 'So wäscht man einen Wollpullover',
      text: 'Wolle muss selten in die Wäsche; meist genügt eine Nacht am offenen Fenster. Wenn doch: 30 Grad, Wollprogramm, Wollwaschmittel, kein Weichspüler. In ein Handtuch rollen, drücken, liegend trocknen. Bitte nie nass aufhängen: So werden Ärmel lang.',
      hashtags: '#WollPflege #LängerTragen #PflegeTipps',
      callToAction: 'An jemanden schicken, dem einer eingelaufen ist',
      brief:
        'Hände, Schüssel, Handtuch, 30 Sekunden, mit Untertiteln; letztes Bild: liegend auf dem Ständer.',
      alt: 'Hände rollen auf einem Tisch einen grauen Pullover in ein weißes Handtuch.',
    },
    {
      title: 'Wer euch berät: [Name]',
      text: 'Das ist [Name]. Seit [Jahr] im Laden, weiß nach drei Sekunden, welche Größe ihr braucht, und schickt euch lieber ohne Tüte heim als mit der falschen. Lieblingsteil dieser Saison: [Cordhemd]. Fragt nach [ihr], wenn ihr nicht wisst, wo anfangen.',
      hashtags: '#UnserTeam #ModeVorOrt',
      callToAction: 'Halbe Stunde mit [Name] vereinbaren',
      brief: 'Porträt zwischen den Stangen, Blick in die Kamera. Einwilligung schriftlich.',
      alt: 'Mitarbeiterin mit Maßband um den Hals, lächelnd zwischen zwei Kleiderstangen.',
    },
    {
      title: 'Ein Kleid, drei Größen',
      text: 'Dasselbe Kleid in [36, 42 und 48], an dreien von uns. Seht selbst, wo es locker sitzt und wo nicht: Die Taille gibt nach, die Brust nicht. [89 Euro], und es hat Taschen. Fragen zu eurer Größe? Schreibt uns, wir messen das Kleid für euch aus.',
      hashtags: '#EchteGrößen #Anprobe #MitTaschen',
      callToAction: 'Nach der Größe fragen',
      brief: 'Drei Menschen, gleiche Stelle, alle drehen sich einmal. Größen als Untertitel.',
      alt: 'Drei Frauen mit verschiedenen Größen nebeneinander im gleichen dunkelblauen Kleid.',
    },
    {
      title: 'Was gekommen ist und was wir empfehlen',
      text: 'Neu in dieser Woche: [zwei Mäntel, ein Cordhemd und Strick aus Portugal]. Alle Teile mit Preisen und Größen stehen im Onlineshop. Was ihr bis [Freitag] reserviert, hängt am Samstag für euch in der Umkleide. Entschieden wird vor dem Spiegel.',
      hashtags: '#NeuDa #ModeVorOrt',
      callToAction: 'Neues ansehen',
      brief: 'Link zur Seite mit den Neuheiten; Vorschaubild vom Mantel.',
      alt: '',
    },
    {
      title: 'Drei Maße, die ein Paket ersparen',
      text: 'Brust, Taille, Schrittlänge: einmal gemessen, viel weniger zurückgeschickt. Das Band flach anlegen, normal atmen, nicht festziehen. Vergleicht mit der Tabelle des Kleidungsstücks und nicht mit der Nummer in eurer letzten Hose. Speichert es für die nächste Bestellung.',
      hashtags: '#GrößenHilfe #MaßNehmen #PassformTipps',
      callToAction: 'Speichern',
      brief: 'Drei Bilder mit je einer eingezeichneten Linie; die Angaben auch im Text.',
      alt: 'Ein Maßband liegt flach um die Brust einer Person im weißen T-Shirt.',
    },
    {
      title: 'Was ist das Älteste in eurem Schrank?',
      text: 'Bei uns: ein Mantel von [1994], zweimal neu gefüttert, jeden Winter am Haken. Was ist das Älteste, das ihr noch tragt? Schickt uns ein Bild. Mit eurer Erlaubnis zeigen wir es hier, und wer ein neues Futter braucht, bekommt von unserer Schneiderin kostenlos Rat.',
      hashtags: '#LängerTragen #Lieblingsstück #ModeVorOrt',
      callToAction: 'Bild schicken',
      brief: 'Der alte Mantel am Haken, Licht von der Seite, Futter nach außen gedreht.',
      alt: 'Ein alter brauner Wollmantel am Haken, das neue gestreifte Futter ist zu sehen.',
    },
  ],
  campaign: {
    name: 'Reservieren und anprobieren',
    message: 'Online gesehen, per Nachricht zurückgelegt, im Laden anprobiert: kein Paket, keine Retoure.',
  },
  hashtagGroups: [
    { name: 'Teile und Outfits', tags: ['#NeuDa', '#OutfitIdeen', '#EchteGrößen', '#NochmalTragen'] },
    { name: 'Laden und Stadt', tags: ['#ModeVorOrt', '#UnserTeam', '#LängerTragen', '#Lieblingsstück'] },
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
  scenarios: [
    {
      name: 'Streit um Rückgabe oder Erstattung wird öffentlich',
      holding:
        'Wir haben gelesen, was Sie schildern, und gehen dem jetzt nach. Bitte schicken Sie uns Ihre Bestellnummer per Nachricht; wir antworten Ihnen heute persönlich und schreiben hier, wie es geklärt wurde.',
    },
    {
      name: 'Mangelhafte Ware: Farbe, vergessene Nadel, Hautreaktion',
      holding:
        'Uns wurde ein Problem mit [Kleidungsstück] gemeldet. Bitte tragen Sie es nicht, bis wir mehr wissen. Wir haben es aus dem Verkauf genommen, fragen beim Hersteller nach und melden uns hier wieder bis [Uhrzeit]. Sie können es zurückgeben und erhalten Ihr Geld zurück.',
    },
    {
      name: 'Kritik an Arbeitsbedingungen bei einem Lieferanten',
      holding:
        'Wir nehmen den Bericht über [Lieferant] ernst. Wir prüfen, welche unserer Waren betroffen sind und was wir darüber wissen, und sagen es hier bis [Tag], auch das, was wir nicht wissen.',
    },
    {
      name: 'Beitrag wird als respektlos empfunden',
      holding:
        'Unser Beitrag vom [Tag] hat Menschen verletzt. Wir haben ihn gelöscht, hören zu und antworten hier bis [Uhrzeit]. Danke an alle, die es uns gesagt haben.',
    },
  ],
  decisions: {
    fit: {
      will: 'Eine Person aus dem Laden betreut die Kanäle zu festen Stunden, zunächst ein halbes Jahr.',
      willNot: 'Wir geben unsere Stimme nicht an jemanden, der nie im Laden stand.',
    },
    brand: {
      will: 'Wir zeigen echte Menschen, echte Größen und jeden Preis.',
      willNot: 'Wir reden nicht von Problemzonen und nennen nichts nachhaltig ohne Nachweis.',
    },
    audiences: {
      will: 'Wir schreiben für Menschen in der Nähe, die kommen oder reservieren.',
      willNot: 'Wir jagen keine Follower, wohin wir nicht liefern.',
    },
    competitors: {
      will: 'Einmal im Quartal sehen wir uns zwei Läden an, einen davon im Ausland, und probieren eine Sache aus.',
      willNot: 'Wir kopieren keine Bilder und machen nicht jeden Rabatt mit.',
    },
    channels: {
      will: 'Wir pflegen wenige Kanäle und antworten auf jedem.',
      willNot: 'Wir öffnen keinen weiteren, bevor diese drei Monate lang gut gelaufen sind.',
    },
    goals: {
      will: 'Wir zählen Reservierungen, Besuche und die Zeit bis zur Antwort.',
      willNot: 'Wir kaufen keine Follower und verlosen nichts, um welche zu gewinnen.',
    },
    content: {
      will: 'Jeder Beitrag hilft beim Auswählen, Tragen oder Pflegen.',
      willNot: 'Wir posten nicht, nur weil Dienstag ist.',
    },
    tools: {
      will: 'Wir arbeiten mit dem, was da ist, und bewahren unsere Bilder in einem eigenen Ordner auf.',
      willNot: 'Wir abonnieren nichts, bevor vier Wochen Probe zeigen, dass es Zeit spart.',
    },
    crisis: {
      will: 'Beschwerden bekommen während der Öffnungszeiten binnen einer Stunde eine erste Antwort; mangelhafte Ware kommt sofort aus dem Verkauf.',
      willNot: 'Wir löschen keine Kritik und streiten nicht in Kommentaren.',
    },
  },
  avoid: {
    fit: 'Die Auszubildende macht es nebenbei, weil sie jung ist. Wer für Sie spricht, muss entscheiden dürfen.',
    brand: 'Wie ein Modemagazin klingen. Einem Laden folgt man, weil man von ihm beraten werden will.',
    audiences: '„Frauen von 18 bis 65“ ist niemand. Beschreiben Sie jemanden, der in Ihrer Umkleide stand.',
    competitors: 'Sich an Ketten messen. Suchen Sie einen Laden Ihrer Größe, der eine Sache besser macht.',
    channels: 'Überall sein und nirgends antworten.',
    goals: 'Follower als einziges Ziel. Hundert Menschen in der Nähe kaufen mehr als zehntausend anderswo.',
    content: 'Nur Ware zeigen. Gespeichert und weitergegeben wird Hilfe zu Passform und Pflege.',
    tools: 'Einen Planer bezahlen, während die Bilder auf drei privaten Handys liegen.',
    crisis: 'Bis Montag warten, wenn der Ärger am Samstag wächst.',
  },
} as const satisfies StarterWords;
