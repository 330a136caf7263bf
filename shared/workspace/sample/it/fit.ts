import type { SampleFit } from '../content.ts';

export const fit: SampleFit = {
  businessName: 'Una ceramica di famiglia che vende le sue stoviglie online',
  choiceReason:
    'Mira conosce ogni smalto e molti clienti per nome. Dieci ore a settimana si liberano se Jonas si occupa degli imballaggi.',
  decision: {
    will: 'Mira segue la community, dieci ore a settimana, ed è l’unica a rispondere.',
    willNot: 'Nessuna agenzia parla a nome nostro, e non pubblica chi non è mai stato davanti al forno.',
  },
  purpose: 'Tiene viva la conversazione mentre Mira è al forno, e di ciò che accade lì fa brevi video.',
  tasks: [
    'Girare e sottotitolare due clip brevi a settimana',
    'Rispondere ai commenti nei giorni di cottura',
    'Scrivere i testi nella seconda lingua',
  ],
  ownCompetence: 'A suo agio tra polvere e calore',
  expectations: {
    empathy: 'Risponde a chi ha rotto una tazza in modo che torni a ordinare',
    video: 'Gira con una mano, monta al telefono, sottotitola in giornata',
    writing: 'Tre frasi, nessun punto esclamativo, con il nostro tono',
    'brand-knowledge': 'Sa dire che cosa fa il sale all’argilla',
    languages: 'Risponde ai clienti esteri senza traduttore',
    decisiveness: 'Vede dalle cifre quale video merita un seguito',
    innovation: 'Porta ogni mese un’idea che a noi non sarebbe venuta',
    own: 'Resta gentile a quaranta gradi accanto al forno',
  },
  trialTask:
    'Ecco tre commenti, uno è arrabbiato. Rispondi a tutti con il nostro tono e riprendi dieci secondi di ciò che vedi dal tuo tavolo. Hai un’ora.',
  candidates: {
    lena: {
      evidence: {
        empathy: 'Il reclamo per la teiera crepata in agosto: poi la cliente è venuta alla giornata aperta.',
        video: 'Due clip alla giornata aperta: buon occhio, niente sottotitoli.',
        'brand-knowledge': 'Da quattro anni imballa e smalta qui.',
        languages: 'Per le risposte lunghe le serve il dizionario.',
      },
      trialResult: 'Calma, rapida e precisa sullo smalto. Il video tremava.',
      notes: 'Lo farebbe volentieri, ma non di sabato.',
    },
    studio: {
      evidence: {
        video: 'Portfolio: undici botteghe, sottotitoli in tre lingue.',
        'brand-knowledge': 'Ha chiesto che cosa sia lo smalto al sale.',
        languages: 'La prima telefonata è stata in due lingue.',
        innovation: 'Ha proposto una serie su ciò che in forno è andato storto.',
      },
      trialResult: '',
      notes: 'Ha chiesto una prova entro fine mese. Il costo non comprende riprese sul posto.',
    },
  },
};
