import type { ContentWords } from '../../content.ts';

export const content = {
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
} as const satisfies ContentWords;
