import type { StarterWords } from '../content.ts';

export const words = {
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
  channels: [
    {
      role: 'Dire a chi aspetta che cosa succede oggi, e rispondere',
      bio: 'Il tuo corriere per [zona]. Avvisi sui ritardi, risposte [dal lunedì al sabato, 7-18].',
      pinned: 'Come raggiungerci; che cosa ci serve per trovare il pacco; che cosa non va mai nei commenti',
    },
    {
      role: 'Farsi conoscere da chi spedisce come qualcuno con cui si può parlare',
      bio: 'Ritiro e consegna per negozi e imprese di [zona]. Orari fissi, un solo referente.',
      pinned: 'Ritiro: orari, prezzi, chi chiamare',
    },
    {
      role: 'Mostrare chi guida e chi prepara, e trovare nuovi colleghi',
      bio: 'Dodici furgoni, [numero] persone, una zona. Qui vedi come viaggia il tuo pacco.',
      pinned: 'Una giornata di consegne; lavora con noi',
    },
    {
      role: 'Avvisi brevi sui ritardi per chi li ha chiesti',
      bio: 'Avvisi sui ritardi in [zona] e nient’altro. Qui non rispondiamo: chiama il [numero].',
      pinned: 'Che cosa arriva qui e come disiscriversi',
    },
  ],
  objectives: [
    {
      businessGoal: 'Meno telefonate su dov’è il pacco e meno clienti persi',
      socialGoal: 'Dire presto che cosa succede e rispondere a ogni domanda in giornata',
    },
    {
      businessGoal: 'Conquistare mittenti della zona per il ritiro regolare',
      socialGoal: 'Essere utili ai piccoli negozi finché chiedono un’offerta',
    },
    {
      businessGoal: 'Farsi conoscere in zona e coprire i giri liberi con persone in gamba',
      socialGoal: 'Mostrare il lavoro com’è, perché la gente ci conosca e si fidi',
    },
  ],
  targets: [
    {
      why: 'Chi aspetta un pacco aspetta anche una risposta; dopo qualche ora scrive una recensione.',
      source: 'Tempo dalla domanda alla prima risposta in orario di servizio, tutti i messaggi del mese',
    },
    {
      why: 'Una domanda senza risposta costa più di quanto portano dieci buoni post.',
      source: 'Messaggi e commenti con risposta su tutti quelli che chiedevano qualcosa, nel mese',
    },
    {
      why: 'Quattro nuovi mittenti al mese sono quanti ne possiamo seguire bene.',
      source: 'Domanda nel modulo e al telefono: come ci hai conosciuti?',
    },
    {
      why: 'Chi ha già letto orari e prezzi chiede un’offerta adatta.',
      source: 'Statistiche del sito, visite che arrivano dai social network',
    },
    {
      why: 'Gli avvisi servono solo a chi li riceve.',
      source: 'Statistiche del social network, somma del mese',
    },
  ],
  pillars: [
    {
      name: 'Oggi in viaggio',
      description: 'Ritardi, feste, maltempo: ciò che chi aspetta deve sapere prima di chiedere.',
      examples: ['Lavori lungo il giro', 'Orari prima delle feste', 'Dove lo lasciamo?'],
    },
    {
      name: 'Imballato bene',
      description: 'Che cosa può fare ognuno perché un pacco arrivi intero e subito.',
      examples: [
        'Cinque passi contro le rotture',
        'Non sei in casa: tre modi',
        'Riconoscere i messaggi falsi',
      ],
    },
    {
      name: 'Per chi spedisce',
      description: 'Ritiro, resi e costi per i piccoli negozi, con le cifre.',
      examples: ['Fino a che ora ritiriamo?', 'Quanto costa davvero un reso', 'Dallo scanner alla porta'],
    },
    {
      name: 'Chi te lo porta',
      description: 'Chi guida, chi organizza, chi sta in magazzino: giornate, strade e posti liberi.',
      examples: ['In giro alle 5:40', 'Chi risponde al telefono', 'Cerchiamo autisti'],
    },
  ],
  posts: [
    {
      title: 'Questa settimana in viaggio',
      text: 'Questa settimana: [via] è chiusa fino a [venerdì], quindi a [quartiere] arriviamo fino a [un’ora] più tardi. [Giorno] non consegniamo per [festa]. Aspetti qualcosa che non può aspettare? Mandaci il numero del pacco con un messaggio, non in un commento. Controlliamo e rispondiamo oggi.',
      hashtags: '#AvvisoConsegne #OggiInViaggio',
      callToAction: 'Scrivici un messaggio',
      brief: 'Solo testo, dati verificati alle 7 con chi organizza i giri.',
      alt: '',
    },
    {
      title: 'Imballato perché non si rompa niente',
      text: 'Cinque passi: una scatola robusta, non quella vecchia con gli angoli molli. Due dita di imbottitura per lato. Bottiglie e bicchieri separati e in piedi. Nastro lungo tutti i bordi. Una seconda etichetta dentro, se quella fuori si stacca. Poi scuoti: se balla, manca imbottitura.',
      hashtags: '#ImballatoBene #ConsigliPerSpedire',
      callToAction: 'Salvalo per il prossimo pacco',
      brief: 'Cinque foto dall’alto, un passo ciascuna, nessun indirizzo vero sull’etichetta.',
      alt: 'Una scatola aperta dall’alto, un barattolo al centro, due dita di imbottitura intorno.',
    },
    {
      title: 'Ritirato alle [17:30], in viaggio la sera stessa',
      text: 'Molti piccoli negozi imballano quando i clienti sono andati via. Per questo ritiriamo fino alle [17:30] e smistiamo la sera stessa. Da [cinque] pacchi a settimana, giorni fissi, un solo referente: [nome], [numero]. Il prezzo dipende da peso e quantità; una settimana di prova lo mostra meglio di un listino.',
      hashtags: '#PiccoliNegozi #RitiroPacchi',
      callToAction: 'Chiedi una settimana di prova',
      brief: 'Furgone alla porta di servizio di un negozio, carrello mezzo pieno, luce della sera.',
      alt: 'Un autista carica pacchi da un carrello nel furgone, alla porta di servizio di un negozio.',
    },
    {
      title: 'In giro alle 5:40',
      text: '5:40, luci accese in magazzino, caffè, [120] pacchi. [Nome] mostra come nasce un giro: si ordina per via, si carica al contrario, così la prima fermata è vicina al portellone. Quello che da fuori non si vede: un campanello senza nome ci costa due minuti. Con [120] fermate sono tanti.',
      hashtags: '#DietroIlPacco #InConsegna',
      callToAction: 'Metti il nome sul campanello',
      brief: '40 secondi, magazzino e carico, mai durante la guida; etichette illeggibili; sottotitoli.',
      alt: 'Un uomo con giacca da lavoro sistema i pacchi in un furgone, magazzino illuminato, fuori è buio.',
    },
    {
      title: 'Dove lasciamo il tuo pacco?',
      text: 'Tu sei fuori, noi siamo alla porta. Che cosa preferisci: i vicini, il garage o la rimessa, un punto di ritiro, o un altro tentativo domani? Vota. Puoi anche dircelo una volta per tutte: come si fa è nel post in alto. Per favore, niente indirizzi nei commenti.',
      hashtags: '#DomandaDelGiorno #OggiInViaggio',
      callToAction: 'Vota',
      brief: 'Sondaggio con quattro risposte, dura tre giorni.',
      alt: '',
    },
    {
      title: 'Non sei in casa? Tre modi',
      text: 'Domani non sei in casa? Primo: autorizza un posto dove lasciarlo, una volta per tutte. Secondo: un altro giorno, si cambia entro le [20] della sera prima. Terzo: ritiralo da [punto di ritiro], aperto fino alle [ora]. Basta il numero del nostro messaggio. E se non va bene niente: chiamaci, [numero].',
      hashtags: '#ConsigliPerRicevere #AvvisoConsegne',
      callToAction: 'Scegli il tuo modo',
      brief: 'Ingresso di casa con cassetta per pacchi, numero civico non visibile.',
      alt: 'Una cassetta grigia per pacchi accanto a una porta, coperchio aperto, dentro un pacco.',
    },
    {
      title: 'Quanto costa davvero un reso',
      text: 'La spedizione è la parte più piccola. Aprire, controllare, imballare di nuovo, registrare: [15] minuti ogni volta. Tre cose che aiutano i piccoli negozi: misure invece di S, M, L. Una foto dell’oggetto in mano. Un foglio nel pacco che spiega come si cambia. Abbiamo preparato un foglio per fare i conti.',
      hashtags: '#PiccoliNegozi #MenoResi',
      callToAction: 'Chiedi il foglio di calcolo',
      brief: 'Quattro immagini: costi e tre rimedi. Cifre indicate come esempio.',
      alt: 'Un pacco reso aperto su un tavolo, accanto un blocco con un breve calcolo.',
    },
    {
      title: 'Cerchiamo autiste e autisti',
      text: 'Cerchiamo [due] persone alla guida da [data]. In chiaro: [ore] a settimana, [paga], giri di circa [numero] fermate, fine settimana [libero]. Furgone, carburante e assicurazione li mettiamo noi. Servono la patente [B] e pazienza con i campanelli. Prima di decidere vieni con noi un giorno: [nome], [numero].',
      hashtags: '#LavoraConNoi #CercasiAutisti',
      callToAction: 'Vieni con noi un giorno',
      brief: 'Due colleghi davanti al furgone, sorridenti, targa illeggibile. Consenso scritto.',
      alt: 'Due persone in giacca da lavoro appoggiate a un furgone nel cortile, ridono.',
    },
    {
      title: 'Messaggi falsi a nostro nome',
      text: 'Girano messaggi così: «Il tuo pacco è fermo, paga [1,99].» Non sono nostri. Non chiediamo mai soldi o dati della carta via SMS, e i nostri link portano solo a [il nostro indirizzo]. Nel dubbio non toccare il link, chiamaci: [numero]. Hai già pagato? Avvisa subito la banca.',
      hashtags: '#OcchioAlleTruffe #ConsigliPerRicevere',
      callToAction: 'Passalo ai tuoi genitori',
      brief: 'Solo testo.',
      alt: '',
    },
    {
      title: 'Dallo scanner alla porta',
      text: 'Dov’è il pacco quando c’è scritto «in viaggio»? Un minuto nel nostro magazzino: ritirato, letto, smistato, caricato, consegnato. Cinque letture, così possiamo dire a te e ai tuoi clienti dov’è. Se ne manca una, cerchiamo prima che tu chieda. Chi spedisce può venire a vedere il [giorno].',
      hashtags: '#DietroIlPacco #PiccoliNegozi',
      callToAction: 'Vieni a vedere il magazzino',
      brief: 'Un minuto, un pacco seguito con la telecamera; etichetta inventata; sottotitoli.',
      alt: 'Uno scanner puntato su un pacco sul nastro, dietro scaffali con nomi di vie.',
    },
  ],
  campaign: {
    name: 'Te lo diciamo prima noi',
    message: 'Ritardi, feste, messaggi falsi: lo sai da noi prima di doverlo chiedere.',
  },
  hashtagGroups: [
    {
      name: 'Per chi riceve',
      tags: ['#AvvisoConsegne', '#OggiInViaggio', '#ConsigliPerRicevere', '#ImballatoBene'],
    },
    {
      name: 'Mittenti e colleghi',
      tags: ['#PiccoliNegozi', '#RitiroPacchi', '#DietroIlPacco', '#LavoraConNoi'],
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
  scenarios: [
    {
      name: 'Molti pacchi in ritardo insieme: maltempo, sciopero, guasto informatico',
      holding:
        'Dalle [ora] consegniamo in ritardo a [zona] per [causa]. I pacchi sono al sicuro, non serve riordinare nulla. Entro le [ora] diremo qui quando arrivano. Per urgenze: [numero].',
    },
    {
      name: 'Si diffonde un video di pacchi trattati male',
      holding:
        'Abbiamo visto il video. I pacchi non si trattano così. Stiamo chiarendo dove e quando è stato girato, parliamo con chi c’era e scriveremo qui entro le [ora]. Se il tuo pacco è danneggiato mandaci il numero con un messaggio.',
    },
    {
      name: 'Incidente con un nostro furgone',
      holding:
        'Il [giorno] c’è stato un incidente con un nostro mezzo a [luogo]. Il nostro pensiero va alle persone coinvolte. Collaboriamo con le autorità e non commentiamo le cause finché si indaga. Scriveremo di nuovo qui entro le [ora].',
    },
    {
      name: 'Indirizzi o firme dei destinatari in mani sbagliate',
      holding:
        'Il [giorno] ci siamo accorti che alcuni dati dei destinatari potrebbero essere diventati accessibili. La falla è chiusa. Stiamo informando gli interessati e l’autorità competente e diremo qui entro le [ora] di quali dati si tratta. Domande: [numero].',
    },
  ],
  decisions: {
    fit: {
      will: 'Chi organizza i giri segnala i ritardi, una persona risponde, ogni giorno lavorativo.',
      willNot: 'Non lasciamo le risposte a una macchina né a chi capita.',
    },
    brand: {
      will: 'Diciamo causa, luogo e ora, e ammettiamo gli errori.',
      willNot: 'Non promettiamo di essere i più veloci o sempre puntuali.',
    },
    audiences: {
      will: 'Prima chi riceve, poi chi spedisce, poi chi vuole guidare.',
      willNot: 'Non facciamo filmati d’immagine per nessuno in particolare.',
    },
    competitors: {
      will: 'Ogni trimestre guardiamo come altri due annunciano i ritardi, uno all’estero.',
      willNot: 'Non ci rallegriamo in pubblico dei guai altrui.',
    },
    channels: {
      will: 'Restiamo dove chiede chi riceve e lì rispondiamo in poche ore.',
      willNot: 'Non apriamo un canale che durante i giri non legge nessuno.',
    },
    goals: {
      will: 'Contiamo il tempo di risposta, le domande con risposta e le richieste dei mittenti.',
      willNot: 'Non contiamo la copertura che ci ha portato la rabbia.',
    },
    content: {
      will: 'Ogni post risparmia a qualcuno una telefonata, una rottura o un’attesa.',
      willNot: 'Non mostriamo indirizzi, etichette o persone che non hanno acconsentito.',
    },
    tools: {
      will: 'I numeri dei pacchi si cercano nel nostro sistema, mai sul social network.',
      willNot: 'Non teniamo gli indirizzi dei messaggi più a lungo del necessario.',
    },
    crisis: {
      will: 'Da dieci domande uguali in un’ora parte l’avviso; le immagini di pacchi si verificano in giornata.',
      willNot: 'Non facciamo il nome di chi guidava e non indoviniamo le cause.',
    },
  },
  avoid: {
    fit: 'Aprire una pagina su cui nessuno risponde. Per un corriere ogni post diventa uno sportello reclami.',
    brand: 'Fare pubblicità alla velocità. Il primo pacco in ritardo ti si ritorce contro.',
    audiences: 'Pensare solo a chi spedisce perché paga. Chi riceve decide quale corriere resta.',
    competitors: 'Copiare i filmati dei grandi. La vicinanza è ciò che a loro manca.',
    channels: 'Numeri di pacchi e indirizzi nei commenti pubblici.',
    goals: 'Contare i follower. Ti seguono finché il pacco è in viaggio.',
    content: 'Foto comprate di corrieri sorridenti. Mostra pioggia, magazzino e mani.',
    tools: 'Chiedere i dati del pacco in cinque caselle che nessuno svuota.',
    crisis: 'Tacere finché la causa è certa. Luogo e ora si possono dire subito.',
  },
} as const satisfies StarterWords;
