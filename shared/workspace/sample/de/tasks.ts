import type { SampleTasks } from '../content.ts';

export const tasks: SampleTasks = {
  tasks: {
    tags: {
      title: 'Preisschilder für die Geschenkkisten bestellen',
      details: 'Kraftpapier, 5 × 8 cm, Loch oben. Die Druckerei braucht vier Werktage.',
      notes: 'Die letzte Lieferung roch nach Leim: nach einem anderen Papier fragen.',
    },
    glaze: {
      title: 'Die Herbstglasur fotografieren',
      details: 'Vormittags am Fenster, ein Bild mit Hand für die Größe.',
      notes: '',
    },
    reader: {
      title: 'Die Frage der Zeitschrift zur Salzglasur beantworten',
      details: 'Zwei Sätze und ein Bild. Jonas prüft die Temperaturen.',
      notes: '',
    },
    pinterest: {
      title: 'Pinterest-Pinnwände nach Gebrauch ordnen statt nach Farbe',
      details: 'Pinnwände: Frühstück, Brot, Blumen. Die alten behalten ihre Links.',
      notes: '',
    },
    translation: {
      title: 'Die Kursbeschreibung von jemandem prüfen lassen, der Englisch spricht',
      details: '',
      notes: '',
    },
    cafe: {
      title: 'Das Café am Markt um ein Bild seiner Tassen bitten',
      details: 'Sie wollten erst ihre Gäste fragen.',
      notes: '',
    },
    subtitles: {
      title: 'Untertitel für die drei ältesten Ofenfilme schreiben',
      details: '',
      notes: '',
    },
  },
  routines: {
    comments: {
      title: 'Nach Kommentaren und Nachrichten sehen',
      items: [
        'Antworten, was über Nacht kam',
        'Allen danken, die ein Stück von uns zeigen',
        'Beschwerden an Eva geben',
      ],
      notes: '',
      roundNotes: 'Zwei Fragen zur Spülmaschine: einen Beitrag wert.',
    },
    figures: {
      title: 'Die Zahlen der Woche aufschreiben',
      items: ['Newsletter und Besuche im Shop', 'Follower der Kanäle', 'Ein Satz dazu, was auffiel'],
      notes: '',
      roundNotes: '',
    },
    care: {
      title: 'Die Kanäle aufräumen',
      items: ['Links in allen Profilen prüfen', 'Angeheftete Beiträge erneuern'],
      notes: '',
      roundNotes: '',
    },
  },
};
