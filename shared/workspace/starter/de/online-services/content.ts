import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
