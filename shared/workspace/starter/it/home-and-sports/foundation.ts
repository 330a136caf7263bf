import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Un negozio di famiglia per cucina, casa e sport all’aperto in una cittadina, con ordini dal sito',
  brand: {
    mission: 'Attrezzare le persone, dentro e fuori casa, con cose che fra dieci anni si usano ancora.',
    promise: 'Quello che vendiamo lo abbiamo usato noi, e diciamo per chi non va bene.',
    audiencePromise: 'Chi ci segue impara a scegliere, curare e riparare prima di comprare nuovo.',
    values: ['Provato da noi', 'Meno, ma che dura', 'Curare prima di ricomprare', 'Prima i vicini'],
    voice: [
      {
        trait: 'Pratica',
        example: 'Due anni nella nostra cucina: il manico tiene, il rivestimento no.',
        avoid: 'Qualità premium per i più esigenti.',
      },
      {
        trait: 'Da vicini di casa',
        example: 'Passa e allaccia tutti e due. Un piede è sempre più grande.',
        avoid: 'Approfitta subito, fino a esaurimento scorte!',
      },
      {
        trait: 'Chiara sui limiti',
        example: 'Va bene per i sentieri nel bosco. Per la ghiaia prendi l’altro.',
        avoid: 'Il compagno perfetto per ogni avventura.',
      },
    ],
    wordsUsed: ['provato', 'in uso', 'cura', 'ricambio'],
    wordsAvoided: ['must-have', 'perfetto', 'lifestyle', 'solo oggi'],
    visualNotes:
      'Cose in uso, con graffi e vapore: la cucina di famiglia, il bosco dietro il paese, il banco da lavoro. Luce del giorno. Niente foto di catalogo come post, niente modelli.',
    claimsToProve: [
      '«Impermeabile», «senza sostanze nocive», «per alimenti»: rapporto di prova del produttore, con data',
      '«Sostenibile»: dire esattamente che cosa, con una prova; mai come parola sola',
      '«Scontato»: accanto, il prezzo più basso degli ultimi 30 giorni',
    ],
    keyMessages: [
      'Prima si usa da noi, poi va sullo scaffale.',
      'Prima di ricomprare, chiedici se il vecchio si salva.',
    ],
  },
  offerings: [
    {
      name: 'Cucina e casa',
      kind: 'product',
      message: 'Padelle, coltelli, conserve: pochi produttori con i ricambi, e qualcuno che ci cucina.',
    },
    {
      name: 'Camminare, correre, inverno',
      kind: 'product',
      message:
        'Provati con chi cammina qui. Si tengono ai piedi un giorno in casa, si cambiano se stringono.',
    },
    {
      name: 'Officina: affilare, sciolinare, incollare',
      kind: 'service',
      message: 'Coltelli, sci, suole, zaini. Il prezzo è sul biglietto prima di cominciare.',
    },
  ],
  audiences: [
    {
      name: 'Fuori ogni fine settimana',
      summary: 'Cammina, corre, scia; legge per ore e poi compra gli scarponi una volta',
      place: 'La cittadina e quaranta minuti intorno',
      job: 'Dipendenti con settimane piene e sabati liberi',
      household: 'Coppie, famiglie con figli che vengono dietro',
      activeTimes: 'Giovedì e venerdì sera, domenica notte',
      needs: ['Sapere com’è dopo un anno', 'Un giro adatto al tempo che fa', 'Provare con calma'],
      pains: ['Cinque stelle dopo un giorno', 'Pacchi avanti e indietro'],
      beliefNow: 'In rete c’è più scelta.',
      beliefWished: 'Lì conoscono il sentiero che farò e dicono quale suola ci vuole.',
      sources: ['Chiedere alla cassa per due settimane per quale giro si compra'],
      accessibilityNeeds: 'Video con sottotitoli; dislivelli e tempi anche come testo',
    },
    {
      name: 'La prima vera cucina',
      summary: 'Va ad abitare, ha poco spazio e vuole comprare bene una volta sola',
      place: 'In città, appartamenti e prime case',
      job: 'Primo o secondo lavoro, attenta al budget',
      household: 'Coppia, famiglia giovane, casa condivisa',
      activeTimes: 'Pausa pranzo, la sera dopo le 21',
      needs: ['Un elenco breve di ciò che serve', 'I prezzi in vista', 'Sapere come si cura'],
      pains: ['Una padella scadente all’anno', 'Consigli che indicano solo il più caro'],
      beliefNow: 'Le cose buone sono per chi ha soldi.',
      beliefWished: 'Tre pezzi buoni costano meno di dieci cattivi, e me lo spiegano.',
      sources: ['Rileggere le liste nozze e i traslochi di un anno'],
      accessibilityNeeds: 'Prezzi e misure come testo, contrasto, niente scritte piccole nelle immagini',
    },
    {
      name: 'Ci conosce da sempre',
      summary: 'Compra qui da decenni, porta i coltelli ad affilare e chiede consiglio',
      place: 'Cittadina e paesi',
      job: 'In pensione o quasi',
      household: 'Coppie, orto, nipoti',
      activeTimes: 'La mattina, su Facebook e nella newsletter',
      needs: ['Orari e date', 'Ricambi per cose vecchie', 'Qualcuno con cui parlare'],
      pains: ['Negozi che chiudono uno dopo l’altro', 'Ordini in rete con cinque password'],
      beliefNow: 'Prima o poi chiuderanno anche loro.',
      beliefWished: 'Ci sono, fanno più di prima, e lo dico in giro.',
      sources: ['Parlare con dieci clienti abituali in officina'],
      accessibilityNeeds: 'Caratteri grandi, numero di telefono in ogni post con una data',
    },
  ],
  competitors: [
    {
      name: 'La filiale di una catena sportiva sulla tangenziale',
      market: 'mercato di casa',
      style: 'Offerte, atleti, montaggi veloci',
      strengths: ['Sempre novità', 'Molte taglie'],
      weaknesses: ['I commenti restano senza risposta', 'Niente su cura o riparazione'],
      gaps: ['Nessuno mostra un oggetto dopo un anno d’uso'],
    },
    {
      name: 'Un negozio di casalinghi all’estero con video dalla propria cucina',
      market: 'esempio dall’estero',
      style: 'La titolare cucina, gli oggetti si nominano di passaggio',
      strengths: ['Si vedono le cose in uso', 'Sempre la stessa persona'],
      weaknesses: ['Mancano i prezzi', 'Poche risposte in altre lingue'],
      gaps: ['Riparare invece di ricomprare'],
    },
  ],
  techniques: [
    {
      title: 'Usato di passaggio',
      description: 'Il prodotto non si presenta: si usa mentre si cucina.',
      adaptation: 'Una volta a settimana un piatto della nostra pausa pranzo con un pezzo del negozio',
      hypothesis: 'Se un pezzo si vede in uso, lo chiedono più persone che dopo una foto di prodotto.',
      measure: 'Domande e ordini per post, a confronto con le foto di prodotto del mese prima',
    },
    {
      title: 'La titolare sul giro',
      description: 'L’attrezzatura si mostra sulla stessa collina con ogni tempo.',
      adaptation: 'Ogni mese un pezzo sul nostro giro di casa, con il tempo che fa',
      hypothesis: 'I video da un luogo noto si guardano più spesso fino in fondo.',
      measure: 'Quota di visualizzazioni fino in fondo, quattro video contro quattro',
    },
  ],
} as const satisfies FoundationWords;
