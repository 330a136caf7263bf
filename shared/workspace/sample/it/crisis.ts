import type { SampleCrisis, SampleIncident } from '../content.ts';

export const crisis: SampleCrisis = {
  levels: [
    {
      name: 'Avviso',
      description:
        'Una discussione accesa o un’affermazione falsa su un solo canale. Risponde chi è di turno.',
    },
    {
      name: 'Serio',
      description:
        'Dubbi sulla sicurezza di un prodotto, un’affermazione che si diffonde o una domanda pubblica di chi ha molto seguito.',
    },
    {
      name: 'Grave',
      description:
        'C’è un ferito, si profila un richiamo, o sono coinvolte un’autorità o la stampa. Decide Eva, l’avvocata legge tutto.',
    },
  ],
  roles: {
    lead: 'Guida e decide',
    speaker: 'Parla in pubblico',
    answers: 'Risponde su tutti i canali',
    facts: 'Accerta i fatti, parla con il laboratorio',
    parcels: 'Ferma il negozio e i pacchi in viaggio',
  },
  rolesNotes: 'Jonas non ha un sostituto. Lena lo farebbe, dopo una prova davanti alla telecamera.',
  contacts: {
    laboratory: {
      organisation: 'Laboratorio per materiali a contatto con alimenti',
      when: 'A ogni dubbio su uno smalto, subito',
    },
    lawyer: { organisation: 'Studio legale Brückner', when: 'Dal livello 2, prima della risposta completa' },
    insurer: {
      organisation: 'Assicurazione responsabilità prodotto',
      when: 'Se c’è un ferito o è possibile un richiamo',
    },
    press: { organisation: 'Giornale locale, redazione economia', when: 'Livello 3, solo tramite Eva' },
  },
  steps: {
    'first-15-minutes': [
      'Salvare gli screenshot del post e dei primi commenti',
      'Stabilire il livello; nel dubbio, quello più alto',
      'Raggiungere Eva al telefono',
      'Sospendere i post programmati su tutti i canali',
    ],
    'first-hour': [
      'Chiedere i fatti: lotto, smalto, data, rapporto di laboratorio',
      'Pubblicare la prima dichiarazione dove tutto è cominciato',
      'Dare la risposta breve a chiunque risponda',
      'Fissare la nostra risposta in cima ai commenti',
      'Pubblicare la dichiarazione nella seconda lingua',
    ],
    'first-day': [
      'Pubblicare la risposta completa con le prove',
      'Togliere il prodotto dal negozio finché resta un dubbio',
      'Decidere ogni post sospeso: tenere, spostare, cambiare o togliere',
      'Ringraziare chi ha chiesto e mandare il risultato',
      'Scrivere che cosa è successo, finché è fresco',
    ],
  },
  scenario: 'Dubbi sulla sicurezza di uno smalto',
  statements: {
    holding:
      'Abbiamo visto le vostre domande sullo smalto [nome dello smalto] e le prendiamo sul serio. Stiamo verificando i fatti con [chi verifica]. Altre notizie qui alle [ora del prossimo aggiornamento]. Nel frattempo scriveteci direttamente.',
    update:
      'Aggiornamento su [nome dello smalto]: il laboratorio [nome del laboratorio] sta analizzando un pezzo della stessa cottura. Il risultato sarà qui entro le [ora]. Fino ad allora abbiamo tolto lo smalto dal negozio.',
    full: 'Il risultato è arrivato: [risultato in una frase]. Il rapporto completo: [link al rapporto]. Che cosa cambiamo: [che cosa cambiamo]. Chi ha un pezzo e non si sente sicuro riceve [offerta], senza domande. Grazie di averlo chiesto.',
  },
};

export const incident: SampleIncident = {
  title: 'Un video parla di piombo nello smalto «Moos»',
  log: [
    'In un video un test casalingo diventa rosso sul bordo di una tazza Moos. I primi commenti chiedono a noi.',
    'Livello 2: oltre otto volte le nostre menzioni abituali',
    'Eva raggiunta al telefono, da ora guida lei',
    '7 post sospesi finché la cosa non è chiarita',
    'Un account di ceramica con 41.000 follower chiede in pubblico',
    'Prima dichiarazione uscita su Instagram e TikTok',
    'Laboratorio raggiunto: il rapporto sull’ultimo lotto arriva entro le 15:00',
    'Il video è a 184.000 visualizzazioni, 214 menzioni; di solito sono 19 al giorno',
    'Il rapporto è arrivato: piombo e cadmio non rilevabili in nessun campione',
    'Risposta completa con tutte le pagine del rapporto, in entrambe le lingue',
    'Menzioni tornate nella norma. Post liberati uno a uno, uno cancellato.',
  ],
  statements: {
    holding:
      'Abbiamo visto il video sul nostro smalto «Moos» e prendiamo la domanda sul serio. Tutti i nostri smalti sono preparati senza piombo. Per sicurezza abbiamo chiesto al laboratorio il rapporto su questo lotto. Altre notizie qui alle 14:15.',
    update:
      'Il laboratorio ci manda il rapporto entro le 15:00. Fino ad allora «Moos» è fuori dal negozio. Mostreremo ogni pagina, qualunque cosa dica.',
    full: 'Il rapporto è qui: piombo e cadmio non sono rilevabili in nessuno dei quattro campioni. Tutte le pagine sono nelle nostre storie e sul nostro sito. Il rosso del test casalingo viene dal ferro dell’argilla. Chi non si sente sicuro riceve il rimborso o un’altra tazza.',
  },
  notified: ['Dr. Weiss, laboratorio', 'R. Brückner, avvocata', 'Eva Lindner', 'Jonas Lindner'],
  whatHappened:
    'Un video con un test casalingo per il piombo mostrava un tampone rosso su una tazza Moos. Il test reagisce anche al ferro. In quattro ore le menzioni sono state 214; di solito sono 19 al giorno.',
  impact:
    '11 ordini annullati, 9 dei quali rifatti. 38 follower persi, 260 arrivati. Due negozi hanno chiesto il rapporto.',
  wentWell:
    'La prima dichiarazione è uscita dopo 48 minuti. Tutti hanno usato la stessa risposta breve. Il rapporto completo ha convinto più di qualsiasi frase.',
  wentBadly:
    'Per un’ora nessuno ha potuto parlare al posto di Jonas. La dichiarazione in inglese è arrivata due ore dopo. Il rapporto era in un cassetto, non in una cartella.',
  actions: [
    'Mettere i rapporti di tutti gli smalti su una pagina del sito',
    'Nominare un sostituto per Jonas e fare una prova davanti alla telecamera',
    'Tenere pronte le dichiarazioni in entrambe le lingue',
  ],
  notes: 'Chi ha fatto il video si è scusato con un messaggio. Da non citare.',
};
