import type { SampleFit } from '../content.ts';

export const fit: SampleFit = {
  businessName: 'Eine Familientöpferei, die ihr Geschirr im Internet verkauft',
  choiceReason:
    'Mira kennt jede Glasur und viele Kunden mit Namen. Zehn Stunden pro Woche werden frei, wenn Jonas das Packen übernimmt.',
  decision: {
    will: 'Mira betreut die Community, zehn Stunden pro Woche, und antwortet als Einzige.',
    willNot: 'Keine Agentur spricht in unserem Namen, und niemand veröffentlicht, der nie am Ofen stand.',
  },
  purpose:
    'Hält das Gespräch am Laufen, während Mira am Ofen steht, und macht aus dem, was dort geschieht, kurze Filme.',
  tasks: [
    'Zwei kurze Clips pro Woche drehen und untertiteln',
    'An Brenntagen Kommentare beantworten',
    'Die Texte in der zweiten Sprache schreiben',
  ],
  ownCompetence: 'Kommt mit Staub und Hitze zurecht',
  expectations: {
    empathy: 'Antwortet jemandem, dessen Becher zerbrach, so, dass er wieder bestellt',
    video: 'Filmt mit einer Hand, schneidet am Telefon, untertitelt am selben Tag',
    writing: 'Drei Sätze, kein Ausrufezeichen, in unserem Ton',
    'brand-knowledge': 'Kann sagen, was Salz mit Ton macht',
    languages: 'Antwortet Kunden im Ausland ohne Übersetzungsprogramm',
    decisiveness: 'Sieht an den Zahlen, welcher Film eine Fortsetzung verdient',
    innovation: 'Bringt jeden Monat eine Idee, auf die wir nicht gekommen wären',
    own: 'Bleibt bei vierzig Grad neben dem Ofen freundlich',
  },
  trialTask:
    'Hier sind drei Kommentare, einer davon wütend. Beantworten Sie alle drei in unserem Ton und filmen Sie zehn Sekunden von dem, was Sie an Ihrem Tisch sehen. Sie haben eine Stunde.',
  candidates: {
    lena: {
      evidence: {
        empathy:
          'Die Beschwerde über die gesprungene Teekanne im August: Die Kundin kam danach zum Tag der offenen Tür.',
        video: 'Zwei Clips am Tag der offenen Tür: gutes Auge, keine Untertitel.',
        'brand-knowledge': 'Packt und glasiert hier seit vier Jahren.',
        languages: 'Braucht für längere Antworten ein Wörterbuch.',
      },
      trialResult: 'Ruhig, schnell und bei der Glasur richtig. Der Film hat gewackelt.',
      notes: 'Würde es gern machen, aber nicht samstags.',
    },
    studio: {
      evidence: {
        video: 'Mappe: elf Werkstätten, Untertitel in drei Sprachen.',
        'brand-knowledge': 'Fragte, was eine Salzglasur ist.',
        languages: 'Das erste Gespräch war zweisprachig.',
        innovation: 'Schlug eine Reihe darüber vor, was im Ofen schiefging.',
      },
      trialResult: '',
      notes: 'Hat bis Monatsende um eine Probeaufgabe gebeten. Die Kosten gelten ohne Dreh vor Ort.',
    },
  },
};
