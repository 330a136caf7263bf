import type { ContentWords } from '../../content.ts';

export const content = {
  channels: [
    {
      role: 'Mostra le cose in uso e porta le persone a provarle: negozio, sito, messaggio.',
      bio: 'Cucina, casa, aria aperta a [città]. Prima lo proviamo noi. Giovedì officina. Domande e ordini per messaggio. {brand}',
      pinned: 'Che cosa affiliamo, sciolinamo e incolliamo, con i prezzi.',
    },
    {
      role: 'Tiene informato il paese: date, orari, giorni di officina, ritrovamenti, grazie.',
      bio: '{brand}, [via], [città]. Aperto [orari]. Il giovedì si affila. Telefono [telefono].',
      pinned: 'Orari, prezzi dell’officina, ingresso senza gradini.',
    },
    {
      role: 'Risponde alle domande che tornano a ogni stagione, e si trova per anni.',
      bio: 'Cura, misura, riparazione: risposte brevi da un negozio di casa e sport. Una domanda, un video.',
      pinned: 'Condizionare una padella di ghisa, dal primo all’ultimo passo.',
    },
    {
      role: 'Avvisa per primi gli abituali: date, ritrovamenti, che cosa è di stagione.',
      bio: 'Ogni due settimane da {brand}: date, cura, un ritrovamento. Niente di più.',
      pinned: 'Il calendario dei giorni di officina.',
    },
  ],
  objectives: [
    {
      businessGoal: 'Vendere di più ciò che conosciamo meglio, in negozio e su ordine',
      socialGoal: 'Le persone arrivano con un post in mente o ordinano da lì',
    },
    {
      businessGoal: 'Essere in zona il primo posto per casa e aria aperta',
      socialGoal: 'Più persone della zona sanno che cosa abbiamo e sappiamo fare',
    },
    {
      businessGoal: 'I clienti tornano e portano altri',
      socialGoal: 'Le persone salvano i nostri consigli, ci chiedono e ricevono risposta',
    },
  ],
  targets: [
    {
      why: 'Chi guarda la pagina arriva preparato. Dice se i post portano oltre un cuore.',
      source: 'Statistiche del sito, visite con origine «social»',
    },
    {
      why: 'Ordini per messaggio e dal sito che nominano un post. Gli acquisti in negozio si aggiungono e si segnano.',
      source: 'Elenco ordini con la colonna «da dove» e i segni alla cassa',
    },
    {
      why: 'Contano le persone della zona. Un numero lento e onesto.',
      source: 'Statistiche dell’account l’ultimo giorno del mese, guardando anche i luoghi',
    },
    {
      why: 'Ciò che si salva serve: cura, elenchi, giri. È il nostro campo.',
      source: 'Statistiche dell’account: salvataggi del mese',
    },
    {
      why: 'Le domande su taglie e disponibilità sono acquisti che aspettano.',
      source: 'Posta in arrivo: mediana delle prime risposte, una volta al mese',
    },
  ],
  pillars: [
    {
      name: 'Dopo un anno',
      description: 'Cose che abbiamo usato a lungo: che cosa regge, che cosa no, per chi è fatto.',
      examples: [
        'Scarponi dopo 600 chilometri',
        'Una padella e il suo rivestimento',
        'Lo zaino che abbiamo reso',
      ],
    },
    {
      name: 'Che cosa serve davvero',
      description: 'Elenchi brevi e misure per casa e gite, con i prezzi.',
      examples: ['Tre coltelli bastano', 'La prima gita con un bambino', 'Una cucina in un armadietto'],
    },
    {
      name: 'Curare e riparare',
      description: 'Affilare, cerare, condizionare, cucire: da soli o da noi.',
      examples: ['Condizionare la ghisa', 'Cerare gli scarponi', 'Quando una suola si può incollare'],
    },
    {
      name: 'Qui in paese',
      description: 'Persone, date, giri dalla porta di casa, e il negozio.',
      examples: ['Il banco del giovedì', 'Un giro di due ore', 'Chi sta dietro il banco'],
    },
  ],
  posts: [
    {
      title: 'Scarponi dopo 600 chilometri',
      text: 'Comprati a [mese], 600 chilometri, mai risparmiati. Che cosa vediamo: suola a [millimetri], la cucitura in punta tiene, la fodera al tallone è andata.\nLi ricompreremmo? Sì, per boschi e colline. No, per la ghiaia.\nNuovi: [prezzo]. Fodera nuova al tallone: [prezzo].\nDi quale paio vuoi saperlo?',
      hashtags: '#Scarponi #ProvatoALungo #Attrezzatura',
      callToAction: 'Scrivi quale paio dobbiamo guardare',
      brief:
        'Gli scarponi usati sul banco, primi piani di suola, punta e tallone, una frase ciascuno; luce del giorno.',
      alt: 'Scarponi usati su un banco da lavoro, il disegno della suola è chiaramente consumato.',
    },
    {
      title: 'Tre coltelli bastano',
      text: 'Il ceppo con dodici coltelli fa scena. Nella nostra cucina se ne usano tre:\nuno da cuoco da [lunghezza] cm,\nuno piccolo a lama corta,\nuno seghettato per pane e pomodori.\nInsieme da [prezzo]. Il resto dei soldi va in un’affilatura all’anno: [prezzo] a lama.\nQuale prendi in mano più spesso?',
      hashtags: '#ColtelliDaCucina #PochiMaBuoni',
      callToAction: 'Salva l’elenco per il prossimo acquisto',
      brief: 'Quattro riquadri: i tre coltelli uno per uno su un tagliere, l’ultimo con i prezzi.',
      alt: 'Un coltello da cuoco, uno piccolo e uno da pane, affiancati su un tagliere di legno.',
    },
    {
      title: 'Giovedì si affila',
      text: 'Questo giovedì dalle [ora] il banco è in funzione: coltelli da cucina [prezzo], forbici [prezzo], cesoie [prezzo].\nAvvolgi le lame nel giornale, scrivi il nome, ritira venerdì.\nGiovedì non puoi? Lascia tutto alla cassa in qualsiasi giorno.\n{brand}, [via], telefono [telefono]',
      hashtags: '#AffilaturaColtelli',
      callToAction: 'Porta il coltello meno affilato che hai',
      brief: 'Chi affila al banco, scintille o acqua, mani a fuoco.',
      alt: 'Mani guidano un coltello da cucina su una pietra bagnata.',
    },
    {
      title: 'Cera o spray?',
      text: 'Che cosa fai con gli scarponi a fine stagione?\nLo chiediamo prima di mostrare, sabato, come facciamo noi, e perché una delle quattro risposte rovina il cuoio in due inverni.',
      hashtags: '#CuraScarponi',
      callToAction: 'Vota',
      brief: 'Sondaggio con quattro risposte: cera, spray, niente, «stanno in cantina».',
      alt: '',
    },
    {
      title: 'Scarponi curati in cinque passi',
      text: 'La risposta più frequente era «niente». Quindi:\n1. Via i lacci, spazzola il secco.\n2. Lava con acqua e poco sapone.\n3. Asciuga lontano dal calore, con giornale dentro.\n4. Cera, con il cuoio appena tiepido.\n5. Una notte di riposo, poi un panno.\nMezz’ora all’anno. Per la nostra esperienza raddoppia il tempo fino al paio successivo.',
      hashtags: '#CuraScarponi #CurarePrima',
      callToAction: 'Salvalo per domenica',
      brief: 'Uno scarpone cerato a metà: a sinistra opaco e secco, a destra scuro e liscio.',
      alt: 'Uno scarpone di cuoio, metà opaco e secco, metà appena cerato e scuro.',
    },
    {
      title: 'Una cucina in un armadietto',
      text: 'Prima casa, un armadietto, [importo] da spendere. Che cosa ci metteremmo:\nuna pentola, una padella, tre coltelli, un tagliere, un colino, due ciotole che si impilano.\nChe cosa lasceremmo: il set con undici coperchi, lo spremiaglio, il cuociuova.\nNel video entra tutto. E poi esce di nuovo: è quella la prova.',
      hashtags: '#PrimaCasa #CucinaPiccola',
      callToAction: 'Mandalo a chi trasloca',
      brief:
        'Una sola inquadratura: un armadietto vuoto si riempie pezzo per pezzo, nomi e prezzi come testo.',
      alt: 'Un armadietto stretto con pentola, padella, coltelli, tagliere, colino e due ciotole.',
    },
    {
      title: 'Due ore dalla porta del negozio',
      text: 'Sabato, [tempo]: fuori dal negozio, a sinistra alla chiesa, lungo il torrente fino a [luogo], ritorno dalla collina. Due ore, [metri] metri di dislivello, con il passeggino fino al ponte.\nChi viene sabato alle [ora]? Senza iscrizione, dopo c’è il caffè.',
      hashtags: '#CamminareVicino',
      callToAction: 'Vieni sabato',
      brief: 'Tre immagini verticali: porta, torrente, vista; sull’ultima il percorso come linea.',
      alt: 'Vista da una collina su una cittadina, davanti un sentiero con due persone.',
    },
    {
      title: 'Il ritrovamento del mese',
      text: 'Dodici pentole smaltate dal magazzino di un produttore che ha chiuso nel [anno]. Blu, tre litri, con coperchio, due con una piccola sbeccatura al manico.\n[prezzo] l’una, con sbeccatura [prezzo]. Vanno su gas e induzione, le abbiamo provate.\nLe teniamo da parte due giorni: messaggio o telefono [telefono].',
      hashtags: '#Smalto #CoseBuoneDiUnaVolta',
      callToAction: 'Fatti tenere da parte la tua',
      brief: 'Le pentole impilate sul banco alla luce del giorno, la sbeccatura ben visibile.',
      alt: 'Pentole smaltate blu impilate su un banco, una con una piccola sbeccatura al manico.',
    },
    {
      title: 'Che cosa abbiamo reso',
      text: 'Uno zaino che volevamo vendere. Prima l’abbiamo portato otto settimane.\nImmagine 1: buono schienale.\nImmagine 2: tasche che si raggiungono camminando.\nImmagine 3: la fibbia dopo la quinta settimana.\nImmagine 4: che cosa ha risposto il produttore.\nNon va sullo scaffale. Se ce l’hai: fibbie di ricambio a [prezzo].',
      hashtags: '#ProvatoALungo #Attrezzatura',
      callToAction: 'Chiedici del tuo zaino',
      brief:
        'Quattro riquadri in primo piano; sul terzo la fibbia rotta; nessun nome di produttore in vista.',
      alt: 'Primo piano di una fibbia di plastica rotta sulla cinghia di uno zaino.',
    },
    {
      title: 'Condizionare la ghisa',
      text: 'Ruggine sulla padella? Non è persa.\nStrofina con il sale, asciuga sul fuoco, un velo d’olio, un’ora in forno a [gradi], lascia raffreddare dentro. Due volte.\nIl video mostra quant’è sottile «un velo». Non ti va? Portala: [prezzo], pronta in una settimana.',
      hashtags: '#Ghisa #CurarePrima',
      callToAction: 'Mostraci la tua padella più arrugginita',
      brief: 'Prima, sale, olio con il panno, forno, dopo; solo mani, sottotitoli.',
      alt: 'A sinistra una padella di ghisa arrugginita, a destra la stessa padella nera e liscia.',
    },
  ],
  campaign: {
    name: 'Pronti per l’inverno',
    message:
      'Porta quello che hai prima di comprare: affiliamo, ceriamo, incolliamo e diciamo che cosa non conviene più.',
  },
  hashtagGroups: [
    { name: 'Cura e prove', tags: ['#CurarePrima', '#ProvatoALungo', '#CuraScarponi', '#Ghisa'] },
    { name: 'Elenchi e paese', tags: ['#PochiMaBuoni', '#PrimaCasa', '#CamminareVicino', '#CucinaPiccola'] },
  ],
} as const satisfies ContentWords;
