import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Mostrare come veste e raccogliere prenotazioni con i messaggi',
      bio: 'Moda a [città]. Taglie vere, persone vere. Prenoti con un messaggio, provi in negozio.',
      pinned: 'Come prenotare; le nostre taglie; chi siamo',
    },
    {
      role: 'Orari, appuntamenti e novità per chi ci conosce',
      bio: 'Il tuo negozio di abbigliamento a [città]: consigli, modifiche, aperto [dal lunedì al sabato].',
      pinned: 'Orari e come arrivare',
    },
    {
      role: 'Avvisare per primi i clienti abituali, due volte al mese',
      bio: 'Novità e appuntamenti, due volte al mese. Ti cancelli quando vuoi.',
      pinned: 'Modulo di iscrizione: che cosa ricevi e quanto spesso',
    },
    {
      role: 'Farsi trovare da chi cerca idee per abbinare',
      bio: 'Abbinamenti con tre o quattro capi, con taglie e prezzi. Da un negozio di [città].',
      pinned: 'Bacheca «Una giacca, tre modi»',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vendere a prezzo pieno una parte maggiore di ogni arrivo',
      socialGoal: 'Portare dal post alla prenotazione, in negozio o al negozio online',
    },
    {
      businessGoal: 'Essere il primo negozio che viene in mente in zona',
      socialGoal: 'Farsi vedere e salvare da chi vive vicino e non ci conosce ancora',
    },
    {
      businessGoal: 'I clienti tornano almeno due volte all’anno',
      socialGoal: 'Rispondere presto, consigliare e restare in contatto con chi ci conosce',
    },
  ],
  targets: [
    {
      why: 'Chi guarda il negozio online conosce il prezzo prima di entrare.',
      source: 'Statistiche del sito, visite che arrivano dai social network',
    },
    {
      why: 'Le prenotazioni via messaggio contano come ordini: sono ciò che un post può ottenere.',
      source: 'Ordini online più un conteggio alla cassa delle prenotazioni via messaggio',
    },
    {
      why: 'Contano solo le persone vicine; la crescita dovuta ai concorsi no.',
      source: 'Statistiche del social network, il primo del mese',
    },
    {
      why: 'Mostra se i post valgono più di un’occhiata per chi li vede.',
      source: 'Mi piace, commenti, salvataggi e condivisioni sulla copertura, media del mese',
    },
    {
      why: 'Chi chiede una taglia vuole saperlo oggi, non lunedì.',
      source: 'Tempo tra domanda e risposta nella posta, venti messaggi del mese',
    },
  ],
  pillars: [
    {
      name: 'Appena arrivati',
      description: 'Che cosa è arrivato, in quali taglie, a che prezzo e come veste.',
      examples: ['Il pacco aperto insieme', 'Un capo in tre taglie', 'Che cosa sta per finire'],
    },
    {
      name: 'Come portarlo',
      description: 'Aiuto per abbinare, misurare e scegliere, con ciò che hai già nell’armadio.',
      examples: ['Una giacca, tre modi', 'Come prendere le misure', 'Questo o quello?'],
    },
    {
      name: 'Dietro l’appendiabiti',
      description: 'Persone, modifiche e cura: perché da noi i vestiti durano di più.',
      examples: ['Lavare la lana', 'Un orlo in quattro minuti', 'Chi ti consiglia'],
    },
    {
      name: 'La nostra città',
      description: 'Appuntamenti, vicini e clienti che mostrano che cosa portano.',
      examples: ['Apertura serale', 'Il bar accanto', 'Il capo preferito di una cliente'],
    },
  ],
  posts: [
    {
      title: 'Appena arrivata: la [giacca di lana]',
      text: 'Aperta stamattina: la [giacca di lana] in [blu e verde muschio], taglie [40-50], [129 euro]. Sulle spalle veste un po’ piccola: con un maglione sotto, prendi una taglia in più. Scrivici la tua e te la teniamo da parte fino a sabato.',
      hashtags: '#AppenaArrivati #GiaccaDiLana #NegozioDiCittà',
      callToAction: 'Scrivi la tua taglia',
      brief: 'Giacca indossata da una di noi vicino alla vetrina, figura intera, mani libere.',
      alt: 'Donna con giacca di lana verde muschio vicino alla vetrina, mani in tasca, jeans.',
    },
    {
      title: 'Questo o quello?',
      text: 'Stiamo ordinando per [l’autunno] e non ci mettiamo d’accordo. Gamba dritta o gamba larga? Vota e scrivici perché. Chi vince arriva qui tra [sei settimane].',
      hashtags: '#QuestoOQuello #NegozioDiCittà',
      callToAction: 'Vota',
      brief: 'Due paia di pantaloni affiancati, alla stessa altezza.',
      alt: '',
    },
    {
      title: 'Una giacca, tre modi',
      text: 'Ufficio, mercato del sabato, cena: una sola giacca, tre volte con cose che forse hai già. Scorri le foto. Giacca [149 euro], taglie [40-50]. Le scarpe sono sempre le stesse: chi ha voglia di cambiarsi tre volte al giorno?',
      hashtags: '#UnaGiaccaTreModi #IdeeOutfit #DaRimettere',
      callToAction: 'Salvala per lunedì mattina',
      brief: 'Tre foto nello stesso posto: camicia, maglietta, vestito. Stessa giacca, stesse scarpe.',
      alt: 'Giacca grigia su camicia bianca e pantaloni dritti, il primo di tre abbinamenti.',
    },
    {
      title: '[Giovedì] aperti fino a tardi',
      text: '[Giovedì] siamo aperti fino alle [20]. Per chi a quell’ora esce dal lavoro: c’è calma, c’è [il tè] e c’è la nostra sarta che appunta gli orli. Senza appuntamento. Ci trovi in [via, numero].',
      hashtags: '#AperturaSerale #NegozioDiCittà',
      callToAction: 'Passa a trovarci',
      brief: 'La vetrina al crepuscolo, luci accese, porta aperta.',
      alt: 'La vetrina al crepuscolo con le luci accese, la porta aperta e dentro una fila di cappotti.',
    },
    {
      title: 'Come si lava un maglione di lana',
      text: 'La lana si lava di rado: spesso basta una notte alla finestra. Se proprio serve: 30 gradi, programma lana, detersivo per lana, niente ammorbidente. Arrotola il maglione in un asciugamano, premi, asciugalo in piano. Mai appenderlo bagnato: è così che le maniche si allungano.',
      hashtags: '#CuraDellaLana #PortaliPiùALungo #ConsigliDiCura',
      callToAction: 'Mandalo a chi ne ha ristretto uno',
      brief: 'Mani, bacinella, asciugamano, 30 secondi, sottotitoli; alla fine il maglione steso in piano.',
      alt: 'Mani che arrotolano un maglione grigio in un asciugamano bianco su un tavolo.',
    },
    {
      title: 'Chi ti consiglia: [nome]',
      text: 'Ecco [nome]. In negozio dal [anno], in tre secondi sa che taglia porti e preferisce mandarti a casa senza sacchetto che con il capo sbagliato. Il suo preferito di questa stagione: [la camicia di velluto]. Chiedi di [lei] se non sai da dove cominciare.',
      hashtags: '#ChiSiamo #NegozioDiCittà',
      callToAction: 'Prenota mezz’ora con [nome]',
      brief: 'Ritratto tra gli appendiabiti, sguardo in camera. Consenso scritto.',
      alt: 'Una collega con il metro da sarta al collo, sorridente tra due file di abiti.',
    },
    {
      title: 'Un vestito, tre taglie',
      text: 'Lo stesso vestito nelle taglie [40, 46 e 52], indosso a tre di noi. Guarda dove cade morbido e dove no: la vita cede, il seno no. [89 euro], e ha le tasche. Dubbi sulla taglia? Scrivici e misuriamo il capo per te.',
      hashtags: '#TaglieVere #ProvatoPerTe #ConLeTasche',
      callToAction: 'Chiedi la tua taglia',
      brief: 'Tre persone, stesso punto, ognuna fa un giro. Le taglie nei sottotitoli.',
      alt: 'Tre donne di taglia diversa, una accanto all’altra, con lo stesso vestito blu scuro.',
    },
    {
      title: 'Che cosa è arrivato e che cosa consigliamo',
      text: 'Novità della settimana: [due cappotti, una camicia di velluto e maglie dal Portogallo]. Prezzi e taglie sono nel negozio online. Ciò che prenoti entro [venerdì] ti aspetta sabato in camerino. Si decide davanti allo specchio.',
      hashtags: '#AppenaArrivati #NegozioDiCittà',
      callToAction: 'Guarda le novità',
      brief: 'Link alla pagina delle novità; anteprima con il cappotto.',
      alt: '',
    },
    {
      title: 'Tre misure che ti risparmiano un pacco',
      text: 'Torace, vita, interno gamba: misuri una volta e rispedisci molto meno. Metro piatto, respiro normale, senza stringere. Confronta con la tabella del capo e non con il numero dei tuoi ultimi pantaloni. Salvalo per il prossimo ordine.',
      hashtags: '#GuidaAlleTaglie #ComeMisurarsi #TaglieVere',
      callToAction: 'Salvalo',
      brief: 'Tre foto con una linea disegnata ciascuna; le indicazioni anche nel testo.',
      alt: 'Metro da sarta disteso intorno al torace di una persona in maglietta bianca.',
    },
    {
      title: 'Qual è il capo più vecchio che porti?',
      text: 'Il nostro: un cappotto del [1994], rifoderato due volte, ogni inverno al suo gancio. E il tuo? Mandaci una foto. Se ci dai il permesso la mostriamo qui, e a chi serve una fodera nuova la nostra sarta dà un consiglio gratis.',
      hashtags: '#PortaliPiùALungo #CapoDelCuore #NegozioDiCittà',
      callToAction: 'Mandaci la foto',
      brief: 'Il vecchio cappotto al gancio, luce di lato, fodera in vista.',
      alt: 'Un vecchio cappotto marrone di lana appeso al gancio, con la nuova fodera a righe in vista.',
    },
  ],
  campaign: {
    name: 'Prenota e prova',
    message: 'Visto online, tenuto da parte con un messaggio, provato in negozio: niente pacco, niente reso.',
  },
  hashtagGroups: [
    { name: 'Capi e abbinamenti', tags: ['#AppenaArrivati', '#IdeeOutfit', '#TaglieVere', '#DaRimettere'] },
    { name: 'Negozio e città', tags: ['#NegozioDiCittà', '#ChiSiamo', '#PortaliPiùALungo', '#CapoDelCuore'] },
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
  scenarios: [
    {
      name: 'Un reso o un rimborso conteso diventa pubblico',
      holding:
        'Abbiamo letto ciò che descrivi e ce ne stiamo occupando. Mandaci per messaggio il numero dell’ordine: ti rispondiamo di persona oggi e scriviamo qui come è stato risolto.',
    },
    {
      name: 'Capo difettoso: colore, ago dimenticato, reazione della pelle',
      holding:
        'Ci è stato segnalato un problema con [capo]. Non indossarlo finché non ne sappiamo di più. Lo abbiamo tolto dalla vendita, stiamo sentendo il produttore e scriveremo qui di nuovo entro le [ora]. Puoi riportarlo e riavere i soldi.',
    },
    {
      name: 'Critiche alle condizioni di lavoro presso un fornitore',
      holding:
        'Prendiamo sul serio la notizia su [fornitore]. Stiamo verificando quali nostri capi riguarda e che cosa ne sappiamo, e lo diremo qui entro [giorno], compreso ciò che non sappiamo.',
    },
    {
      name: 'Un post è percepito come irrispettoso',
      holding:
        'Il nostro post del [giorno] ha ferito delle persone. Lo abbiamo tolto, stiamo ascoltando e risponderemo qui entro le [ora]. Grazie a chi ce l’ha detto.',
    },
  ],
  decisions: {
    fit: {
      will: 'Una persona del negozio cura i canali a ore fisse, per cominciare per sei mesi.',
      willNot: 'Non affidiamo la nostra voce a chi non è mai stato in negozio.',
    },
    brand: {
      will: 'Mostriamo persone vere, taglie vere e ogni prezzo.',
      willNot: 'Non parliamo di difetti fisici e non chiamiamo nulla sostenibile senza prova.',
    },
    audiences: {
      will: 'Scriviamo per chi vive vicino e viene o prenota.',
      willNot: 'Non inseguiamo follower dove non consegniamo.',
    },
    competitors: {
      will: 'Ogni trimestre guardiamo due negozi, uno all’estero, e proviamo una cosa.',
      willNot: 'Non copiamo immagini e non rincorriamo ogni sconto.',
    },
    channels: {
      will: 'Teniamo pochi canali e rispondiamo su ognuno.',
      willNot: 'Non ne apriamo un altro prima che questi vadano bene per tre mesi.',
    },
    goals: {
      will: 'Contiamo prenotazioni, visite e tempo di risposta.',
      willNot: 'Non compriamo follower e non facciamo concorsi per averne.',
    },
    content: {
      will: 'Ogni post aiuta a scegliere, portare o curare qualcosa.',
      willNot: 'Non pubblichiamo solo perché è martedì.',
    },
    tools: {
      will: 'Lavoriamo con ciò che abbiamo e teniamo le foto in una cartella nostra.',
      willNot:
        'Non ci abboniamo a nulla prima di quattro settimane di prova che dimostrino il tempo risparmiato.',
    },
    crisis: {
      will: 'In orario di apertura i reclami hanno una prima risposta entro un’ora; i capi difettosi si ritirano subito.',
      willNot: 'Non cancelliamo le critiche e non litighiamo nei commenti.',
    },
  },
  avoid: {
    fit: 'Farlo fare a tempo perso all’apprendista perché è giovane. Chi parla per te deve poter decidere.',
    brand: 'Sembrare una rivista di moda. Si segue un negozio per farsi consigliare.',
    audiences: '«Donne dai 18 ai 65 anni» non è nessuno. Descrivi qualcuno che è stato nel tuo camerino.',
    competitors: 'Misurarti con le catene. Cerca un negozio grande come il tuo che fa meglio una cosa.',
    channels: 'Essere dappertutto e non rispondere da nessuna parte.',
    goals: 'I follower come unico obiettivo. Cento persone vicine comprano più di diecimila lontane.',
    content: 'Mostrare solo la merce. Si salva e si passa agli altri l’aiuto su taglie e cura.',
    tools: 'Pagare un programma mentre le foto stanno su tre telefoni privati.',
    crisis: 'Aspettare lunedì quando la rabbia cresce di sabato.',
  },
} as const satisfies StarterWords;
