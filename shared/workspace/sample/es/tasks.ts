import type { SampleTasks } from '../content.ts';

export const tasks: SampleTasks = {
  tasks: {
    tags: {
      title: 'Pedir las etiquetas de precio para las cajas de regalo',
      details: 'Papel kraft, 5 × 8 cm, agujero arriba. La imprenta necesita cuatro días laborables.',
      notes: 'La última entrega olía a cola: preguntar por otro papel.',
    },
    glaze: {
      title: 'Fotografiar el esmalte de otoño',
      details: 'Por la mañana junto a la ventana, una foto con la mano para ver el tamaño.',
      notes: '',
    },
    reader: {
      title: 'Responder a la pregunta de la revista sobre el vidriado a la sal',
      details: 'Dos frases y una foto. Jonas revisa las temperaturas.',
      notes: '',
    },
    pinterest: {
      title: 'Ordenar los tableros de Pinterest por uso, no por color',
      details: 'Tableros: desayuno, pan, flores. Los antiguos conservan sus enlaces.',
      notes: '',
    },
    translation: {
      title: 'Hacer revisar la descripción del curso por alguien que hable inglés',
      details: '',
      notes: '',
    },
    cafe: {
      title: 'Pedir al café del mercado una foto de sus tazas',
      details: 'Querían preguntar antes a sus clientes.',
      notes: '',
    },
    subtitles: {
      title: 'Escribir subtítulos para los tres vídeos más antiguos del horno',
      details: '',
      notes: '',
    },
  },
  routines: {
    comments: {
      title: 'Atender comentarios y mensajes',
      items: [
        'Responder a lo que llegó por la noche',
        'Dar las gracias a quien muestra una pieza nuestra',
        'Pasar las quejas a Eva',
      ],
      notes: '',
      roundNotes: 'Dos preguntas sobre el lavavajillas: merecen una publicación.',
    },
    figures: {
      title: 'Anotar las cifras de la semana',
      items: [
        'Boletín y visitas a la tienda',
        'Seguidores de los canales',
        'Una frase sobre lo que llamó la atención',
      ],
      notes: '',
      roundNotes: '',
    },
    care: {
      title: 'Poner en orden los canales',
      items: ['Revisar los enlaces de todos los perfiles', 'Renovar las publicaciones fijadas'],
      notes: '',
      roundNotes: '',
    },
  },
};
