import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {
  step: 'Schritt {step, number} von {count, number} · etwa {minutes, number} Minuten',
  example: 'Ein ausgearbeitetes Beispiel',
  examples: {
    shop: 'Onlineshop',
    law: 'Kanzlei',
  },
  avoid: 'Zu vermeiden:',
  back: 'Zurück',
  next: 'Weiter: {section}',
  finish: 'Zum Überblick',
  later: 'Später entscheiden',
  open: '{count, plural, one {ein Punkt offen} other {# Punkte offen}}',
  allDecided: 'alles entschieden',
  steps: 'Schritte des Leitfadens',
  about: {
    shop: 'Handgenähte Rucksäcke, zwei Personen, Shop und Instagram',
    law: 'Vier Anwältinnen und Anwälte, Miet- und Erbrecht, eine Stadt',
  },
  fit: {
    title: 'Brauchen Sie das?',
    why: 'Nicht jedes Unternehmen braucht es. Acht Antworten zeigen, ob es sich lohnt, in welcher Form, und was das Urteil ändern würde.',
  },
  competitors: {
    title: 'Was andere gut machen',
    why: 'Zwei oder drei genügen, einer davon im Ausland. Nicht kopieren: die Technik festhalten, abwandeln und prüfen, ob sie bei Ihnen wirkt.',
  },
  tools: {
    title: 'Womit Sie arbeiten',
    why: 'Jedes Werkzeug kostet Geld, Aufmerksamkeit und Daten. Halten Sie fest, wer zahlt, wann es sich verlängert und wie Sie wieder herauskommen.',
  },
  brand: {
    title: 'Wer Sie sind',
    why: 'Wer auch immer für Sie schreibt, soll wie dieselbe Person klingen. Sagen Sie in wenigen Sätzen, wofür es Sie gibt, was Sie versprechen und wie Sie sprechen.',
    shop: {
      one: { label: 'Mission', text: 'Rucksäcke, die jede Mode überleben' },
      two: { label: 'Tonalität', text: 'Schlicht, genau, ab und zu ein trockener Witz' },
      three: { label: 'Wir werden nicht', text: 'irgendetwas „Must-have“ nennen' },
      avoid: '„Qualität ist unsere Leidenschaft.“ Das sagen alle.',
    },
    law: {
      one: { label: 'Mission', text: 'Recht, das die Nachbarin versteht' },
      two: { label: 'Tonalität', text: 'Ruhig, ohne Paragrafen' },
      three: { label: 'Wir werden nicht', text: 'laufende Verfahren kommentieren' },
      avoid: 'Latein und Fotos von Händedrücken.',
    },
  },
  audiences: {
    title: 'Wen Sie erreichen wollen',
    why: 'Zwei oder drei Arten von Menschen genügen. Was brauchen sie, was stört sie, und wo begegnen Sie ihnen? Ein Beitrag für alle erreicht niemanden.',
    shop: {
      one: { label: 'Wer', text: 'Pendler, die bei jedem Wetter Rad fahren' },
      two: { label: 'Bedarf', text: 'Eine Tasche, die nach einer Stunde Regen innen trocken ist' },
      three: { label: 'Zu finden', text: 'abends auf Instagram, sonntags in Radforen' },
      avoid: '„Frauen und Männer von 18 bis 65.“ Das sind alle.',
    },
    law: {
      one: { label: 'Wer', text: 'Mieter mit ihrer ersten Mieterhöhung' },
      two: { label: 'Bedarf', text: 'Binnen eines Tages wissen, ob sie rechtens ist' },
      three: { label: 'Zu finden', text: 'in Facebook-Gruppen der Stadt, über die Suche' },
      avoid: 'Nur die Mandanten zu beschreiben, die Sie schon haben.',
    },
  },
  channels: {
    title: 'Wo Sie sprechen',
    why: 'Jeder Kanal kostet Woche für Woche Stunden. Behalten Sie, was ein Zielwert braucht, geben Sie jedem eine Aufgabe und eine Person, und schließen Sie den Rest mit gutem Gewissen.',
    shop: {
      one: { label: 'Instagram', text: 'zeigt die Herstellung, drei Beiträge pro Woche, Lea' },
      two: { label: 'Newsletter', text: 'verkauft, zweimal im Monat, Tom' },
      three: { label: 'Facebook', text: 'ruht bis zum Frühjahr' },
      avoid: 'Ein Konto, das zuletzt vor zwei Jahren gepflegt wurde.',
    },
    law: {
      one: { label: 'LinkedIn', text: 'jede Woche ein Urteil erklärt, Dr. Roth' },
      two: { label: 'Facebook', text: 'Antwort binnen eines Tages, das Sekretariat' },
      three: { label: 'TikTok', text: 'jetzt nicht' },
      avoid: 'Einen Kanal eröffnen, weil ihn die Konkurrenz hat.',
    },
  },
  goals: {
    title: 'Ziele und messbare Zielwerte',
    why: 'Ein Ziel ohne Zahl lässt sich weder verfehlen noch erreichen. Wählen Sie wenige Kennzahlen, schreiben Sie den heutigen Stand auf und legen Sie fest, bis wann sich was ändern soll.',
    shop: {
      one: { label: 'Geschäftsziel', text: 'Unabhängig von Marktplätzen werden' },
      two: { label: 'Ziel in den Kanälen', text: 'Besucherinnen und Besucher in den Shop führen' },
      three: { label: 'Zielwert', text: 'Besuche aus Instagram: von 420 auf 700 im Monat bis zum 31. März' },
      avoid: '„Wir wollen bekannter werden.“ Daran lässt sich nichts prüfen.',
    },
    law: {
      one: { label: 'Geschäftsziel', text: 'Drei neue Mandate im Monat aus der Stadt' },
      two: { label: 'Ziel in den Kanälen', text: 'Bei Mietfragen zuerst gefragt werden' },
      three: {
        label: 'Zielwert',
        text: 'Erste Antwort auf eine Frage: von 20 auf 6 Stunden bis zum 30. Juni',
      },
      avoid: 'Follower zählen, wenn Sie Anfragen brauchen.',
    },
  },
  content: {
    title: 'Inhalte und Themensäulen',
    why: 'Drei bis fünf Themen füllen ein Jahr, wenn jedes einem Ziel dient. Anteile zeigen sofort, wenn eines überhandnimmt.',
    shop: {
      one: { label: 'Werkstatt, 40 %', text: 'wie eine Tasche entsteht und repariert wird' },
      two: { label: 'Unterwegs, 35 %', text: 'Kundinnen und ihre Strecken' },
      three: { label: 'Shop, 25 %', text: 'neue Farben, letzte Stücke' },
      avoid: 'Eine Themensäule namens „Sonstiges“.',
    },
    law: {
      one: { label: 'Urteile, 50 %', text: 'was das für Sie bedeutet' },
      two: { label: 'Fragen, 30 %', text: 'diese Woche gestellt, kurz beantwortet' },
      three: { label: 'Kanzlei, 20 %', text: 'Menschen und Sprechzeiten' },
      avoid: 'Beiträge zu jedem Welttag, den es gibt.',
    },
  },
  crisis: {
    title: 'Bereit für einen schlechten Tag',
    why: 'In der Krise liest niemand ein Handbuch. Legen Sie jetzt fest, wer entscheidet, wer spricht, was in der ersten Viertelstunde geschieht, und halten Sie die ersten Sätze bereit.',
    shop: {
      one: { label: 'Stufe 2', text: 'ab 50 verärgerten Kommentaren oder dem Fünffachen des Üblichen' },
      two: {
        label: 'Erste 15 Minuten',
        text: 'Bildschirmfotos sichern, Tom anrufen, geplante Beiträge anhalten',
      },
      three: { label: 'Erster Satz', text: 'Wir haben es gesehen und prüfen es; mehr dazu um [Uhrzeit]' },
      avoid: 'Kommentare löschen. Nachts streiten.',
    },
    law: {
      one: { label: 'Stufe 2', text: 'die Presse fragt, oder ein Mandant wird genannt' },
      two: { label: 'Erste 15 Minuten', text: 'Partner informieren, niemand kommentiert' },
      three: { label: 'Erster Satz', text: 'Zu Verfahren dürfen wir nichts sagen; rufen Sie an: [Nummer]' },
      avoid: 'Einen Mandanten öffentlich berichtigen.',
    },
  },
} satisfies Translated<typeof english>;
