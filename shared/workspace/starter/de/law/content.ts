import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'In der Region bekannt sein: bei Unternehmen, Kollegen und Bewerbern',
      bio: 'Kanzlei in [Stadt]: Arbeit, Miete, Erbe, Verträge. Verständlich und mit Kosten, die vorher feststehen.',
      pinned: 'Was eine Erstberatung kostet und was man mitbringt',
    },
    {
      role: 'Ausführlich beantworten, wonach gesucht wird, und zum Termin führen',
      bio: 'Recht in klaren Worten. Ersetzt keine Beratung im Einzelfall.',
      pinned: 'Ein Schreiben ist da: die ersten drei Schritte',
    },
    {
      role: 'Für Menschen aus der Stadt da sein, die eine Frage haben',
      bio: 'Kanzlei in [Stadt]. Keine Beratung in Kommentaren und Nachrichten: Rufen Sie an, [Nummer].',
      pinned: 'So erreichen Sie uns; Impressum; warum wir nicht in Kommentaren beraten',
    },
    {
      role: 'Mandantschaft einmal im Monat über Änderungen informieren, die sie betreffen',
      bio: 'Einmal im Monat: was neu ist im Recht und was zu tun ist. Jederzeit abbestellbar.',
      pinned: 'Anmeldung mit einer Beispielausgabe',
    },
  ],
  objectives: [
    {
      businessGoal: 'Mehr Anfragen in den Gebieten, in denen wir arbeiten wollen',
      socialGoal: 'Von einer Antwort zum Termin führen',
    },
    {
      businessGoal: 'Die Kanzlei sein, die man in der Region nennt, wenn jemand einen Anwalt sucht',
      socialGoal: 'Von Menschen gelesen werden, die heute noch keinen Anwalt brauchen',
    },
    {
      businessGoal: 'Mandanten kommen wieder und empfehlen uns',
      socialGoal:
        'Zügig antworten, nie einen Fall öffentlich besprechen, Mandantschaft auf dem Laufenden halten',
    },
  ],
  targets: [
    {
      why: 'Wenige, aber passende Anfragen: Mehr könnte niemand annehmen.',
      source: 'Frage beim ersten Anruf: Wie sind Sie auf uns gekommen?',
    },
    {
      why: 'Wer einen ganzen Artikel gelesen hat, ruft besser vorbereitet an.',
      source: 'Statistik der Website, Besuche aus sozialen Netzwerken',
    },
    {
      why: 'Man muss den Namen einige Male gelesen haben, bevor man ihn braucht.',
      source: 'Statistik des Netzwerks, Summe des Monats',
    },
    {
      why: 'Unternehmen, Kolleginnen und Bewerber aus der Region; andere helfen nicht.',
      source: 'Statistik des Netzwerks, am Ersten des Monats',
    },
    {
      why: 'Wer eine Frist hat, muss am selben Tag wissen, ob wir helfen können.',
      source: 'Zeit von der Nachricht bis zur ersten Antwort an Werktagen, alle des Monats',
    },
  ],
  pillars: [
    {
      name: 'Recht im Alltag',
      description: 'Häufige Fragen, allgemein beantwortet und mit den Grenzen der Antwort.',
      examples: ['Kündigung: die erste Woche', 'Fristen lesen', 'Was eine mündliche Zusage wert ist'],
    },
    {
      name: 'Neue Regeln',
      description: 'Was sich ändert, ab wann, für wen und was bis dahin zu tun ist.',
      examples: ['Gesetzesänderung in fünf Zeilen', 'Ein Urteil und was daraus folgt', 'Frage des Monats'],
    },
    {
      name: 'So arbeiten wir',
      description: 'Kosten, Ablauf und Vertraulichkeit: was Menschen vom Anruf abhält.',
      examples: ['Erstberatung und Preis', 'Was man mitbringt', 'Warum kein Rat in Kommentaren'],
    },
    {
      name: 'Menschen der Kanzlei',
      description: 'Wer hier arbeitet, wer ausgebildet wird, wer ans Telefon geht.',
      examples: ['Die Stimme am Telefon', 'Offene Stelle', 'Ein Tag bei Gericht, ohne den Fall'],
    },
  ],
  posts: [
    {
      title: 'Kündigung bekommen: die erste Woche',
      text: 'Die Kündigung liegt auf dem Tisch. Drei Dinge für die erste Woche: Notieren Sie den Tag, an dem sie ankam. Unterschreiben Sie nichts, was Sie nicht in Ruhe gelesen haben. Lassen Sie sofort die Klagefrist prüfen; in [Land] beträgt sie [Frist]. Ob sich ein Schritt lohnt, hängt vom Einzelfall ab. Dies ist allgemeine Information, keine Rechtsberatung.',
      hashtags: '#Arbeitsrecht #FristenKennen',
      callToAction: 'Termin vereinbaren',
      brief: 'Nur Text. Frist vor dem Veröffentlichen prüfen.',
      alt: '',
    },
    {
      title: 'Neu ab [Datum]: was kleine Unternehmen prüfen sollten',
      text: 'Ab [Datum] gilt für [Thema] eine neue Regel. Betroffen sind Betriebe ab [Zahl] Beschäftigten. Bis dahin zu tun: [Dokument] prüfen, [wen] informieren, [was] schriftlich festhalten. Im Artikel: die Checkliste und drei Fragen, die uns Mandanten dazu gestellt haben.',
      hashtags: '#KleineUnternehmen #NeueRegeln',
      callToAction: 'Checkliste lesen',
      brief: 'Link zum Artikel; Vorschaubild ohne Text.',
      alt: '',
    },
    {
      title: 'Erstberatung: was sie kostet, was Sie mitbringen',
      text: 'Viele warten, weil sie die Rechnung fürchten. Bei uns kostet die Erstberatung [Betrag] und dauert [45] Minuten. Bringen Sie mit: das Schreiben samt Umschlag, den Vertrag und ein Blatt mit Daten. Danach wissen Sie, was eilt, was möglich ist und was es kosten würde. Dann entscheiden Sie, nicht wir.',
      hashtags: '#Erstberatung #KostenVorherKennen',
      callToAction: 'Termin vereinbaren',
      brief: 'Drei Tafeln: Preis und Dauer, was man mitbringt, was man danach weiß.',
      alt: 'Ein Tisch mit Umschlag, Vertrag ohne lesbare Namen, Stift und einem Blatt mit Daten.',
    },
    {
      title: 'Wer ans Telefon geht: [Name]',
      text: 'Wenn Sie uns anrufen, sprechen Sie zuerst mit [Name]. [Sie] fragt, worum es geht, ob eine Frist läuft und wer die Gegenseite ist, damit kein Interessenkonflikt entsteht. All das bleibt vertraulich, auch wenn Sie kein Mandat erteilen. Eine Antwort bekommen Sie am selben Werktag.',
      hashtags: '#MenschenDerKanzlei #Vertraulich',
      callToAction: 'Anrufen',
      brief: 'Porträt am Empfang, keine Akten im Bild. Einwilligung schriftlich.',
      alt: 'Frau mit Headset an einem hellen Empfang, lächelnd, keine Papiere zu sehen.',
    },
    {
      title: 'Per Handschlag: Gilt das?',
      text: 'Eine Abrede per Handschlag ist oft wirksam. Der Ärger kommt später: Wer kann beweisen, was vereinbart war? In vielen Fällen genügt eine Zeile per E-Mail am selben Tag: „Wie heute besprochen: …“. Manche Verträge brauchen eine besondere Form, etwa [Beispiele]. Im Zweifel erst fragen, dann unterschreiben.',
      hashtags: '#Vertragsrecht #SchriftlichFesthalten',
      callToAction: 'Für die nächste Absprache speichern',
      brief: 'Nur Text. Beispiele für unser Land prüfen.',
      alt: '',
    },
    {
      title: 'Testament und Vollmacht: die Checkliste',
      text: 'Wer entscheidet, wenn ich es nicht kann? Und wer bekommt was? Zwei Fragen, die niemand mag und die leichter sind, solange es allen gut geht. In unserem Artikel: eine Liste, was Sie zusammensuchen, was Sie selbst schreiben können und wo die Form zählt. Meist genügen zwei Gespräche.',
      hashtags: '#Erbrecht #Vorsorgevollmacht',
      callToAction: 'Checkliste lesen',
      brief: 'Link zum Artikel; Vorschau: Hände mit einer Mappe am Küchentisch.',
      alt: '',
    },
    {
      title: 'Welche Frage sollen wir beantworten?',
      text: 'Nächsten Monat schreiben wir ausführlich über ein Thema. Was hilft Ihnen am meisten: Homeoffice, Überstunden, Probezeit oder Arbeitszeugnis? Stimmen Sie ab. Und bitte keine Einzelheiten Ihres eigenen Falls in die Kommentare: Die sind öffentlich.',
      hashtags: '#KleineUnternehmen #Arbeitsrecht',
      callToAction: 'Abstimmen',
      brief: 'Umfrage mit vier Antworten, läuft eine Woche.',
      alt: '',
    },
    {
      title: 'Warum wir nicht in Kommentaren beraten',
      text: 'Manchmal lautet unsere Antwort: „Bitte rufen Sie uns an.“ Nicht aus Unfreundlichkeit. Ein Kommentar ist öffentlich, Ihr Fall ist es nicht. Und eine seriöse Antwort braucht den Vertrag, das Schreiben und das Datum. Also: Allgemeine Fragen gern hier. Ihre eigene Sache vertraulich, am Telefon unter [Nummer] oder in der Kanzlei.',
      hashtags: '#Vertraulich #SoArbeitenWir',
      callToAction: 'Anrufen',
      brief: 'Nur Text.',
      alt: '',
    },
    {
      title: 'Wo steht in diesem Schreiben die Frist?',
      text: '60 Sekunden mit einem Musterschreiben: wo das Datum steht, wo die Frist steht und ab wann sie läuft. Heben Sie den Umschlag auf: Der Stempel kann wichtig sein. Eine versäumte Frist lässt sich oft nicht mehr heilen. Wer unsicher ist, fragt an dem Tag, an dem der Brief kommt.',
      hashtags: '#FristenKennen #RechtErklärt',
      callToAction: 'An jemanden schicken, der Briefe liegen lässt',
      brief: 'Erfundenes Musterschreiben, Finger auf den drei Stellen, Untertitel.',
      alt: 'Ein Finger zeigt auf das Datum eines Musterschreibens, daneben der Umschlag mit Stempel.',
    },
    {
      title: 'Wir suchen [eine Rechtsanwaltsfachangestellte]',
      text: 'Wir suchen [eine Rechtsanwaltsfachangestellte (m/w/d)], [Teilzeit oder Vollzeit], ab [Datum]. Sie bekommen: [Gehaltsspanne], [flexible Zeiten] und eine Kanzlei, in der man Bitte sagt. Sie bringen mit: Sorgfalt, ein gutes Ohr und [Abschluss]. Schreiben Sie uns oder rufen Sie [Name] an; drei Sätze genügen für den Anfang.',
      hashtags: '#StellenAngebot #Kanzlei',
      callToAction: 'Mit drei Sätzen bewerben',
      brief: 'Nur Text oder Teambild im Eingang.',
      alt: '',
    },
  ],
  campaign: {
    name: 'Das Schreiben verstehen',
    message:
      'Ein Schreiben ist da: was es bedeutet, bis wann etwas zu tun ist und was eine Erstberatung kostet.',
  },
  hashtagGroups: [
    { name: 'Themen', tags: ['#Arbeitsrecht', '#Mietrecht', '#Erbrecht', '#KleineUnternehmen'] },
    { name: 'Die Kanzlei', tags: ['#SoArbeitenWir', '#MenschenDerKanzlei', '#Vertraulich', '#RechtErklärt'] },
  ],
} as const satisfies ContentWords;
