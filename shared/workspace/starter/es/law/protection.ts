import type { ProtectionWords } from '../../content.ts';

export const protection = {
  scenarios: [
    {
      name: 'Mala reseña a la que el secreto profesional impide responder',
      holding:
        'Gracias por escribirnos. Estamos obligados al secreto profesional y no decimos en público si actuamos ni para quién. Si algo no fue bien, queremos saberlo: llame a [nombre] al [número].',
    },
    {
      name: 'Pueden haber salido datos confidenciales',
      holding:
        'El [día] detectamos un incidente por el que pueden haber quedado accesibles datos. Hemos asegurado los sistemas, estamos informando a los afectados y a la autoridad competente y escribiremos aquí antes de las [hora]. Hasta entonces atendemos en el [número].',
    },
    {
      name: 'Un encargo atrae la indignación pública sobre el despacho',
      holding:
        'No comentamos encargos. Toda persona tiene derecho a un abogado; defender a alguien no significa compartir sus ideas. Pedimos que se deje en paz a quienes trabajan aquí.',
    },
    {
      name: 'Dato erróneo en una publicación nuestra',
      holding:
        'En nuestra publicación del [día] había un error sobre [tema]. Lo correcto es: [frase]. La hemos corregido. Quien se haya guiado por ella, llámenos hoy al [número].',
    },
  ],
  decisions: {
    fit: {
      will: 'Una abogada responde de ello, alguien del equipo hace el trabajo; cada publicación la lee un segundo abogado.',
      willNot: 'Nadie de fuera publica en nuestro nombre sin aprobación.',
    },
    brand: {
      will: 'Explicamos con objetividad, decimos de qué depende la respuesta y nombramos los costes.',
      willNot: 'No prometemos resultados, no nos comparamos ni hacemos publicidad con casos.',
    },
    audiences: {
      will: 'Escribimos para tres tipos de personas, a cada una con sus palabras.',
      willNot: 'No escribimos para colegas donde leen clientes.',
    },
    competitors: {
      will: 'Dos veces al año miramos cómo otros explican el derecho, una vez fuera del país.',
      willNot: 'No comentamos otros despachos.',
    },
    channels: {
      will: 'Cuidamos los canales en los que nos buscan empresas y gente de la ciudad.',
      willNot: 'No asesoramos en mensajes ni comentarios, en ningún canal.',
    },
    goals: {
      will: 'Contamos consultas adecuadas y el tiempo hasta la primera respuesta.',
      willNot: 'No contamos como éxito seguidores de otras regiones.',
    },
    content: {
      will: 'Toda afirmación jurídica se comprueba antes de salir y lleva su fecha.',
      willNot: 'No publicamos nada por lo que se pueda reconocer a un cliente.',
    },
    tools: {
      will: 'Usamos solo herramientas compatibles con el secreto profesional.',
      willNot: 'No subimos documentos de clientes a servicios de imagen o texto.',
    },
    crisis: {
      will: 'Una abogada decide en una hora qué se dice; el colegio y el seguro están en la lista.',
      willNot: 'No confirmamos ni negamos en público que alguien sea cliente.',
    },
  },
  avoid: {
    fit: 'Dárselo a una agencia que no conoce las normas de la profesión. Lo que publica cuenta como tuyo.',
    brand: 'Mazos, balanzas y «luchamos por ti». Quien tiene miedo busca calma.',
    audiences: 'Escribir para los colegas. Asienten, pero no traen asuntos.',
    competitors: 'Leer solo al despacho de al lado. Mira cómo explican los médicos o los asesores fiscales.',
    channels:
      'Responder un caso por mensaje. Sufren el secreto, la responsabilidad y los conflictos de interés.',
    goals: 'Contar me gusta. Tres consultas adecuadas al mes son un buen resultado.',
    content: 'Contar sentencias. Di qué se deduce de ellas para quien lee.',
    tools: 'Aplicaciones gratuitas en móviles privados con la agenda del despacho dentro.',
    crisis: 'Defenderse de una reseña con datos del expediente. El secreto vale también entonces.',
  },
} as const satisfies ProtectionWords;
