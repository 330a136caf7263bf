import type { SampleTasks } from '../content.ts';

export const tasks: SampleTasks = {
  tasks: {
    tags: {
      title: 'Ordinare i cartellini dei prezzi per le scatole regalo',
      details: 'Carta kraft, 5 × 8 cm, foro in alto. La tipografia ha bisogno di quattro giorni lavorativi.',
      notes: 'L’ultima fornitura sapeva di colla: chiedere un’altra carta.',
    },
    glaze: {
      title: 'Fotografare lo smalto d’autunno',
      details: 'Al mattino vicino alla finestra, una foto con la mano per le dimensioni.',
      notes: '',
    },
    reader: {
      title: 'Rispondere alla domanda della rivista sulla smaltatura al sale',
      details: 'Due frasi e una foto. Jonas controlla le temperature.',
      notes: '',
    },
    pinterest: {
      title: 'Ordinare le bacheche Pinterest per uso, non per colore',
      details: 'Bacheche: colazione, pane, fiori. Le vecchie tengono i loro link.',
      notes: '',
    },
    translation: {
      title: 'Far controllare la descrizione del corso da chi parla inglese',
      details: '',
      notes: '',
    },
    cafe: {
      title: 'Chiedere al caffè del mercato una foto delle sue tazze',
      details: 'Volevano prima chiedere ai loro clienti.',
      notes: '',
    },
    subtitles: {
      title: 'Scrivere i sottotitoli dei tre film più vecchi sul forno',
      details: '',
      notes: '',
    },
  },
  routines: {
    comments: {
      title: 'Curare commenti e messaggi',
      items: [
        'Rispondere a ciò che è arrivato di notte',
        'Ringraziare chi mostra un nostro pezzo',
        'Passare i reclami a Eva',
      ],
      notes: '',
      roundNotes: 'Due domande sulla lavastoviglie: meritano un post.',
    },
    figures: {
      title: 'Annotare i numeri della settimana',
      items: ['Newsletter e visite al negozio', 'Follower dei canali', 'Una frase su ciò che ha colpito'],
      notes: '',
      roundNotes: '',
    },
    care: {
      title: 'Mettere in ordine i canali',
      items: ['Controllare i link in tutti i profili', 'Rinnovare i post fissati'],
      notes: '',
      roundNotes: '',
    },
  },
};
