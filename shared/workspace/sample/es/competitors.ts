import type { SampleCompetitors } from '../content.ts';

export const competitors: SampleCompetitors = {
  markets: { home: 'Mercado propio', abroad: 'Escandinavia, como ejemplo' },
  competitors: {
    halm: {
      style:
        'Imágenes tranquilas de mesas puestas, siempre con la misma luz. Vende en mercados y con lista de espera.',
      strengths: ['Responde a cada comentario en menos de una hora', 'Subtítulos en todos los vídeos'],
      weaknesses: ['Nunca muestra un error', 'Sin enlaces a la tienda'],
      gaps: ['Decir cuánto cuesta una pieza', 'Explicar por qué un esmalte es seguro'],
      notes: '',
    },
    sieben: {
      style: 'Tres amigos con un horno, ruidosos y divertidos, sobre todo historias.',
      strengths: ['La gente vuelve por las bromas'],
      weaknesses: ['Meses de silencio', 'Imágenes sin descripción'],
      gaps: ['Decir cuánto cuesta una pieza', 'Entregar en la fecha acordada'],
      notes: 'Eva aprendió con uno de ellos. No comentar allí con nuestra cuenta.',
    },
    lerhus: {
      style: 'Un taller de doce personas junto al mar. Vídeos sin palabras, subtítulos en dos idiomas.',
      strengths: [
        'Deja que los seguidores decidan con ellos',
        'El primer segundo muestra la pieza terminada',
      ],
      weaknesses: ['Responde al cabo de días'],
      gaps: ['Explicar por qué un esmalte es seguro'],
      notes: '',
    },
  },
  techniques: {
    vote: {
      title: 'Los seguidores ponen nombre al nuevo esmalte',
      description:
        'Muestran cinco azulejos de prueba y dejan proponer y elegir el nombre. Funciona porque quien ha votado quiere ver la primera taza.',
      adaptation: 'Pedimos nombres para el esmalte 41 e imprimimos el ganador en la etiqueta.',
      hypothesis: '',
      measure: '',
      result: '',
      notes: '',
    },
    first: {
      title: 'La pieza terminada en el primer segundo',
      description:
        'Cada vídeo empieza un segundo con el cuenco terminado y solo después vuelve a la bola de barro. La gente se queda para ver cómo se llegó hasta ahí.',
      adaptation: 'Cuatro vídeos con la pieza terminada al principio, el sonido del taller como siempre.',
      hypothesis:
        'Si nuestros vídeos muestran la pieza terminada en el primer segundo, entonces más gente los ve hasta el final, porque sabe a qué espera.',
      measure: 'TikTok, parte vista hasta el final: media de los cuatro vídeos frente a los ocho anteriores',
      result: '',
      notes: '',
    },
    captions: {
      title: 'Subtítulos en todos los vídeos',
      description: 'Cada vídeo se entiende sin sonido. La mitad de la gente mira en el tren.',
      adaptation: 'Subtítulos en dos idiomas, escritos a mano, no por la máquina.',
      hypothesis: '',
      measure: '',
      result:
        'Los guardados por vídeo subieron de 9 a 14 en seis semanas; dos personas nos dieron las gracias.',
      notes: 'A Jonas le cuesta veinte minutos por vídeo.',
    },
  },
};
