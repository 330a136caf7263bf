import type { SampleLooksBack } from '../content.ts';

export const looksBack: SampleLooksBack = {
  reviews: {
    first: {
      worked:
        'I video con un gesto solo e i suoni della stanza. La newsletter ha venduto mezza infornata in due ore.',
      didNotWork: 'I post su Facebook: 40 persone raggiunte, nessuna domanda, nessun clic.',
      learned: 'Le domande riguardano l’uso, non la tecnica: lavastoviglie, forno, peso.',
      next: 'Mettere in pausa Facebook. Spostare i reel alle 18:00 e vedere se raggiungono più persone.',
      notes: '',
    },
    second: {
      worked: 'La risposta aperta sullo smalto: il rapporto è stato salvato più di qualsiasi foto.',
      didNotWork:
        'Le domande della sera restavano lì fino al mezzogiorno dopo. I post di sconti non portano nessuno che resti.',
      learned: 'Due orari fissi per rispondere funzionano meglio di un po’ sempre.',
      next: 'Rispondere alle 9:00 e alle 16:00. Il prezzo in ogni pin.',
      notes: 'Il video ha tenuto Eva in pensiero per giorni. In settimane così, chiamarla più spesso.',
    },
    open: {
      worked: 'Le aperture del forno come reel con i suoni della stanza; i pin con il prezzo nell’immagine.',
      didNotWork: 'Le citazioni e le novità del negozio senza persone nell’immagine. Nessuno le salva.',
      learned:
        'La copertura dipende dal numero di reel, non dall’ora. Passare alle 18:00 non ha cambiato nulla.',
      next: '',
      notes: 'Chiedere a Jonas quando torna la videocamera, prima di promettere qualcosa.',
    },
  },
  sectionDecisions: {
    brand: {
      will: 'mostrare il lavoro com’è, difetti compresi, e dire «smalto al sale» nella prima riga.',
      willNot:
        'usare parole che potrebbe usare qualsiasi bottega, né affermare ciò che un rapporto non dimostra.',
    },
    audiences: {
      will: 'parlare a chi arreda con calma e a chi sta al tornio, e farci trovare dai caffè.',
      willNot: 'inseguire chi cerca regali sotto le feste con post fatti apposta.',
    },
    channels: {
      will: 'curare bene Instagram, Pinterest, TikTok e la newsletter, e dare sei mesi a YouTube.',
      willNot: 'pubblicare su Facebook né aprire un altro canale prima della fine di questo piano.',
    },
    firstGoals: { will: 'raddoppiare i follower.', willNot: '' },
    goals: {
      will: 'mantenere il ritmo quindicinale della newsletter e invitare a iscriversi in ogni post.',
      willNot:
        'seguire il numero di follower su Facebook né organizzare concorsi per raccogliere iscrizioni.',
    },
    crisis: {
      will: 'dire entro un’ora che abbiamo sentito e mostrare ogni rapporto per intero.',
      willNot: 'cancellare le critiche né litigare in pubblico con una singola persona.',
    },
  },
  mutedReason: 'Siamo in diretta una volta l’anno, all’apertura del forno. Le ore stanno nella campagna.',
  decisions: {
    reels: {
      text: 'Spostare i reel alle 18:00',
      because: 'In quattro settimane di insight le ore serali sembravano più forti.',
      expected: 'Il 10 per cento di copertura in più',
    },
    answers: {
      text: 'Rispondere alle domande alle 9:00 e alle 16:00',
      because:
        'Le domande arrivano soprattutto a pranzo e la sera, e quelle della sera aspettavano fino al mezzogiorno dopo.',
      expected: 'Una mediana sotto le 4 ore',
    },
    phone: {
      text: 'Tre reel a settimana con il telefono finché non torna la videocamera',
      because:
        'Da quattro settimane la copertura su Instagram è sotto la fascia abituale. Causa: la videocamera è in riparazione, i reel sono passati da quattro a uno a settimana.',
      expected: 'Media di nuovo sopra 8000 a settimana',
    },
  },
};
