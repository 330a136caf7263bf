import type { SampleLooksBack } from '../content.ts';

export const looksBack: SampleLooksBack = {
  reviews: {
    first: {
      worked:
        'Vídeos de un solo gesto, con el sonido de la sala. La newsletter vendió media hornada en dos horas.',
      didNotWork: 'Las publicaciones en Facebook: 40 personas alcanzadas, ninguna pregunta, ningún clic.',
      learned: 'Se pregunta por el uso, no por la técnica: lavavajillas, horno, peso.',
      next: 'Pausar Facebook. Pasar los reels a las 18:00 y ver si llegan a más personas.',
      notes: '',
    },
    second: {
      worked: 'La respuesta abierta sobre el esmalte: el informe se guardó más que cualquier foto.',
      didNotWork:
        'Las preguntas de la noche se quedaban hasta el mediodía siguiente. Las ofertas no traen a nadie que se quede.',
      learned: 'Dos horas fijas para responder funcionan mejor que un poco todo el rato.',
      next: 'Responder a las 9:00 y a las 16:00. El precio en cada pin.',
      notes: 'El vídeo tuvo a Eva preocupada varios días. En semanas así, llamarla más a menudo.',
    },
    open: {
      worked:
        'Las aperturas del horno como reels con el sonido de la sala; los pines con el precio en la imagen.',
      didNotWork: 'Las citas y las novedades de la tienda sin personas en la imagen. Nadie las guarda.',
      learned: 'El alcance depende del número de reels, no de la hora. Pasar a las 18:00 no cambió nada.',
      next: '',
      notes: 'Preguntar a Jonas cuándo vuelve la cámara antes de prometer nada.',
    },
  },
  sectionDecisions: {
    brand: {
      will: 'enseñar el trabajo como es, con sus fallos, y decir «vidriado a la sal» en la primera línea.',
      willNot: 'usar palabras que podría usar cualquier taller ni afirmar nada que no respalde un informe.',
    },
    audiences: {
      will: 'hablar a quien monta su casa sin prisa y a quien tornea, y dejarnos encontrar por las cafeterías.',
      willNot: 'perseguir a quien busca regalos antes de las fiestas con publicaciones hechas solo para eso.',
    },
    channels: {
      will: 'hacer bien Instagram, Pinterest, TikTok y la newsletter, y dar medio año a YouTube.',
      willNot: 'publicar en Facebook ni abrir otro canal antes del final de este plan.',
    },
    firstGoals: { will: 'duplicar nuestros seguidores.', willNot: '' },
    goals: {
      will: 'mantener el ritmo quincenal de la newsletter e invitar a ella en cada publicación.',
      willNot: 'seguir el número de seguidores de Facebook ni hacer sorteos para conseguir suscripciones.',
    },
    crisis: {
      will: 'decir en menos de una hora que lo hemos oído y enseñar cada informe completo.',
      willNot: 'borrar críticas ni discutir en público con una persona concreta.',
    },
  },
  mutedReason: 'Emitimos en directo una vez al año, en la apertura del horno. Las horas están en la campaña.',
  decisions: {
    reels: {
      text: 'Pasar los reels a las 18:00',
      because: 'En cuatro semanas de estadísticas las horas de la tarde parecían más fuertes.',
      expected: 'Un 10 por ciento más de alcance',
    },
    answers: {
      text: 'Responder preguntas a las 9:00 y a las 16:00',
      because:
        'La mayoría de las preguntas llega a mediodía y por la noche, y las de la noche esperaban hasta el mediodía siguiente.',
      expected: 'Una mediana de menos de 4 horas',
    },
    phone: {
      text: 'Tres reels por semana con el móvil hasta que vuelva la cámara',
      because:
        'El alcance en Instagram lleva cuatro semanas por debajo de lo habitual. Causa: la cámara está en reparación y los reels pasaron de cuatro a uno por semana.',
      expected: 'Media de nuevo por encima de 8000 por semana',
    },
  },
};
