import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
