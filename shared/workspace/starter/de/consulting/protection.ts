import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Ein früherer Kunde kritisiert uns öffentlich',
      holding:
        'Wir haben die Kritik gelesen und nehmen sie ernst. Da Projekte vertraulich sind, sprechen wir hier nicht darüber. Wir haben den Kunden heute angerufen und sagen bis [Uhrzeit], was gesagt werden darf.',
    },
    {
      name: 'Vertrauliches ist nach außen gelangt',
      holding:
        'Informationen eines Kunden haben Menschen erreicht, für die sie nicht bestimmt waren. Wir haben den Kunden verständigt, den Weg geschlossen und klären mit ihm, was folgt. Zum Inhalt sagen wir nichts. Nächste Nachricht: [Uhrzeit].',
    },
    {
      name: 'Eine Zahl in einem Beitrag war falsch',
      holding:
        'In unserem Beitrag vom [Datum] war eine Zahl falsch: Richtig ist [Zahl], nicht [Zahl]. Wir haben den Beitrag berichtigt und die Stelle gekennzeichnet. Danke an alle, die uns darauf hingewiesen haben.',
    },
    {
      name: 'Unser Rat soll zu Entlassungen geführt haben',
      holding:
        'Es heißt, Entlassungen bei [Ort] gingen auf unseren Rat zurück. Wir prüfen, was wir empfohlen haben und was ohne uns entschieden wurde. Bis [Uhrzeit] sagen wir hier, was wir wissen und sagen dürfen.',
    },
  ],
  decisions: {
    fit: {
      will: 'dienstags und donnerstags je eine feste Stunde zum Schreiben und Antworten freihalten.',
      willNot: 'Fälle von Außenstehenden schreiben lassen, ohne sie zu prüfen.',
    },
    brand: {
      will: 'in jedem Beitrag eine Zahl oder eine Vorlage zeigen.',
      willNot: 'einen Kunden ohne schriftliche Zustimmung nennen.',
    },
    audiences: {
      will: 'für Inhaber und ihre rechte Hand in Betrieben mit fünfzehn bis sechzig Leuten schreiben.',
      willNot: 'für andere Berater schreiben.',
    },
    competitors: {
      will: 'einmal im Monat zwei andere lesen und im Quartal eine Technik erproben.',
      willNot: 'Projekte anderer kommentieren.',
    },
    channels: {
      will: 'die meisten Stunden in den ersten Kanal und den Brief stecken.',
      willNot: 'in Netzwerken sein, in denen niemand einen Betrieb führt.',
    },
    goals: {
      will: 'in jedem ersten Gespräch fragen, wie man auf uns kam.',
      willNot: 'Likes als Erfolg zählen.',
    },
    content: {
      will: 'jede Woche einen Fall veröffentlichen, geprüft von dem, der dabei war.',
      willNot: 'die Nachrichten des Tages kommentieren.',
    },
    tools: {
      will: 'Fälle, Freigaben und Zahlen in einem eigenen Ordner führen.',
      willNot: 'Kundendaten in Werkzeuge geben, deren Speicherort wir nicht kennen.',
    },
    crisis: {
      will: 'erst anrufen und dann schreiben, innerhalb von zwei Stunden.',
      willNot: 'über ein Projekt in Kommentaren streiten, auch nicht zur Verteidigung.',
    },
  },
  avoid: {
    fit: 'Jemanden zum Posten einstellen, bevor irgendwer eine Stunde in der Woche hat, um aus den Betrieben zu erzählen.',
    brand: 'Wörter, die jede Beratung benutzt. „Maßgeschneidert und ganzheitlich“ sagt nichts.',
    audiences: 'Für Kollegen schreiben, weil die am schnellsten Beifall geben.',
    competitors: 'Den Ton eines bekannten Beraters nachmachen. Man hört es.',
    channels: 'Fünf Kanäle und ein Podcast. Zwei, in denen jemand antwortet, bringen mehr.',
    goals: 'Follower als Ziel. Drei Gespräche mit den richtigen Betrieben sind mehr wert.',
    content: 'Allgemeine Weisheiten. Ein Fall mit einer Zahl wird zu Ende gelesen.',
    tools: 'Für jede Idee ein Werkzeug. Eine Tabelle und ein gemeinsamer Kalender tragen das erste Jahr.',
    crisis: 'Öffentlich recht behalten wollen. Vertraulichkeit wiegt mehr als das letzte Wort.',
  },
} as const satisfies ProtectionWords;
