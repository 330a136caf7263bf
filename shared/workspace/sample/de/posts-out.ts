import { samplePost } from '../content.ts';

/** Subjects that are out, and the one that was called off. */
export const postsOut = {
  meetEva: samplePost(
    'Das ist Eva',
    'Eva macht die Rechnungen, die Bestellungen und die Sorgen. Und sie brennt den Ofen, weil sonst niemand um drei ohne Wecker aufwacht. Was würdest du sie fragen?',
    '#Töpferei #HinterDenKulissen #Salzglasur',
    { alt: ['Eva in grauer Schürze, angelehnt an die warme Ziegelwand des Ofens.'] },
  ),
  letterSummer: samplePost(
    'Werkstattbrief: Was der Ofen hergab',
    'Von 214 Stücken sind 189 gut geworden. In diesem Brief: die drei, auf die wir stolz sind, das eine, das wir nicht erklären können, und die Frühliste für alles andere.',
    '',
    {
      alt: ['Offener Ofen mit drei Lagen brauner und grauer Schalen.'],
      callToAction: 'Auf die Frühliste setzen',
    },
  ),
  offTheHump: samplePost(
    'Vom Stock gedreht',
    'Ein großer Klumpen, zwölf kleine Schalen. Achte auf den Daumen: Er misst.',
    '#VomStockDrehen #Töpfern #Drehscheibe',
  ),
  quoteCard: samplePost(
    'Zitatkachel',
    '„Ein Topf ist fertig, wenn ihn jemand abspült.“ So sagt es Jonas.',
    '#Töpferei #Handwerk',
    {
      alt: ['Weiße Schrift auf grauem Grund: Ein Topf ist fertig, wenn ihn jemand abspült.'],
      notes: 'Niemand hat es gespeichert. Keine Kacheln mehr ohne Menschen im Bild.',
    },
  ),
  stallTour: samplePost(
    'Rundgang am Stand',
    'Vier Meter Tapeziertisch, 160 Stücke, eine Thermoskanne. Einmal am Stand entlang, bevor der Markt öffnet.',
    '#Töpfermarkt #Keramik',
  ),
  pastaBowls: samplePost(
    'Pastateller mit breitem Rand',
    'Breiter Rand, tiefe Mitte: Die Soße bleibt, wo sie hingehört. Salzglasiertes Steinzeug, 24 cm, 46 €. Stapelbar, spülmaschinenfest und einzeln zu haben.',
    '#Pastateller #Steinzeug #Salzglasur #Geschirr',
    {
      alt: [
        'Ein breiter brauner Teller mit Spaghetti auf einem Holztisch.',
        'Vier Teller gestapelt, von der Seite.',
      ],
    },
  ),
  firstFiring: samplePost(
    'Salzbrand, Stunde für Stunde',
    'Neunzehn Stunden in zwölf Minuten: das Setzen, der langsame Vormittag, das Grollen bei 1.280 Grad und der Moment, in dem das Salz hineinkommt. Temperaturen und Zeiten stehen in den Kapiteln.',
    '#Salzglasur #Salzbrand #Holzbrand #Steinzeug',
    { callToAction: 'Schreib, welche Stunde du ganz sehen willst' },
  ),
  threeMugs: samplePost(
    'Neu im Laden: drei Becher',
    'Drei neue Becher sind im Laden: niedrig, hoch und einer für große Hände.',
    '#Becher #Steinzeug #NeuImLaden',
    { alt: ['Drei graue Becher nebeneinander auf einem Brett.'] },
  ),
  minuteOfSlip: samplePost(
    'Eine Minute Engobe',
    'Kein Wort. Nur ein Pinsel, weiße Engobe und eine Schale, die nicht stillhält.',
    '#Engobe #Töpfern #Werkstattgeräusche',
  ),
  glazeTest38: samplePost(
    'Glasurprobe Nr. 38',
    'Mehr Asche, weniger Feldspat, derselbe Ofen. Links, was wir wollten, rechts, was wir bekamen. Das rechte behalten wir. Wovon würdest du essen?',
    '#Glasurprobe #Ascheglasur #Steinzeug #Keramik',
    {
      alt: [
        'Zwei Probeplättchen nebeneinander, eines matt grün, eines glänzend mit braunen Läufern.',
        'Nahaufnahme der braunen Läufer, die in kleinen Tropfen enden.',
        'Handgeschriebene Karte mit dem Rezept der Probe 38.',
      ],
    },
  ),
  espressoCups: samplePost(
    'Espressobecher ohne Henkel',
    'Warm in der Hand, nie zu heiß: Die Wand ist doppelt, wo deine Finger liegen. Zwei Stück, 38 €.',
    '#Espresso #Steinzeug #Kaffeepause #Salzglasur',
    { alt: ['Zwei kleine braune Becher auf einer Fensterbank, Dampf im Morgenlicht.'] },
  ),
  letterReport: samplePost(
    'Werkstattbrief: der Bericht zu Moos',
    'Ihr habt gefragt, ob unsere grüne Glasur sicher ist. Hier ist der ganze Laborbericht, was die Zahlen bedeuten und was wir bei uns geändert haben.',
    '',
    { alt: ['Erste Seite des Laborberichts, die Ergebnistabelle grün markiert.'] },
  ),
  labReport: samplePost(
    'Der Laborbericht zu Moos, vollständig',
    'Kein Blei, kein Cadmium: in allen vier Proben unter der Nachweisgrenze. Wir zeigen jede Seite, denn „vertraut uns“ ist keine Antwort. Fragt, was ihr wollt, wir sind bis acht hier.',
    '#bleifrei #Glasur #Steinzeug #Keramik',
    {
      alt: [
        'Seite eins des Berichts mit dem Namen der Glasur und dem Datum.',
        'Seite zwei: eine Tabelle mit vier Proben, jede „nicht nachweisbar“.',
      ],
    },
  ),
  leadFree: samplePost(
    'Was „bleifrei“ heißt',
    'Blei lässt Glasuren früh schmelzen und glänzen. Unsere schmelzen bei 1.280 Grad und brauchen keins. Vierzig Sekunden darüber, warum Hitze zählt.',
    '#bleifrei #Glasurchemie #Töpfern',
  ),
  moosMug: samplePost(
    'Der Moos-Becher ist zurück',
    'Geprüft, neu gebrannt, wieder im Regal: 0,3 l, grün wie die Schattenseite einer Mauer. Spülmaschinenfest. 34 €.',
    '#Becher #GrüneGlasur #Steinzeug',
    { alt: ['Ein moosgrüner Becher auf einer Steinstufe, Regentropfen am Rand.'] },
  ),
  saltKiln: samplePost(
    'Wir bauen den Salzofen',
    '2.400 Steine, vier Monate und ein Fehler, den wir erst bei 1.100 Grad gefunden haben. Der ganze Bau unseres Ofens, mit dem Plan zum Herunterladen.',
    '#Ofenbau #Salzofen #Töpferei #Holzbrand',
  ),
  breakfastBowls: samplePost(
    'Frühstücksschalen',
    'Porridge, Obst oder nur Milch und das letzte Brot. Die Schale ist 14 cm weit, weil zwei Hände das halten. Was kommt in deine?',
    '#Frühstück #Steinzeug #Salzglasur #Alltagsgeschirr',
    {
      alt: [
        'Eine braune Schale mit Porridge und Zwetschgen, von oben gesehen.',
        'Zwei Hände um eine warme Schale.',
        'Fünf Schalen in einer Reihe, jede in der Farbe ein wenig anders.',
      ],
    },
  ),
  warmKiln: samplePost(
    'So klingt ein warmer Ofen',
    'Er tickt. Zwei Tage lang. Kopfhörer auf.',
    '#Brennofen #Töpferei #TonAn',
  ),
  wedgingDay: samplePost(
    'Knettag',
    'Achtzig Kilo vor dem Mittagessen. Kneten treibt die Luft aus dem Ton und die Zweifel aus dem Kopf. Wisch weiter bis zum Ochsenkopf.',
    '#TonKneten #Ton #Töpferei #Werkstatt',
    {
      alt: [
        'Graue Tonblöcke, auf einem Tisch gestapelt.',
        'Jonas drückt mit beiden Händen auf einen Block Ton.',
        'Ein fertiger Klumpen, gefaltet wie ein Ochsenkopf.',
      ],
    },
  ),
  wedgingFilm: samplePost(
    'Kneten, 40 Sekunden',
    'Drücken, drehen, drücken. Wenn es leicht aussieht, zähl mit.',
    '#TonKneten #Ton #Handwerk',
  ),
  testTiles: samplePost(
    'Probeplättchen 33 bis 40',
    'Acht Plättchen, ein Rezept, acht Plätze im Ofen. Das Salz kommt nicht überall gleich an, und darum geht es. Nummer 37 wird ein Teller.',
    '#Glasurprobe #Salzglasur #Steinzeug #Probebrand',
    {
      alt: [
        'Acht nummerierte Tonplättchen in zwei Reihen, von Grau bis Dunkelbraun.',
        'Plättchen 33, fast ohne Salz, stumpf und hell.',
        'Plättchen 37, gleichmäßig genarbt wie Orangenhaut.',
      ],
    },
  ),
  letterHands: samplePost(
    'Werkstattbrief: sechs Paar Hände',
    'Wer dreht, wer abdreht, wer glasiert, wer packt. Ein Brief über die Menschen hinter einem Brand, mit den Terminen der nächsten Kurse.',
    '',
    { alt: ['Sechs Menschen in Schürzen vor der Werkstatttür, lachend.'] },
  ),
  meetJonas: samplePost(
    'Das ist Jonas',
    'Jonas dreht seit 31 Jahren Becher und signiert immer noch jeden. Er ist es, der in den Filmen summt. Frag ihn etwas, er liest heute Abend alles.',
    '#Töpfer #Töpferei #Handgemacht',
    { alt: ['Jonas an der Scheibe, den Blick gehoben, Ton bis zu den Ellbogen.'] },
  ),
  ashGlaze: samplePost(
    'Ascheglasur läuft',
    'Die Asche kommt aus unserem Herd, die Tropfen kommen von der Geduld. Schau es langsamer an, wenn du kannst.',
    '#Ascheglasur #Töpferei #Glasur',
  ),
  openDoor: samplePost(
    'Tag der offenen Tür',
    'Die Tür steht von zehn bis fünf offen. Scheiben für alle, Kuchen von Lena, zweite Wahl zum halben Preis.',
    '#OffeneTür #Töpferei #ZweiteWahl',
    { alt: ['Die grüne Werkstatttür, weit offen, mit einem handgemalten Schild.'] },
  ),
  throwingLid: samplePost(
    'Einen Deckel drehen',
    'Ein Deckel wird kopfüber gedreht und zweimal gemessen. Wisch weiter: Taster, Auflage, erste Anprobe.',
    '#Drehscheibe #Deckel #Töpferei #Werkstatt',
    {
      alt: [
        'Ein Taster über einer nassen Dose.',
        'Ein Deckel kopfüber auf der Scheibe.',
        'Der trockene Deckel auf seiner Dose, ohne Spalt.',
      ],
    },
  ),
  teaForTwo: samplePost(
    'Tee für zwei',
    'Eine Kanne, zwei Schalen und eine Tülle, die nicht tropft: Wir haben dreihundertmal eingegossen, um sicher zu sein. Set für zwei, 118 €.',
    '#Teekanne #Teezeit #Steinzeug #Salzglasur',
    {
      alt: ['Eine runde braune Teekanne mit zwei Schalen auf Leinen.', 'Tee fließt aus der Tülle, ganz nah.'],
    },
  ),
  lidThatFits: samplePost(
    'Ein Deckel, der passt',
    'Drehen, heben, hinhören. Dieses Klacken ist eine Stunde Arbeit.',
    '#Töpferei #Handwerk #Drehscheibe',
  ),
  twoGlazes: samplePost(
    'Warum zwei Glasuren nie gleich aussehen',
    'Derselbe Eimer, derselbe Pinsel, dieselbe Platte und trotzdem zwei Farben. Neun Minuten über Zug, Salz und die Stelle, an der die Flamme umkehrt.',
    '#Glasur #Salzglasur #Brennofen #Steinzeug',
  ),
  saltInKiln: samplePost(
    'Salz im Ofen',
    'Bei 1.280 Grad kommt das Salz hinein. Es platzt, wird zu Dampf und legt sich auf alles, auch auf uns. Was morgen herauskommt, weiß niemand, und deshalb machen wir es.',
    '#Salzglasur #Salzofen #Brand #Steinzeug',
    { alt: ['Eine Tüte Salz an einer langen Eisenstange vor dem glühenden Schauloch.'] },
  ),
  dayAtStall: samplePost(
    'Ein Tag am Stand',
    'Um fünf aufgebaut, um elf keine Becher mehr, um zwei Regen. Ein Markttag in 50 Sekunden.',
    '#Töpfermarkt #Markttag #Keramik',
  ),
  flashSale: samplePost('Blitzverkauf', 'Zwanzig Prozent auf alle Teller, nur heute.', '#Rabatt', {
    notes: 'Von Eva abgesagt: Wir erziehen niemanden dazu, auf Rabatte zu warten.',
  }),
  feetAndTrimming: samplePost(
    'Füße und Abdrehen',
    'Der Fuß entscheidet, wie eine Schale steht, klingt und sich anfühlt. Wisch durch drei Füße und sag uns, welchen du im Laden umdrehen würdest.',
    '#Abdrehen #Standring #Töpferei #Steinzeug',
    {
      alt: [
        'Eine Schale kopfüber auf der Scheibe, ein Span Ton löst sich.',
        'Drei Schalen kopfüber mit verschiedenen Füßen.',
        'Ein Daumen auf einem glatten, schmalen Standring.',
      ],
    },
  ),
  trimmingFilm: samplePost(
    'Abdrehen, ganz nah',
    'Lederhart, scharfes Eisen, kein zweiter Versuch.',
    '#Abdrehen #Töpferei #Handwerk',
  ),
  dinnerPlates: samplePost(
    'Essteller für einen vollen Tisch',
    'Flach genug fürs Messer, mit einem Rand, der die Soße hält. 26 cm, salzglasiert, 42 € das Stück. Zwölf in diesem Brand, die nächsten in einem Monat.',
    '#Essteller #Steinzeug #Salzglasur #Tischkultur',
    {
      alt: [
        'Sechs dunkle Teller auf einem gedeckten Tisch, von oben.',
        'Der Rand eines Tellers im Streiflicht.',
      ],
    },
  ),
};
