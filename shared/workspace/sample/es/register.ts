import type { SampleRegister } from '../content.ts';

export const register: SampleRegister = {
  people: {
    clara: {
      place: 'Leipzig',
      topics: ['Mesas puestas', 'Cuencos de desayuno', 'Comprar menos'],
      nextStep: 'Enviarle los dos cuencos de segunda por los que preguntó',
      disclosure: 'Escribe «regalo» encima de cada publicación en la que no pagó la pieza',
      agreements: 'Dos piezas de segunda de regalo cada temporada. Lo que diga de ellas es cosa suya.',
      results:
        'Once pedidos desde la primavera la nombraron; su foto de la mesa del desayuno es la más guardada.',
      notes: 'No le gusta que la llamen. Es alérgica a la leche: nada de fotos con nata.',
    },
    tilda: {
      place: 'Hamburgo',
      topics: ['Talleres', 'Artesanía en el campo'],
      nextStep: 'Preguntar si la historia del horno sale en el número de primavera',
      disclosure: '',
      agreements: '',
      results: 'Un texto breve sobre el esmalte de sal el otoño pasado',
      notes: '',
    },
    otto: {
      place: 'Höhr-Grenzhausen',
      topics: ['Técnica de torno', 'Cocción con leña'],
      nextStep: '',
      disclosure: '',
      agreements: '',
      results: 'Nombró nuestro horno en un vídeo: 1900 visitas a la tienda en dos días',
      notes: 'Jonas lo conoce del mercado. Por principio no acepta regalos.',
    },
    nele: {
      place: 'Kassel',
      topics: ['Preguntas sobre el cuidado', 'Piezas de segunda'],
      nextStep: '',
      disclosure: '',
      agreements: 'Puede contestar antes que nosotros las preguntas sobre el cuidado en los comentarios',
      results: 'Unas seis respuestas útiles al mes',
      notes: '',
    },
  },
  tools: {
    design: {
      use: 'Historias, etiquetas de precios y los pines de Pinterest',
      dataKept: 'UE, en el proveedor',
      exitPlan:
        'Cada trimestre guardamos todas las plantillas también como SVG en nuestra carpeta. Las abre cualquier editor.',
      notes: 'Antes de la renovación, preguntar por el precio para talleres pequeños.',
    },
    inbox: {
      use: 'Mensajes y comentarios de todos los canales en un solo lugar',
      dataKept: 'Alemania, en el proveedor',
      exitPlan: 'Los mensajes salen como CSV. Sin ella, se vuelve a contestar cada canal en su aplicación.',
      notes: '',
    },
    cutting: {
      use: 'Vídeos cortos del taller, subtítulos',
      dataKept: 'En el ordenador de Jonas',
      exitPlan: 'Los vídeos son archivos MP4 normales.',
      notes: '',
    },
    figures: {
      use: 'Las cifras de todos los canales una al lado de otra, a prueba hasta la revisión',
      dataKept: '',
      exitPlan: '',
      notes: '',
    },
  },
  toolDecision: {
    will: 'Una herramienta para cada finalidad, y antes de pagarla queda escrito cómo se sale.',
    willNot:
      'Ningún programa para dejar publicaciones preparadas: con tres por semana publicamos a mano y nos quedamos a contestar.',
  },
};
