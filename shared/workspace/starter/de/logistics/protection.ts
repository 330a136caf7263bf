import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Viele Pakete zugleich verspätet: Wetter, Streik, Systemausfall',
      holding:
        'Seit [Uhrzeit] stellen wir in [Gebiet] wegen [Ursache] verspätet zu. Die Pakete sind sicher, nichts muss neu bestellt werden. Bis [Uhrzeit] sagen wir hier, wann sie kommen. In dringenden Fällen: [Nummer].',
    },
    {
      name: 'Ein Film über groben Umgang mit Paketen verbreitet sich',
      holding:
        'Wir haben den Film gesehen. So darf niemand mit Paketen umgehen. Wir klären, wo und wann er entstand, sprechen mit den Beteiligten und berichten hier bis [Uhrzeit]. Wenn Ihr Paket beschädigt ist, schicken Sie uns bitte die Nummer als Nachricht.',
    },
    {
      name: 'Unfall mit einem unserer Transporter',
      holding:
        'Am [Tag] gab es in [Ort] einen Unfall mit einem unserer Fahrzeuge. Unsere Gedanken sind bei den Betroffenen. Wir arbeiten mit der Polizei zusammen und äußern uns nicht zur Ursache, solange sie untersucht wird. Hier melden wir uns wieder bis [Uhrzeit].',
    },
    {
      name: 'Adressen oder Unterschriften von Empfängern in falschen Händen',
      holding:
        'Am [Tag] haben wir bemerkt, dass Daten von Empfängern zugänglich geworden sein könnten. Die Lücke ist geschlossen. Wir informieren die Betroffenen und die zuständige Behörde und sagen hier bis [Uhrzeit], um welche Daten es geht. Fragen: [Nummer].',
    },
  ],
  decisions: {
    fit: {
      will: 'Die Disposition meldet, was später kommt, eine Person antwortet, beides an jedem Werktag.',
      willNot: 'Wir überlassen Antworten weder einem Automaten noch dem, der gerade Zeit hat.',
    },
    brand: {
      will: 'Wir nennen Ursache, Ort und Zeit und geben Fehler zu.',
      willNot: 'Wir versprechen nicht, die Schnellsten oder immer pünktlich zu sein.',
    },
    audiences: {
      will: 'Zuerst die Empfänger, dann die Versender, dann alle, die fahren wollen.',
      willNot: 'Wir machen keine Imagefilme für niemanden.',
    },
    competitors: {
      will: 'Einmal im Quartal sehen wir uns an, wie zwei andere Verspätungen melden, einer davon im Ausland.',
      willNot: 'Wir freuen uns nicht öffentlich über Pannen anderer.',
    },
    channels: {
      will: 'Wir bleiben dort, wo Empfänger fragen, und antworten dort innerhalb von Stunden.',
      willNot: 'Wir öffnen keinen Kanal, den während der Touren niemand liest.',
    },
    goals: {
      will: 'Wir zählen die Zeit bis zur Antwort, beantwortete Fragen und Anfragen von Versendern.',
      willNot: 'Reichweite, die uns Ärger gebracht hat, zählen wir nicht.',
    },
    content: {
      will: 'Jeder Beitrag erspart jemandem einen Anruf, einen Bruch oder das Warten.',
      willNot: 'Wir zeigen keine Adressen, Etiketten oder Menschen, die nicht zugestimmt haben.',
    },
    tools: {
      will: 'Paketnummern schlagen wir im eigenen System nach, nie im Netzwerk.',
      willNot: 'Wir behalten Adressen aus Nachrichten nicht länger, als der Fall dauert.',
    },
    crisis: {
      will: 'Ab zehn gleichen Fragen in der Stunde meldet sich die Disposition; Bildern von Paketen gehen wir am selben Tag nach.',
      willNot: 'Wir nennen keine Fahrerin und keinen Fahrer und raten nicht über Ursachen.',
    },
  },
  avoid: {
    fit: 'Eine Seite eröffnen, auf der niemand antwortet. Bei einem Paketdienst wird jeder Beitrag zum Beschwerdeschalter.',
    brand: 'Mit Tempo werben. Das erste verspätete Paket kehrt den Satz gegen Sie.',
    audiences: 'Nur an Versender denken, weil sie zahlen. Empfänger entscheiden, wen Versender behalten.',
    competitors: 'Die Filme der Großen nachmachen. Nähe ist das, was sie nicht haben.',
    channels: 'Paketnummern und Adressen in öffentlichen Kommentaren.',
    goals: 'Follower zählen. Gefolgt wird Ihnen, solange das Paket unterwegs ist.',
    content: 'Gekaufte Fotos lächelnder Boten. Zeigen Sie Regen, Halle und Hände.',
    tools: 'Paketdaten in fünf Postfächern erfragen, die niemand leert.',
    crisis: 'Schweigen, bis die Ursache feststeht. Ort und Zeit lassen sich sofort sagen.',
  },
} as const satisfies ProtectionWords;
