import type { SampleLooksBack } from '../content.ts';

export const looksBack: SampleLooksBack = {
  reviews: {
    first: {
      worked:
        'Filme mit einem einzigen Handgriff und dem Ton des Raums. Der Newsletter hat in zwei Stunden einen halben Brand verkauft.',
      didNotWork: 'Beiträge auf Facebook: 40 erreichte Menschen, keine Frage, kein Klick.',
      learned: 'Gefragt wird nach dem Gebrauch, nicht nach der Technik: Spülmaschine, Backofen, Gewicht.',
      next: 'Facebook pausieren. Reels auf 18:00 Uhr legen und sehen, ob mehr Menschen erreicht werden.',
      notes: '',
    },
    second: {
      worked: 'Die offene Antwort zur Glasur: Der Bericht wurde öfter gespeichert als jedes Bild.',
      didNotWork:
        'Fragen vom Abend blieben bis zum nächsten Mittag liegen. Rabattbeiträge bringen niemanden, der bleibt.',
      learned: 'Zwei feste Zeiten für Antworten sind besser als ständig ein bisschen.',
      next: 'Um 9:00 und um 16:00 Uhr antworten. Preise in jeden Pin.',
      notes: 'Das Video hat Eva tagelang beschäftigt. In solchen Wochen öfter anrufen.',
    },
    open: {
      worked: 'Ofenöffnungen als Reels mit dem Ton des Raums; Pins mit dem Preis im Bild.',
      didNotWork: 'Zitatkacheln und Ladenneuigkeiten ohne Menschen im Bild. Niemand speichert sie.',
      learned:
        'Die Reichweite hängt an der Zahl der Reels, nicht an der Uhrzeit. Der Wechsel auf 18:00 Uhr hat nichts geändert.',
      next: '',
      notes: 'Jonas fragen, wann die Kamera zurück ist, bevor wir etwas zusagen.',
    },
  },
  sectionDecisions: {
    brand: {
      will: 'die Arbeit zeigen, wie sie ist, Fehler eingeschlossen, und „Salzglasur“ in der ersten Zeile nennen.',
      willNot:
        'Wörter benutzen, die jede Töpferei benutzen könnte, oder etwas behaupten, wofür kein Bericht vorliegt.',
    },
    audiences: {
      will: 'zu Menschen sprechen, die sich langsam einrichten, und zu denen, die selbst drehen, und von Cafés gefunden werden.',
      willNot: 'vor den Feiertagen mit eigenen Inhalten um Geschenkkäufer werben.',
    },
    channels: {
      will: 'Instagram, Pinterest, TikTok und den Newsletter gut machen und YouTube ein halbes Jahr geben.',
      willNot: 'auf Facebook veröffentlichen oder vor Ende dieses Plans einen weiteren Kanal eröffnen.',
    },
    firstGoals: { will: 'unsere Followerzahl verdoppeln.', willNot: '' },
    goals: {
      will: 'den vierzehntägigen Rhythmus des Werkstattbriefs einhalten und in jedem Beitrag dazu einladen.',
      willNot: 'Followerzahlen auf Facebook verfolgen oder Gewinnspiele für Abonnements veranstalten.',
    },
    crisis: {
      will: 'binnen einer Stunde sagen, dass wir es gehört haben, und jeden Bericht vollständig zeigen.',
      willNot: 'Kritik löschen oder öffentlich mit Einzelnen streiten.',
    },
  },
  mutedReason: 'Live sind wir einmal im Jahr, zur Ofenöffnung. Die Stunden stehen in der Kampagne.',
  decisions: {
    reels: {
      text: 'Reels auf 18:00 Uhr legen',
      because: 'In vier Wochen Insights sahen die Abendstunden stärker aus.',
      expected: '10 Prozent mehr Reichweite',
    },
    answers: {
      text: 'Fragen um 9:00 und um 16:00 Uhr beantworten',
      because:
        'Die meisten Fragen kommen mittags und abends, und die vom Abend warteten bis zum nächsten Mittag.',
      expected: 'Ein Median unter 4 Stunden',
    },
    phone: {
      text: 'Drei Reels pro Woche mit dem Handy, bis die Kamera zurück ist',
      because:
        'Die Reichweite auf Instagram liegt seit vier Wochen unter dem üblichen Bereich. Ursache: Die Kamera ist in Reparatur, die Reels fielen von vier auf eines pro Woche.',
      expected: 'Mittel wieder über 8.000 pro Woche',
    },
  },
};
