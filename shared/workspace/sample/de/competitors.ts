import type { SampleCompetitors } from '../content.ts';

export const competitors: SampleCompetitors = {
  markets: { home: 'Heimatmarkt', abroad: 'Skandinavien, zum Vergleich' },
  competitors: {
    halm: {
      style:
        'Ruhige Bilder gedeckter Tische, immer im selben Licht. Verkauft auf Märkten und über eine Warteliste.',
      strengths: ['Beantwortet jeden Kommentar binnen einer Stunde', 'Untertitel unter jedem Film'],
      weaknesses: ['Zeigt nie einen Fehler', 'Keine Links zum Shop'],
      gaps: ['Sagen, was ein Stück kostet', 'Erklären, warum eine Glasur unbedenklich ist'],
      notes: '',
    },
    sieben: {
      style: 'Drei Freunde mit einem Ofen, laut und witzig, vor allem Stories.',
      strengths: ['Die Leute kommen wegen der Witze wieder'],
      weaknesses: ['Monatelange Stille', 'Bilder ohne Beschreibung'],
      gaps: ['Sagen, was ein Stück kostet', 'Zum Termin liefern'],
      notes: 'Eva hat mit einem von ihnen gelernt. Dort nicht mit unserem Konto kommentieren.',
    },
    lerhus: {
      style: 'Eine Werkstatt mit zwölf Leuten am Meer. Filme ohne Worte, Untertitel in zwei Sprachen.',
      strengths: ['Lässt Follower mitentscheiden', 'Die erste Sekunde zeigt das fertige Stück'],
      weaknesses: ['Antwortet erst nach Tagen'],
      gaps: ['Erklären, warum eine Glasur unbedenklich ist'],
      notes: '',
    },
  },
  techniques: {
    vote: {
      title: 'Follower taufen die neue Glasur',
      description:
        'Sie zeigen fünf Probekacheln und lassen Namen vorschlagen und wählen. Es wirkt, weil alle, die abgestimmt haben, den ersten Becher sehen wollen.',
      adaptation: 'Wir fragen nach Namen für Glasur 41 und drucken den Sieger aufs Etikett.',
      hypothesis: '',
      measure: '',
      result: '',
      notes: '',
    },
    first: {
      title: 'Das fertige Stück in der ersten Sekunde',
      description:
        'Jeder Film beginnt eine Sekunde lang mit der fertigen Schale und geht erst dann zum Tonklumpen zurück. Man bleibt, um zu sehen, wie es dazu kam.',
      adaptation: 'Vier Filme mit dem fertigen Stück zuerst, der Ton des Raums wie immer.',
      hypothesis:
        'Wenn unsere Filme in der ersten Sekunde das fertige Stück zeigen, dann sehen mehr Menschen sie bis zum Ende, weil sie wissen, worauf sie warten.',
      measure: 'TikTok, Anteil bis zum Ende: Mittel der vier Filme gegen die acht davor',
      result: '',
      notes: '',
    },
    captions: {
      title: 'Untertitel unter jedem Film',
      description: 'Jeder Film ist ohne Ton zu verstehen. Die Hälfte der Leute schaut im Zug.',
      adaptation: 'Untertitel in zwei Sprachen, von Hand geschrieben, nicht von der Maschine.',
      hypothesis: '',
      measure: '',
      result: 'Gespeichert pro Film stieg in sechs Wochen von 9 auf 14; zwei Leute haben sich bedankt.',
      notes: 'Kostet Jonas zwanzig Minuten pro Film.',
    },
  },
};
