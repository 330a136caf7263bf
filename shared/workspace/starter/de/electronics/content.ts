import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
