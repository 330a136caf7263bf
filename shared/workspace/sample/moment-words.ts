import type { Language } from '#shared/base/language.ts';

type Words = { readonly title: string; readonly details: string; readonly notes: string };

export type SampleMomentWords = {
  readonly market: Words;
  readonly firing: Words;
  readonly openDay: Words;
  readonly holidays: {
    readonly name: string;
    readonly fileName: string;
    readonly notes: string;
    readonly first: string;
    readonly second: string;
    readonly details: string;
  };
  readonly settingsNotes: string;
};

/** Words of the moments of the sample client. */
export const SAMPLE_MOMENT_WORDS: Readonly<Record<Language, SampleMomentWords>> = {
  en: {
    market: {
      title: 'Potters’ market on the cathedral square',
      details: 'Stand 14, both days from ten. Bring the salt glaze and the small bowls.',
      notes: 'Parking is behind the school, not on the square.',
    },
    firing: { title: 'Kiln firing', details: 'No visitors; good day for pictures of the fire.', notes: '' },
    openDay: { title: 'Open workshop', details: 'Every first Saturday, eleven to four.', notes: '' },
    holidays: {
      name: 'School holidays',
      fileName: 'school-holidays.ics',
      notes: 'From the ministry’s page; a new file comes each autumn.',
      first: 'Autumn break',
      second: 'Christmas holidays',
      details: 'Courses for children fill quickly in these weeks.',
    },
    settingsNotes: 'Eva wants to see everything that names a price.',
  },
  de: {
    market: {
      title: 'Töpfermarkt am Domplatz',
      details: 'Stand 14, an beiden Tagen ab zehn. Salzglasur und die kleinen Schalen mitnehmen.',
      notes: 'Parken hinter der Schule, nicht am Platz.',
    },
    firing: { title: 'Brand im Ofen', details: 'Kein Besuch; guter Tag für Bilder vom Feuer.', notes: '' },
    openDay: { title: 'Offene Werkstatt', details: 'Jeden ersten Samstag von elf bis vier.', notes: '' },
    holidays: {
      name: 'Schulferien',
      fileName: 'schulferien.ics',
      notes: 'Von der Seite des Ministeriums; jeden Herbst kommt eine neue Datei.',
      first: 'Herbstferien',
      second: 'Weihnachtsferien',
      details: 'Kinderkurse sind in diesen Wochen schnell ausgebucht.',
    },
    settingsNotes: 'Eva will alles sehen, was einen Preis nennt.',
  },
  it: {
    market: {
      title: 'Mercato dei ceramisti in piazza del Duomo',
      details: 'Banco 14, entrambi i giorni dalle dieci. Portare lo smalto al sale e le ciotole piccole.',
      notes: 'Si parcheggia dietro la scuola, non in piazza.',
    },
    firing: {
      title: 'Cottura nel forno',
      details: 'Niente visite; buon giorno per fotografare il fuoco.',
      notes: '',
    },
    openDay: {
      title: 'Laboratorio aperto',
      details: 'Ogni primo sabato, dalle undici alle quattro.',
      notes: '',
    },
    holidays: {
      name: 'Vacanze scolastiche',
      fileName: 'vacanze-scolastiche.ics',
      notes: 'Dalla pagina del ministero; ogni autunno arriva un nuovo file.',
      first: 'Vacanze d’autunno',
      second: 'Vacanze di Natale',
      details: 'In queste settimane i corsi per bambini si riempiono in fretta.',
    },
    settingsNotes: 'Eva vuole vedere tutto ciò che indica un prezzo.',
  },
  es: {
    market: {
      title: 'Mercado de ceramistas en la plaza de la catedral',
      details: 'Puesto 14, ambos días desde las diez. Llevar el esmalte de sal y los cuencos pequeños.',
      notes: 'Se aparca detrás de la escuela, no en la plaza.',
    },
    firing: {
      title: 'Cocción en el horno',
      details: 'Sin visitas; buen día para fotografiar el fuego.',
      notes: '',
    },
    openDay: { title: 'Taller abierto', details: 'Cada primer sábado, de once a cuatro.', notes: '' },
    holidays: {
      name: 'Vacaciones escolares',
      fileName: 'vacaciones-escolares.ics',
      notes: 'De la página de la consejería; cada otoño llega un archivo nuevo.',
      first: 'Vacaciones de otoño',
      second: 'Vacaciones de Navidad',
      details: 'En estas semanas los cursos para niños se llenan pronto.',
    },
    settingsNotes: 'Eva quiere ver todo lo que mencione un precio.',
  },
};
