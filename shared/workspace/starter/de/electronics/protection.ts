import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Reparaturen verspäten sich, weil ein Teil fehlt',
      holding:
        'Reparaturen am [Modell] dauern zurzeit länger, weil [Ersatzteil] nicht gekommen ist. Wer wartet, bekommt bis [Uhrzeit] eine Nachricht von uns: mit einem Termin oder dem Angebot, kostenlos zurückzutreten. Fragen hier oder unter [Telefon].',
    },
    {
      name: 'Ein Kunde sagt, wir hätten das Gerät beschädigt',
      holding:
        'Wir haben gelesen, was mit [Gerät] geschehen ist, und nehmen es ernst. Wir haben darum gebeten, es vorbeizubringen, damit wir es gemeinsam mit dem Reparaturprotokoll ansehen. Was dabei herauskommt, sagen wir bis [Datum] hier, wenn der Kunde einverstanden ist.',
    },
    {
      name: 'Auf einem verkauften Gerät waren noch fremde Daten',
      holding:
        'Auf einem von uns verkauften Gerät waren noch Daten der Vorbesitzerin oder des Vorbesitzers. Das darf nicht passieren. Wir haben das Gerät zurückgeholt, den Verkauf gebrauchter Geräte gestoppt und informieren die betroffene Person und die zuständige Behörde. Mehr hier um [Uhrzeit].',
    },
    {
      name: 'Ein aufgeblähter Akku oder der Rückruf eines Geräts',
      holding:
        'Wenn ihr zwischen [Datum] und [Datum] bei uns [Modell] gekauft habt: ausschalten, nicht laden, nicht drücken, von Brennbarem fernhalten. Wir tauschen es aus. Ruft uns an: [Telefon]. Nächste Information hier um [Uhrzeit].',
    },
  ],
  decisions: {
    fit: {
      will: 'zweimal am Tag eine feste halbe Stunde Nachrichten beantworten und einen Vormittag pro Woche Beiträge machen.',
      willNot: 'die Konten der Person überlassen, die gerade keine Kundschaft hat.',
    },
    brand: {
      will: 'in jedem Beitrag über eine Reparatur einen Preis oder eine Preisspanne nennen.',
      willNot: 'gerettete Daten oder Fertigstellungszeiten versprechen, die wir nicht belegen können.',
    },
    audiences: {
      will: 'mit Menschen aus der Stadt sprechen, deren Gerät kaputt oder alt ist, und mit denen, die ihren Eltern helfen.',
      willNot: 'für Technikfans schreiben, die Messwerte der neuesten Modelle suchen.',
    },
    competitors: {
      will: 'einmal im Monat ansehen, wie zwei Werkstätten auf Beschwerden antworten, und eine Sache daraus lernen.',
      willNot: 'unsere Preise öffentlich mit ihren vergleichen.',
    },
    channels: {
      will: 'die ersten beiden Kanäle verlässlich führen, bevor Filme und Nachrichten dazukommen.',
      willNot: 'einen weiteren Kanal eröffnen, nur um früh da zu sein.',
    },
    goals: {
      will: 'Anfragen an der Theke und im Postfach zählen, jeden Monat auf dieselbe Weise.',
      willNot: 'Follower kaufen oder neue Handys verlosen.',
    },
    content: {
      will: 'jede Woche eine echte Reparatur filmen und jedes Mal sagen, was sie gekostet hat.',
      willNot: 'Privates von Kunden zeigen, auch nicht unscharf.',
    },
    tools: {
      will: 'ein gemeinsames Postfach und eine Liste von Standardantworten mit Preisen nutzen.',
      willNot: 'ein Werkzeug bezahlen, bevor uns ohne es zwei Nachrichten entgangen sind.',
    },
    crisis: {
      will: 'vor gefährlichen Geräten binnen einer Stunde warnen und sagen, was zu tun ist.',
      willNot: 'über einzelne Reparaturen in den Kommentaren streiten oder Kunden beim Namen nennen.',
    },
  },
  avoid: {
    fit: 'Nur die Stunden für Beiträge zu rechnen. In diesem Gewerbe kosten die Fragen mehr Zeit als die Bilder.',
    brand: 'Wie ein Datenblatt zu klingen. Gekauft wird eine Antwort, keine Spezifikation.',
    audiences:
      'Sich selbst für die Zielgruppe zu halten. Wer Geräte repariert, hat keine Angst um seine Fotos.',
    competitors: 'Nur die großen Ketten zu beobachten. Zuerst gefragt wird oft der Stand um die Ecke.',
    channels: 'Testberichte auf fünf Kanälen. Zwei Kanäle mit Preisen und Antworten bringen mehr Termine.',
    goals: 'Sich über Aufrufe von weit her zu freuen. Repariert wird nur, was jemand vorbeibringen kann.',
    content: 'Jeden Tag Neuheiten. Das tun die Hersteller schon; Ihre Werkbank kann niemand sonst zeigen.',
    tools: 'Passwörter auf dem Zettel an der Kasse. Geht jemand, geht das Konto mit.',
    crisis: 'Erst erklären und dann warnen. Bei einem heißen Akku sagt der erste Satz, was zu tun ist.',
  },
} as const satisfies ProtectionWords;
