import type { SampleFit } from '../content.ts';

export const fit: SampleFit = {
  businessName: 'Una alfarería familiar que vende su vajilla en línea',
  choiceReason:
    'Mira conoce cada esmalte y a muchos clientes por su nombre. Quedan libres diez horas por semana si Jonas se encarga de embalar.',
  decision: {
    will: 'Mira cuida la comunidad, diez horas por semana, y es la única que responde.',
    willNot:
      'Ninguna agencia habla en nuestro nombre, y no publica nadie que nunca haya estado ante el horno.',
  },
  purpose:
    'Mantiene viva la conversación mientras Mira está en el horno, y convierte lo que pasa allí en vídeos cortos.',
  tasks: [
    'Grabar y subtitular dos clips cortos por semana',
    'Responder comentarios los días de cocción',
    'Escribir los textos en el segundo idioma',
  ],
  ownCompetence: 'A gusto entre el polvo y el calor',
  expectations: {
    empathy: 'Responde a quien se le rompió la taza de modo que vuelva a pedir',
    video: 'Graba con una mano, monta en el teléfono, subtitula el mismo día',
    writing: 'Tres frases, sin exclamaciones, con nuestro tono',
    'brand-knowledge': 'Sabe decir qué hace la sal con el barro',
    languages: 'Responde a clientes de fuera sin traductor',
    decisiveness: 'Ve en las cifras qué vídeo merece continuación',
    innovation: 'Trae cada mes una idea que no se nos habría ocurrido',
    own: 'Sigue amable a cuarenta grados junto al horno',
  },
  trialTask:
    'Aquí tienes tres comentarios, uno enfadado. Responde a los tres con nuestro tono y graba diez segundos de lo que veas desde tu mesa. Tienes una hora.',
  candidates: {
    lena: {
      evidence: {
        empathy: 'La queja de la tetera agrietada en agosto: la clienta vino después a la jornada abierta.',
        video: 'Dos clips en la jornada abierta: buen ojo, sin subtítulos.',
        'brand-knowledge': 'Lleva cuatro años embalando y esmaltando aquí.',
        languages: 'Para respuestas largas necesita el diccionario.',
      },
      trialResult: 'Serena, rápida y acertada con el esmalte. El vídeo temblaba.',
      notes: 'Le gustaría, pero no los sábados.',
    },
    studio: {
      evidence: {
        video: 'Muestras: once talleres, subtítulos en tres idiomas.',
        'brand-knowledge': 'Preguntó qué es un esmalte de sal.',
        languages: 'La primera llamada fue en dos idiomas.',
        innovation: 'Propuso una serie sobre lo que el horno estropeó.',
      },
      trialResult: '',
      notes: 'Pidió una prueba antes de fin de mes. El coste no incluye grabar en el taller.',
    },
  },
};
