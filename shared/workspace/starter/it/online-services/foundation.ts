import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Una piccola scuola di lingue che insegna solo online: lezioni dal vivo per adulti, da soli o in tre',
  brand: {
    mission: 'Portare gli adulti a parlare, non a finire un libro.',
    promise:
      'Ogni settimana la stessa insegnante, un piano di otto settimane, e si smette alla fine di qualunque mese.',
    audiencePromise: 'Chi ci segue sa dire una frase in più a settimana, con o senza lezioni.',
    values: [
      'Parlare prima della grammatica',
      'Ogni settimana lo stesso viso',
      'Niente clausole nascoste',
      'Gli errori sono materiale',
    ],
    voice: [
      {
        trait: 'Incoraggiante',
        example: 'Si capiva. Ora la stessa frase, un po’ più corta.',
        avoid: 'Parla come un madrelingua in 30 giorni!',
      },
      {
        trait: 'Pratica',
        example: 'Tre frasi per la telefonata di domani.',
        avoid: 'Immergiti in un percorso di apprendimento olistico.',
      },
      {
        trait: 'Trasparente',
        example: 'Con una lezione a settimana, per questo livello ci vuole circa un anno.',
        avoid: 'Risultati garantiti.',
      },
    ],
    wordsUsed: ['parlare', 'lezione', 'la tua insegnante', 'la prossima frase'],
    wordsAvoided: ['fluente in poche settimane', 'metodo segreto', 'senza sforzo', 'solo oggi'],
    visualNotes:
      'I visi degli insegnanti nelle loro stanze, scrittura a mano, schermi con caratteri grandi. Chi impara solo con consenso scritto. Niente bandiere come decorazione, nessuno che salta di gioia.',
    claimsToProve: [
      '«Livello [livello] in [settimane] settimane»: i risultati di tutti quelli che hanno finito',
      'Recensioni: vere, intere, con il consenso',
      '«Insegnanti certificati»: certificati agli atti, validi',
    ],
    keyMessages: [
      'Parli dalla prima lezione, ogni settimana con la stessa persona.',
      'Smetti alla fine di qualunque mese, con un clic, senza chiedere.',
    ],
  },
  offerings: [
    {
      name: 'Lezioni individuali, 45 minuti a settimana',
      kind: 'service',
      message: 'Un’insegnante, un piano di otto settimane, materiale dal tuo lavoro e dalla tua vita.',
    },
    {
      name: 'Parlare in tre',
      kind: 'service',
      message: 'Tre persone dello stesso livello, un’ora, venti minuti di parola a testa.',
    },
    {
      name: 'Lingue per il team',
      kind: 'service',
      message: 'Per le imprese: lezioni in orario di lavoro, un rapporto a trimestre, i testi dell’azienda.',
    },
  ],
  audiences: [
    {
      name: 'La riunione di giovedì',
      summary: 'Capisce quasi tutto e si blocca quando in riunione le fanno una domanda',
      place: 'Ovunque ci sia una buona linea, soprattutto in città',
      job: 'Ufficio, tecnica, cura; colleghi o clienti stranieri',
      household: 'Da sola o in coppia, poco tempo libero',
      activeTimes: 'Pausa pranzo e ritorno a casa, dalle 18 alle 20',
      needs: [
        'Frasi per la settimana prossima',
        'Parlare senza far sorridere',
        'Un orario fisso che si può spostare',
      ],
      pains: ['Dieci anni di scuola e nessun coraggio', 'App che non fanno mai parlare'],
      beliefNow: 'Prima mi serve più grammatica.',
      beliefWished: 'Parlo con quello che ho, e ogni settimana va meglio.',
      sources: ['Chiedere a ogni lezione di prova quale situazione l’ha portata qui'],
      accessibilityNeeds: 'Sottotitoli in entrambe le lingue, niente testo in tagli veloci',
    },
    {
      name: 'Lingua nuova, vita nuova',
      summary: 'Si è trasferito o sta per farlo e vuole cavarsela con uffici, scuola e vicini',
      place: 'Un Paese nuovo, o gli ultimi mesi prima',
      job: 'Fra un lavoro e l’altro, a volte ancora senza',
      household: 'Coppie e famiglie in passaggio',
      activeTimes: 'La sera dopo le 21, nel fine settimana',
      needs: ['Parole per le cose di ogni giorno', 'Qualcuno con pazienza', 'Un prezzo adatto adesso'],
      pains: ['Corsi che iniziano a settembre', 'Gli uffici al telefono'],
      beliefNow: 'Sono troppo vecchio per una lingua nuova.',
      beliefWished: 'So fissare un appuntamento al telefono, e quello è stato l’inizio.',
      sources: ['Chiedere a chi ha smesso che cosa è servito e che cosa mancava'],
      accessibilityNeeds: 'Frasi semplici, caratteri grandi, parlare lento con una pausa',
    },
    {
      name: 'Responsabile del team',
      summary: 'Deve far parlare otto persone con i clienti e giustificare la spesa',
      place: 'Imprese da venti a duecento persone',
      job: 'Personale, capogruppo, formazione',
      household: 'Qui non conta',
      activeTimes: 'Giorni feriali, dalle 8 alle 10',
      needs: ['La prova che funziona', 'Un contatto e una fattura', 'Lezioni adatte ai turni'],
      pains: ['Posti pagati e non usati', 'Rapporti pieni di percentuali'],
      beliefNow: 'I corsi di lingua sono un regalo che svanisce.',
      beliefWished: 'Dopo un trimestre vedo chi parla, e altrimenti posso smettere.',
      sources: ['Parlare con tre imprese che hanno chiesto e non comprato'],
      accessibilityNeeds: 'Documenti leggibili con lo screen reader, numeri in tabella',
    },
  ],
  competitors: [
    {
      name: 'La grande app per imparare',
      market: 'mercato di casa',
      style: 'Divertente, veloce, una mascotte in ogni immagine',
      strengths: ['Resta in mente', 'Reagisce a tutto in poche ore'],
      weaknesses: ['Nessuno parla', 'Nessuna risposta alle domande personali'],
      gaps: ['Frasi per una situazione precisa di questa settimana'],
    },
    {
      name: 'Una sola insegnante all’estero con un grande pubblico',
      market: 'esempio dall’estero',
      style: 'Un errore, una correzione, trenta secondi',
      strengths: ['Si riconosce subito', 'Ogni video serve il giorno stesso'],
      weaknesses: ['Nessuna lezione libera', 'Prezzi solo su richiesta'],
      gaps: ['Che cosa succede fra due lezioni'],
    },
  ],
  techniques: [
    {
      title: 'Rispondimi con la tua voce',
      description: 'Il video finisce con una domanda, e le persone rispondono con una loro registrazione.',
      adaptation:
        'Una volta a settimana una domanda alla fine, tre voci delle risposte nel video dopo, con consenso',
      hypothesis: 'Se chi ci segue si ascolta a vicenda, più persone osano parlare e prenotare.',
      measure: 'Registrazioni ricevute e prove di chi ne ha mandata una',
    },
    {
      title: 'Il prezzo nel profilo',
      description: 'I prezzi stanno nel profilo e in un post su quattro.',
      adaptation: 'Quattro settimane con i prezzi in vista, quattro con «scrivici»',
      hypothesis: 'Con i prezzi in vista arrivano meno messaggi e più prove che diventano corsi.',
      measure: 'Messaggi, prove, corsi; al mese',
    },
  ],
} as const satisfies FoundationWords;
