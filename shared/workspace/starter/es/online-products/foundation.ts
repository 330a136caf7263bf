import type { FoundationWords } from '../../content.ts';

export const foundation = {
  business: 'Un pequeño taller que vende solo por internet los productos que hace',
  brand: {
    mission: 'Hacer pocas cosas, conocer cada una y venderlas directamente a quien las usa.',
    promise: 'Hacemos lo que vendemos, decimos qué lleva, y lo que decepciona se puede devolver.',
    audiencePromise:
      'Quien nos sigue ve cómo nacen las cosas, se entera antes de las nuevas tiradas y recibe respuestas sinceras sobre precio, material y entrega.',
    values: [
      'Hecho por nosotros, no solo etiquetado',
      'Decir qué lleva',
      'Tiradas pequeñas, sin prisas fingidas',
      'Un paquete es una promesa',
    ],
    voice: [
      {
        trait: 'Precisa',
        example: '62 piezas en esta tirada. La próxima estará en cinco semanas.',
        avoid: '¡Quedan muy pocas! ¡Corre!',
      },
      {
        trait: 'Cercana',
        example: 'El tuyo lo embalé el martes, con la cinta de reserva porque la buena se acabó.',
        avoid: 'Su pedido ha sido tramitado por nuestro equipo de logística.',
      },
      {
        trait: 'Sincera',
        example: 'El color sale más cálido que en la foto. Hemos hecho otra.',
        avoid: 'Las ligeras variaciones no son motivo de reclamación.',
      },
    ],
    wordsUsed: ['tirada', 'hecho por nosotros', 'en uso', 'recambio'],
    wordsAvoided: ['imprescindible', 'revolucionario', 'última oportunidad', 'sostenible'],
    visualNotes:
      'Una cosa en cada imagen, con luz natural y donde se usa. Una mano o una moneda da la medida. Los colores como son: antes de publicar, compara la pantalla con el producto.',
    claimsToProve: [
      '«Hecho en [lugar]»: qué pasos se dan allí, con facturas',
      '«Sin [sustancia]»: informe de laboratorio de cada tirada',
      '«Dura [número] años»: prueba propia con fecha y fotos',
    ],
    keyMessages: [
      'Compras a quien lo ha hecho, y quien lo ha hecho te responde.',
      'Tiradas pequeñas: lo agotado vuelve, y decimos cuándo.',
    ],
  },
  offerings: [
    {
      name: 'El producto principal: [producto]',
      kind: 'product',
      message: 'De qué está hecho, qué hace bien y para quién no es, en tres frases.',
    },
    {
      name: 'Caja de regalo',
      kind: 'product',
      message: 'Preparada a mano, con una tarjeta con tus palabras; en el paquete no va el precio.',
    },
    {
      name: 'Recambios y recargas',
      kind: 'service',
      message: 'Lo que se gasta se pide suelto, para que el resto se siga usando.',
    },
  ],
  audiences: [
    {
      name: 'Un regalo con historia',
      summary: 'Busca algo que nadie tenga aún y que llegue a tiempo',
      place: 'Allí donde enviamos, sobre todo en ciudades',
      job: 'Con empleo y poco tiempo durante el día',
      household: 'Pareja o grupo de amigos con muchos cumpleaños',
      activeTimes:
        'En la pausa de comer, por la noche en el sofá, en las cuatro semanas antes de las fiestas',
      needs: [
        'Ideas por precio y por persona',
        'Una fecha de entrega de fiar',
        'Algo que contar al entregarlo',
      ],
      pains: ['Regalos que llevan otros tres', 'Un paquete que llega un día tarde'],
      beliefNow: 'Las tiendas pequeñas son preciosas, pero a saber si llega a tiempo.',
      beliefWished: 'Llega el día que dicen, y puedo contar quién lo ha hecho.',
      sources: ['Durante un mes, una pregunta en el pedido: «¿Para ti o para regalar?»'],
      accessibilityNeeds:
        'Precio y fecha de entrega en texto, no solo en la imagen; enlaces que se aciertan con el pulgar',
    },
    {
      name: 'Comprado y en casa',
      summary: 'Ya ha pedido, está contento y volvería si alguien se lo recuerda',
      place: 'Allí donde enviamos',
      job: 'De todo tipo',
      household: 'De todo tipo; la mitad lo usa a diario',
      activeTimes: 'El domingo por la mañana y la tarde en que llega el paquete',
      needs: ['Cuidados para que dure', 'Enterarse a tiempo de las tiradas', 'Recargas sin tener que buscar'],
      pains: ['Agotado antes de enterarse', 'Un correo cada dos días'],
      beliefNow: 'Me gusta, casi había olvidado de dónde era.',
      beliefWished: 'Sé cuándo llega la próxima tirada y se lo cuento a otros.',
      sources: ['Escribe a diez personas que han pedido dos veces y pregunta qué las hizo volver'],
      accessibilityNeeds: 'Una newsletter que se lea bien como texto sin formato; imágenes con descripción',
    },
    {
      name: 'Lee la letra pequeña',
      summary: 'Le gusta, pero antes de pagar quiere saber quién hay detrás',
      place: 'Allí donde enviamos',
      job: 'A menudo en oficios técnicos o de cuidados, con costumbre de mirar bien',
      household: 'Vive a solas o con una familia joven',
      activeTimes: 'Tarde por la noche, después de ver un vídeo',
      needs: [
        'Qué lleva y de dónde viene',
        'Devolución y garantía en dos frases',
        'Reseñas en las que se pueda creer',
      ],
      pains: ['Tiendas que solo existen en los anuncios', 'El mismo género con cinco nombres'],
      beliefNow: 'Seguro que lo compran barato y le cambian la etiqueta.',
      beliefWished: 'He visto cómo se hace, y responden a lo que se les pregunta.',
      sources: ['Reúne durante cuatro semanas las preguntas que llegan antes del primer pedido'],
      accessibilityNeeds: 'Vídeos con subtítulos, datos del producto en texto y no en imagen',
    },
  ],
  competitors: [
    {
      name: 'La pequeña marca conocida con el mismo tipo de producto',
      market: 'Nuestro país',
      style: 'Fotos luminosas, una cara que todos conocen, tiradas que vuelan en minutos',
      strengths: ['Quien lo hace habla a cámara', 'Las fechas de las tiradas se saben pronto'],
      weaknesses: [
        'Las preguntas sobre el material quedan abiertas',
        'Quien se queda sin nada se queja en público',
      ],
      gaps: ['Allí nadie enseña el producto después de un año de uso'],
    },
    {
      name: 'Un taller extranjero que envía a todo el mundo',
      market: 'Ejemplo del extranjero',
      style: 'Vídeos tranquilos sin palabras, desde hace años con el mismo encuadre',
      strengths: ['Se entiende sin saber el idioma', 'Una serie que se reconoce en un segundo'],
      weaknesses: ['El envío y la aduana solo aparecen al pagar', 'Las respuestas tardan días'],
      gaps: ['Cifras sinceras: precio, envío, devoluciones'],
    },
  ],
  techniques: [
    {
      title: 'El mismo encuadre cada semana',
      description: 'Una cámara que no se mueve nunca y, cada semana, otro paso en el mismo banco.',
      adaptation: 'Un soporte fijo para el móvil sobre el banco, un vídeo por semana durante ocho semanas',
      hypothesis: 'Una serie con marco fijo se reconoce y se ve entera más veces que los vídeos sueltos.',
      measure: 'Porcentaje de reproducciones completas en ocho vídeos, comparado con los anteriores',
    },
    {
      title: 'Lista de espera en lugar de cuenta atrás',
      description: 'Quien tiene interés se apunta, se entera antes y nadie tiene que correr.',
      adaptation:
        'Para una tirada, una lista respondiendo a la newsletter; para la siguiente, solo la fecha, como ahora',
      hypothesis: 'Con lista pide una parte mayor de los interesados y hay menos decepciones.',
      measure: 'Pedidos por cada cien interesados y quejas por «agotado», en las dos tiradas',
    },
  ],
} as const satisfies FoundationWords;
