import type { SampleRegister } from '../content.ts';

export const register: SampleRegister = {
  people: {
    clara: {
      place: 'Lipsia',
      topics: ['Tavole apparecchiate', 'Ciotole da colazione', 'Comprare meno'],
      nextStep: 'Spedirle le due ciotole di seconda scelta che aveva chiesto',
      disclosure: 'Scrive «regalo» sopra ogni post in cui non ha pagato il pezzo',
      agreements: 'Due pezzi di seconda scelta in regalo ogni stagione. Che cosa ne dice, lo decide lei.',
      results:
        'Undici ordini dalla primavera hanno fatto il suo nome; la sua foto della colazione è la più salvata.',
      notes: 'Non ama le telefonate. È allergica al latte: niente foto con la panna.',
    },
    tilda: {
      place: 'Amburgo',
      topics: ['Laboratori', 'Artigianato in campagna'],
      nextStep: 'Chiedere se la storia del forno esce nel numero di primavera',
      disclosure: '',
      agreements: '',
      results: 'Un breve articolo sulla smaltatura al sale lo scorso autunno',
      notes: '',
    },
    otto: {
      place: 'Höhr-Grenzhausen',
      topics: ['Tecnica del tornio', 'Cottura a legna'],
      nextStep: '',
      disclosure: '',
      agreements: '',
      results: 'Ha parlato del nostro forno in un video: 1.900 visite al negozio in due giorni',
      notes: 'Jonas lo conosce dal mercato. Per principio non accetta regali.',
    },
    nele: {
      place: 'Kassel',
      topics: ['Domande sulla cura', 'Seconda scelta'],
      nextStep: '',
      disclosure: '',
      agreements: 'Può rispondere prima di noi alle domande sulla cura nei commenti',
      results: 'Circa sei risposte utili al mese',
      notes: '',
    },
  },
  tools: {
    design: {
      use: 'Storie, cartellini dei prezzi e i pin per Pinterest',
      dataKept: 'UE, presso il fornitore',
      exitPlan:
        'Ogni trimestre salviamo tutti i modelli anche come SVG nella nostra cartella. Li apre qualsiasi programma.',
      notes: 'Prima del rinnovo chiedere il prezzo per i piccoli laboratori.',
    },
    inbox: {
      use: 'Messaggi e commenti di tutti i canali in un solo posto',
      dataKept: 'Germania, presso il fornitore',
      exitPlan: 'I messaggi escono come CSV. Senza, si torna a rispondere a ogni canale nella sua app.',
      notes: '',
    },
    cutting: {
      use: 'Brevi video dal laboratorio, sottotitoli',
      dataKept: 'Sul computer di Jonas',
      exitPlan: 'I video sono normali file MP4.',
      notes: '',
    },
    figures: {
      use: 'I numeri di tutti i canali affiancati, in prova fino alla revisione',
      dataKept: '',
      exitPlan: '',
      notes: '',
    },
  },
  toolDecision: {
    will: 'Uno strumento per ogni scopo, e prima di pagarlo scriviamo come se ne esce.',
    willNot:
      'Nessun programma per programmare le uscite: con tre post a settimana pubblichiamo a mano e restiamo a rispondere.',
  },
};
