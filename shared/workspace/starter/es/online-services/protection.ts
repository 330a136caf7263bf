import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'No hay clases porque falla la conexión o la plataforma',
      holding:
        'Ahora mismo no puede haber clases: [motivo]. Quien tenga una hoy recibe un mensaje con una alternativa o una nueva hora; no se pierde ni se cobra ninguna clase. Próxima noticia aquí a las [hora].',
    },
    {
      name: 'Quejas por una baja o un cobro',
      holding:
        'Varias personas escribís que se os ha cobrado pese a haberos dado de baja. Lo estamos revisando y hemos parado todos los cobros hasta aclararlo. A quien le afecte se le devuelve sin que tenga que pedirlo. Próxima noticia: [hora].',
    },
    {
      name: 'Una alumna acusa a un profesor',
      holding:
        'Nos ha llegado una acusación grave contra un profesor. Estamos hablando con la persona afectada, hemos anulado las clases del profesor hasta aclararlo y protegemos la intimidad de ambos. No entramos en suposiciones. Si sabes algo: [dirección].',
    },
    {
      name: 'Grabaciones o datos de alumnos se hicieron públicos',
      holding:
        'Grabaciones de clases pudieron verlas personas a las que no iban dirigidas. Hemos cerrado el acceso a las [hora], avisamos en persona a quienes afecta y hemos informado a la autoridad de protección de datos. Lo seguro lo diremos aquí antes de las [hora].',
    },
  ],
  decisions: {
    fit: {
      will: 'que una profesora dé una clase menos a la semana y responda mensajes.',
      willNot: 'dejar que responda sobre las clases alguien que no enseña.',
    },
    brand: {
      will: 'enseñar en cada publicación algo que sirva el mismo día.',
      willNot: 'prometer un nivel o un plazo que no podamos probar.',
    },
    audiences: {
      will: 'hablar a adultos que tienen que hablar pronto y a quien decide por un equipo.',
      willNot: 'dirigirnos a escolares antes de exámenes.',
    },
    competitors: {
      will: 'probar una técnica ajena por trimestre y contar pruebas.',
      willNot: 'burlarnos de aplicaciones o de otros profesores.',
    },
    channels: {
      will: 'mantener vivas cada semana una red y la carta, antes que nada.',
      willNot: 'estar donde nadie responde en un día.',
    },
    goals: {
      will: 'contar cada mes las pruebas y quién se queda, por procedencia.',
      willNot: 'celebrar visualizaciones.',
    },
    content: {
      will: 'grabar cuatro vídeos en una mañana al mes.',
      willNot: 'enseñar alumnos sin permiso por escrito.',
    },
    tools: {
      will: 'guardar reservas, permisos y grabaciones en un solo sitio en la UE.',
      willNot: 'conservar grabaciones más de [semanas] semanas.',
    },
    crisis: {
      will: 'avisar en persona a quien afecta antes de escribir en público.',
      willNot: 'hablar de alumnos o profesores concretos en los comentarios.',
    },
  },
  avoid: {
    fit: 'Prever solo los vídeos. En este sector venden los mensajes, y alguien tiene que responderlos.',
    brand: 'Banderas, globos terráqueos y «abre el mundo». Los tiene cualquier escuela.',
    audiences: 'Todo el que quiera aprender idiomas. Nadie se da por aludido.',
    competitors: 'Querer ser tan graciosos como la gran aplicación. Tiene más gente para eso.',
    channels: 'Seis redes con el mismo vídeo.',
    goals: 'Seguidores en países donde nadie reserva.',
    content: 'Listas de palabras. Se guarda la frase que encaja mañana.',
    tools: 'Una plataforma nueva cada medio año. Los alumnos tienen que mudarse cada vez.',
    crisis: 'Defenderse antes de haber llamado a la persona afectada.',
  },
} as const satisfies ProtectionWords;
