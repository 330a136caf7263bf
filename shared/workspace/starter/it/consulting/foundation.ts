import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Uno studio di consulenza di tre persone per imprese a conduzione familiare: processi, passaggio generazionale, crescita senza caos',
  brand: {
    mission: 'Aiutare le imprese familiari a lavorare in modo che il titolare possa mancare due settimane.',
    promise:
      'Dopo il primo colloquio sai che cosa faremmo, quanto costa e quando ti diremmo di lasciar perdere.',
    audiencePromise:
      'Chi ci legge porta in azienda un passo utile ogni settimana, anche senza affidarci un incarico.',
    values: [
      'Dire che cosa non funzionerà',
      'Decidere con i numeri dell’azienda',
      'Il risultato è del cliente',
      'Riservato vuol dire riservato',
    ],
    voice: [
      {
        trait: 'Concreta',
        example: 'Tre preventivi sono fermi da più di dieci giorni. Partiamo da lì.',
        avoid: 'Attiviamo sinergie lungo la catena del valore.',
      },
      {
        trait: 'Alla pari',
        example: 'I clienti li conoscete voi. Noi mettiamo ordine in ciò che segue l’ordine.',
        avoid: 'Da esperti raccomandiamo una trasformazione radicale.',
      },
      {
        trait: 'Sobria',
        example: 'Ha fatto risparmiare due ore a settimana, non dieci.',
        avoid: 'Con questo trucco raddoppi l’utile.',
      },
    ],
    wordsUsed: ['ordine', 'passaggio di consegne', 'prossimo passo', 'numero'],
    wordsAvoided: ['disruptive', 'game changer', 'best practice', 'a 360 gradi'],
    visualNotes:
      'Tavoli, lavagne e officine veri, con il consenso del cliente, disegni a mano, pagine semplici. Niente strette di mano, niente grattacieli, nessuno che indica un grafico.',
    claimsToProve: [
      '«[ore] risparmiate a settimana»: misurate prima e dopo, con il consenso scritto del cliente',
      '«[numero] imprese seguite»: elenco dei progetti conclusi',
      'Certificazioni e iscrizioni: valide il giorno del post',
    ],
    keyMessages: [
      'Prima misuriamo che cosa succede, poi cambiamo una cosa.',
      'Un buon processo è quello che nessuno deve più spiegare.',
    ],
  },
  offerings: [
    {
      name: 'Due giorni su un processo',
      kind: 'service',
      message: 'Dall’ordine alla fattura: dove si ferma, quanto costa e i tre passi che rendono per primi.',
    },
    {
      name: 'Passaggio alla nuova generazione',
      kind: 'service',
      message: 'Chi sa che cosa, chi decide che cosa, entro quando: scritto finché ci sono ancora tutti.',
    },
    {
      name: 'Un giorno al mese accanto al titolare',
      kind: 'service',
      message:
        'Numeri, decisioni, questioni aperte, e qualcuno che chiede che fine hanno fatto quelle del mese prima.',
    },
  ],
  audiences: [
    {
      name: 'Il titolare che firma tutto',
      summary: 'Guida da quindici a sessanta persone ed è il collo di bottiglia senza volerlo',
      place: 'Entro due ore di viaggio; artigianato, produzione, servizi',
      job: 'Titolare o socio amministratore',
      household: 'Famiglia, in parte in azienda',
      activeTimes: 'Prima delle 8 e la domenica sera',
      needs: [
        'Sapere da dove cominciare',
        'Un prezzo e una data di fine',
        'Nessuno che faccia la lezione ai suoi',
      ],
      pains: ['Le ferie con il telefono in mano', 'Consulenti che hanno lasciato un faldone'],
      beliefNow: 'I consulenti costano e conoscono il nostro mestiere meno di noi.',
      beliefWished: 'Prima misurano, cambiano poco, e regge quando se ne vanno.',
      sources: ['Chiedere agli ultimi dieci clienti che cosa stavano per fare al posto di chiamarci'],
      accessibilityNeeds: 'Documenti con testo vero, caratteri grandi, leggibili sul telefono',
    },
    {
      name: 'Il braccio destro',
      summary: 'Manda avanti ufficio o reparto e deve far funzionare i cambiamenti',
      place: 'Le stesse imprese',
      job: 'Responsabile operativo, office manager, procuratore',
      household: 'Spesso famiglia giovane, poco tempo libero',
      activeTimes: 'Pausa pranzo e fra due riunioni',
      needs: ['Modelli da usare domani', 'Argomenti per il capo', 'Vedere come hanno fatto altri'],
      pains: ['Software nuovi senza tempo per impararli', 'Riunioni senza una decisione'],
      beliefNow: 'Anche il prossimo progetto ricadrà su di me.',
      beliefWished: 'Con loro il lavoro è diviso prima di cominciare.',
      sources: ['Chiedere a ogni incontro quale modello si usa ancora un mese dopo'],
      accessibilityNeeds: 'Sottotitoli nei video, liste di controllo come testo da copiare',
    },
    {
      name: 'Cinque anni al passaggio',
      summary: 'Vuole smettere in ordine e non l’ha ancora detto ad alta voce',
      place: 'La zona, imprese di seconda generazione',
      job: 'Titolare, socia, a volte il commercialista di famiglia',
      household: 'Figli adulti, uno forse interessato',
      activeTimes: 'Nel fine settimana, con calma, più nella newsletter che in un feed',
      needs: [
        'Riservatezza',
        'Un piano di anni, non di settimane',
        'Uno sguardo esterno sul valore dell’impresa',
      ],
      pains: ['Discorsi che finiscono in lite', 'Conoscenze che stanno in una testa sola'],
      beliefNow: 'C’è ancora tanto tempo.',
      beliefWished: 'Chi comincia adesso può ancora scegliere.',
      sources: ['Chiedere a due commercialisti della zona quando arrivano da loro questi clienti'],
      accessibilityNeeds: 'Caratteri grandi, pagina tranquilla, un numero di telefono accanto a ogni modulo',
    },
  ],
  competitors: [
    {
      name: 'Il consulente singolo con un profilo personale forte',
      market: 'mercato di casa',
      style: 'Ogni giorno un’opinione in righe brevi, con una sua foto',
      strengths: ['Resta in mente', 'Risponde a ogni commento'],
      weaknesses: ['Pochi casi con numeri', 'Nessuna seconda voce quando è malato'],
      gaps: ['Nessuno mostra un progetto andato male'],
    },
    {
      name: 'Un piccolo studio all’estero con una newsletter molto letta',
      market: 'esempio dall’estero',
      style: 'Un caso a settimana, asciutto, con un disegno',
      strengths: ['Un tema per lettera', 'I lettori mandano i loro casi'],
      weaknesses: ['Quasi nessun legame con un territorio', 'Tace sui prezzi'],
      gaps: ['Modelli che si possono modificare'],
    },
  ],
  techniques: [
    {
      title: 'Casi dei lettori',
      description: 'Una volta al mese si risponde a fondo alla domanda di un lettore, senza nomi.',
      adaptation:
        'Ogni mese una domanda dai nostri primi colloqui, con il permesso, come testo con un disegno',
      hypothesis: 'Se i lettori vedono le loro domande, ne fanno di più.',
      measure: 'Domande ricevute al mese',
    },
    {
      title: 'Il prezzo in pubblico',
      description: 'Il prezzo dell’offerta d’ingresso sta nel post e sulla pagina.',
      adaptation: 'Quattro settimane con il prezzo nel post, quattro senza',
      hypothesis: 'Con il prezzo in vista i primi colloqui sono meno, ma più adatti.',
      measure: 'Primi colloqui e quanti sono diventati incarichi',
    },
  ],
} as const satisfies FoundationWords;
