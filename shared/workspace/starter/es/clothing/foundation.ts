import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Una tienda de ropa en una ciudad mediana, con asesoría en el probador y tienda en línea',
  brand: {
    mission: 'Ayudar a la gente a encontrar ropa que siga llevando con gusto dentro de tres años.',
    promise: 'Decimos con franqueza si te sienta bien y arreglamos lo que casi queda perfecto.',
    audiencePromise:
      'Quien nos sigue ve la ropa en personas reales, en tallas reales y con el precio al lado.',
    values: [
      'Que siente bien antes que estar de moda',
      'Consejo sincero',
      'Pocas prendas, muy usadas',
      'Una tienda con cara',
    ],
    voice: [
      {
        trait: 'Como en el probador',
        example: 'La manga le queda larga a todo el mundo. La acortamos para el viernes.',
        avoid: '¡La prenda que revolucionará tu armario!',
      },
      {
        trait: 'Concreta',
        example: '70 % lana; sin abrigo aguanta hasta noviembre.',
        avoid: 'Calidad premium para los más exigentes.',
      },
      {
        trait: 'Amable con los cuerpos',
        example: 'Holgada en la cintura; talla pequeño en los hombros.',
        avoid: 'Disimula tus defectos.',
      },
    ],
    wordsUsed: ['queda bien', 'talla pequeño', 'arreglar', 'combinar con lo que tienes'],
    wordsAvoided: ['imprescindible', 'estiliza', 'defectos', 'última oportunidad'],
    visualNotes:
      'Luz natural junto al escaparate, gente del equipo y clientas en lugar de modelos, la prenda entera al menos una vez, el precio en el texto. Consentimiento por escrito de quien sale.',
    claimsToProve: [
      'Sostenible, ético, ecológico: solo con número de certificado y qué abarca exactamente',
      'Hecho en [país]: prueba del proveedor para cada prenda',
      'Rebajado de: el precio más bajo de los últimos 30 días, donde la ley lo exige',
    ],
    keyMessages: [
      'Ropa que queda bien y alguien que te dice la verdad.',
      'Resérvala por mensaje, pruébatela en la tienda, decide con calma.',
    ],
  },
  offerings: [
    {
      name: 'Moda de mujer y hombre',
      kind: 'product',
      message: 'Una selección pequeña para cada día, nueva cada mes, en tallas de la [36 a la 50].',
    },
    {
      name: 'Asesoría con cita',
      kind: 'service',
      message: 'Media hora, cinco conjuntos, sin compromiso de compra. Trae los zapatos.',
    },
    {
      name: 'Arreglos',
      kind: 'service',
      message: 'Bajos, mangas y cinturas, normalmente en [cinco] días laborables.',
    },
  ],
  audiences: [
    {
      name: 'Vestida a las ocho',
      summary:
        'Trabaja, tiene poco tiempo y busca tres prendas buenas por temporada que vayan con lo que ya tiene.',
      place: 'Nuestra ciudad y 20 kilómetros a la redonda',
      job: 'Oficina, colegio, consulta',
      household: 'Pareja o familia con hijos en el colegio',
      activeTimes: 'Por la noche después de cenar, el domingo',
      needs: ['Ver cómo le queda a alguien como ella', 'Saber qué hay en su talla', 'Reservar sin llamar'],
      pains: ['Paquetes que hay que devolver', 'Tallas que en cada marca son otra cosa'],
      beliefNow: 'En el centro nunca tienen mi talla.',
      beliefWished: 'Escribo, me lo guardan y me queda bien.',
      sources: ['Pregunta a diez clientas en caja: ¿dónde viste por primera vez lo que te llevas?'],
      accessibilityNeeds: 'Ve los vídeos sin sonido en el tren: subtítulos en todos.',
    },
    {
      name: 'Clienta de veinte años',
      summary:
        'Conoce al equipo por su nombre, se fía de su ojo y quiere que la avisen cuando llega su marca.',
      place: 'Nuestra ciudad y los pueblos de alrededor',
      job: 'Media jornada o jubilada',
      household: 'Pareja, los hijos ya no viven en casa',
      activeTimes: 'Por la mañana y a media tarde',
      needs: [
        'Consejo de alguien que la conoce',
        'Enterarse a tiempo de lo nuevo',
        'Arreglos en la propia tienda',
      ],
      pains: ['Moda que parece hecha para veinteañeros', 'Avisos que llegan cuando ya no queda nada'],
      beliefNow: 'En internet solo hablan a los jóvenes.',
      beliefWished: 'Se acuerdan de mí y me escriben antes de que pregunte.',
      sources: ['Pregunta a diez clientas habituales cómo quieren saber de nosotros'],
      accessibilityNeeds: 'Lee en el móvil sin gafas: líneas cortas, nada de texto solo en la imagen.',
    },
    {
      name: 'El primer abrigo de verdad',
      summary:
        'Empieza a trabajar, hasta ahora compraba mucho y barato, y busca algo bueno que se pueda permitir.',
      place: 'La provincia, quienes estudian en la ciudad',
      job: 'Prácticas, estudios, primer empleo',
      household: 'Piso compartido o en solitario',
      activeTimes: 'Pausa de la comida, última hora de la noche',
      needs: [
        'Entender qué cuesta una buena tela',
        'Combinar una prenda de muchas maneras',
        'Que nadie presione en la tienda',
      ],
      pains: ['Miedo a que lo miren de arriba abajo', 'Dinero gastado en cosas que duran un verano'],
      beliefNow: 'Una tienda así no es para mí.',
      beliefWished: 'Entré solo a mirar, y no pasó nada.',
      sources: ['Pregunta a diez personas de menos de 30 qué casi les hizo no entrar'],
      accessibilityNeeds: 'Describe las imágenes y nombra los colores: no todo el mundo distingue el tono.',
    },
  ],
  competitors: [
    {
      name: 'Tienda de una cadena en el centro [nombre]',
      market: 'Nuestra ciudad',
      style: 'Muchas publicaciones desde la central, casi ninguna respuesta, descuentos cada semana',
      strengths: ['Mucha variedad en todas las tallas', 'Precios bajos'],
      weaknesses: ['No habla nadie de aquí', 'Las preguntas quedan sin respuesta'],
      gaps: ['Consejo sobre cómo queda de gente a la que se puede ver'],
    },
    {
      name: 'Boutique independiente de otro país [nombre]',
      market: 'Ejemplo del extranjero',
      style: 'La dueña se lo prueba todo y habla de tallas y telas',
      strengths: ['Se la reconoce enseguida', 'Vende por mensaje'],
      weaknesses: ['Depende de una sola persona', 'A menudo faltan los precios'],
      gaps: ['Vídeo con subtítulos y tabla de tallas'],
    },
  ],
  techniques: [
    {
      title: 'El día de llegada como cita fija',
      description:
        'Cada semana, el mismo día, se abre la caja ante la cámara. La gente lo espera, y las primeras horas traen la mayoría de las reservas.',
      adaptation: 'Lunes a las seis: tres prendas, tres tallas, tres precios. Un minuto como mucho.',
      hypothesis:
        'Si enseñamos lo que llega un día fijo, más gente reserva por mensaje en las primeras 24 horas.',
      measure: 'Reservas por mensaje en las 24 horas siguientes a la publicación',
    },
    {
      title: 'La misma prenda en varias tallas',
      description:
        'En lugar de una modelo, varias personas enseñan la prenda. En los comentarios se pregunta menos por la talla y más por el color.',
      adaptation: 'Tres personas entre equipo y clientela, mismo sitio, tallas en los subtítulos.',
      hypothesis: 'Si enseñamos una prenda en tres tallas, se guarda más que en una sola persona.',
      measure: 'Guardados por cada 100 personas alcanzadas, cuatro publicaciones de cada tipo',
    },
  ],
} as const satisfies FoundationWords;
