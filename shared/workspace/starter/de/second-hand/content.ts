import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Zeigt neue Stücke zuerst, nimmt Reservierungen an und beweist mit offenen Makeln, dass man uns trauen kann.',
      bio: 'Second-Hand in [Ort]. Neues [Tage], 18 Uhr. Per Nachricht reservieren, [Zahl] Tage Zeit zum Abholen. [Öffnungszeiten]',
      pinned: 'So geht es hier: reservieren, anprobieren, abholen, zurückgeben. Vier Bilder.',
    },
    {
      role: 'Erreicht Familien und alle, die etwas bringen: Annahmetage, Öffnungszeiten, Antworten auf Bewertungen.',
      bio: '{brand}: Second-Hand in [Ort]. An- und Verkauf, geprüft und gereinigt. Annahme: [Tage], geöffnet [Öffnungszeiten].',
      pinned: 'Was wir annehmen, was nicht, und wie ihr an euer Geld kommt.',
    },
    {
      role: 'Bringt mit Funden, Ausbessern und neuen Kombinationen Menschen, die uns nicht kennen.',
      bio: 'Alte Sachen, gute Sachen. Funde, Ausbessern und ehrliche Makel aus einem Second-Hand-Laden in [Ort].',
      pinned: 'Wie wir ein Stück prüfen, bevor es auf die Stange kommt, in einer Minute.',
    },
    {
      role: 'Wird über Monate von Menschen gefunden, die einen Stil suchen, und führt zu dem, was gerade da ist.',
      bio: 'Second-Hand nach Stil und Jahrzehnt von {brand} in [Ort]. Verkauftes ist markiert, jede Woche kommt Neues.',
      pinned: 'Pinnwand mit dem, was diese Woche im Laden hängt.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Stücke binnen vier Wochen verkaufen und genug gute hereinbekommen',
      socialGoal: 'Mehr Menschen reservieren per Nachricht oder bieten uns gute Stücke an',
    },
    {
      businessGoal: 'Menschen, die wiederkommen, zum Kaufen und zum Bringen',
      socialGoal: 'Jede Frage ist am selben Tag beantwortet, und Menschen zeigen, was sie von uns tragen',
    },
    {
      businessGoal: 'In der Stadt der erste Gedanke sein, bevor man neu kauft',
      socialGoal: 'Mehr Menschen aus der Gegend sehen, was wir haben',
    },
  ],
  targets: [
    {
      why: 'Eine Reservierung oder ein Angebot von Stücken kommt vor dem Verkauf und vor der Annahme.',
      source: 'Reservierungsbuch und Annahmeliste: jedes Mal vermerken, ob es über einen Kanal kam',
    },
    {
      why: 'Was gespeichert wird, wird besucht. Bei Einzelstücken sagt Speichern mehr als ein Like.',
      source: 'Statistik des Kontos: gespeicherte Beiträge im ganzen Monat',
    },
    {
      why: 'Alles gibt es nur einmal. Wer nachmittags keine Antwort bekommt, kauft abends anderswo.',
      source: 'Postfach: Median der ersten Antworten, einmal im Monat',
    },
    {
      why: 'Wer unser Stück getragen zeigt, empfiehlt uns, ohne dafür bezahlt zu werden.',
      source:
        'Beiträge und Storys zählen, die uns markieren; gleich notieren, Storys sind nach einem Tag weg',
    },
    {
      why: 'Es zählen nur die, die vorbeikommen können. Langsam aus der Nähe ist besser als schnell von überall.',
      source: 'Statistik des Kontos am letzten Tag des Monats, samt Orten',
    },
  ],
  pillars: [
    {
      name: 'Neu auf der Stange',
      description: 'Frische Stücke mit Preis, Maßen und Makel, immer an denselben Tagen.',
      examples: ['Neun Stücke seit Samstag', 'Ein Mantel, eine Geschichte', 'Ein geräumter Dachboden'],
    },
    {
      name: 'Genau hingesehen',
      description: 'Wie wir prüfen, reinigen, datieren und beschreiben, und wie es zu Hause geht.',
      examples: [
        'Echt oder nicht: vier Stellen an einer Tasche',
        'Was unsere Anhänger bedeuten',
        'Geruch aus Wolle bekommen',
      ],
    },
    {
      name: 'Wieder getragen',
      description:
        'Stücke in Gebrauch: ausgebessert, neu kombiniert, gezeigt von denen, die sie gekauft haben.',
      examples: [
        'Ein Mottenloch verschwindet',
        'Eine Jacke, drei Jahrzehnte',
        'Was [Name] aus dem Vorhang gemacht hat',
      ],
    },
    {
      name: 'Aus eurem Schrank',
      description: 'Wie das Bringen geht: was wir annehmen, was es einbringt, was aus dem Rest wird.',
      examples: [
        'Was wir diesen Monat suchen',
        'Wie ein Preis entsteht',
        'Wohin geht, was nicht verkauft wird',
      ],
    },
  ],
  posts: [
    {
      title: 'Neun Stücke seit Samstag',
      text: 'Neu auf der Stange, jedes gibt es einmal:\n1. [Stück], [Größe], [Preis]\n2. [Stück], [Größe], [Preis]\n3. [Stück], [Größe], [Preis]\nSechs weitere in den Bildern, mit Maßen und jedem Makel.\nZum Reservieren schickt uns die Nummer. Wer zuerst schreibt, hat [Zahl] Tage Zeit. Passt es nicht, hängt es am nächsten Tag wieder hier.\nWelche Nummer ist eure?',
      hashtags: '#SecondHandFunde #NeuAufDerStange #VintageMode',
      callToAction: 'Nummer per Nachricht schicken',
      brief:
        'Neun Bilder vor derselben Wand bei Tageslicht, Nummer und Preis im Bild, der Makel jeweils im zweiten Bild von nah.',
      alt: 'Erstes Bild: ein alter Mantel am Bügel vor heller Wand, mit Nummer 1 und Preis.',
    },
    {
      title: 'So prüfen wir einen Mantel',
      text: 'Bevor ein Stück einen Preis bekommt, hat [Name] es zehn Minuten in der Hand.\nGegen das Licht: Löcher? Auf links: Nähte, Futter, Etikett. Nase: ehrlich, ohne Parfüm darüber. Reißverschluss fünfmal auf und zu. Dann reinigen: [wie].\nWas auffällt, steht auf dem Anhänger. Was durchfällt, hängt hier nicht. Diesen Monat waren das [Zahl] von [Zahl].\nWorauf schaut ihr zuerst?',
      hashtags: '#SecondHandTipps #EhrlicheMakel #VonHandGeprüft',
      callToAction: 'Verraten, was man zuerst prüft',
      brief:
        'Hochformat, Hände und Mantel, pro Prüfung eine Einstellung, gesprochen und mit Untertiteln. Am Ende der Anhänger.',
      alt: 'Zwei Hände halten das Futter eines Mantels gegen das Licht am Fenster.',
    },
    {
      title: 'Ein Stück, eine Geschichte',
      text: 'Dieses Stück ([Stück]) wurde [Jahr] in [Ort] vom ersten Lohn gekauft. Es hat auf zwei Hochzeiten getanzt und hing dann [Zahl] Jahre im Dunkeln.\n[Material], [Maße]. Makel: [Makel]. [Preis].\nDie Dame, die es gebracht hat, wünscht sich, dass es wieder tanzen geht. Wir haben versprochen, das auszurichten.\nWer führt es aus?',
      hashtags: '#EinStückEineGeschichte #VintageMode #SecondHandFunde',
      callToAction: 'Per Nachricht reservieren',
      brief:
        'Das Stück allein, Tageslicht von der Seite, zweites Bild mit dem Etikett. Die Geschichte nur mit Zustimmung.',
      alt: 'Ein Kleid aus einem früheren Jahrzehnt am Holzbügel, das Licht fällt von der Seite darauf.',
    },
    {
      title: 'Was wir diesen Monat annehmen',
      text: 'Ja, gern: [Mäntel], [Strick], [Ledertaschen], Schuhe mit guten Sohlen.\nBitte gerade nicht: [Sommerkleider], alles mit kaputtem Reißverschluss, Unterwäsche, [Marken oder Arten].\nGewaschen, höchstens [Zahl] Teile auf einmal, [Tage] von [Uhrzeit] bis [Uhrzeit]. Nach dem Verkauf bekommt ihr [Prozent] %, vorher eine Liste.\nUnsicher? Ein Bild per Nachricht genügt. Wir antworten am selben Tag.',
      hashtags: '#SchrankAusmisten #SecondHandVerkaufen',
      callToAction: 'Ein Bild schicken von dem, was man bringen will',
      brief:
        'Zwei gefaltete Stapel auf der Theke mit den Schildern „Ja“ und „Gerade nicht“. Schrift gut lesbar.',
      alt: 'Zwei gefaltete Kleiderstapel auf der Theke, einer mit Schild „Ja“, einer mit „Gerade nicht“.',
    },
    {
      title: 'A oder B?',
      text: 'Ein Blazer, zwei Wege: A über dem Kleid, B mit hochgekrempelten Ärmeln und Turnschuhen. Eure Stimme entscheidet, was die Puppe im Fenster bis nächsten Samstag trägt.',
      hashtags: '',
      callToAction: 'In der Story abstimmen',
      brief: 'Zwei Fotos derselben Puppe vom selben Platz; Umfrage mit A und B.',
      alt: 'Derselbe Blazer zweimal an der Puppe: links über einem Kleid, rechts mit Turnschuhen.',
    },
    {
      title: 'Zehn Stücke unter [Betrag]',
      text: 'Für alle, die ausprobieren wollen, ob Second-Hand etwas für sie ist: zehn Stücke für weniger als [Betrag], alle geprüft und gereinigt.\nGrößen [Größe] bis [Größe], die Maße stehen in den Bildern. In Ruhe anprobieren: Am [Tag] von [Uhrzeit] bis [Uhrzeit] ist es hier am stillsten.\nPasst es doch nicht? Bringt es binnen [Zahl] Tagen mit Anhänger zurück, Geld oder Gutschein, wie ihr wollt.',
      hashtags: '#SecondHandFunde #GutGeprüft',
      callToAction: 'Zu einer stillen Stunde vorbeikommen',
      brief: 'Zehn Bilder, dieselbe Wand, Preis groß, Größe klein. Erstes Bild: alle zehn an einer Stange.',
      alt: 'Erstes Bild: zehn Kleidungsstücke an einer Stange, nach Farbe sortiert, Preisschilder sichtbar.',
    },
    {
      title: 'Ein Mottenloch verschwindet',
      text: 'Eine gute Strickjacke, ein Loch so groß wie eine Linse. Wegwerfen? Nein.\nIhr braucht: Garn in der Farbe, eine Nadel, [Minuten] und etwas zum Zuhören. Von innen, den Maschen nach, nicht festziehen, am Ende dämpfen.\nVon nah sieht man es noch. Das steht auf dem Anhänger und im Preis: [Preis] statt [Preis].\nWas wartet bei euch aufs Stopfen?',
      hashtags: '#StopfenStattWegwerfen #WiederGetragen #SichtbarGeflickt',
      callToAction: 'Speichern fürs nächste Loch',
      brief:
        'Von oben, nah, der schwierige Stich in Echtzeit, der Rest schneller. Untertitel, Ton des Raums.',
      alt: 'Eine Nadel zieht Garn durch ein kleines Loch in einer Strickjacke.',
    },
    {
      title: 'Was unsere Anhänger bedeuten',
      text: 'Sehr gut: wenig getragen, kein Makel gefunden.\nGut: getragen, auf Armlänge ist nichts zu sehen.\nMit Spuren: ein Makel, auf dem Anhänger genannt und im Preis berücksichtigt.\nFür alle, die nähen: guter Stoff, braucht Arbeit.\nWas wir nicht wissen, schreiben wir nicht. Alter und Hersteller stehen nur da, wenn Etikett, Naht oder Beleg sie zeigen. Irren wir uns, gibt es das Geld zurück.',
      hashtags: '#EhrlicheMakel #SecondHandTipps',
      callToAction: 'Vor dem nächsten Besuch speichern',
      brief: 'Vier echte Anhänger auf vier Stoffen, scharf, einer davon neben einem Makel.',
      alt: 'Vier handgeschriebene Anhänger auf verschiedenen Stoffen, einer neben einem kleinen Fleck.',
    },
    {
      title: 'Und was nicht verkauft wird?',
      text: 'Nach [Zahl] Wochen schreiben wir euch. Dann wählt ihr: abholen, reduzieren oder weitergeben.\nWas weitergegeben wird, geht an [Organisation]. Letzte Saison waren das [Zahl] Teile. Was zerrissen ist, wird zu [Verwendung].\nNichts davon landet in der Tonne hinter dem Laden, ihr dürft gern nachsehen.\nFragt alles andere zum Bringen. [Name] antwortet hier.',
      hashtags: '#SchrankAusmisten #ZweitesLeben',
      callToAction: 'In den Kommentaren fragen',
      brief:
        'Gepackte Kisten für die Übergabe, Aufkleber mit dem Empfänger, die abholende Person, wenn sie einverstanden ist.',
      alt: 'Drei Kisten mit gefalteter Kleidung neben der Ladentür, bereit zum Abholen.',
    },
    {
      title: 'Ein geräumter Dachboden',
      text: 'Vier Kisten, zu seit [Jahr]. Wir öffnen sie mit euch.\nKiste eins: [Fund]. Kiste zwei riecht nach [Geruch], aber: [Fund]. Kiste drei mussten wir wieder schließen. In Kiste vier liegt der Grund, warum wir diese Arbeit machen.\nAuf der Stange ab [Tag], [Uhrzeit]. Die Familie hat uns alles mit Liste und Unterschrift übergeben, wie immer.\nWas hättet ihr behalten?',
      hashtags: '#SecondHandFunde #VintageMode #NeuAufDerStange',
      callToAction: 'Verraten, was man behalten hätte',
      brief:
        'Eine Hand öffnet Kiste um Kiste, je eine Einstellung, der letzte Fund nur angedeutet. Keine Namen oder Briefe im Bild.',
      alt: 'Vier alte Pappkartons auf einem Holzboden; eine Hand öffnet den ersten.',
    },
  ],
  campaign: {
    name: 'Schrankwechsel',
    message:
      'Bringt, was ihr nicht mehr tragt, und findet, was ihr braucht: zwei Wochen Annahme und frische Stangen.',
  },
  hashtagGroups: [
    {
      name: 'Stücke und Looks',
      tags: ['#SecondHandFunde', '#NeuAufDerStange', '#VintageMode', '#WiederGetragen'],
    },
    {
      name: 'Vertrauen und Annahme',
      tags: ['#EhrlicheMakel', '#SecondHandTipps', '#SchrankAusmisten', '#SecondHandVerkaufen'],
    },
  ],
} as const satisfies ContentWords;
