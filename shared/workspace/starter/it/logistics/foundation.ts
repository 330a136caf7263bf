import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Una ditta di corrieri con dodici furgoni, per negozi e famiglie della zona',
  brand: {
    mission: 'Portare i pacchi alle persone e dire dove sono quando qualcosa va storto.',
    promise: 'Sai quando arriviamo, e trovi una persona quando non arriviamo.',
    audiencePromise: 'Chi ci segue sa dei ritardi prima di mettersi ad aspettare.',
    values: ['Avvisare presto', 'Risponde una persona', 'Mani attente', 'Correttezza con chi guida'],
    voice: [
      {
        trait: 'Come chi organizza bene i giri',
        example: 'La tangenziale è chiusa fino alle quattro. Arriviamo un’ora dopo, ma oggi.',
        avoid: 'Per cause impreviste potrebbero verificarsi ritardi.',
      },
      {
        trait: 'Ammette gli errori',
        example: 'L’abbiamo lasciato sotto la pioggia. Non deve succedere: lo rimborsiamo.',
        avoid: 'Ci scusiamo per l’eventuale disagio.',
      },
      {
        trait: 'Pratica',
        example: 'Due dita di imbottitura per lato e non balla più niente.',
        avoid: 'Ottimizza i tuoi processi di imballaggio.',
      },
    ],
    wordsUsed: ['oggi', 'ti chiamiamo', 'entro le [ora]', 'il tuo corriere'],
    wordsAvoided: ['imprevisto', 'disagio', 'i più veloci', 'sempre puntuali'],
    visualNotes:
      'Furgoni veri, tempo vero, mani e pacchi. Niente indirizzi, etichette, targhe o case riconoscibili. Chi guida appare solo se è d’accordo, e mai mentre guida.',
    claimsToProve: [
      'Puntuali, i più veloci, 99 % consegnato: solo con periodo, numero di pacchi e modo di misurare',
      'Consegna a impatto zero: solo dicendo che cosa si compensa e come, dove la legge lo permette',
      'Assicurato fino a [importo]: come sta nelle condizioni, con le eccezioni',
    ],
    keyMessages: [
      'Se qualcosa è in ritardo lo diciamo prima che tu lo chieda.',
      'Ritirato nel pomeriggio, in viaggio la sera stessa.',
    ],
  },
  offerings: [
    {
      name: 'Pacchi in zona',
      kind: 'service',
      message: 'Ritirato oggi, consegnato domani; con un messaggio prima di suonare.',
    },
    {
      name: 'Ritiro per i negozi',
      kind: 'service',
      message: 'Ogni giorno lavorativo a ora fissa, da [cinque] pacchi a settimana, con un solo referente.',
    },
    {
      name: 'Corriere in giornata',
      kind: 'service',
      message: 'Da porta a porta senza soste, per ricambi, documenti e tutto ciò che non può aspettare.',
    },
  ],
  audiences: [
    {
      name: 'In attesa dietro la porta',
      summary: 'Ha ordinato qualcosa, aspetta e vuole sapere se può uscire un momento.',
      place: 'La nostra zona di consegna',
      job: 'Ogni mestiere, spesso da casa',
      household: 'Appartamenti e case, vicini che ritirano i pacchi',
      activeTimes: 'La mattina prima delle nove, a pranzo, verso sera',
      needs: ['Un orario che regga', 'Scegliere dove lasciarlo', 'Una persona quando va storto'],
      pains: ['Avvisi che dicono che non c’era nessuno', 'Numeri verdi con la musica'],
      beliefNow: 'Non suonano mai.',
      beliefWished: 'Se tardano me lo dicono, e qualcuno risponde.',
      sources: ['Leggi cinquanta messaggi dell’ultimo mese e conta che cosa chiedono'],
      accessibilityNeeds:
        'C’è chi non arriva presto alla porta o non sente il campanello: un modo per dircelo una volta per tutte.',
    },
    {
      name: 'Venti spedizioni al giorno',
      summary: 'Ha un piccolo negozio online, imballa in cucina o in magazzino e paga ogni reso.',
      place: 'La zona, aree artigianali e centri',
      job: 'Titolare di un negozio, online o in città',
      household: 'Non conta',
      activeTimes: 'La mattina presto, la sera dopo aver imballato',
      needs: ['Ritiro fisso a fine giornata', 'Un solo referente', 'Meno rotture e meno resi'],
      pains: ['Prezzi che nessuno sa confrontare', 'Danni di cui non risponde nessuno'],
      beliefNow: 'Chi spedisce poco non conta.',
      beliefWished: 'Ho un numero, e risponde qualcuno che conosco.',
      sources: ['Chiedi a dieci mittenti che cosa li ha fatti pensare di cambiare corriere l’ultima volta'],
      accessibilityNeeds: 'Legge tra una cosa e l’altra: prima prezzo e orario.',
    },
    {
      name: 'Vuole guidare',
      summary: 'Cerca un lavoro stabile, forse ha già guidato per altri e chiede subito di orari e paga.',
      place: 'La nostra città e 30 chilometri intorno',
      job: 'Autista, magazzino, chi cambia mestiere',
      household: 'Spesso con famiglia',
      activeTimes: 'La sera, il fine settimana',
      needs: [
        'Orari e paga in cifre chiare',
        'Giri che si riescono a fare',
        'Essere ascoltato, non comandato',
      ],
      pains: ['Promesse che durano una settimana', 'Moduli prima di una parola'],
      beliefNow: 'I corrieri spremono la gente.',
      beliefWished: 'Mi dicono prima com’è una giornata.',
      sources: ['Chiedi agli ultimi dieci candidati che cosa volevano sapere per prima cosa'],
      accessibilityNeeds:
        'Per molti l’italiano è la seconda lingua: parole semplici, sottotitoli, immagini della giornata.',
    },
  ],
  competitors: [
    {
      name: 'Corriere nazionale [nome]',
      market: 'La nostra zona',
      style: 'Pubblicità e filmati d’immagine; alle domande risponde con frasi fatte',
      strengths: ['Lo conoscono tutti', 'Il tracciamento funziona bene'],
      weaknesses: ['Non risponde nessuno del posto', 'I ritardi non li annuncia nessuno'],
      gaps: ['Avvisi per una sola città, la mattina stessa'],
    },
    {
      name: 'Cooperativa di corrieri in bicicletta all’estero [nome]',
      market: 'Esempio dall’estero',
      style: 'Chi pedala racconta da sé la giornata, con pioggia, salite e campanelli',
      strengths: ['La gente conosce i volti', 'Le candidature arrivano da sole'],
      weaknesses: ['Quasi niente per chi spedisce', 'Mancano i prezzi'],
      gaps: ['La stessa vicinanza, più un aiuto ai piccoli negozi'],
    },
  ],
  techniques: [
    {
      title: 'L’avviso del mattino',
      description:
        'Un’ora fissa del mattino per tutto ciò che quel giorno tarderà. La gente guarda lì per prima cosa e telefona meno.',
      adaptation: 'Il lunedì alle 7:30 e ogni volta che una strada è chiusa: tre righe, con luogo e ora.',
      hypothesis:
        'Se nei giorni difficili avvisiamo prima delle otto, meno persone telefonano per il pacco rispetto a prima.',
      measure: 'Telefonate «dov’è il mio pacco» nei giorni difficili, quattro settimane prima e dopo',
    },
    {
      title: 'Chi guida racconta da sé',
      description:
        'Brevi video con le parole di chi guida. Credibili, perché si vedono il tempo e la fatica.',
      adaptation: 'Un video ogni due settimane, una domanda ciascuno, volontario e in orario di lavoro.',
      hypothesis:
        'Se parla chi guida, più persone chiedono di venire un giorno con noi che dopo un annuncio.',
      measure: 'Richieste di giornata di prova ogni 1.000 persone raggiunte, due video contro due annunci',
    },
  ],
} as const satisfies FoundationWords;
