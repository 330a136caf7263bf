import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Eine Anwaltskanzlei zu dritt: Arbeit, Miete, Erbe und Verträge kleiner Unternehmen',
  brand: {
    mission: 'Recht verständlich machen für Menschen, die es einmal in zehn Jahren brauchen.',
    promise: 'Bevor wir anfangen, wissen Sie, worum es geht, was es kostet und wie lange es dauern kann.',
    audiencePromise: 'Wer uns liest, weiß, was zuerst zu tun ist und wann man besser nicht wartet.',
    values: [
      'Klar vor klug',
      'Ohne Ausnahme vertraulich',
      'Kosten vorher nennen',
      'Keine Angst, keine Versprechen',
    ],
    voice: [
      {
        trait: 'Ruhig',
        example: 'Notieren Sie, wann das Schreiben ankam. Alles andere hat Zeit bis morgen.',
        avoid: 'Handeln Sie jetzt, sonst verlieren Sie alles!',
      },
      {
        trait: 'Verständlich',
        example: 'Die Frist läuft ab dem Tag, an dem der Brief im Kasten liegt.',
        avoid: 'Die maßgebliche Ausschlussfrist beginnt mit dem Zugang zu laufen.',
      },
      {
        trait: 'Vorsichtig mit Zusagen',
        example: 'Es kommt auf zwei Dinge an: was vereinbart war und was sich beweisen lässt.',
        avoid: 'Wir gewinnen Ihren Fall.',
      },
    ],
    wordsUsed: ['erster Schritt', 'Frist', 'schriftlich', 'es kommt darauf an, ob'],
    wordsAvoided: ['garantiert', 'Spezialist für alles', 'kämpfen', 'Erfolgsquote'],
    visualNotes:
      'Helle Räume, Gesichter des Teams, Hände mit Papier. Keine Richterhämmer, keine Waagen, keine Akten mit lesbaren Namen. Niemals Mandantschaft, auch nicht mit Einwilligung.',
    claimsToProve: [
      'Fachanwalt, Spezialist: nur mit verliehenem Titel oder soweit das Berufsrecht es erlaubt',
      'Vergleiche mit anderen Kanzleien, Ranglisten, Erfolgsquoten: verwenden wir nicht',
      'Kostenlose Erstberatung: nur mit Angabe, was genau kostenlos ist und ab wann Gebühren anfallen',
    ],
    keyMessages: [
      'Erst verstehen, dann entscheiden: Wir sagen Ihnen, was das Schreiben bedeutet und was Sie tun können.',
      'Sie kennen die Kosten, bevor wir anfangen.',
    ],
  },
  offerings: [
    {
      name: 'Erstberatung',
      kind: 'service',
      message: '[45] Minuten zum Festpreis von [Betrag]: worum es geht, was eilt, was es kosten kann.',
    },
    {
      name: 'Vertragsprüfung für kleine Unternehmen',
      kind: 'service',
      message:
        'Verträge, Bedingungen und Kündigungen in [fünf] Werktagen gelesen, mit Anmerkungen in klarem Deutsch.',
    },
    {
      name: 'Testament und Vorsorgevollmacht',
      kind: 'service',
      message: 'Zwei Gespräche und ein Dokument, das auch Ihre Familie versteht.',
    },
  ],
  audiences: [
    {
      name: 'Brief auf dem Küchentisch',
      summary:
        'Hat Post vom Arbeitgeber oder Vermieter bekommen, schläft nicht und sucht am Handy, was das heißt.',
      place: 'Unsere Stadt und der Landkreis',
      job: 'Angestellt, jede Branche',
      household: 'Zur Miete, Paar oder Familie',
      activeTimes: 'Spätabends, Sonntag',
      needs: ['Wissen, bis wann etwas zu tun ist', 'Wissen, was ein Anwalt kostet', 'Ernst genommen werden'],
      pains: ['Angst vor der Rechnung', 'Forenrat, der sich widerspricht'],
      beliefNow: 'Anwälte sind für Leute mit Geld.',
      beliefWished: 'Ein Gespräch, ein fester Preis, und ich weiß, woran ich bin.',
      sources: ['Zehn neue Mandanten fragen, was sie vor dem Anruf in die Suche eingegeben haben'],
      accessibilityNeeds: 'Kurze Sätze, je ein Gedanke; liest am Handy und unter Druck.',
    },
    {
      name: 'Chefin ohne Rechtsabteilung',
      summary: 'Führt einen Betrieb mit 5 bis 40 Leuten und unterschreibt Verträge, die niemand gelesen hat.',
      place: 'Die Region',
      job: 'Geschäftsführung, Inhaberin, Büroleitung',
      household: 'Spielt keine Rolle',
      activeTimes: 'Frühmorgens, Mittagspause',
      needs: ['Neue Regeln in fünf Zeilen', 'Jemanden, den man schnell fragen kann', 'Vorlagen, die halten'],
      pains: ['Von Fristen zu spät erfahren', 'Antworten so lang wie eine Doktorarbeit'],
      beliefNow: 'Den Anwalt rufe ich, wenn etwas schiefgegangen ist.',
      beliefWished: 'Ich frage vor der Unterschrift: Das ist billiger.',
      sources: ['Zehn Firmenmandanten fragen, welche Regel sie dieses Jahr überrascht hat'],
      accessibilityNeeds: 'Liest zwischen zwei Terminen: das Ergebnis zuerst, die Gründe darunter.',
    },
    {
      name: 'Die Dinge ordnen',
      summary: 'Um die 65, gesund, möchte Testament und Vollmachten regeln, bevor es eilt.',
      place: 'Unsere Stadt und die Dörfer ringsum',
      job: 'Kurz vor oder im Ruhestand',
      household: 'Paar mit erwachsenen Kindern, manchmal aus zwei Ehen',
      activeTimes: 'Vormittags',
      needs: ['Eine Liste, was man braucht', 'Worte ohne Latein', 'Ein Gespräch ohne Eile'],
      pains: ['Die Kinder nicht belasten wollen', 'Schauergeschichten aus dem Bekanntenkreis'],
      beliefNow: 'Dafür ist noch Zeit.',
      beliefWished: 'Zwei Termine, dann war es erledigt.',
      sources: ['Zehn Mandanten in Erbsachen fragen, was sie schließlich bewogen hat zu kommen'],
      accessibilityNeeds: 'Große Schrift, guter Kontrast, kein Text nur im Bild.',
    },
  ],
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
  competitors: [
    {
      name: 'Größere Kanzlei in der nächsten Großstadt [Name]',
      market: 'Die Region',
      style: 'Auszeichnungen, Berufungen, lange Artikel in Juristensprache',
      strengths: ['Viele Themen', 'Veröffentlicht regelmäßig'],
      weaknesses: ['Privatleute finden sich nicht wieder', 'Kosten kommen nie vor'],
      gaps: ['Klare Antworten mit einem Preis'],
    },
    {
      name: 'Kleine Kanzlei im Ausland, die mit Filmen erklärt [Name]',
      market: 'Beispiel aus dem Ausland; dort gilt anderes Werberecht',
      style: 'Eine Anwältin, eine Frage, eine Minute',
      strengths: ['Alle verstehen es', 'Gesichter, denen man traut'],
      weaknesses: ['Vereinfacht manchmal zu sehr', 'Quellen fehlen'],
      gaps: ['Dasselbe mit Quellen und Grenzen der Antwort'],
    },
  ],
  techniques: [
    {
      title: 'Eine Frage, eine Minute',
      description:
        'Eine Anwältin beantwortet vor der Kamera eine häufige Frage und sagt, wovon die Antwort abhängt. Das wirkt, weil man vor dem Anruf schon eine Stimme kennt.',
      adaptation: 'Ein Film im Monat, nur Musterdokumente, am Ende die Grenzen der Antwort, Untertitel.',
      hypothesis:
        'Wenn wir eine Frage im Film beantworten, öffnen mehr Leute den Artikel darunter als bei reinem Text.',
      measure: 'Klicks auf den Artikel je 100 Aufrufe, drei Filme gegen drei Texte',
    },
    {
      title: 'Den Preis nennen',
      description:
        'Kanzleien, die sagen, was das erste Gespräch kostet, verlieren die, die nur vergleichen, und gewinnen die, die Angst hatten.',
      adaptation: 'Preis und Dauer der Erstberatung in jedem vierten Beitrag und auf der Website.',
      hypothesis: 'Wenn wir den Preis nennen, werden aus mehr Erstanrufen Termine.',
      measure: 'Termine je zehn Erstanrufe, vier Wochen davor und danach',
    },
  ],
  scenarios: [
    {
      name: 'Schlechte Bewertung, auf die die Schweigepflicht keine Antwort erlaubt',
      holding:
        'Danke für Ihre Rückmeldung. Wir sind zur Verschwiegenheit verpflichtet und sagen öffentlich nicht, ob und für wen wir tätig sind. Wenn etwas nicht gut gelaufen ist, möchten wir es wissen: Bitte rufen Sie [Name] an, [Nummer].',
    },
    {
      name: 'Vertrauliche Daten könnten nach außen gelangt sein',
      holding:
        'Am [Tag] haben wir einen Vorfall bemerkt, bei dem Daten zugänglich geworden sein könnten. Wir haben die Systeme gesichert, informieren die Betroffenen und die zuständige Behörde und berichten hier bis [Uhrzeit]. Bis dahin erreichen Sie uns unter [Nummer].',
    },
    {
      name: 'Ein Mandat zieht öffentlichen Zorn auf die Kanzlei',
      holding:
        'Zu Mandaten äußern wir uns nicht. Jeder Mensch hat das Recht auf anwaltlichen Beistand; dass wir jemanden vertreten, heißt nicht, dass wir seine Ansichten teilen. Bitte lassen Sie unsere Beschäftigten in Ruhe.',
    },
    {
      name: 'Falsche Angabe in einem eigenen Beitrag',
      holding:
        'In unserem Beitrag vom [Tag] war eine Angabe zu [Thema] falsch. Richtig ist: [Satz]. Wir haben den Beitrag geändert. Wer sich danach gerichtet hat, ruft uns bitte heute an: [Nummer].',
    },
  ],
  decisions: {
    fit: {
      will: 'Eine Anwältin verantwortet es, jemand aus dem Team macht die Arbeit; jeden Beitrag liest eine zweite Anwältin.',
      willNot: 'Niemand von außen veröffentlicht ohne Freigabe in unserem Namen.',
    },
    brand: {
      will: 'Wir erklären sachlich, sagen, wovon eine Antwort abhängt, und nennen Kosten.',
      willNot: 'Wir versprechen keine Ergebnisse, vergleichen uns nicht und werben nicht mit Fällen.',
    },
    audiences: {
      will: 'Wir schreiben für drei Arten von Menschen, jede in ihren Worten.',
      willNot: 'Wir schreiben nicht für Kollegen, wo Mandanten lesen.',
    },
    competitors: {
      will: 'Zweimal im Jahr sehen wir uns an, wie andere Recht erklären, einmal davon im Ausland.',
      willNot: 'Wir äußern uns nicht über andere Kanzleien.',
    },
    channels: {
      will: 'Wir pflegen die Kanäle, auf denen Unternehmen und Menschen der Stadt uns suchen.',
      willNot: 'Wir beraten nirgends in Nachrichten oder Kommentaren.',
    },
    goals: {
      will: 'Wir zählen passende Anfragen und die Zeit bis zur ersten Antwort.',
      willNot: 'Follower aus anderen Regionen zählen wir nicht als Erfolg.',
    },
    content: {
      will: 'Jede rechtliche Aussage wird vor dem Erscheinen geprüft und trägt ihr Datum.',
      willNot: 'Wir veröffentlichen nichts, woran man eine Mandantin oder einen Mandanten erkennen könnte.',
    },
    tools: {
      will: 'Wir nutzen nur Werkzeuge, die mit der Verschwiegenheitspflicht vereinbar sind.',
      willNot: 'Wir laden keine Akten in Dienste für Bilder oder Texte.',
    },
    crisis: {
      will: 'Eine Anwältin entscheidet binnen einer Stunde, was gesagt wird; Kammer und Versicherung stehen auf der Liste.',
      willNot: 'Wir bestätigen oder bestreiten öffentlich nicht, dass jemand bei uns Mandat hat.',
    },
  },
  avoid: {
    fit: 'Es einer Agentur geben, die das Berufsrecht nicht kennt. Was sie veröffentlicht, gilt als Ihres.',
    brand: 'Richterhammer, Waage und „Wir kämpfen für Sie“. Wer Angst hat, sucht Ruhe.',
    audiences: 'Für die Kollegen schreiben. Sie nicken, bringen aber keine Mandate.',
    competitors:
      'Nur lesen, was die Kanzlei nebenan macht. Sehen Sie sich an, wie Ärzte oder Steuerberater erklären.',
    channels:
      'Einen Fall per Nachricht beantworten. Schweigepflicht, Haftung und Interessenkonflikt leiden gleich mit.',
    goals: 'Likes zählen. Drei passende Anfragen im Monat sind ein gutes Ergebnis.',
    content: 'Urteile nacherzählen. Sagen Sie, was daraus für die Lesenden folgt.',
    tools: 'Kostenlose Apps auf privaten Handys, in denen das Adressbuch der Kanzlei steckt.',
    crisis:
      'Sich gegen eine Bewertung mit Tatsachen aus der Akte wehren. Die Schweigepflicht gilt auch dann.',
  },
} as const satisfies StarterWords;
