import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Un negozio di abbigliamento in una città di media grandezza, con consulenza in cabina e vendita online',
  brand: {
    mission: 'Aiutare le persone a trovare vestiti che portano volentieri anche dopo tre anni.',
    promise: 'Diciamo sinceramente se ti sta bene e sistemiamo ciò che veste quasi giusto.',
    audiencePromise: 'Chi ci segue vede i capi su persone vere, in taglie vere, con il prezzo accanto.',
    values: [
      'Prima la vestibilità, poi la moda',
      'Consigli sinceri',
      'Pochi capi, portati spesso',
      'Un negozio con un volto',
    ],
    voice: [
      {
        trait: 'Come davanti al camerino',
        example: 'La manica è lunga a tutti. Entro venerdì la accorciamo.',
        avoid: 'Il capo che rivoluzionerà il tuo guardaroba!',
      },
      {
        trait: 'Concreta',
        example: '70 % lana, fino a novembre basta senza cappotto.',
        avoid: 'Qualità premium per i più esigenti.',
      },
      {
        trait: 'Gentile con i corpi',
        example: 'Morbido in vita, un po’ stretto sulle spalle.',
        avoid: 'Nasconde i punti critici.',
      },
    ],
    wordsUsed: ['veste bene', 'veste piccolo', 'sistemare', 'abbinare a ciò che hai'],
    wordsAvoided: ['must-have', 'snellisce', 'punti critici', 'ultima occasione'],
    visualNotes:
      'Luce naturale vicino alla vetrina, persone del negozio e clienti al posto delle modelle, il capo intero almeno una volta, il prezzo nel testo. Consenso scritto di chi appare.',
    claimsToProve: [
      'Sostenibile, etico, ecologico: solo con il numero del certificato e che cosa copre di preciso',
      'Made in [Paese]: prova del fornitore per ogni singolo capo',
      'Scontato da: il prezzo più basso degli ultimi 30 giorni, dove la legge lo chiede',
    ],
    keyMessages: [
      'Vestiti che vestono bene, e qualcuno che ti dice la verità.',
      'Prenoti con un messaggio, provi in negozio, decidi con calma.',
    ],
  },
  offerings: [
    {
      name: 'Abbigliamento donna e uomo',
      kind: 'product',
      message: 'Una scelta piccola per tutti i giorni, rinnovata ogni mese, nelle taglie dalla [40 alla 54].',
    },
    {
      name: 'Consulenza su appuntamento',
      kind: 'service',
      message: 'Mezz’ora, cinque abbinamenti, nessun obbligo di acquisto. Porta le scarpe.',
    },
    {
      name: 'Riparazioni e modifiche',
      kind: 'service',
      message: 'Orli, maniche e vita, di solito entro [cinque] giorni lavorativi.',
    },
  ],
  audiences: [
    {
      name: 'Pronta per le otto',
      summary: 'Lavora, ha poco tempo e cerca tre capi buoni a stagione che vadano con ciò che ha già.',
      place: 'La nostra città e 20 chilometri intorno',
      job: 'Ufficio, scuola, studio medico',
      household: 'Coppia o famiglia con figli a scuola',
      activeTimes: 'La sera dopo cena, la domenica',
      needs: [
        'Vedere come veste su una come lei',
        'Sapere che cosa c’è nella sua taglia',
        'Prenotare senza telefonare',
      ],
      pains: ['Pacchi da rispedire', 'Taglie che cambiano da una marca all’altra'],
      beliefNow: 'In città la mia taglia non c’è mai.',
      beliefWished: 'Scrivo, me lo tengono da parte, e mi sta.',
      sources: ['Chiedi a dieci clienti alla cassa: dove ha visto per la prima volta ciò che compra?'],
      accessibilityNeeds: 'Guarda senza audio in treno: sottotitoli in ogni video.',
    },
    {
      name: 'Cliente da vent’anni',
      summary: 'Conosce tutti per nome, si fida del nostro occhio e vuole sapere quando arriva la sua marca.',
      place: 'La nostra città e i paesi vicini',
      job: 'Part-time o pensione',
      household: 'Coppia, i figli sono fuori casa',
      activeTimes: 'La mattina e nel tardo pomeriggio',
      needs: ['Il consiglio di chi la conosce', 'Sapere in tempo delle novità', 'Modifiche fatte in negozio'],
      pains: ['Moda che sembra fatta per i ventenni', 'Avvisi che arrivano quando è finito tutto'],
      beliefNow: 'Su internet parlano solo ai giovani.',
      beliefWished: 'Pensano a me e mi scrivono prima che chieda.',
      sources: ['Chiedi a dieci clienti abituali come vogliono ricevere notizie da noi'],
      accessibilityNeeds: 'Legge sul telefono senza occhiali: righe brevi, niente testo solo nell’immagine.',
    },
    {
      name: 'Il primo cappotto vero',
      summary:
        'Comincia a lavorare, finora ha comprato tanto e a poco, ora cerca una cosa buona che può permettersi.',
      place: 'La provincia, chi studia in città',
      job: 'Apprendistato, università, primo impiego',
      household: 'Casa condivisa o da solo',
      activeTimes: 'Pausa pranzo, tarda sera',
      needs: [
        'Capire quanto costa un buon tessuto',
        'Abbinare un capo in tanti modi',
        'Nessuna pressione in negozio',
      ],
      pains: ['Paura di essere squadrati in boutique', 'Soldi spesi in cose che durano un’estate'],
      beliefNow: 'Un negozio così non fa per me.',
      beliefWished: 'Sono entrato solo a guardare, e andava bene così.',
      sources: ['Chiedi a dieci persone sotto i 30 anni che cosa le ha quasi fermate prima di entrare'],
      accessibilityNeeds: 'Descrivi le immagini e nomina i colori: non tutti vedono la sfumatura.',
    },
  ],
  competitors: [
    {
      name: 'Negozio di una catena in centro [nome]',
      market: 'La nostra città',
      style: 'Molti post dalla sede centrale, quasi nessuna risposta, sconti ogni settimana',
      strengths: ['Grande scelta in ogni taglia', 'Prezzi bassi'],
      weaknesses: ['Non parla nessuno del posto', 'Le domande restano senza risposta'],
      gaps: ['Consigli sulla vestibilità da persone che si possono incontrare'],
    },
    {
      name: 'Boutique indipendente in un altro Paese [nome]',
      market: 'Esempio dall’estero',
      style: 'La titolare prova tutto su di sé e parla di taglie e tessuti',
      strengths: ['Si riconosce subito', 'Vende con i messaggi'],
      weaknesses: ['Dipende da una persona sola', 'Spesso mancano i prezzi'],
      gaps: ['Video con sottotitoli e tabella delle taglie'],
    },
  ],
  techniques: [
    {
      title: 'Il giorno degli arrivi come appuntamento fisso',
      description:
        'Ogni settimana, lo stesso giorno, si apre il pacco davanti alla telecamera. La gente lo aspetta, e le prime ore portano più prenotazioni.',
      adaptation: 'Lunedì alle sei: tre capi, tre taglie, tre prezzi. Non più di un minuto.',
      hypothesis:
        'Se mostriamo gli arrivi in un giorno fisso, più persone prenotano con un messaggio nelle prime 24 ore.',
      measure: 'Prenotazioni via messaggio entro 24 ore dal post',
    },
    {
      title: 'Lo stesso capo in più taglie',
      description:
        'Invece di una modella, il capo lo mostrano più persone. Nei commenti si chiede meno della taglia e più del colore.',
      adaptation: 'Tre persone tra colleghe e clienti, stesso posto, taglie nei sottotitoli.',
      hypothesis: 'Se mostriamo un capo in tre taglie, viene salvato più spesso che su una persona sola.',
      measure: 'Salvataggi ogni 100 persone raggiunte, quattro post per tipo',
    },
  ],
} as const satisfies FoundationWords;
