import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
