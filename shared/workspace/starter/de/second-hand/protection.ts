import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Motten, Wanzen oder Geruch: Jemand zweifelt an der Hygiene',
      holding:
        'Wir haben gelesen, dass in einem Stück von uns etwas gefunden wurde. Wir prüfen heute mit [Firma] den Bestand und haben die betroffene Stange geschlossen. Wer seit dem [Datum] [Art des Stücks] gekauft hat: Bitte in einer geschlossenen Tüte lassen und uns schreiben, wir nehmen es zurück. Mehr hier bis [Uhrzeit].',
    },
    {
      name: 'Ein Stück soll gefälscht sein',
      holding:
        'Von einem Stück ([Stück]), das wir am [Datum] verkauft haben, heißt es, es sei nicht echt. Ähnliche Stücke sind aus dem Verkauf, und [Sachverständige] prüfen es. Wer es gekauft hat, bekommt das Geld sofort zurück, wie auch immer die Prüfung ausgeht. Bis [Datum] sagen wir hier, was herauskam.',
    },
    {
      name: 'Ein Stück auf der Stange soll gestohlen sein',
      holding:
        'Jemand hat bei uns sein Eigentum wiedererkannt. Das Stück ist aus dem Verkauf und liegt sicher. Wir halten bei allem fest, wer es gebracht hat, und geben der Polizei, was wir wissen. Bitte meldet Weiteres dort und nicht in den Kommentaren. Nächste Information: [Uhrzeit].',
    },
    {
      name: 'Wer etwas gebracht hat, wartet auf sein Geld',
      holding:
        'Einige von euch warten noch auf ihren Anteil aus dem [Monat]. Das liegt an uns: [Grund in einem Satz]. Alle Betroffenen bekommen bis [Tag] eine Liste und ein Datum. Wer bis dahin nichts hört: [Adresse] oder [Telefon].',
    },
  ],
  decisions: {
    fit: {
      will: 'an zwei festen Vormittagen fotografieren und zweimal am Tag Nachrichten beantworten.',
      willNot: 'aus jeder freien Minute im Laden einen Beitrag machen.',
    },
    brand: {
      will: 'den Makel jedes Stücks zeigen und benennen.',
      willNot: 'Hersteller oder Alter angeben, die wir nicht belegen können.',
    },
    audiences: {
      will: 'mit denen sprechen, die jagen, die bringen und die zögern.',
      willNot: 'um Wiederverkäufer werben, die die Stange leer räumen.',
    },
    competitors: {
      will: 'einmal im Monat ansehen, wie zwei Läden Zustand und Preis zeigen.',
      willNot: 'schlecht über Onlineplattformen reden, auf denen auch unsere Kunden verkaufen.',
    },
    channels: {
      will: 'neue Stücke zuerst auf einem Kanal zeigen und dort markieren, was verkauft ist.',
      willNot: 'dasselbe Einzelstück an vier Stellen zugleich anbieten.',
    },
    goals: {
      will: 'Reservierungen und Angebote zählen, im Buch neben der Kasse.',
      willNot: 'Aufrufe aus Orten feiern, aus denen niemand kommt.',
    },
    content: {
      will: 'mindestens jeden fünften Beitrag denen widmen, die etwas bringen.',
      willNot: 'über Stücke oder über die lachen, die sie getragen haben.',
    },
    tools: {
      will: 'eine einzige Liste mit Nummer, Preis, Eigentümer und Stand jedes Stücks führen.',
      willNot: 'einen Onlineshop beginnen, bevor wir mit Reservierungen nicht mehr nachkommen.',
    },
    crisis: {
      will: 'ein zweifelhaftes Stück sofort aus dem Verkauf nehmen und zuerst das Geld zurückgeben.',
      willNot: 'öffentlich urteilen, ob etwas echt oder gestohlen ist.',
    },
  },
  avoid: {
    fit: 'Zu glauben, Einzelstücke verkauften sich von selbst. Jedes braucht ein Bild, Maße und eine Antwort.',
    brand: 'Alles Vintage zu nennen. Wer sich auskennt, glaubt dann auch den Rest nicht mehr.',
    audiences: 'Die zu vergessen, die bringen. Ohne gute Stücke ist der beste Kanal leer.',
    competitors: 'Sich an Plattformen zu messen. Sie haben eine Umkleide, eine Nase und ein Gesicht.',
    channels: 'Ein Stück überall anzubieten. Zwei Zusagen für eine Jacke kosten eine Stammkundin.',
    goals: 'Follower von weit her zu zählen. Anprobiert wird im Umkreis von einer Stunde.',
    content: 'Nur Stücke, nie Menschen und Arbeit. Vertrauen entsteht, wo man Sie prüfen sieht.',
    tools: 'Reservierungen in fünf Postfächern. Ein Buch, eine Nummer je Stück.',
    crisis:
      'In den Kommentaren über Echtheit zu streiten. Erst aus dem Verkauf, dann prüfen lassen, dann reden.',
  },
} as const satisfies ProtectionWords;
