import type { StarterWords } from '../content.ts';

export const words = {
  business: 'Eine kleine Sprachschule, die nur online unterrichtet: Erwachsene, live, allein oder zu dritt',
  brand: {
    mission: 'Erwachsene so weit bringen, dass sie sprechen, nicht so weit, dass ein Buch zu Ende ist.',
    promise:
      'Jede Woche dieselbe Lehrkraft, ein Plan für acht Wochen, und aufhören geht zu jedem Monatsende.',
    audiencePromise: 'Wer uns folgt, kann jede Woche einen Satz mehr sagen, mit oder ohne Unterricht.',
    values: [
      'Sprechen vor Grammatik',
      'Jede Woche dasselbe Gesicht',
      'Nichts Kleingedrucktes',
      'Fehler sind Material',
    ],
    voice: [
      {
        trait: 'Ermutigend',
        example: 'Das war verständlich. Jetzt derselbe Satz, etwas kürzer.',
        avoid: 'In 30 Tagen sprechen wie ein Muttersprachler!',
      },
      {
        trait: 'Praktisch',
        example: 'Drei Sätze für das Telefonat morgen.',
        avoid: 'Tauche ein in eine ganzheitliche Lernreise.',
      },
      {
        trait: 'Offen',
        example: 'Mit einer Stunde pro Woche dauert es bis zu dieser Stufe etwa ein Jahr.',
        avoid: 'Erfolg garantiert.',
      },
    ],
    wordsUsed: ['sprechen', 'Stunde', 'deine Lehrkraft', 'der nächste Satz'],
    wordsAvoided: ['fließend in Wochen', 'Geheimmethode', 'mühelos', 'nur heute'],
    visualNotes:
      'Gesichter der Lehrkräfte in ihren eigenen Räumen, Handschrift, Bildschirme mit großer Schrift. Lernende nur mit schriftlicher Zustimmung. Keine Flaggen als Schmuck, niemand, der vor Freude springt.',
    claimsToProve: [
      '„Stufe [Stufe] in [Wochen] Wochen“: Ergebnisse aller, die abgeschlossen haben',
      'Bewertungen: echt, ungekürzt, mit Zustimmung',
      '„Zertifizierte Lehrkräfte“: gültige Zertifikate liegen vor',
    ],
    keyMessages: [
      'Du sprichst ab der ersten Stunde, jede Woche mit derselben Person.',
      'Aufhören geht zu jedem Monatsende, mit einem Klick, ohne zu fragen.',
    ],
  },
  offerings: [
    {
      name: 'Einzelunterricht, 45 Minuten pro Woche',
      kind: 'service',
      message: 'Eine Lehrkraft, ein Plan für acht Wochen, Stoff aus dem eigenen Beruf und Leben.',
    },
    {
      name: 'Sprechen zu dritt',
      kind: 'service',
      message: 'Drei Menschen einer Stufe, eine Stunde, jeder spricht zwanzig Minuten.',
    },
    {
      name: 'Sprache fürs Team',
      kind: 'service',
      message:
        'Für Betriebe: Unterricht in der Arbeitszeit, ein Bericht im Quartal, die eigenen Texte des Betriebs.',
    },
  ],
  audiences: [
    {
      name: 'Das Gespräch am Donnerstag',
      summary: 'Versteht fast alles und erstarrt, wenn im Meeting jemand fragt',
      place: 'Überall mit gutem Netz, meist Städte',
      job: 'Büro, Technik, Pflege; Kollegen oder Kunden aus anderen Ländern',
      household: 'Allein oder zu zweit, wenig freie Zeit',
      activeTimes: 'Mittagspause und Heimweg, 18 bis 20 Uhr',
      needs: [
        'Sätze für nächste Woche',
        'Sprechen, ohne belächelt zu werden',
        'Ein fester Termin, der sich verschieben lässt',
      ],
      pains: ['Zehn Jahre Schule und kein Mut', 'Apps, die nie zum Sprechen bringen'],
      beliefNow: 'Ich brauche erst mehr Grammatik.',
      beliefWished: 'Ich spreche mit dem, was ich habe, und es wird jede Woche besser.',
      sources: ['In jeder Probestunde fragen, welche Situation der Anlass war'],
      accessibilityNeeds: 'Untertitel in beiden Sprachen, kein Text in schnellen Schnitten',
    },
    {
      name: 'Neue Sprache, neues Leben',
      summary: 'Ist umgezogen oder kurz davor und will Amt, Schule und Nachbarn schaffen',
      place: 'Ein neues Land oder die letzten Monate davor',
      job: 'Zwischen zwei Stellen, manchmal noch keine',
      household: 'Paare und Familien im Übergang',
      activeTimes: 'Abends ab 21 Uhr, am Wochenende',
      needs: ['Wörter für den Alltag', 'Jemand mit Geduld', 'Ein Preis, der jetzt passt'],
      pains: ['Kurse, die im September beginnen', 'Ämter am Telefon'],
      beliefNow: 'Für eine neue Sprache bin ich zu alt.',
      beliefWished: 'Ich kann am Telefon einen Termin vereinbaren, und das war der Anfang.',
      sources: ['Wer aufgehört hat, fragen, was half und was fehlte'],
      accessibilityNeeds: 'Einfache Sätze, große Schrift, langsames Sprechen mit Pause',
    },
    {
      name: 'Verantwortlich fürs Team',
      summary: 'Soll acht Leute mit Kunden ins Gespräch bringen und das Geld dafür begründen',
      place: 'Betriebe mit zwanzig bis zweihundert Leuten',
      job: 'Personal, Teamleitung, Weiterbildung',
      household: 'Spielt hier keine Rolle',
      activeTimes: 'Werktags 8 bis 10 Uhr',
      needs: [
        'Ein Beleg, dass es wirkt',
        'Eine Ansprechperson und eine Rechnung',
        'Stunden, die zur Schicht passen',
      ],
      pains: ['Bezahlte Plätze, die keiner nutzt', 'Berichte voller Prozente'],
      beliefNow: 'Sprachkurse sind eine Wohltat, die verpufft.',
      beliefWished: 'Nach einem Quartal sehe ich, wer spricht, und kann sonst aufhören.',
      sources: ['Mit drei Betrieben sprechen, die gefragt und nicht gekauft haben'],
      accessibilityNeeds: 'Dokumente, die mit Vorleseprogrammen gehen, Zahlen als Tabelle',
    },
  ],
  channels: [
    {
      role: 'Gibt einen brauchbaren Satz nach dem anderen und führt per Nachricht zur Probestunde.',
      bio: 'Sprechen ab der ersten Stunde. Live, online, jede Woche dieselbe Lehrkraft. Probestunde: „Probe“ schreiben. {brand}',
      pinned: 'Wie eine Probestunde abläuft und was es danach kostet.',
    },
    {
      role: 'Hält Lernende und Unentschlossene dabei: ein Satz, eine Geschichte, eine Aufgabe pro Woche.',
      bio: 'Ein Satz, eine Geschichte, eine kleine Aufgabe. Jeden Mittwoch von {brand}. Abmelden mit einem Klick.',
      pinned: 'Die zehn Aufgaben, auf die am meisten geantwortet wurde.',
    },
    {
      role: 'Wird von Menschen gefunden, die nach einer Situation suchen, über Jahre.',
      bio: 'Was sage ich, wenn … Kurze Filme für Erwachsene, die eine Sprache lernen. Von den Lehrkräften von {brand}.',
      pinned: 'Sich im Meeting vorstellen, in drei Längen.',
    },
    {
      role: 'Erreicht, wer für ein Team entscheidet, mit Zahlen und Fällen.',
      bio: 'Sprachen fürs Team, live und online. Ein Quartal, ein Bericht, und Sie dürfen aufhören. {brand}',
      pinned: 'Was ein Quartal mit acht Leuten kostet und bringt.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Die Wochen der Lehrkräfte mit Lernenden füllen, die bleiben',
      socialGoal: 'Mehr Menschen buchen eine Probestunde, weil sie uns unterrichten hörten',
    },
    {
      businessGoal: 'Lernende bleiben länger als drei Monate',
      socialGoal: 'Lernende und Follower üben zwischen den Stunden mit uns und bekommen Antwort',
    },
    {
      businessGoal: 'Bei Teams und Zugezogenen fürs Sprechen bekannt sein',
      socialGoal: 'Mehr Menschen, die sprechen müssen, sehen uns jede Woche',
    },
  ],
  targets: [
    {
      why: 'In der Probestunde entscheidet es sich. Mehr als fünfzig könnten wir nicht gut geben.',
      source: 'Buchungssystem: Probestunden mit „woher“ soziale Netzwerke',
    },
    {
      why: 'Probieren viele und bleiben wenige, versprechen die Beiträge etwas, das die Stunde nicht ist.',
      source: 'Gebuchte Kurse geteilt durch Probestunden aus sozialen Netzwerken, je Monat',
    },
    {
      why: 'Was gespeichert wird, wird geübt. Ein Herz nicht.',
      source: 'Statistik des Kontos: Speicherungen im Monat',
    },
    {
      why: 'Wer nachts nach einem Termin fragt, bucht morgens anderswo.',
      source: 'Posteingang: Median der ersten Antworten, einmal im Monat',
    },
    {
      why: 'Die Zahl zeigt, ob man uns überhaupt sieht; sie ist nicht das Ziel.',
      source: 'Statistik des Kontos am letzten Tag des Monats',
    },
  ],
  pillars: [
    {
      name: 'Ein Satz mehr',
      description: 'Situationen und die Wörter dafür, kurz und zum lauten Wiederholen.',
      examples: [
        'Höflich unterbrechen',
        'Am Telefon nach dem Preis fragen',
        'Small Talk, der rechtzeitig endet',
      ],
    },
    {
      name: 'Echte Lernende',
      description: 'Wege mit Umwegen, mit Zustimmung, erzählt von denen, die sie gingen.',
      examples: [
        'Mein erster Anruf beim Amt',
        'Warum ich aufhörte und wieder anfing',
        'Woche 1 und Woche 20',
      ],
    },
    {
      name: 'Hinein in eine Stunde',
      description: 'Was in einer Stunde geschieht: Fehler, Korrekturen, Lachen, Plan.',
      examples: ['Drei Minuten Probestunde', 'Wie wir korrigieren', 'Ein Plan für acht Wochen'],
    },
    {
      name: 'Klartext über uns',
      description: 'Preise, Aufhören, Lehrkräfte, und wer anderswo besser aufgehoben ist.',
      examples: ['Was ein Monat kostet', 'So hört man auf', 'Wann eine App genügt'],
    },
  ],
  posts: [
    {
      title: 'Höflich unterbrechen',
      text: 'Jemand redet und redet, und du hast eine Frage.\nSag: „Darf ich kurz einhaken?“\nDann eine Pause. Dann die Frage, in einem Atemzug.\nDer Film zeigt es dreimal: langsam, normal und mit einem Kollegen, der nicht aufhört. Sprich laut mit, das wirkt besser als lesen.\nFür welches Meeting brauchst du ihn?',
      hashtags: '#SprechenLernen #Meeting #EinSatzMehr',
      callToAction: 'Laut sagen und speichern',
      brief:
        'Eine Lehrkraft in die Kamera, der Satz groß als Untertitel, dann eine zweite Person als Vielredner.',
      alt: 'Eine Lehrerin hebt leicht die Hand; unter ihr der Satz „Darf ich kurz einhaken?“.',
    },
    {
      title: 'Woche 1 und Woche 20',
      text: '[Vorname] lässt uns beide Aufnahmen zeigen, mit allen Fehlern.\nWoche 1: elf Wörter, vier davon „Entschuldigung“.\nWoche 20: eine Reklamation, zwei Minuten, sofort verstanden.\nDazwischen: 19 Stunden, drei verpasst, eine Woche ohne jede Lust.\nAm meisten half: dieselben 15 Sätze, bis sie uns beiden zum Hals heraushingen.',
      hashtags: '#SprechenLernen #EchteLernende',
      callToAction: 'Schreib, wo du stehst: Woche 1 oder Woche 20?',
      brief:
        'Vier Kacheln: Zitate aus beiden Aufnahmen, was dazwischenlag, der Lieblingssatz; Gesicht nur mit Zustimmung.',
      alt: 'Zwei handgeschriebene Sprechblasen, oben „Woche 1“ mit wenigen, unten „Woche 20“ mit vielen Wörtern.',
    },
    {
      title: 'Brief: der Anruf',
      text: 'Der Satz dieser Woche: „Ich rufe wegen meines Termins am [Tag] an.“\nEr öffnet fast jedes Telefonat, weil die andere Seite jetzt weiß, wonach sie suchen muss.\nDie Aufgabe: Ruf irgendwo an, wo offen ist, frag nach den Öffnungszeiten, bedank dich. Zwei Minuten.\nAntworte in einer Zeile, wie es ging, auch wenn du aufgelegt hast. Nächsten Mittwoch drucken wir drei Antworten, ohne Namen.',
      hashtags: '',
      callToAction: 'In einer Zeile antworten',
      brief: 'Nur Text, der Satz groß abgesetzt.',
      alt: '',
    },
    {
      title: 'Was hält dich zurück?',
      text: 'Wenn du sprechen sollst: Was hält dich zuerst zurück?\nWir fragen, weil wir am [Tag] zur häufigsten Antwort einen Film machen, mit Sätzen für genau diesen Moment.',
      hashtags: '#SprechenLernen',
      callToAction: 'Stimm ab',
      brief: 'Umfrage mit vier Antworten: fehlende Wörter, Akzent, Tempo der anderen, Angst vor Fehlern.',
      alt: '',
    },
    {
      title: 'Was ein Monat kostet',
      text: 'Vier Einzelstunden: [Preis]. Sprechen zu dritt: [Preis]. Probestunde: kostenlos, einmal.\nAufhören: zu jedem Monatsende, mit einem Klick im Konto. Niemand ruft dich an.\nVerschobene Stunden: kostenlos bis 24 Stunden vorher.\nNicht enthalten: Zertifikate anderer Institute. Brauchst du eines, sagen wir dir, was noch dazugehört.',
      hashtags: '#NichtsKleingedrucktes',
      callToAction: 'Frag, was unklar ist',
      brief: 'Foto einer handgeschriebenen Preisliste auf einem Schreibtisch neben einem Laptop.',
      alt: 'Eine handgeschriebene Liste mit drei Preisen neben einem offenen Laptop auf einem Holztisch.',
    },
    {
      title: 'Drei Minuten Probestunde',
      text: 'So sieht das aus: [Vorname] will erklären, was sie beruflich macht. Nach drei Minuten hat sie es zweimal getan.\nAchte darauf, wie oft wir korrigieren (zweimal) und wie oft wir es lassen (neunmal). Was man versteht, bleibt.\nProbestunden diese Woche: [Zeiten]. Schreib „Probe“ und die Sprache.',
      hashtags: '#Probestunde #SprechenLernen',
      callToAction: '„Probe“ als Nachricht schreiben',
      brief: 'Aufnahme einer Stunde mit Zustimmung, beide Gesichter, Korrekturen als Text; Untertitel.',
      alt: 'Videogespräch mit Lehrerin und Schülerin; darunter ein Satz, in dem ein Wort korrigiert ist.',
    },
    {
      title: 'Small Talk, der rechtzeitig endet',
      text: 'Anfangen ist leicht. Wegkommen ist schwer. Fünf Sätze für das Ende:\n1. „Ich will dich nicht länger aufhalten.“\n2. „Ich lass dich mal weitermachen.“\n3. „Schön, dass wir uns gesehen haben.“\n4. „Ich muss los, wir sehen uns am [Tag].“\n5. „Lass uns das nächste Mal weiterreden.“\nNimm einen, sag ihn dreimal laut, benutz ihn heute.',
      hashtags: '#SmallTalk #EinSatzMehr',
      callToAction: 'Schreib die Nummer deines Satzes',
      brief: 'Sieben Kacheln, je ein Satz in großer Schrift, die letzte als Liste zum Speichern.',
      alt: 'Kachel mit großer Schrift: „Ich will dich nicht länger aufhalten.“',
    },
    {
      title: 'Nach einem Quartal eine Seite Bericht',
      text: 'Ein Team mit [Zahl] Leuten, eine Stunde pro Woche in zwei Gruppen. Nach einem Quartal bekommt die Personalleitung eine Seite: wer da war, was jetzt gesagt werden kann und vorher nicht, drei Aufnahmen dazu, und ob wir weitermachen würden.\nIn [Zahl] der letzten [Zahl] Berichte rieten wir bei einzelnen zum Aufhören, weil sie uns nicht mehr brauchten.\nMöchten Sie einen Bericht sehen? Antworten Sie „Bericht“.',
      hashtags: '#SprachenFürTeams',
      callToAction: 'Mit „Bericht“ antworten',
      brief: 'Text; der Beispielbericht ohne Namen als Anhang.',
      alt: '',
    },
    {
      title: 'Wann eine App genügt',
      text: 'Nicht alle brauchen Unterricht.\nEine App genügt, wenn du Wörter willst und zehn Minuten am Tag hast.\nEin Abendkurs, wenn du Gesellschaft und ein Zertifikat willst.\nEine Lehrkraft, wenn du sprechen musst, bald, über deine Sachen.\nAlles drei: eine Zeit lang, und dann nur noch eines.\nWelcher Fall bist du? Wir sagen ehrlich, wenn wir es nicht sind.',
      hashtags: '#NichtsKleingedrucktes #SprachenLernen',
      callToAction: 'Beschreib deinen Fall in einem Satz',
      brief: 'Fünf Kacheln, je ein Fall, gleiche Gestaltung, die letzte eine Frage.',
      alt: 'Kachel mit den Worten „Eine App genügt, wenn …“ und einem gezeichneten Telefon.',
    },
    {
      title: 'Warum ich aufhörte und wieder anfing',
      text: '[Vorname] hat nach sechs Wochen aufgehört: neue Stelle, kein Abend frei und das Gefühl, sich im Kreis zu drehen.\nNach vier Monaten schrieb er wieder, mit einem Satz, den er gebraucht und nicht gehabt hatte.\nIm Film erzählt er, was wir beim zweiten Mal beide anders machten. Es war nicht die Methode. Es war die Uhrzeit.',
      hashtags: '#EchteLernende #Dranbleiben',
      callToAction: 'Erzähl, was dich aufhören ließ',
      brief:
        'Ruhiges Gespräch am Küchentisch oder per Video, zwei Minuten, Untertitel; mit schriftlicher Zustimmung.',
      alt: 'Ein Mann spricht an einem Küchentisch in die Kamera, vor ihm ein Notizbuch.',
    },
  ],
  campaign: {
    name: 'Dreißig Tage, dreißig Sätze',
    message:
      'Jeden Tag ein Satz für eine Situation, die wirklich kommt; wer alle dreißig laut gesagt hat, bucht eine Probestunde.',
  },
  hashtagGroups: [
    { name: 'Lernen', tags: ['#SprechenLernen', '#EinSatzMehr', '#EchteLernende', '#SmallTalk'] },
    { name: 'Über uns', tags: ['#Probestunde', '#NichtsKleingedrucktes', '#SprachenFürTeams'] },
  ],
  competitors: [
    {
      name: 'Die große Lern-App',
      market: 'Heimatmarkt',
      style: 'Lustig, schnell, in jedem Bild ein Maskottchen',
      strengths: ['Bleibt im Gedächtnis', 'Reagiert auf alles binnen Stunden'],
      weaknesses: ['Niemand spricht', 'Keine Antwort auf persönliche Fragen'],
      gaps: ['Sätze für eine bestimmte Situation dieser Woche'],
    },
    {
      name: 'Eine einzelne Lehrerin im Ausland mit großem Publikum',
      market: 'Beispiel aus dem Ausland',
      style: 'Ein Fehler, eine Korrektur, dreißig Sekunden',
      strengths: ['Man erkennt sie sofort', 'Jeder Film ist am selben Tag brauchbar'],
      weaknesses: ['Keine Stunden mehr frei', 'Preise nur auf Anfrage'],
      gaps: ['Was zwischen zwei Stunden geschieht'],
    },
  ],
  techniques: [
    {
      title: 'Antworte mir mit deiner Stimme',
      description: 'Der Film endet mit einer Frage, und Menschen antworten mit einer eigenen Aufnahme.',
      adaptation:
        'Einmal pro Woche eine Frage am Ende, drei Stimmen aus den Antworten im nächsten Film, mit Zustimmung',
      hypothesis: 'Wenn Follower einander hören, trauen sich mehr zu sprechen und zu buchen.',
      measure: 'Eingesandte Aufnahmen und Probestunden derer, die eine sandten',
    },
    {
      title: 'Der Preis im Profil',
      description: 'Preise stehen im Profil und in jedem vierten Beitrag.',
      adaptation: 'Vier Wochen mit Preisen in Sicht, vier mit „schreib uns“',
      hypothesis:
        'Mit sichtbaren Preisen gibt es weniger Nachrichten und mehr Probestunden, die zum Kurs werden.',
      measure: 'Nachrichten, Probestunden, Kurse; je Monat',
    },
  ],
  scenarios: [
    {
      name: 'Stunden fallen aus, weil Leitung oder Plattform gestört ist',
      holding:
        'Zurzeit können keine Stunden stattfinden: [Grund]. Wer heute eine hat, bekommt eine Nachricht mit einem Ausweg oder neuem Termin; keine Stunde geht verloren, keine wird berechnet. Nächste Nachricht hier um [Uhrzeit].',
    },
    {
      name: 'Beschwerden über Kündigung oder Abbuchung',
      holding:
        'Mehrere von euch schreiben, dass trotz Kündigung abgebucht wurde. Wir prüfen es und haben alle Abbuchungen angehalten, bis es klar ist. Betroffene bekommen ihr Geld zurück, ohne darum bitten zu müssen. Nächste Nachricht: [Uhrzeit].',
    },
    {
      name: 'Eine Lernende beschuldigt eine Lehrkraft',
      holding:
        'Uns hat ein schwerer Vorwurf gegen eine Lehrkraft erreicht. Wir sprechen mit der betroffenen Person, haben die Stunden der Lehrkraft bis zur Klärung abgesagt und schützen die Privatsphäre beider. An Vermutungen beteiligen wir uns nicht. Wer etwas weiß: [Adresse].',
    },
    {
      name: 'Aufnahmen oder Daten von Lernenden wurden öffentlich',
      holding:
        'Aufnahmen aus Stunden konnten von Menschen gesehen werden, für die sie nicht bestimmt waren. Wir haben den Zugang um [Uhrzeit] geschlossen, verständigen die Betroffenen persönlich und haben die Datenschutzbehörde informiert. Was gesichert ist, sagen wir bis [Uhrzeit] hier.',
    },
  ],
  decisions: {
    fit: {
      will: 'eine Lehrkraft eine Stunde pro Woche weniger unterrichten und dafür Nachrichten beantworten lassen.',
      willNot: 'Antworten zum Unterricht von jemandem schreiben lassen, der nicht unterrichtet.',
    },
    brand: {
      will: 'in jedem Beitrag etwas lehren, das sich am selben Tag benutzen lässt.',
      willNot: 'eine Stufe oder Dauer versprechen, die wir nicht belegen können.',
    },
    audiences: {
      will: 'zu Erwachsenen sprechen, die bald sprechen müssen, und zu denen, die für ein Team entscheiden.',
      willNot: 'Schüler vor Prüfungen ansprechen.',
    },
    competitors: {
      will: 'jedes Quartal eine Technik anderer erproben und Probestunden zählen.',
      willNot: 'über Apps oder andere Lehrkräfte spotten.',
    },
    channels: {
      will: 'ein Netzwerk und den Brief jede Woche am Leben halten, vor allem anderen.',
      willNot: 'dort sein, wo binnen eines Tages niemand antwortet.',
    },
    goals: {
      will: 'jeden Monat Probestunden und Gebliebene nach Herkunft zählen.',
      willNot: 'Aufrufe feiern.',
    },
    content: {
      will: 'an einem Vormittag im Monat vier Filme aufnehmen.',
      willNot: 'Lernende ohne schriftliche Zustimmung zeigen.',
    },
    tools: {
      will: 'Buchungen, Zustimmungen und Aufnahmen an einem Ort in der EU führen.',
      willNot: 'Aufnahmen länger als [Wochen] Wochen behalten.',
    },
    crisis: {
      will: 'Betroffene persönlich verständigen, bevor wir öffentlich schreiben.',
      willNot: 'über einzelne Lernende oder Lehrkräfte in Kommentaren sprechen.',
    },
  },
  avoid: {
    fit: 'Nur Filme einplanen. In dieser Branche verkaufen die Nachrichten, und jemand muss sie beantworten.',
    brand: 'Flaggen, Weltkugeln und „öffne die Welt“. Das hat jede Schule.',
    audiences: 'Alle, die Sprachen lernen wollen. Niemand fühlt sich gemeint.',
    competitors: 'So lustig sein wollen wie die große App. Die hat mehr Leute dafür.',
    channels: 'Sechs Netzwerke mit demselben Film.',
    goals: 'Follower in Ländern, in denen niemand bucht.',
    content: 'Wortlisten. Gespeichert wird der eine Satz, der morgen passt.',
    tools: 'Jedes halbe Jahr eine neue Plattform. Die Lernenden müssen jedes Mal mit umziehen.',
    crisis: 'Sich verteidigen, bevor die betroffene Person angerufen ist.',
  },
} as const satisfies StarterWords;
