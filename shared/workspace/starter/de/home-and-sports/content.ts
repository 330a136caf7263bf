import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Zeigt Dinge im Gebrauch und bringt Menschen zum Ausprobieren: Laden, Webseite, Nachricht.',
      bio: 'Küche, Haushalt, draußen in [Ort]. Von uns ausprobiert. Donnerstags Werkstatt. Fragen und Bestellen per Nachricht. {brand}',
      pinned: 'Was wir schleifen, wachsen und kleben, mit Preisen.',
    },
    {
      role: 'Hält die Stadt auf dem Laufenden: Termine, Öffnungszeiten, Werkstatttage, Fundstücke, Dank.',
      bio: '{brand}, [Straße], [Ort]. Offen [Öffnungszeiten]. Donnerstags wird geschliffen. Telefon [Telefon].',
      pinned: 'Öffnungszeiten, Werkstattpreise, Eingang ohne Stufen.',
    },
    {
      role: 'Beantwortet die Fragen, die jede Saison wiederkommen, auffindbar über Jahre.',
      bio: 'Pflege, Passform, Reparatur: kurze Antworten aus einem Haushalts- und Sportgeschäft. Eine Frage, ein Film.',
      pinned: 'Eine Gusspfanne einbrennen, vom ersten bis zum letzten Schritt.',
    },
    {
      role: 'Sagt es den Stammkunden zuerst: Termine, Fundstücke, was gerade dran ist.',
      bio: 'Alle zwei Wochen von {brand}: Termine, Pflege, ein Fundstück. Mehr nicht.',
      pinned: 'Der Kalender der Werkstatttage.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Mehr von dem verkaufen, was wir am besten kennen, im Laden und auf Bestellung',
      socialGoal: 'Menschen kommen mit einem Beitrag im Kopf oder bestellen daraus',
    },
    {
      businessGoal: 'In der Gegend die erste Adresse für Haushalt und draußen sein',
      socialGoal: 'Mehr Menschen aus der Gegend wissen, was wir haben und können',
    },
    {
      businessGoal: 'Kunden kommen wieder und bringen andere mit',
      socialGoal: 'Menschen speichern unseren Rat, fragen uns und bekommen Antwort',
    },
  ],
  targets: [
    {
      why: 'Wer die Seite ansieht, kommt vorbereitet. Es zeigt, ob Beiträge weiter führen als zu einem Herz.',
      source: 'Webstatistik, Besuche mit der Quelle „Social“',
    },
    {
      why: 'Bestellungen per Nachricht und Netz, die einen Beitrag nennen. Käufe im Laden kommen dazu und werden gestrichelt.',
      source: 'Bestellliste mit der Spalte „woher“ und Strichliste an der Kasse',
    },
    {
      why: 'Es zählen Menschen aus der Gegend. Eine langsame, ehrliche Zahl.',
      source: 'Statistik des Kontos am letzten Tag des Monats, Orte mit angesehen',
    },
    {
      why: 'Was gespeichert wird, wird gebraucht: Pflege, Listen, Touren. Das ist unser Feld.',
      source: 'Statistik des Kontos: Speicherungen im Monat',
    },
    {
      why: 'Fragen nach Größe und Bestand sind Käufe, die warten.',
      source: 'Posteingang: Median der ersten Antworten, einmal im Monat',
    },
  ],
  pillars: [
    {
      name: 'Nach einem Jahr',
      description: 'Dinge, die wir lange benutzt haben: was hält, was nicht, für wen es gedacht ist.',
      examples: [
        'Schuhe nach 600 Kilometern',
        'Eine Pfanne und ihre Beschichtung',
        'Der Rucksack, der zurückging',
      ],
    },
    {
      name: 'Was man wirklich braucht',
      description: 'Kurze Listen und Größen für Küche und Tour, mit Preisen.',
      examples: [
        'Drei Messer genügen',
        'Die erste Wanderung mit Kind',
        'Eine Küche für einen kleinen Schrank',
      ],
    },
    {
      name: 'Pflegen und reparieren',
      description: 'Schleifen, wachsen, einbrennen, nähen: selbst machen oder bringen.',
      examples: ['Gusseisen einbrennen', 'Schuhe wachsen', 'Wann man eine Sohle kleben kann'],
    },
    {
      name: 'Hier in der Stadt',
      description: 'Menschen, Termine, Touren ab der Haustür und der Laden selbst.',
      examples: [
        'Die Schleifbank am Donnerstag',
        'Eine Runde von zwei Stunden',
        'Wer hinter der Theke steht',
      ],
    },
  ],
  posts: [
    {
      title: 'Schuhe nach 600 Kilometern',
      text: 'Gekauft im [Monat], 600 Kilometer gegangen, nie geschont. Was wir sehen: Sohle noch [Millimeter], die Naht an der Zehe hält, das Futter an der Ferse ist durch.\nWürden wir sie wieder kaufen? Ja, für Wald und Hügel. Nein, fürs Geröll.\nNeu: [Preis]. Neues Fersenfutter: [Preis].\nVon welchem Paar wollt ihr das wissen?',
      hashtags: '#Wanderschuhe #LangeGetestet #Ausrüstung',
      callToAction: 'Schreibt, welches Paar wir ansehen sollen',
      brief: 'Die getragenen Schuhe auf der Werkbank, nah an Sohle, Zehe, Ferse, je ein Satz; Tageslicht.',
      alt: 'Getragene Wanderschuhe auf einer Werkbank, das Profil der Sohle ist deutlich abgelaufen.',
    },
    {
      title: 'Drei Messer genügen',
      text: 'Der Block mit zwölf Messern sieht gut aus. In unserer Küche sind drei im Gebrauch:\nein Kochmesser mit [Länge] cm,\nein kleines mit kurzer Klinge,\neines mit Zähnen für Brot und Tomaten.\nZusammen ab [Preis]. Der Rest des Geldes geht einmal im Jahr ins Schleifen: [Preis] je Klinge.\nWelches habt ihr am häufigsten in der Hand?',
      hashtags: '#Küchenmesser #WenigerAberGut',
      callToAction: 'Liste für den nächsten Kauf speichern',
      brief: 'Vier Kacheln: die drei Messer einzeln auf einem Holzbrett, die letzte mit Preisen.',
      alt: 'Ein Kochmesser, ein kleines Messer und ein Brotmesser liegen nebeneinander auf einem Holzbrett.',
    },
    {
      title: 'Donnerstag wird geschliffen',
      text: 'Diesen Donnerstag ab [Uhrzeit] läuft die Bank: Küchenmesser [Preis], Scheren [Preis], Gartenscheren [Preis].\nKlingen in Zeitung wickeln, Namen darauf, am Freitag abholen.\nDonnerstags keine Zeit? An jedem Tag an der Kasse abgeben.\n{brand}, [Straße], Telefon [Telefon]',
      hashtags: '#Messerschleifen',
      callToAction: 'Bringt euer stumpfstes Messer',
      brief: 'Die Person an der Schleifbank, Funken oder Wasser, Hände scharf.',
      alt: 'Hände führen ein Küchenmesser über einen nassen Schleifstein.',
    },
    {
      title: 'Wachs oder Spray?',
      text: 'Was macht ihr nach der Saison mit den Schuhen?\nWir fragen, bevor wir am Samstag zeigen, wie wir es machen, und warum eine der vier Antworten Leder in zwei Wintern ruiniert.',
      hashtags: '#Schuhpflege',
      callToAction: 'Stimmt ab',
      brief: 'Umfrage mit vier Antworten: Wachs, Spray, nichts, „stehen im Keller“.',
      alt: '',
    },
    {
      title: 'Schuhpflege in fünf Schritten',
      text: 'Die häufigste Antwort war „nichts“. Deshalb:\n1. Schnürsenkel heraus, trocken abbürsten.\n2. Mit Wasser und wenig Seife waschen.\n3. Ohne Heizung trocknen, Zeitung hinein.\n4. Wachsen, solange das Leder leicht warm ist.\n5. Über Nacht stehen lassen, abwischen.\nEine halbe Stunde im Jahr. Nach unserer Erfahrung verdoppelt sie die Zeit bis zum nächsten Paar.',
      hashtags: '#Schuhpflege #PflegenVorNeu',
      callToAction: 'Für Sonntag speichern',
      brief: 'Ein Schuh, halb gewachst: links stumpf und trocken, rechts dunkel und glatt.',
      alt: 'Ein Lederschuh, die eine Hälfte stumpf und trocken, die andere frisch gewachst und dunkel.',
    },
    {
      title: 'Eine Küche in einem Schrank',
      text: 'Erste Wohnung, ein Schrank, [Betrag] im Beutel. Was wir hineinstellen würden:\nein Topf, eine Pfanne, drei Messer, ein Brett, ein Sieb, zwei Schüsseln, die ineinanderpassen.\nWas wir weglassen würden: das Set mit elf Deckeln, die Knoblauchpresse, den Eierkocher.\nIm Film geht alles in den Schrank. Und wieder heraus, das ist die Probe.',
      hashtags: '#ErsteWohnung #KleineKüche',
      callToAction: 'Schickt es jemandem, der umzieht',
      brief: 'Eine Einstellung: Ein leerer Schrank füllt sich Stück für Stück, Namen und Preise als Text.',
      alt: 'Ein schmaler Küchenschrank mit Topf, Pfanne, Messern, Brett, Sieb und zwei Schüsseln.',
    },
    {
      title: 'Zwei Stunden ab der Ladentür',
      text: 'Samstag, [Wetter]: aus dem Laden, an der Kirche links, den Bach entlang bis [Ort], über den Hügel zurück. Zwei Stunden, [Meter] Höhenmeter, mit Kinderwagen bis zur Brücke.\nWer geht am Samstag um [Uhrzeit] mit? Ohne Anmeldung, danach Kaffee.',
      hashtags: '#WandernVorDerTür',
      callToAction: 'Kommt am Samstag mit',
      brief: 'Drei Hochformatbilder: Tür, Bach, Aussicht; auf dem letzten der Weg als Linie.',
      alt: 'Blick von einem Hügel auf eine kleine Stadt, vorn ein Weg mit zwei Wandernden.',
    },
    {
      title: 'Fundstück des Monats',
      text: 'Zwölf Emailletöpfe aus dem Lager eines Herstellers, der [Jahr] aufgehört hat. Blau, drei Liter, mit Deckel, zwei mit kleiner Macke am Griff.\nJe [Preis], mit Macke [Preis]. Für Gas und Induktion geeignet, wir haben es ausprobiert.\nWir legen zwei Tage zurück: Nachricht oder Telefon [Telefon].',
      hashtags: '#Emaille #GuteAlteDinge',
      callToAction: 'Einen zurücklegen lassen',
      brief: 'Die Töpfe gestapelt auf der Theke bei Tageslicht, die Macke deutlich zu sehen.',
      alt: 'Blaue Emailletöpfe gestapelt auf einer Ladentheke, einer mit kleiner Macke am Griff.',
    },
    {
      title: 'Was wir zurückgeschickt haben',
      text: 'Ein Rucksack, den wir verkaufen wollten. Vorher haben wir ihn acht Wochen getragen.\nBild 1: guter Rücken.\nBild 2: Taschen, die man im Gehen erreicht.\nBild 3: die Schnalle nach Woche fünf.\nBild 4: was der Hersteller antwortete.\nEr kommt nicht ins Regal. Habt ihr ihn schon: Ersatzschnallen gibt es bei uns für [Preis].',
      hashtags: '#LangeGetestet #Ausrüstung',
      callToAction: 'Fragt uns nach eurem Rucksack',
      brief:
        'Vier Kacheln mit Nahaufnahmen; auf der dritten die gebrochene Schnalle; kein Herstellername zu sehen.',
      alt: 'Nahaufnahme einer gebrochenen Kunststoffschnalle an einem Rucksackgurt.',
    },
    {
      title: 'Gusseisen einbrennen',
      text: 'Rost auf der Pfanne? Sie ist nicht verloren.\nMit Salz scheuern, auf dem Herd trocknen, hauchdünn ölen, eine Stunde bei [Grad] in den Ofen, darin abkühlen lassen. Zweimal.\nDer Film zeigt, wie dünn „hauchdünn“ ist. Wer nicht mag: bringen, [Preis], in einer Woche fertig.',
      hashtags: '#Gusseisen #PflegenVorNeu',
      callToAction: 'Zeigt uns eure rostigste Pfanne',
      brief: 'Vorher, scheuern, Öl mit dem Tuch, Ofen, nachher; nur Hände, Untertitel.',
      alt: 'Links eine rostige Gusspfanne, rechts dieselbe Pfanne schwarz und glatt.',
    },
  ],
  campaign: {
    name: 'Bereit für den Winter',
    message:
      'Bringt, was ihr habt, bevor ihr kauft: Wir schleifen, wachsen, kleben und sagen ehrlich, was sich nicht mehr lohnt.',
  },
  hashtagGroups: [
    { name: 'Pflege und Tests', tags: ['#PflegenVorNeu', '#LangeGetestet', '#Schuhpflege', '#Gusseisen'] },
    {
      name: 'Listen und Stadt',
      tags: ['#WenigerAberGut', '#ErsteWohnung', '#WandernVorDerTür', '#KleineKüche'],
    },
  ],
} as const satisfies ContentWords;
