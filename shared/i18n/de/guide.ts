import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {
  step: 'Schritt {step, number} von {count, number} · etwa {minutes, number} Minuten',
  example: 'Ein ausgearbeitetes Beispiel',
  avoid: 'Zu vermeiden:',
  next: 'Weiter: {section}',
  finish: 'Zum Überblick',
  later: 'Später entscheiden',
  open: '{count, plural, one {ein Punkt offen} other {# Punkte offen}}',
  allDecided: 'alles entschieden',
  steps: 'Schritte des Leitfadens',
  fit: {
    title: 'Brauchen Sie Community-Management?',
    why: 'Nicht jedes Unternehmen braucht es. Neun Antworten zeigen, ob es sich lohnt, in welcher Form, und was das Urteil ändern würde.',
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
  },
  audiences: {
    title: 'Wen Sie erreichen wollen',
    why: 'Zwei oder drei Arten von Menschen genügen. Was brauchen sie, was stört sie, und wo begegnen Sie ihnen? Ein Beitrag für alle erreicht niemanden.',
  },
  channels: {
    title: 'Wo Sie sprechen',
    why: 'Jeder Kanal kostet Woche für Woche Stunden. Behalten Sie, was ein Zielwert braucht, geben Sie jedem eine Aufgabe und eine Person, und schließen Sie den Rest mit gutem Gewissen.',
  },
  goals: {
    title: 'Ziele und messbare Zielwerte',
    why: 'Ein Ziel ohne Zahl lässt sich weder verfehlen noch erreichen. Wählen Sie wenige Kennzahlen, schreiben Sie den heutigen Stand auf und legen Sie fest, bis wann sich was ändern soll.',
  },
  content: {
    title: 'Inhalte und Themensäulen',
    why: 'Drei bis fünf Themen füllen ein Jahr, wenn jedes einem Ziel dient. Anteile zeigen sofort, wenn eines überhandnimmt.',
  },
  crisis: {
    title: 'Bereit für einen schlechten Tag',
    why: 'In der Krise liest niemand ein Handbuch. Legen Sie jetzt fest, wer entscheidet, wer spricht, was in der ersten Viertelstunde geschieht, und halten Sie die ersten Sätze bereit.',
  },
} satisfies Translated<typeof english>;
