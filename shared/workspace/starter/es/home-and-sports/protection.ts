import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Se retira un producto',
      holding:
        'No uses más [producto], comprado aquí entre el [fecha] y el [fecha]: [motivo]. Tráelo, también sin tique; devolvemos el dinero o lo cambiamos. Llamamos a todas las personas cuyo pedido conocemos. Preguntas: [teléfono]',
    },
    {
      name: 'Alguien se ha hecho daño con equipo nuestro',
      holding:
        'En [ocasión] una persona se hizo daño y había equipo de nuestra tienda de por medio. Pensamos en ella. Lo hemos puesto a salvo, avisado al fabricante y ayudamos a aclararlo. Hasta saber más no suponemos nada. Próxima noticia: [hora].',
    },
    {
      name: 'Críticas al origen de un producto',
      holding:
        'Preguntáis dónde se fabrica [producto] y en qué condiciones. Es una pregunta justa. Hemos pedido pruebas al fabricante y publicamos aquí la respuesta antes del [fecha], aunque no sea bonita. Hasta entonces no pedimos más.',
    },
    {
      name: 'Los pedidos llegan tarde antes de las fiestas',
      holding:
        'Los pedidos desde el [fecha] llegan tarde: [motivo]. Las personas afectadas reciben hoy un mensaje con la nueva fecha y pueden anular gratis. Lo que hay en la tienda se puede recoger hasta las [hora].',
    },
  ],
  decisions: {
    fit: {
      will: 'dar una mañana a la semana a las publicaciones y diez minutos, dos veces al día, a las respuestas.',
      willNot: 'dejar la cuenta a quien nunca ha estado en la tienda.',
    },
    brand: {
      will: 'enseñar solo lo que hemos usado, y decir cuánto tiempo.',
      willNot: 'repetir lemas de los fabricantes.',
    },
    audiences: {
      will: 'escribir para gente de la zona que sale, se muda o nos conoce hace mucho.',
      willNot: 'perseguir a quien vive a trescientos kilómetros.',
    },
    competitors: {
      will: 'mirar dos tiendas al mes y probar una técnica por temporada.',
      willNot: 'competir en precio a la vista de todos.',
    },
    channels: {
      will: 'mantener vivos dos canales todo el año, también en las semanas llenas.',
      willNot: 'empezar con un vídeo corto al día.',
    },
    goals: {
      will: 'apuntar en caja y en la lista de pedidos lo que vino de una publicación.',
      willNot: 'hacer sorteos para ganar seguidores.',
    },
    content: {
      will: 'enseñar cada semana una cosa en uso, una lista y una reparación.',
      willNot: 'publicar fotos de catálogo.',
    },
    tools: {
      will: 'planificar dos semanas en un calendario que vea toda la tienda.',
      willNot: 'pagar una herramienta que solo sabe usar una persona.',
    },
    crisis: {
      will: 'avisar de un producto inseguro el mismo día, también en el escaparate.',
      willNot: 'esperar al fabricante antes de avisar.',
    },
  },
  avoid: {
    fit: 'Contar solo con los meses tranquilos. En diciembre también llegan las preguntas.',
    brand: '«Calidad y servicio desde [año].» Lo dice toda la calle.',
    audiences: 'Todo el que cocina o camina. O sea, todos.',
    competitors: 'Mirar solo las cadenas. Una tienda pequeña de fuera enseña más.',
    channels: 'Una cuenta nueva para cada sección.',
    goals: 'Seguidores de un sorteo. Quieren el premio, no la sartén.',
    content: 'Novedades cada día. Una bota gastada cuenta más.',
    tools: 'Fotos en tres teléfonos y contraseñas en un papel de la caja.',
    crisis: 'Esperar el comunicado del fabricante mientras la sartén está en algún fuego.',
  },
} as const satisfies ProtectionWords;
