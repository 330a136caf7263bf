import type { SampleRegister } from '../content.ts';

export const register: SampleRegister = {
  people: {
    clara: {
      place: 'Leipzig',
      topics: ['Gedeckte Tische', 'Frühstücksschalen', 'Weniger kaufen'],
      nextStep: 'Die zwei Schalen zweiter Wahl schicken, nach denen sie fragte',
      disclosure: 'Schreibt „Geschenk“ über jeden Beitrag, in dem sie ein Stück nicht bezahlt hat',
      agreements: 'Jede Saison zwei Stücke zweiter Wahl geschenkt. Was sie dazu sagt, ist ihre Sache.',
      results:
        'Elf Bestellungen seit dem Frühjahr nannten sie; ihr Bild vom Frühstückstisch wurde am häufigsten gemerkt.',
      notes: 'Mag keine Anrufe. Verträgt keine Milch, also keine Bilder mit Sahne.',
    },
    tilda: {
      place: 'Hamburg',
      topics: ['Werkstätten', 'Handwerk auf dem Land'],
      nextStep: 'Fragen, ob die Ofengeschichte in die Frühjahrsausgabe kommt',
      disclosure: '',
      agreements: '',
      results: 'Ein kurzer Text über Salzglasur im letzten Herbst',
      notes: '',
    },
    otto: {
      place: 'Höhr-Grenzhausen',
      topics: ['Drehtechnik', 'Holzbrand'],
      nextStep: '',
      disclosure: '',
      agreements: '',
      results: 'Nannte unseren Ofen in einem Film: 1.900 Besuche im Shop in zwei Tagen',
      notes: 'Jonas kennt ihn vom Markt. Nimmt grundsätzlich keine Geschenke an.',
    },
    nele: {
      place: 'Kassel',
      topics: ['Fragen zur Pflege', 'Zweite Wahl'],
      nextStep: '',
      disclosure: '',
      agreements: 'Darf Fragen zur Pflege in den Kommentaren vor uns beantworten',
      results: 'Etwa sechs hilfreiche Antworten im Monat',
      notes: '',
    },
  },
  tools: {
    design: {
      use: 'Stories, Preisschilder und die Pins für Pinterest',
      dataKept: 'EU, beim Anbieter',
      exitPlan:
        'Alle Vorlagen liegen jedes Quartal auch als SVG in unserem Ordner. Jedes Bildprogramm öffnet sie.',
      notes: 'Vor der Verlängerung nach dem Preis für kleine Werkstätten fragen.',
    },
    inbox: {
      use: 'Nachrichten und Kommentare aller Kanäle an einem Ort',
      dataKept: 'Deutschland, beim Anbieter',
      exitPlan:
        'Die Nachrichten lassen sich als CSV ausgeben. Ohne ihn wird wieder jeder Kanal in seiner App beantwortet.',
      notes: '',
    },
    cutting: {
      use: 'Kurze Filme aus der Werkstatt, Untertitel',
      dataKept: 'Auf dem Rechner von Jonas',
      exitPlan: 'Die Filme sind gewöhnliche MP4-Dateien.',
      notes: '',
    },
    figures: {
      use: 'Zahlen aller Kanäle nebeneinander, auf Probe bis zum Rückblick',
      dataKept: '',
      exitPlan: '',
      notes: '',
    },
  },
  toolDecision: {
    will: 'Für jeden Zweck ein Werkzeug, und bevor wir dafür zahlen, steht da, wie wir wieder herauskommen.',
    willNot:
      'Kein Programm zum Vorausplanen: Bei drei Beiträgen in der Woche veröffentlichen wir von Hand und bleiben zum Antworten.',
  },
};
