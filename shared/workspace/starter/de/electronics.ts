import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Zeigt Reparaturen und Rat und macht aus „Lohnt sich das noch?“ eine Nachricht an uns.',
      bio: 'Reparatur und Rat in [Ort]. Schreibt uns Modell und Fehler: Der Preis kommt vor dem Schraubendreher. [Öffnungszeiten]',
      pinned: 'So läuft eine Reparatur bei uns: Nachricht, Preis, Termin, fertig. Vier Bilder.',
    },
    {
      role: 'Erreicht Nachbarn und Familien: Öffnungszeiten, Termine, Hilfe zum Weitergeben, Antworten auf Bewertungen.',
      bio: '{brand}: Elektronik und Reparatur in [Ort]. Handy, Tablet, Laptop. [Öffnungszeiten]. Nachrichten beantworten wir werktags.',
      pinned: 'Öffnungszeiten, Adresse, Liste der Festpreise und wie man uns erreicht.',
    },
    {
      role: 'Hält die kurzen Anleitungen über Jahre auffindbar und schickt Menschen mit einer Frage in den Laden.',
      bio: 'Kurze Anleitungen aus einer Werkstatt in [Ort]: Einstellungen, Datensicherung, Reparatur. Eine Frage, ein Film.',
      pinned: 'Handy sichern vor der Reparatur, Schritt für Schritt.',
    },
    {
      role: 'Sagt denen, die es bestellt haben, Termine, Betrugswarnungen und frisch geprüfte Geräte.',
      bio: 'Neues von {brand} in [Ort], höchstens einmal pro Woche: Warnungen, Termine, geprüfte Gebrauchtgeräte.',
      pinned: 'Was hier kommt, wie oft, und wie man sich wieder abmeldet.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Die Werkstatt gleichmäßig auslasten und mehr Geräte mit Beratung verkaufen',
      socialGoal: 'Mehr Menschen fragen uns nach Preis oder Rat, bevor sie anderswo bestellen',
    },
    {
      businessGoal: 'Kunden über mehr als ein Gerät halten',
      socialGoal: 'Jede Frage ist schnell beantwortet, und Anleitungen ersparen manchen Weg',
    },
    {
      businessGoal: 'Der erste Name in der Stadt sein, wenn etwas kaputtgeht',
      socialGoal: 'Mehr Menschen aus der Umgebung kennen uns, bevor ihr Gerät streikt',
    },
  ],
  targets: [
    {
      why: 'Eine Anfrage mit Modell und Fehler geht jeder Reparatur voraus. Es zählt jede, auch wenn wir abraten.',
      source: 'Strichliste an der Theke und im Postfach: „von euch gelesen auf …“, am Monatsende addiert',
    },
    {
      why: 'Wer die Preisliste ansieht, kommt vorbereitet. Es zeigt, ob Beiträge weiter führen als bis zum „Gefällt mir“.',
      source: 'Webanalyse der Website, Besuche aus sozialen Netzwerken',
    },
    {
      why: 'Mit kaputtem Handy schreibt man drei Läden an, und die erste klare Antwort gewinnt.',
      source: 'Postfach: Median der ersten Antworten, einmal im Monat abgelesen',
    },
    {
      why: 'Nur Follower aus der Umgebung helfen uns. Die Zahl bleibt bescheiden, und das ist richtig so.',
      source: 'Statistik des Kontos am letzten Tag des Monats, mit Blick auf die Orte',
    },
    {
      why: 'Ob es denen nützt, die uns sehen: Gespeichertes und Fragen wiegen mehr als Likes.',
      source: 'Statistik des Kontos: Interaktionen geteilt durch Reichweite, über den Monat',
    },
  ],
  pillars: [
    {
      name: 'Repariert statt ersetzt',
      description:
        'Echte Reparaturen von der Werkbank: der Fehler, das Teil, der Preis, und wann es sich nicht lohnt.',
      examples: [
        'Eine Ladebuchse vor und nach der Reinigung',
        'Was ein Akku kostet, bei vier Handys verschiedenen Alters',
        'Drei Reparaturen, von denen wir diesen Monat abgeraten haben',
      ],
    },
    {
      name: 'Welches passt zu mir?',
      description: 'Kaufberatung ohne Rangliste: wenige Fragen, die zu einer Entscheidung führen.',
      examples: [
        'Wie viel Speicher eine Familie wirklich füllt',
        'Was unsere Noten für generalüberholte Geräte bedeuten',
        'Neu oder gebraucht: Laptops fürs erste Semester',
      ],
    },
    {
      name: 'Hilfe zum Weitergeben',
      description:
        'Eine Einstellung, eine Warnung, ein Schritt, gemacht zum Weiterleiten an Eltern und Freunde.',
      examples: [
        'Größere Schrift in einer Minute',
        'Woran man eine falsche Paketnachricht erkennt',
        'Fotos sichern vor der Reparatur',
      ],
    },
    {
      name: 'Hinter der Theke',
      description:
        'Wer hier arbeitet, wie wir mit Daten umgehen und was aus dem wird, was nicht zu retten ist.',
      examples: [
        'Ein Tag an der Werkbank in acht Bildern',
        'Wohin alte Akkus gehen',
        'Wie unser Lehrling löten gelernt hat',
      ],
    },
  ],
  posts: [
    {
      title: 'Ein neues Display in 45 Sekunden',
      text: 'In Wirklichkeit dauert es [Minuten]. Hier sind 45 Sekunden: anwärmen, abheben, reinigen, neues Display einsetzen, jede Ecke prüfen.\nDas [Modell] war von oben bis unten gesprungen, die Fotos darauf sind alle noch da. Preis dieser Reparatur: [Preis], vorher genannt.\nEures hat auch einen Sprung? Schickt uns das Modell, wir schicken euch den Preis.',
      hashtags: '#HandyReparatur #DisplayReparatur #ReparierenStattWegwerfen',
      callToAction: 'Modell per Nachricht schicken',
      brief:
        'Von oben unter der Werkbanklampe, im Zeitraffer, mit einer Pause beim alten Kabel. Nichts Privates auf dem Display. Preise als Text im Film.',
      alt: 'Zwei Hände heben ein gesprungenes Glas vom Handy, daneben liegt das neue Display.',
    },
    {
      title: 'Vier Fragen vor dem Laptopkauf',
      text: '1. Was macht ihr damit an einem gewöhnlichen Dienstag?\n2. Wie viele Jahre soll er halten?\n3. Was muss dran: Kamera, Drucker, zweiter Bildschirm?\n4. Was wollt ihr höchstens ausgeben?\nMit vier Antworten werden aus hundert Modellen drei. Bringt sie mit oder schreibt sie uns. Wir sagen auch, wenn der alte noch reicht.',
      hashtags: '#LaptopBeratung #Kaufberatung #LängerNutzen',
      callToAction: 'Für den nächsten Kauf speichern',
      brief:
        'Fünf Kacheln: je eine Frage mit einem Bild aus dem Laden, auf der letzten Adresse und Öffnungszeiten.',
      alt: 'Erste Kachel: ein offener Laptop auf der Ladentheke, dazu „Vier Fragen vor dem Kauf“.',
    },
    {
      title: 'Vor der Reparatur: fünf Minuten für eure Fotos',
      text: 'Die meisten Reparaturen lassen eure Daten, wie sie sind. Eine Sicherung ist trotzdem besser, denn ein kaputtes Gerät geht manchmal weiter kaputt.\nAns Ladekabel und ins WLAN, Einstellungen öffnen, „Backup“ suchen, warten, bis Datum und Uhrzeit von heute sind. Fertig.\nGeht nicht, weil das Display schwarz ist? Kommt ohne. Wir sehen gemeinsam, was möglich ist.',
      hashtags: '#ErstSichern #HandyHilfe',
      callToAction: 'An jemanden mit gesprungenem Display weiterleiten',
      brief:
        'Ein Handy am Ladekabel, auf dem Display die fertige Sicherung, Datum lesbar. Nur mit einem Testgerät.',
      alt: 'Handy am Ladekabel; auf dem Display steht, dass die letzte Sicherung von heute ist.',
    },
    {
      title: 'Wer euer Gerät öffnet',
      text: 'Das ist [Name]. [Name] repariert hier seit [Zahl] Jahren und hat mit [Alter] das erste Radio aufgeschraubt.\nWas [Name] von euch braucht: den Fehler in einem Satz. Was nicht: eure Fotos, Nachrichten und Passwörter. Müssen wir etwas testen, seid ihr dabei, oder wir nehmen den Gastmodus.\nWas wolltet ihr [Name] schon immer fragen?',
      hashtags: '#HinterDerTheke #Reparaturwerkstatt #EureDaten',
      callToAction: 'In den Kommentaren fragen',
      brief:
        'Porträt an der Werkbank, Tageslicht von der Seite, Lupe hochgeschoben. Vorher schriftlich zustimmen lassen.',
      alt: 'Eine Person sitzt mit Lupenbrille an der Werkbank, vor sich ein geöffnetes Tablet.',
    },
    {
      title: 'Neu oder generalüberholt?',
      text: 'Gleiches Geld, zwei Wege: ein neues einfaches Modell oder ein zwei Jahre altes besseres, von uns geprüft, mit neuem Akku und [Zahl] Monaten Gewährleistung. Was nehmt ihr? Nächste Woche zeigen wir, worauf wir zuerst schauen.',
      hashtags: '',
      callToAction: 'In der Story abstimmen',
      brief: 'Beide Geräte nebeneinander, Preisschilder sichtbar; Umfrage mit „Neu“ und „Generalüberholt“.',
      alt: 'Zwei Handys nebeneinander auf der Theke, eins in der Schachtel, eins mit Etikett „geprüft“.',
    },
    {
      title: 'Was der Lüfter zu sagen hatte',
      text: '„Der ist in letzter Zeit so laut.“ Der Grund lag zwischen Lüfter und Kühlkörper: [Zahl] Jahre Staub, zu Filz gepresst.\nGereinigt, neue Wärmeleitpaste, eine Stunde getestet. Der Laptop läuft jetzt [Zahl] Grad kühler, und kein Teil musste neu. [Preis].\nWenn eurer pfeift, bringt ihn vor dem Sommer. Hitze ist das, was ihn altern lässt.',
      hashtags: '#LaptopReparatur #ReparierenStattWegwerfen',
      callToAction: 'Termin anfragen',
      brief:
        'Der Staubfilz auf weißem Tuch, daneben der offene Lüfter. Nah, scharf, keine Seriennummern im Bild.',
      alt: 'Ein grauer Streifen Staub auf einem Tuch, daneben der geöffnete Lüfter eines Laptops.',
    },
    {
      title: 'Größere Schrift in einer Minute',
      text: 'Für alle, die das Handy am ausgestreckten Arm halten, und für die, die dann angerufen werden.\nEinstellungen, Anzeige, Schriftgröße: nach rechts schieben, bis das Lesen leichtfällt. Dann die Schrift fett und das Display heller.\nDer Film zeigt es langsam und in groß. Schickt ihn weiter an die, die euch am Sonntag gefragt haben. Sieht es dort anders aus? Nennt uns das Modell.',
      hashtags: '#GroßeSchrift #HandyHilfe #LeichterLesen',
      callToAction: 'An die Eltern schicken',
      brief:
        'Hochformat, das Display füllt das Bild, ein Finger, keine Musik. Jeder Schritt gesprochen und als Untertitel, danach eine Sekunde Ruhe.',
      alt: 'Ein Finger schiebt auf einem Handy den Regler für die Schriftgröße nach rechts.',
    },
    {
      title: 'Was unsere Noten bedeuten',
      text: '„Generalüberholt“ sagt wenig, solange niemand sagt, was gemacht wurde. Bei uns:\nA: auf Armlänge nichts zu sehen.\nB: feine Kratzer, Display makellos.\nC: Gebrauchsspuren, günstiger, läuft genauso gut.\nFür alle gilt: Akku bei mindestens [Prozent] %, gelöscht, Punkt für Punkt geprüft, [Zahl] Monate Gewährleistung. Das Prüfblatt liegt bei.',
      hashtags: '#Generalüberholt #LängerNutzen #Kaufberatung',
      callToAction: 'Fragen, was diese Woche da ist',
      brief:
        'Je Note eine Kachel mit einem echten Gerät im selben Licht, auf der letzten Kachel das Prüfblatt.',
      alt: 'Erste Kachel: drei Handys mit den Schildern A, B und C, alle Rückseiten im selben Licht.',
    },
    {
      title: 'Wann wir abraten',
      text: 'Ein [Modell], zehn Jahre alt, Platine mit Wasserschaden. Die Reparatur hätte [Preis] gekostet, ohne dass wir versprechen könnten, dass sie hält.\nWir haben gesagt: Lieber nicht. Stattdessen haben wir die Fotos gerettet, das Gerät gelöscht und zum Recycling gegeben.\nUnsere Faustregel: Reparieren lohnt sich, wenn es weniger als die Hälfte eines gleichwertigen Geräts kostet. Und eure?',
      hashtags: '#EhrlicherRat #ReparierenStattWegwerfen',
      callToAction: 'Die eigene Faustregel verraten',
      brief:
        'Die angegriffene Stelle unter dem Mikroskop, dann der entscheidende Satz direkt in die Kamera gesprochen.',
      alt: 'Vergrößerte Platine mit grünen und weißen Korrosionsspuren rund um einen Stecker.',
    },
    {
      title: 'Sammeltag für alte Akkus',
      text: 'Am [Datum] von [Uhrzeit] bis [Uhrzeit] nehmen wir alte Akkus, Handys und Ladegeräte an, auch von anderswo gekaufte und ohne Gegenkauf.\nBitte klebt die Pole ab. Aufgeblähte Akkus nicht drücken, nicht laden, in Sand oder eine Blechdose legen und vorher anrufen: [Telefon].\nWas noch läuft, geht an [Organisation]. Danach erzählen wir, wie viel es war.',
      hashtags: '#AlteAkkus #Recycling',
      callToAction: 'Datum notieren und den Nachbarn sagen',
      brief: 'Kein Bild nötig; das Datum gehört in die erste Zeile.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Akkuwochen',
    message: 'Neuer Akku statt neues Handy: Wir messen kostenlos, nennen den Preis, und ihr entscheidet.',
  },
  hashtagGroups: [
    {
      name: 'Reparatur und Hilfe',
      tags: ['#ReparierenStattWegwerfen', '#HandyReparatur', '#LaptopReparatur', '#HandyHilfe'],
    },
    {
      name: 'Beratung und Laden',
      tags: ['#Kaufberatung', '#Generalüberholt', '#LängerNutzen', '#Reparaturwerkstatt'],
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
  scenarios: [
    {
      name: 'Reparaturen verspäten sich, weil ein Teil fehlt',
      holding:
        'Reparaturen am [Modell] dauern zurzeit länger, weil [Ersatzteil] nicht gekommen ist. Wer wartet, bekommt bis [Uhrzeit] eine Nachricht von uns: mit einem Termin oder dem Angebot, kostenlos zurückzutreten. Fragen hier oder unter [Telefon].',
    },
    {
      name: 'Ein Kunde sagt, wir hätten das Gerät beschädigt',
      holding:
        'Wir haben gelesen, was mit [Gerät] geschehen ist, und nehmen es ernst. Wir haben darum gebeten, es vorbeizubringen, damit wir es gemeinsam mit dem Reparaturprotokoll ansehen. Was dabei herauskommt, sagen wir bis [Datum] hier, wenn der Kunde einverstanden ist.',
    },
    {
      name: 'Auf einem verkauften Gerät waren noch fremde Daten',
      holding:
        'Auf einem von uns verkauften Gerät waren noch Daten der Vorbesitzerin oder des Vorbesitzers. Das darf nicht passieren. Wir haben das Gerät zurückgeholt, den Verkauf gebrauchter Geräte gestoppt und informieren die betroffene Person und die zuständige Behörde. Mehr hier um [Uhrzeit].',
    },
    {
      name: 'Ein aufgeblähter Akku oder der Rückruf eines Geräts',
      holding:
        'Wenn ihr zwischen [Datum] und [Datum] bei uns [Modell] gekauft habt: ausschalten, nicht laden, nicht drücken, von Brennbarem fernhalten. Wir tauschen es aus. Ruft uns an: [Telefon]. Nächste Information hier um [Uhrzeit].',
    },
  ],
  decisions: {
    fit: {
      will: 'zweimal am Tag eine feste halbe Stunde Nachrichten beantworten und einen Vormittag pro Woche Beiträge machen.',
      willNot: 'die Konten der Person überlassen, die gerade keine Kundschaft hat.',
    },
    brand: {
      will: 'in jedem Beitrag über eine Reparatur einen Preis oder eine Preisspanne nennen.',
      willNot: 'gerettete Daten oder Fertigstellungszeiten versprechen, die wir nicht belegen können.',
    },
    audiences: {
      will: 'mit Menschen aus der Stadt sprechen, deren Gerät kaputt oder alt ist, und mit denen, die ihren Eltern helfen.',
      willNot: 'für Technikfans schreiben, die Messwerte der neuesten Modelle suchen.',
    },
    competitors: {
      will: 'einmal im Monat ansehen, wie zwei Werkstätten auf Beschwerden antworten, und eine Sache daraus lernen.',
      willNot: 'unsere Preise öffentlich mit ihren vergleichen.',
    },
    channels: {
      will: 'die ersten beiden Kanäle verlässlich führen, bevor Filme und Nachrichten dazukommen.',
      willNot: 'einen weiteren Kanal eröffnen, nur um früh da zu sein.',
    },
    goals: {
      will: 'Anfragen an der Theke und im Postfach zählen, jeden Monat auf dieselbe Weise.',
      willNot: 'Follower kaufen oder neue Handys verlosen.',
    },
    content: {
      will: 'jede Woche eine echte Reparatur filmen und jedes Mal sagen, was sie gekostet hat.',
      willNot: 'Privates von Kunden zeigen, auch nicht unscharf.',
    },
    tools: {
      will: 'ein gemeinsames Postfach und eine Liste von Standardantworten mit Preisen nutzen.',
      willNot: 'ein Werkzeug bezahlen, bevor uns ohne es zwei Nachrichten entgangen sind.',
    },
    crisis: {
      will: 'vor gefährlichen Geräten binnen einer Stunde warnen und sagen, was zu tun ist.',
      willNot: 'über einzelne Reparaturen in den Kommentaren streiten oder Kunden beim Namen nennen.',
    },
  },
  avoid: {
    fit: 'Nur die Stunden für Beiträge zu rechnen. In diesem Gewerbe kosten die Fragen mehr Zeit als die Bilder.',
    brand: 'Wie ein Datenblatt zu klingen. Gekauft wird eine Antwort, keine Spezifikation.',
    audiences:
      'Sich selbst für die Zielgruppe zu halten. Wer Geräte repariert, hat keine Angst um seine Fotos.',
    competitors: 'Nur die großen Ketten zu beobachten. Zuerst gefragt wird oft der Stand um die Ecke.',
    channels: 'Testberichte auf fünf Kanälen. Zwei Kanäle mit Preisen und Antworten bringen mehr Termine.',
    goals: 'Sich über Aufrufe von weit her zu freuen. Repariert wird nur, was jemand vorbeibringen kann.',
    content: 'Jeden Tag Neuheiten. Das tun die Hersteller schon; Ihre Werkbank kann niemand sonst zeigen.',
    tools: 'Passwörter auf dem Zettel an der Kasse. Geht jemand, geht das Konto mit.',
    crisis: 'Erst erklären und dann warnen. Bei einem heißen Akku sagt der erste Satz, was zu tun ist.',
  },
} as const satisfies StarterWords;
