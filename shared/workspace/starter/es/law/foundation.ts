import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business:
    'Un despacho de tres abogados: laboral, arrendamientos, herencias y contratos de pequeñas empresas',
  brand: {
    mission: 'Hacer comprensible el derecho a quien lo necesita una vez cada diez años.',
    promise: 'Antes de empezar sabe de qué se trata, cuánto cuesta y cuánto puede durar.',
    audiencePromise: 'Quien nos lee sabe qué hacer primero y cuándo es mejor no esperar.',
    values: [
      'Claridad antes que lucimiento',
      'Confidencialidad sin excepción',
      'Costes dichos de antemano',
      'Sin miedo y sin promesas',
    ],
    voice: [
      {
        trait: 'Serena',
        example: 'Apunte el día en que llegó la carta. Lo demás puede esperar a mañana.',
        avoid: '¡Actúe ya o lo perderá todo!',
      },
      {
        trait: 'Clara',
        example: 'El plazo corre desde el día en que le entregan la carta.',
        avoid: 'El plazo de caducidad se computará desde la recepción de la notificación.',
      },
      {
        trait: 'Prudente con las promesas',
        example: 'Depende de dos cosas: qué se acordó y qué se puede probar.',
        avoid: 'Ganamos su caso.',
      },
    ],
    wordsUsed: ['el primer paso', 'plazo', 'por escrito', 'depende de'],
    wordsAvoided: ['garantizado', 'especialistas en todo', 'luchamos', 'porcentaje de éxito'],
    visualNotes:
      'Salas luminosas, caras del equipo, manos con papeles. Sin mazos, balanzas ni expedientes con nombres legibles. Nunca un cliente, ni siquiera con su consentimiento.',
    claimsToProve: [
      'Especialista: solo con el título correspondiente o en lo que permiten las normas de la profesión',
      'Comparaciones con otros despachos, clasificaciones, casos ganados: no las usamos',
      'Primera consulta gratuita: solo diciendo qué es gratis y desde cuándo se cobra',
    ],
    keyMessages: [
      'Primero entender, después decidir: le decimos qué significa la carta y qué puede hacer.',
      'Conoce los costes antes de que empecemos.',
    ],
  },
  offerings: [
    {
      name: 'Primera consulta',
      kind: 'service',
      message:
        '[45] minutos a precio fijo de [importe]: de qué se trata, qué corre prisa, cuánto puede costar.',
    },
    {
      name: 'Revisión de contratos para pequeñas empresas',
      kind: 'service',
      message:
        'Contratos, condiciones y rescisiones leídos en [cinco] días laborables, con notas en lenguaje claro.',
    },
    {
      name: 'Testamento y poderes',
      kind: 'service',
      message: 'Dos conversaciones y un documento que también entiende su familia.',
    },
  ],
  audiences: [
    {
      name: 'La carta en la mesa de la cocina',
      summary:
        'Ha recibido una carta de la empresa o del casero, no duerme y busca en el móvil qué significa.',
      place: 'Nuestra ciudad y la comarca',
      job: 'Asalariado de cualquier sector',
      household: 'De alquiler, pareja o familia',
      activeTimes: 'Última hora de la noche, domingo',
      needs: ['Saber hasta cuándo hay que actuar', 'Saber cuánto cuesta un abogado', 'Que lo tomen en serio'],
      pains: ['Miedo a la minuta', 'Consejos de foros que se contradicen'],
      beliefNow: 'Los abogados son para gente con dinero.',
      beliefWished: 'Una conversación, un precio fijo, y sé a qué atenerme.',
      sources: ['Preguntar a diez clientes nuevos qué buscaron antes de llamar'],
      accessibilityNeeds: 'Frases cortas, una idea en cada una; lee en el móvil y con angustia.',
    },
    {
      name: 'Empresaria sin departamento jurídico',
      summary: 'Dirige una empresa de 5 a 40 personas y firma contratos que nadie ha leído.',
      place: 'La región',
      job: 'Gerencia, propietaria, jefa de oficina',
      household: 'No importa',
      activeTimes: 'A primera hora, pausa de la comida',
      needs: ['Las novedades en cinco líneas', 'Alguien a quien preguntar rápido', 'Modelos que aguanten'],
      pains: ['Enterarse tarde de los plazos', 'Respuestas largas como una tesis'],
      beliefNow: 'Al abogado lo llamo cuando algo ha salido mal.',
      beliefWished: 'Pregunto antes de firmar: sale más barato.',
      sources: ['Preguntar a diez empresas clientes qué norma las sorprendió este año'],
      accessibilityNeeds: 'Lee entre dos citas: primero el resultado, debajo los motivos.',
    },
    {
      name: 'Dejar las cosas en orden',
      summary: 'Ronda los 65, tiene salud y quiere arreglar testamento y poderes antes de que corra prisa.',
      place: 'Nuestra ciudad y los pueblos de alrededor',
      job: 'A punto de jubilarse o jubilado',
      household: 'Pareja con hijos adultos, a veces de dos matrimonios',
      activeTimes: 'Por la mañana',
      needs: ['Una lista de lo que hace falta', 'Palabras sin latín', 'Una conversación sin prisa'],
      pains: ['No querer ser una carga para los hijos', 'Historias terribles de conocidos'],
      beliefNow: 'Aún hay tiempo.',
      beliefWished: 'Dos citas, y quedó hecho.',
      sources: ['Preguntar a diez clientes de herencias qué les decidió por fin a venir'],
      accessibilityNeeds: 'Letra grande, buen contraste, nada de texto solo en la imagen.',
    },
  ],
  competitors: [
    {
      name: 'Despacho mayor en la ciudad más cercana [nombre]',
      market: 'La región',
      style: 'Premios, nombramientos, artículos largos en lenguaje de juristas',
      strengths: ['Muchas materias', 'Publica con regularidad'],
      weaknesses: ['Los particulares no se reconocen', 'Nunca se habla de costes'],
      gaps: ['Respuestas claras con un precio'],
    },
    {
      name: 'Despacho pequeño de otro país que explica con vídeos [nombre]',
      market: 'Ejemplo del extranjero; otras normas de publicidad',
      style: 'Una abogada, una pregunta, un minuto',
      strengths: ['Lo entiende todo el mundo', 'Caras que dan confianza'],
      weaknesses: ['A veces simplifica demasiado', 'Faltan las fuentes'],
      gaps: ['Lo mismo, con fuentes y límites de la respuesta'],
    },
  ],
  techniques: [
    {
      title: 'Una pregunta, un minuto',
      description:
        'Una abogada responde ante la cámara a una pregunta frecuente y dice de qué depende la respuesta. Funciona porque se oye una voz antes de llamar.',
      adaptation:
        'Un vídeo al mes, solo documentos de muestra, al final los límites de la respuesta, subtítulos.',
      hypothesis: 'Si respondemos con un vídeo, más gente abre el artículo que con texto solo.',
      measure: 'Clics en el artículo por cada 100 visualizaciones, tres vídeos frente a tres textos',
    },
    {
      title: 'Decir el precio',
      description:
        'Los despachos que dicen cuánto cuesta la primera conversación pierden a quien solo compara y ganan a quien tenía miedo.',
      adaptation: 'Precio y duración de la primera consulta en una de cada cuatro publicaciones y en la web.',
      hypothesis: 'Si decimos el precio, más primeras llamadas acaban en cita.',
      measure: 'Citas por cada diez primeras llamadas, cuatro semanas antes y después',
    },
  ],
} as const satisfies FoundationWords;
