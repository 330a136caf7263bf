import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Schlechte Bewertung, auf die die Schweigepflicht keine Antwort erlaubt',
      holding:
        'Danke für Ihre Rückmeldung. Wir sind zur Verschwiegenheit verpflichtet und sagen öffentlich nicht, ob und für wen wir tätig sind. Wenn etwas nicht gut gelaufen ist, möchten wir es wissen: Bitte rufen Sie [Name] an, [Nummer].',
    },
    {
      name: 'Vertrauliche Daten könnten nach außen gelangt sein',
      holding:
        'Am [Tag] haben wir einen Vorfall bemerkt, bei dem Daten zugänglich geworden sein könnten. Wir haben die Systeme gesichert, informieren die Betroffenen und die zuständige Behörde und berichten hier bis [Uhrzeit]. Bis dahin erreichen Sie uns unter [Nummer].',
    },
    {
      name: 'Ein Mandat zieht öffentlichen Zorn auf die Kanzlei',
      holding:
        'Zu Mandaten äußern wir uns nicht. Jeder Mensch hat das Recht auf anwaltlichen Beistand; dass wir jemanden vertreten, heißt nicht, dass wir seine Ansichten teilen. Bitte lassen Sie unsere Beschäftigten in Ruhe.',
    },
    {
      name: 'Falsche Angabe in einem eigenen Beitrag',
      holding:
        'In unserem Beitrag vom [Tag] war eine Angabe zu [Thema] falsch. Richtig ist: [Satz]. Wir haben den Beitrag geändert. Wer sich danach gerichtet hat, ruft uns bitte heute an: [Nummer].',
    },
  ],
  decisions: {
    fit: {
      will: 'Eine Anwältin verantwortet es, jemand aus dem Team macht die Arbeit; jeden Beitrag liest eine zweite Anwältin.',
      willNot: 'Niemand von außen veröffentlicht ohne Freigabe in unserem Namen.',
    },
    brand: {
      will: 'Wir erklären sachlich, sagen, wovon eine Antwort abhängt, und nennen Kosten.',
      willNot: 'Wir versprechen keine Ergebnisse, vergleichen uns nicht und werben nicht mit Fällen.',
    },
    audiences: {
      will: 'Wir schreiben für drei Arten von Menschen, jede in ihren Worten.',
      willNot: 'Wir schreiben nicht für Kollegen, wo Mandanten lesen.',
    },
    competitors: {
      will: 'Zweimal im Jahr sehen wir uns an, wie andere Recht erklären, einmal davon im Ausland.',
      willNot: 'Wir äußern uns nicht über andere Kanzleien.',
    },
    channels: {
      will: 'Wir pflegen die Kanäle, auf denen Unternehmen und Menschen der Stadt uns suchen.',
      willNot: 'Wir beraten nirgends in Nachrichten oder Kommentaren.',
    },
    goals: {
      will: 'Wir zählen passende Anfragen und die Zeit bis zur ersten Antwort.',
      willNot: 'Follower aus anderen Regionen zählen wir nicht als Erfolg.',
    },
    content: {
      will: 'Jede rechtliche Aussage wird vor dem Erscheinen geprüft und trägt ihr Datum.',
      willNot: 'Wir veröffentlichen nichts, woran man eine Mandantin oder einen Mandanten erkennen könnte.',
    },
    tools: {
      will: 'Wir nutzen nur Werkzeuge, die mit der Verschwiegenheitspflicht vereinbar sind.',
      willNot: 'Wir laden keine Akten in Dienste für Bilder oder Texte.',
    },
    crisis: {
      will: 'Eine Anwältin entscheidet binnen einer Stunde, was gesagt wird; Kammer und Versicherung stehen auf der Liste.',
      willNot: 'Wir bestätigen oder bestreiten öffentlich nicht, dass jemand bei uns Mandat hat.',
    },
  },
  avoid: {
    fit: 'Es einer Agentur geben, die das Berufsrecht nicht kennt. Was sie veröffentlicht, gilt als Ihres.',
    brand: 'Richterhammer, Waage und „Wir kämpfen für Sie“. Wer Angst hat, sucht Ruhe.',
    audiences: 'Für die Kollegen schreiben. Sie nicken, bringen aber keine Mandate.',
    competitors:
      'Nur lesen, was die Kanzlei nebenan macht. Sehen Sie sich an, wie Ärzte oder Steuerberater erklären.',
    channels:
      'Einen Fall per Nachricht beantworten. Schweigepflicht, Haftung und Interessenkonflikt leiden gleich mit.',
    goals: 'Likes zählen. Drei passende Anfragen im Monat sind ein gutes Ergebnis.',
    content: 'Urteile nacherzählen. Sagen Sie, was daraus für die Lesenden folgt.',
    tools: 'Kostenlose Apps auf privaten Handys, in denen das Adressbuch der Kanzlei steckt.',
    crisis:
      'Sich gegen eine Bewertung mit Tatsachen aus der Akte wehren. Die Schweigepflicht gilt auch dann.',
  },
} as const satisfies ProtectionWords;
