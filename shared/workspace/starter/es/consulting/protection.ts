import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Un antiguo cliente nos critica en público',
      holding:
        'Hemos leído la crítica y la tomamos en serio. Como los proyectos son confidenciales, aquí no hablamos de ellos. Hoy hemos llamado al cliente y antes de las [hora] diremos lo que se pueda decir.',
    },
    {
      name: 'Ha salido algo confidencial',
      holding:
        'Información de un cliente ha llegado a personas a las que no iba dirigida. Hemos avisado al cliente, cerrado la vía y estamos aclarando con él qué se sigue de ello. Sobre el contenido no decimos nada. Próxima noticia: [hora].',
    },
    {
      name: 'Una cifra de una publicación era falsa',
      holding:
        'En nuestra publicación del [fecha] había una cifra equivocada: es [cifra], no [cifra]. La hemos corregido y señalado la corrección. Gracias a quienes nos avisaron.',
    },
    {
      name: 'Se dice que nuestro consejo llevó a despidos',
      holding:
        'Se dice que los despidos en [lugar] se deben a nuestro consejo. Estamos revisando qué recomendamos y qué se decidió sin nosotros. Antes de las [hora] diremos aquí lo que sabemos y podemos decir.',
    },
  ],
  decisions: {
    fit: {
      will: 'reservar dos horas fijas, martes y jueves, para escribir y responder.',
      willNot: 'dejar que alguien de fuera escriba casos sin revisarlos.',
    },
    brand: {
      will: 'enseñar en cada publicación una cifra o una plantilla.',
      willNot: 'nombrar a un cliente sin permiso por escrito.',
    },
    audiences: {
      will: 'escribir para quienes dirigen y su mano derecha en empresas de quince a sesenta personas.',
      willNot: 'escribir para otros consultores.',
    },
    competitors: {
      will: 'leer a otros dos una vez al mes y probar una técnica por trimestre.',
      willNot: 'comentar proyectos de otros.',
    },
    channels: {
      will: 'dedicar la mayor parte de las horas al primer canal y a la carta.',
      willNot: 'estar en redes donde nadie dirige una empresa.',
    },
    goals: {
      will: 'preguntar en cada primera conversación cómo llegaron a nosotros.',
      willNot: 'contar los «me gusta» como éxito.',
    },
    content: {
      will: 'publicar un caso a la semana, revisado por quien estuvo allí.',
      willNot: 'comentar las noticias del día.',
    },
    tools: {
      will: 'guardar casos, permisos y cifras en una carpeta propia.',
      willNot: 'meter datos de clientes en herramientas cuyo lugar de almacenamiento desconocemos.',
    },
    crisis: {
      will: 'llamar primero y escribir después, en menos de dos horas.',
      willNot: 'discutir un proyecto en los comentarios, ni para defendernos.',
    },
  },
  avoid: {
    fit: 'Contratar a alguien para publicar antes de que alguien tenga una hora a la semana para contar lo que pasa en las empresas.',
    brand: 'Palabras que usa cualquier consultora. «A medida e integral» no dice nada.',
    audiences: 'Escribir para colegas, porque son los primeros en aplaudir.',
    competitors: 'Imitar el tono de un consultor conocido. Se nota.',
    channels: 'Cinco canales y un pódcast. Dos en los que alguien responde rinden más.',
    goals: 'Los seguidores como objetivo. Tres conversaciones con las empresas adecuadas valen más.',
    content: 'Verdades generales. Un caso con una cifra se lee hasta el final.',
    tools: 'Una herramienta para cada idea. Una tabla y un calendario compartido bastan el primer año.',
    crisis: 'Querer tener razón en público. La confidencialidad pesa más que la última palabra.',
  },
} as const satisfies ProtectionWords;
