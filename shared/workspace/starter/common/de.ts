import type { CommonWords } from '../content.ts';

export const common = {
  adapt: 'Passen Sie an, was in [Klammern] steht: Das wissen nur Sie. Streichen Sie, was nicht passt.',
  choiceReason:
    'Übernommen aus dem, was Betriebe dieser Art meist antworten. Prüfen Sie die Antworten und entscheiden Sie selbst.',
  usualSource: 'Faustregel für kleine Betriebe; nach vier Wochen eigene Zahlen einsetzen',
  role: {
    purpose:
      'Spricht für {brand} dort, wo die Kundschaft ist: plant und schreibt Beiträge, beantwortet Fragen, gibt weiter, was die Leute sagen, und merkt früh, wenn etwas schiefläuft.',
    tasks: [
      'Beiträge planen, schreiben und veröffentlichen',
      'Kommentare und Nachrichten in der vereinbarten Zeit beantworten',
      'Fragen und Beschwerden weitergeben und dafür sorgen, dass sie geklärt werden',
      'Einmal im Monat die Zahlen lesen und sagen, was sie bedeuten',
      'Den Krisenplan aktuell halten und Alarm geben',
    ],
    expectations: {
      languages:
        'Schreibt fehlerfrei in den Sprachen unserer Kundschaft und hört den Ton zwischen den Zeilen.',
      innovation:
        'Bringt jeden Monat eine eigene Idee, probiert sie im Kleinen und lässt sie fallen, wenn sie nichts bringt.',
      'brand-knowledge': 'Weiß, was wir anbieten, was nicht, und warum. Fragt nach, statt zu raten.',
      decisiveness:
        'Entscheidet in Minuten, ob man antwortet, wartet oder Alarm gibt, und kann es begründen.',
      empathy:
        'Antwortet Verärgerten so, dass sie sich gehört fühlen, ohne zu versprechen, was wir nicht halten können.',
      writing: 'Schreibt kurze Sätze, die Fremde beim ersten Lesen verstehen.',
      video: 'Filmt, schneidet und untertitelt mit dem Handy in einer Stunde einen Clip von 30 Sekunden.',
    },
    trialTask:
      'Zwei bezahlte Stunden: drei Beiträge aus unserem echten Material schreiben, eine Frage und eine Beschwerde beantworten und in fünf Sätzen sagen, was man an unserem Profil zuerst ändern würde.',
  },
  tools: [
    {
      name: 'Planwright',
      use: 'Plan, Kalender, Zielwerte, Krisenplan und Rückblicke',
      dataKept: 'Auf dem eigenen Rechner',
      exitPlan: 'Jederzeit Export als HTML, CSV und Kalenderdatei',
    },
    {
      name: 'Postfach der Netzwerke',
      use: 'Kommentare und Nachrichten an einem Ort beantworten',
      dataKept: 'Beim Netzwerk',
      exitPlan: 'Einmal im Jahr eine Kopie der Daten beim Netzwerk anfordern',
    },
    {
      name: 'Bild- und Videobearbeitung [Name]',
      use: 'Bilder zuschneiden, Clips schneiden, Untertitel setzen',
      dataKept: '[Wo liegen die Dateien?]',
      exitPlan: 'Originale in einem eigenen Ordner aufbewahren',
    },
    {
      name: 'Statistik der Netzwerke und der Website',
      use: 'Einmal im Monat Follower, Reichweite, Klicks und Anfragen ablesen',
      dataKept: 'Beim Netzwerk und beim Anbieter der Website',
      exitPlan: 'Zahlen jeden Monat als Datei sichern und hier einlesen',
    },
  ],
  routines: [
    {
      title: 'Schauen und antworten',
      items: [
        'Neue Kommentare und Nachrichten beantworten',
        'Lesen, was anderswo über uns gesagt wird',
        'Prüfen, ob alles für heute Geplante erschienen ist',
        'Weitergeben, was nach Ärger aussieht',
      ],
    },
    {
      title: 'Woche planen',
      items: [
        'Beiträge dieser Woche prüfen: Text, Bild, Alternativtext, Link',
        'Freigaben einholen',
        'Ideen und Fragen aus dem Betrieb sammeln',
        'Eine Sache aufschreiben, die wir letzte Woche gelernt haben',
      ],
    },
    {
      title: 'Auf den Monat zurückblicken',
      items: [
        'Zahlen eintragen oder einlesen',
        'Zielwerte mit dem Plan vergleichen',
        'Den besten und den schwächsten Beitrag nennen, und warum',
        'Entscheiden: weiter so oder eine Sache ändern',
        'Nummern im Krisenplan ausprobieren',
      ],
    },
  ],
  tasks: [
    {
      title: '[Klammern] der ersten Woche ausfüllen',
      details:
        'Die Beiträge der ersten Woche laut lesen, eigene Angaben einsetzen, streichen, was nicht nach Ihnen klingt.',
    },
    {
      title: 'Das wichtigste Profil in Ordnung bringen',
      details: 'Bild, Profiltext, Öffnungszeiten, Impressum, Link, und wer bis wann antwortet.',
    },
    {
      title: 'Aufschreiben, wo die Zielwerte beginnen',
      details:
        'Die heutigen Zahlen ablesen und mit Tag und Quelle als Ausgangswert jedes Zielwerts eintragen.',
    },
    {
      title: 'Festlegen, wer was macht',
      details:
        'Wer schreibt, wer gibt frei, wer vertritt im Urlaub, wer wird in einer Krise angerufen. Namen eintragen.',
    },
    {
      title: 'Drei echte Wettbewerber finden',
      details:
        'Nach den Arten suchen, die unter „Wettbewerb“ beschrieben sind; Namen, Links und Zahlen eintragen. Einer aus dem Ausland.',
    },
    {
      title: 'Eine Persona mit zehn Menschen prüfen',
      details: 'Zehn Leuten die Frage stellen, die unter „Quellen“ steht, und die Persona berichtigen.',
    },
    {
      title: 'Jede Nummer im Krisenplan anrufen',
      details: 'Kennen alle ihre Aufgabe? Den Tag notieren, an dem jede Nummer ausprobiert wurde.',
    },
    {
      title: 'Zurückblicken und zwei Wochen weiterplanen',
      details:
        'Was wurde gefragt? Welches Thema bekam die meisten Antworten? Daraus die nächsten Beiträge schreiben.',
    },
  ],
} as const satisfies CommonWords;
