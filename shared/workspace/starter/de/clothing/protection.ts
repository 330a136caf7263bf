import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Streit um Rückgabe oder Erstattung wird öffentlich',
      holding:
        'Wir haben gelesen, was Sie schildern, und gehen dem jetzt nach. Bitte schicken Sie uns Ihre Bestellnummer per Nachricht; wir antworten Ihnen heute persönlich und schreiben hier, wie es geklärt wurde.',
    },
    {
      name: 'Mangelhafte Ware: Farbe, vergessene Nadel, Hautreaktion',
      holding:
        'Uns wurde ein Problem mit [Kleidungsstück] gemeldet. Bitte tragen Sie es nicht, bis wir mehr wissen. Wir haben es aus dem Verkauf genommen, fragen beim Hersteller nach und melden uns hier wieder bis [Uhrzeit]. Sie können es zurückgeben und erhalten Ihr Geld zurück.',
    },
    {
      name: 'Kritik an Arbeitsbedingungen bei einem Lieferanten',
      holding:
        'Wir nehmen den Bericht über [Lieferant] ernst. Wir prüfen, welche unserer Waren betroffen sind und was wir darüber wissen, und sagen es hier bis [Tag], auch das, was wir nicht wissen.',
    },
    {
      name: 'Beitrag wird als respektlos empfunden',
      holding:
        'Unser Beitrag vom [Tag] hat Menschen verletzt. Wir haben ihn gelöscht, hören zu und antworten hier bis [Uhrzeit]. Danke an alle, die es uns gesagt haben.',
    },
  ],
  decisions: {
    fit: {
      will: 'Eine Person aus dem Laden betreut die Kanäle zu festen Stunden, zunächst ein halbes Jahr.',
      willNot: 'Wir geben unsere Stimme nicht an jemanden, der nie im Laden stand.',
    },
    brand: {
      will: 'Wir zeigen echte Menschen, echte Größen und jeden Preis.',
      willNot: 'Wir reden nicht von Problemzonen und nennen nichts nachhaltig ohne Nachweis.',
    },
    audiences: {
      will: 'Wir schreiben für Menschen in der Nähe, die kommen oder reservieren.',
      willNot: 'Wir jagen keine Follower, wohin wir nicht liefern.',
    },
    competitors: {
      will: 'Einmal im Quartal sehen wir uns zwei Läden an, einen davon im Ausland, und probieren eine Sache aus.',
      willNot: 'Wir kopieren keine Bilder und machen nicht jeden Rabatt mit.',
    },
    channels: {
      will: 'Wir pflegen wenige Kanäle und antworten auf jedem.',
      willNot: 'Wir öffnen keinen weiteren, bevor diese drei Monate lang gut gelaufen sind.',
    },
    goals: {
      will: 'Wir zählen Reservierungen, Besuche und die Zeit bis zur Antwort.',
      willNot: 'Wir kaufen keine Follower und verlosen nichts, um welche zu gewinnen.',
    },
    content: {
      will: 'Jeder Beitrag hilft beim Auswählen, Tragen oder Pflegen.',
      willNot: 'Wir posten nicht, nur weil Dienstag ist.',
    },
    tools: {
      will: 'Wir arbeiten mit dem, was da ist, und bewahren unsere Bilder in einem eigenen Ordner auf.',
      willNot: 'Wir abonnieren nichts, bevor vier Wochen Probe zeigen, dass es Zeit spart.',
    },
    crisis: {
      will: 'Beschwerden bekommen während der Öffnungszeiten binnen einer Stunde eine erste Antwort; mangelhafte Ware kommt sofort aus dem Verkauf.',
      willNot: 'Wir löschen keine Kritik und streiten nicht in Kommentaren.',
    },
  },
  avoid: {
    fit: 'Die Auszubildende macht es nebenbei, weil sie jung ist. Wer für Sie spricht, muss entscheiden dürfen.',
    brand: 'Wie ein Modemagazin klingen. Einem Laden folgt man, weil man von ihm beraten werden will.',
    audiences: '„Frauen von 18 bis 65“ ist niemand. Beschreiben Sie jemanden, der in Ihrer Umkleide stand.',
    competitors: 'Sich an Ketten messen. Suchen Sie einen Laden Ihrer Größe, der eine Sache besser macht.',
    channels: 'Überall sein und nirgends antworten.',
    goals: 'Follower als einziges Ziel. Hundert Menschen in der Nähe kaufen mehr als zehntausend anderswo.',
    content: 'Nur Ware zeigen. Gespeichert und weitergegeben wird Hilfe zu Passform und Pflege.',
    tools: 'Einen Planer bezahlen, während die Bilder auf drei privaten Handys liegen.',
    crisis: 'Bis Montag warten, wenn der Ärger am Samstag wächst.',
  },
} as const satisfies ProtectionWords;
