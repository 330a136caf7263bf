import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Stunden fallen aus, weil Leitung oder Plattform gestört ist',
      holding:
        'Zurzeit können keine Stunden stattfinden: [Grund]. Wer heute eine hat, bekommt eine Nachricht mit einem Ausweg oder neuem Termin; keine Stunde geht verloren, keine wird berechnet. Nächste Nachricht hier um [Uhrzeit].',
    },
    {
      name: 'Beschwerden über Kündigung oder Abbuchung',
      holding:
        'Mehrere von euch schreiben, dass trotz Kündigung abgebucht wurde. Wir prüfen es und haben alle Abbuchungen angehalten, bis es klar ist. Betroffene bekommen ihr Geld zurück, ohne darum bitten zu müssen. Nächste Nachricht: [Uhrzeit].',
    },
    {
      name: 'Eine Lernende beschuldigt eine Lehrkraft',
      holding:
        'Uns hat ein schwerer Vorwurf gegen eine Lehrkraft erreicht. Wir sprechen mit der betroffenen Person, haben die Stunden der Lehrkraft bis zur Klärung abgesagt und schützen die Privatsphäre beider. An Vermutungen beteiligen wir uns nicht. Wer etwas weiß: [Adresse].',
    },
    {
      name: 'Aufnahmen oder Daten von Lernenden wurden öffentlich',
      holding:
        'Aufnahmen aus Stunden konnten von Menschen gesehen werden, für die sie nicht bestimmt waren. Wir haben den Zugang um [Uhrzeit] geschlossen, verständigen die Betroffenen persönlich und haben die Datenschutzbehörde informiert. Was gesichert ist, sagen wir bis [Uhrzeit] hier.',
    },
  ],
  decisions: {
    fit: {
      will: 'eine Lehrkraft eine Stunde pro Woche weniger unterrichten und dafür Nachrichten beantworten lassen.',
      willNot: 'Antworten zum Unterricht von jemandem schreiben lassen, der nicht unterrichtet.',
    },
    brand: {
      will: 'in jedem Beitrag etwas lehren, das sich am selben Tag benutzen lässt.',
      willNot: 'eine Stufe oder Dauer versprechen, die wir nicht belegen können.',
    },
    audiences: {
      will: 'zu Erwachsenen sprechen, die bald sprechen müssen, und zu denen, die für ein Team entscheiden.',
      willNot: 'Schüler vor Prüfungen ansprechen.',
    },
    competitors: {
      will: 'jedes Quartal eine Technik anderer erproben und Probestunden zählen.',
      willNot: 'über Apps oder andere Lehrkräfte spotten.',
    },
    channels: {
      will: 'ein Netzwerk und den Brief jede Woche am Leben halten, vor allem anderen.',
      willNot: 'dort sein, wo binnen eines Tages niemand antwortet.',
    },
    goals: {
      will: 'jeden Monat Probestunden und Gebliebene nach Herkunft zählen.',
      willNot: 'Aufrufe feiern.',
    },
    content: {
      will: 'an einem Vormittag im Monat vier Filme aufnehmen.',
      willNot: 'Lernende ohne schriftliche Zustimmung zeigen.',
    },
    tools: {
      will: 'Buchungen, Zustimmungen und Aufnahmen an einem Ort in der EU führen.',
      willNot: 'Aufnahmen länger als [Wochen] Wochen behalten.',
    },
    crisis: {
      will: 'Betroffene persönlich verständigen, bevor wir öffentlich schreiben.',
      willNot: 'über einzelne Lernende oder Lehrkräfte in Kommentaren sprechen.',
    },
  },
  avoid: {
    fit: 'Nur Filme einplanen. In dieser Branche verkaufen die Nachrichten, und jemand muss sie beantworten.',
    brand: 'Flaggen, Weltkugeln und „öffne die Welt“. Das hat jede Schule.',
    audiences: 'Alle, die Sprachen lernen wollen. Niemand fühlt sich gemeint.',
    competitors: 'So lustig sein wollen wie die große App. Die hat mehr Leute dafür.',
    channels: 'Sechs Netzwerke mit demselben Film.',
    goals: 'Follower in Ländern, in denen niemand bucht.',
    content: 'Wortlisten. Gespeichert wird der eine Satz, der morgen passt.',
    tools: 'Jedes halbe Jahr eine neue Plattform. Die Lernenden müssen jedes Mal mit umziehen.',
    crisis: 'Sich verteidigen, bevor die betroffene Person angerufen ist.',
  },
} as const satisfies ProtectionWords;
