import type { FoundationWords } from '../../content.ts';

export const foundation = {
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
} as const satisfies FoundationWords;
