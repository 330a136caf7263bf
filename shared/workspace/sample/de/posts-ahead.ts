import { sampleIdea, samplePost } from '../content.ts';

/** Subjects from today on, and those without a day. */
export const postsAhead = {
  kilnOpening: samplePost(
    'Ofenöffnung: die salzglasierten Schalen',
    'Sieben Schalen, ein Brand, keine gleicht der anderen. Heute um elf haben wir den Salzofen geöffnet: Die Orangenhaut sitzt, und zwei Schalen sind fast schwarz geworden.\nWelche würdest du behalten?',
    '#Salzglasur #Westerwald #HandgemachteKeramik',
    {
      alt: [
        'Sieben Schalen auf der Kante des offenen Ofens, von Hellgrau bis fast Schwarz.',
        'Die dunkelste Schale in der Hand, ihre Oberfläche wie Orangenhaut.',
        'Blick in den Ofen: die Platten vom Salz überglast.',
      ],
      callToAction: 'Per Nachricht reservieren',
      notes: 'Die schwarzen sind eine Woche lang Hanna B. versprochen.',
    },
  ),
  centring: samplePost(
    '3 kg Ton zentrieren',
    'Drei Kilo, zwei Ellbogen, ein Atemzug. Zähl, wie lange es eiert.',
    '#Zentrieren #Drehscheibe #Töpfern',
    { brief: 'Handy aufs Stativ, von links, Ton des Raums.' },
  ),
  letterSalt: samplePost(
    'Werkstattbrief: Salz und Geduld',
    'Was uns dieser Brand gelehrt hat, welche Schalen am Samstag um zehn in den Laden kommen und wie ihr vorher eine bekommt. Mit einem Rezept für die Suppe, die hineingehört.',
    '',
    { alt: ['Zwei Schalen Suppe auf einer Bank vor dem Ofen.'], callToAction: 'Vor Samstag reservieren' },
  ),
  longTable: samplePost(
    'Die lange Tafel',
    'Elf Gäste, vier Sorten Teller, niemandem ist es aufgefallen. Was aus einem Ofen kommt, passt immer zusammen.',
    '#Tischkultur #Steinzeug #Salzglasur #Gäste',
    { alt: ['Eine lange Tafel im Hof, gedeckt mit Tellern in Braun und Grau.'] },
  ),
  handlePulled: samplePost(
    'So wird ein Henkel gezogen',
    'Nasse Hand, langer Zug, keine Eile. Der Ton sagt dir, wann er genug hat.',
    '#Töpfern #Becher #Henkel',
    { brief: 'Ganz nah an die Hand; den Tropfen am Ende drinlassen.' },
  ),
  market: samplePost(
    'Töpfermarkt in Diessen',
    'Wir stehen am See, Stand 48, unter der großen Linde. Dabei: die Schalen dieser Woche, die letzten Teesets und eine Kiste zweite Wahl. Für die Becher früh kommen.',
    '#Töpfermarkt #Diessen #Ammersee #Keramik',
    { alt: ['Der Stand von vorn, Schalen in drei Reihen.'] },
  ),
  marketFilm: samplePost(
    'Markt, der Film',
    'Vom Packen in der Nacht bis zur letzten Schale: ein Markttag, erzählt von den Leuten am Stand.',
    '#Töpfermarkt #Keramik #Diessen',
    { brief: 'Drei Stimmen: Lena, eine Kundin, der Nachbar vom Stand nebenan.' },
  ),
  glazeTest41: samplePost(
    'Glasurprobe Nr. 41',
    'Eisen, Asche und ein Löffel zu viel von etwas, das wir nicht aufgeschrieben haben. Die beste Probe des Jahres. Jetzt suchen wir den Löffel.',
    '#Glasurprobe #Ascheglasur #Steinzeug #Keramik',
    {
      alt: [
        'Ein Plättchen in tiefem Rotbraun, das in Blau ausläuft.',
        'Die Seite im Notizbuch mit der Lücke im Rezept.',
      ],
    },
  ),
  soupBowls: samplePost(
    'Suppenschalen, Viererset',
    'Vier Schalen, die sich stapeln lassen, mit einer Lippe zum Trinken. Salzglasiert, 0,5 l, spülmaschinenfest. 148 € das Set, jede auch einzeln nachzukaufen.',
    '#Suppenschale #Steinzeug #Salzglasur #Geschirr',
    { alt: ['Vier braune Schalen, auf einem Holzbrett gestapelt.'] },
  ),
  askPotter: sampleIdea(
    'Frag den Töpfer',
    'Live von der Scheibe, zwanzig Minuten. Fragen am Vortag sammeln.',
  ),
  oneBowl: samplePost(
    'Eine Schale, von Anfang bis Ende',
    'Vom Klumpen bis zum Paket: drei Wochen einer Schale in vierzehn Minuten. Mit allem, was hätte schiefgehen können, und einem, das schiefging.',
    '#Drehscheibe #Salzglasur #Töpferei #Steinzeug',
    { brief: 'Kapitel: Ton, Scheibe, Fuß, Trocknen, Brand, Öffnen, Paket.' },
  ),
  soupWeather: samplePost(
    'Suppenwetter',
    'Es regnet, der Herd brennt, und jemand hat die Zwiebeln geschält. Was ist bei dir im Topf?',
    '#Suppe #Steinzeug #Alltagsgeschirr',
    { brief: 'Dampf vor dem Fenster. Kein Löffel, der nicht von uns ist.' },
  ),
  kilnHeat: sampleIdea(
    'Der Ofen bei 1.280 °C',
    'Durchs Schauloch mit dem dunklen Glas. Zehn Sekunden reichen.',
  ),
  newClay: samplePost(
    'Neuer Ton aus dem Westerwald',
    'Anderthalb Tonnen, aus 40 Metern Tiefe, mit etwas mehr Eisen als beim letzten Mal. Wir drehen zehn Probeschalen, bevor wir ihm trauen.',
    '#Westerwald #Ton #Töpferei',
    { alt: ['Ein Lastwagen im Hof, graue Tonblöcke auf Paletten.'] },
  ),
  clayDelivery: sampleIdea('Der Ton kommt', 'Zeitraffer: von der Palette in den Keller in dreißig Sekunden.'),
  candleHolders: samplePost(
    'Kerzenhalter, niedrig und schwer',
    'Sie fallen nicht um. Das ist die ganze Idee. 24 € das Stück, in drei Höhen.',
    '#Kerzenhalter #Steinzeug #Salzglasur',
  ),
  badWeather: samplePost(
    'Brennen bei Schlechtwetter',
    'Westwind, feuchtes Holz, vier Stunden länger als geplant. Was wir verfeuern, wenn der Ofen nicht ziehen will.',
    '#Holzbrand #Salzofen #Töpferei',
    {
      notes: 'Angehalten: Erst kommt der Schornsteinfeger. Vorher keine offenen Flammen bei Sturm zeigen.',
    },
  ),
  earlyList: samplePost(
    'Kleine Auflage: die Frühliste',
    'Vierzig Stücke, ein Abend. Wer diesen Brief liest, darf zwei Tage vor allen anderen bestellen.',
    '',
    { callToAction: 'Setzt mich auf die Liste' },
  ),
  smallBatch: samplePost(
    'Kleine Auflage: vierzig Stücke',
    'Vierzig Stücke aus einem Brand, jedes mit seiner Nummer. Morgen Abend um sieben im Laden.',
    '#KleineAuflage #Steinzeug #Salzglasur #Töpferei',
    { alt: ['Nummern, in die Füße mehrerer Schalen gestempelt.'] },
  ),
  packing: sampleIdea('60 Pakete packen', 'Paul packt, ohne Schnitt. Papier, Stroh, fertig.'),
  vases: sampleIdea(
    'Vasen für einen einzigen Stiel',
    'Je ein Stiel, aus dem Garten, nichts vom Blumenladen.',
  ),
  apprentice: sampleIdea('Die erste Woche der Auszubildenden', 'Lena fragen, ob sie gezeigt werden möchte.'),
  seconds: sampleIdea(
    'Zweite Wahl: was daran falsch ist',
    'Jeden Fehler mit dem Finger zeigen, dann den Preis.',
  ),
  kilnLog: sampleIdea('Ein Brenntagebuch lesen', 'Das Heft der letzten zehn Brände, Seite für Seite.'),
  butterDish: sampleIdea('Die Butterdose', 'Mit echter Butter, etwas weich.'),
  letterTable: sampleIdea('Werkstattbrief: einen Tisch decken'),
  cafeVisit: sampleIdea('Besuch in einem Café mit unseren Tassen', 'Schriftlich um Erlaubnis bitten.'),
  storageLids: sampleIdea(
    'Deckel für die Vorratsdosen?',
    '',
    'Diesen Monat sechsmal gefragt. Abstimmen lassen.',
  ),
  wheelSounds: sampleIdea('So klingen sechs Scheiben'),
  dishwasher: sampleIdea('Hält das die Spülmaschine aus?', '500 Spülgänge, der Topf davor und danach.'),
  saltHistory: sampleIdea(
    'Woher die Salzglasur kommt',
    'Museum in Höhr-Grenzhausen: fragen, ob wir filmen dürfen.',
  ),
  brokenPots: sampleIdea('Wohin die Scherben gehen'),
  glazeNames: sampleIdea(
    'Gebt der neuen Glasur einen Namen',
    'Zwei zur Wahl, der Sieger kommt aufs Etikett.',
  ),
};
