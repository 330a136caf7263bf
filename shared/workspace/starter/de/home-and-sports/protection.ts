import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Ein Produkt wird zurückgerufen',
      holding:
        'Bitte benutzt [Produkt], bei uns gekauft zwischen [Datum] und [Datum], nicht mehr: [Grund]. Bringt es zurück, auch ohne Kassenzettel; ihr bekommt das Geld oder Ersatz. Wir rufen alle an, deren Bestellung wir kennen. Fragen: [Telefon]',
    },
    {
      name: 'Jemand hat sich mit Ausrüstung von uns verletzt',
      holding:
        'Bei [Anlass] wurde ein Mensch verletzt, und Ausrüstung aus unserem Laden war im Spiel. Unsere Gedanken sind bei ihm. Wir haben sie gesichert, den Hersteller verständigt und helfen bei der Klärung. Bis wir mehr wissen, vermuten wir nichts. Nächste Nachricht: [Uhrzeit].',
    },
    {
      name: 'Kritik an der Herkunft eines Produkts',
      holding:
        'Ihr fragt, wo [Produkt] hergestellt wird und unter welchen Bedingungen. Die Frage ist berechtigt. Wir haben vom Hersteller Belege verlangt und veröffentlichen die Antwort bis [Datum] hier, auch wenn sie nicht schön ist. Bis dahin bestellen wir nichts nach.',
    },
    {
      name: 'Bestellungen kommen vor den Feiertagen zu spät',
      holding:
        'Bestellungen ab [Datum] verspäten sich: [Grund]. Alle Betroffenen bekommen heute eine Nachricht mit dem neuen Termin und können kostenlos absagen. Was im Laden liegt, könnt ihr bis [Uhrzeit] abholen.',
    },
  ],
  decisions: {
    fit: {
      will: 'einen Vormittag pro Woche für Beiträge und zweimal täglich zehn Minuten für Antworten geben.',
      willNot: 'das Konto jemandem überlassen, der nie im Laden stand.',
    },
    brand: {
      will: 'nur zeigen, was wir selbst benutzt haben, und sagen, wie lange.',
      willNot: 'Werbesprüche von Herstellern weitergeben.',
    },
    audiences: {
      will: 'für Menschen aus der Gegend schreiben, die hinausgehen, einziehen oder uns lange kennen.',
      willNot: 'Käufern nachlaufen, die dreihundert Kilometer entfernt wohnen.',
    },
    competitors: {
      will: 'jeden Monat zwei Geschäfte ansehen und pro Saison eine Technik erproben.',
      willNot: 'öffentlich über den Preis konkurrieren.',
    },
    channels: {
      will: 'zwei Kanäle das ganze Jahr am Leben halten, auch in den vollen Wochen.',
      willNot: 'mit täglichen Kurzfilmen anfangen.',
    },
    goals: {
      will: 'an der Kasse und in der Bestellliste festhalten, was von einem Beitrag kam.',
      willNot: 'Gewinnspiele für Follower machen.',
    },
    content: {
      will: 'jede Woche ein Stück im Gebrauch, eine Liste und eine Reparatur zeigen.',
      willNot: 'freigestellte Produktbilder posten.',
    },
    tools: {
      will: 'zwei Wochen im Voraus in einem Kalender planen, den alle im Laden sehen.',
      willNot: 'für ein Werkzeug zahlen, mit dem nur eine Person umgehen kann.',
    },
    crisis: {
      will: 'vor unsicheren Produkten am selben Tag warnen, auch im Schaufenster.',
      willNot: 'mit der Warnung auf den Hersteller warten.',
    },
  },
  avoid: {
    fit: 'Nur mit den ruhigen Monaten rechnen. Im Dezember kommen auch die Fragen.',
    brand: '„Qualität und Service seit [Jahr].“ Das sagt jeder in der Straße.',
    audiences: 'Alle, die kochen oder wandern. Das sind alle.',
    competitors: 'Nur auf die Ketten sehen. Ein kleines Geschäft im Ausland lehrt mehr.',
    channels: 'Für jede Abteilung ein neues Konto.',
    goals: 'Follower aus einem Gewinnspiel. Sie wollen den Preis, nicht die Pfanne.',
    content: 'Täglich neue Ware. Ein abgelaufener Schuh erzählt mehr.',
    tools: 'Fotos auf drei Telefonen und Passwörter auf einem Zettel an der Kasse.',
    crisis: 'Auf die Erklärung des Herstellers warten, während die Pfanne irgendwo auf dem Herd steht.',
  },
} as const satisfies ProtectionWords;
