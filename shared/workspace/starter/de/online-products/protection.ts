import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Pakete kommen vor einem Festtag zu spät',
      holding:
        'Pakete, die seit dem [Datum] unterwegs sind, brauchen länger, als wir gesagt haben. Das tut uns leid, vor allem, wenn eures ein Geschenk ist. Wir schreiben allen Betroffenen bis [Uhrzeit]: mit dem neuen Tag und der Wahl, zu warten oder das Geld zurückzubekommen. Fragen hier oder an [Adresse].',
    },
    {
      name: 'Eine Charge ist fehlerhaft oder vielleicht schädlich',
      holding:
        'Einige [Produkt] aus Charge [Nummer] haben möglicherweise [Fehler]. Bitte benutzt sie nicht, bis wir mehr wissen. Die Nummer steht [Stelle]. Wir haben den Verkauf gestoppt, lassen prüfen und erstatten in jedem Fall den Preis. Nächste Information hier um [Uhrzeit].',
    },
    {
      name: 'Uns werden falsche Bewertungen oder eine Kopie vorgeworfen',
      holding:
        'Uns wird vorgeworfen: [Vorwurf]. Wir nehmen das ernst und prüfen es heute, Bestellung für Bestellung. Kommentare dazu löschen wir nicht. Was wir finden, auch wenn es für uns unangenehm ist, steht bis [Uhrzeit] hier.',
    },
    {
      name: 'Ein gefälschter Shop verkauft unter unserem Namen',
      holding:
        'Unter [Adresse] verkauft jemand mit unserem Namen. Das sind nicht wir, und die Ware ist nicht unsere. Unser einziger Shop ist [Adresse]. Wer dort bestellt hat: Sprecht heute mit eurer Bank und erstattet Anzeige. Wir haben den Shop gemeldet und helfen mit Unterlagen: [Adresse].',
    },
  ],
  decisions: {
    fit: {
      will: 'alle zwei Wochen einen Tag fürs Filmen und täglich eine halbe Stunde für Antworten freihalten.',
      willNot: 'die Herstellung leiden lassen, damit es etwas zu posten gibt.',
    },
    brand: {
      will: 'alles zeigen, was wir behaupten: den Schritt, den Ort, den Bericht.',
      willNot: 'mit Countdowns oder erfundener Knappheit Druck machen.',
    },
    audiences: {
      will: 'mit Menschen sprechen, die ein Geschenk suchen, die schon gekauft haben und die zweifeln.',
      willNot: 'um Rabattjäger oder Wiederverkäufer werben.',
    },
    competitors: {
      will: 'einmal im Monat eine Manufaktur hier und eine im Ausland ansehen und notieren, wonach dort vergeblich gefragt wird.',
      willNot: 'Produkte, Bilder oder Formulierungen anderer übernehmen.',
    },
    channels: {
      will: 'von jedem Kanal in den Shop und zum Brief führen.',
      willNot: 'bei mehr als der Hälfte der Bestellungen von einem einzigen Netzwerk abhängen.',
    },
    goals: {
      will: 'Bestellungen und Besuche über markierte Links messen, Monat für Monat.',
      willNot: 'Likes für Erfolg halten oder Rabatte fürs Folgen geben.',
    },
    content: {
      will: 'filmen, während wir ohnehin arbeiten, und auch Misslungenes zeigen.',
      willNot: 'Bilder von Kunden ohne schriftliche Zustimmung zeigen.',
    },
    tools: {
      will: 'mit der Shopstatistik, dem Newsletterdienst und diesem Plan auskommen.',
      willNot: 'Menschen, die sich beschweren, automatisch antworten lassen.',
    },
    crisis: {
      will: 'den Betroffenen schreiben, bevor wir öffentlich schreiben.',
      willNot: 'mit einer Warnung warten, bis das Labor ganz sicher ist.',
    },
  },
  avoid: {
    fit: 'Beiträge für Tage zu planen, an denen Pakete gepackt werden. Vor Festtagen misslingt dann beides.',
    brand: 'Wörter, die jeder Shop benutzt. „Mit Liebe“ und „hochwertig“ kann niemand nachprüfen.',
    audiences:
      'Alles für neue Leute zu machen. Die zweite Bestellung ist leichter zu gewinnen als die erste.',
    competitors:
      'Preise mit Marktplätzen zu vergleichen. Vergleichen Sie, was dort gefragt wird und niemand beantwortet.',
    channels:
      'Nur auf gemietetem Grund zu bauen. Ist das Konto gesperrt, bleiben die Adressen des Newsletters.',
    goals: 'Ein Ziel für Bestellungen ohne eine Zahl für Besuche. Dann weiß niemand, was zu ändern ist.',
    content:
      'Nur fertige Produkte vor ruhigem Grund. Zweifel verschwinden, wo man Hände bei der Arbeit sieht.',
    tools: 'Drei Programme, die dasselbe posten. Die Zeit steckt dann im Werkzeug statt in der Antwort.',
    crisis: 'Kritik an späten Paketen zu löschen. Alle, die warten, sehen, dass sie fehlt.',
  },
} as const satisfies ProtectionWords;
