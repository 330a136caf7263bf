import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {
  step: 'Paso {step, number} de {count, number} · unos {minutes, number} minutos',
  example: 'Un ejemplo resuelto',
  examples: {
    shop: 'Tienda online',
    law: 'Despacho de abogados',
  },
  avoid: 'Hay que evitar:',
  back: 'Atrás',
  next: 'Siguiente: {section}',
  finish: 'Ir al resumen',
  later: 'Decidir más tarde',
  open: '{count, plural, one {un punto abierto} other {# puntos abiertos}}',
  allDecided: 'todo decidido',
  steps: 'Pasos de la guía',
  about: {
    shop: 'Mochilas cosidas a mano, dos personas, tienda e Instagram',
    law: 'Cuatro abogados, alquileres y herencias, una ciudad',
  },
  fit: {
    title: '¿Lo necesitas?',
    why: 'No todos los negocios lo necesitan. Ocho respuestas dicen si compensa, en qué forma, y qué cambiaría el veredicto.',
  },
  competitors: {
    title: 'Qué hacen bien otros',
    why: 'Bastan dos o tres, uno de fuera. No copies: anota la técnica, adáptala y comprueba si te funciona.',
  },
  tools: {
    title: 'Con qué trabajas',
    why: 'Cada herramienta cuesta dinero, atención y datos. Apunta quién paga, cuándo se renueva y cómo saldrías de ella.',
  },
  brand: {
    title: 'Quién eres',
    why: 'Quien escriba en tu nombre debe sonar como la misma persona. Di en pocas frases para qué existes, qué prometes y cómo hablas.',
    shop: {
      one: { label: 'Misión', text: 'Mochilas que sobreviven a las modas' },
      two: { label: 'Voz', text: 'Sencilla, precisa, de vez en cuando una broma seca' },
      three: { label: 'No vamos a', text: 'llamar a nada «imprescindible»' },
      avoid: '«La calidad es nuestra pasión.» Lo dicen todos.',
    },
    law: {
      one: { label: 'Misión', text: 'Derecho que entiende cualquier vecina' },
      two: { label: 'Voz', text: 'Serena, sin números de artículos' },
      three: { label: 'No vamos a', text: 'comentar casos en curso' },
      avoid: 'El latín y las fotos de apretones de manos.',
    },
  },
  audiences: {
    title: 'A quién quieres llegar',
    why: 'Bastan dos o tres tipos de personas. ¿Qué necesitan, qué les molesta y dónde las encuentras? Una publicación para todos no llega a nadie.',
    shop: {
      one: { label: 'Quién', text: 'Gente que va al trabajo en bici con cualquier tiempo' },
      two: { label: 'Necesidad', text: 'Una bolsa seca por dentro tras una hora de lluvia' },
      three: { label: 'Dónde', text: 'por la noche en Instagram, los domingos en foros' },
      avoid: '«Mujeres y hombres de 18 a 65.» Eso son todos.',
    },
    law: {
      one: { label: 'Quién', text: 'Inquilinos con su primera subida de alquiler' },
      two: { label: 'Necesidad', text: 'Saber en un día si es legal' },
      three: { label: 'Dónde', text: 'en grupos de Facebook de la ciudad, en búsquedas' },
      avoid: 'Describir solo a los clientes que ya tienes.',
    },
  },
  channels: {
    title: 'Dónde hablas',
    why: 'Cada canal cuesta horas cada semana. Quédate con los que una meta necesita, da a cada uno una tarea y una persona, y cierra el resto con la conciencia tranquila.',
    shop: {
      one: { label: 'Instagram', text: 'enseña cómo se hace, tres publicaciones por semana, Lea' },
      two: { label: 'Boletín', text: 'vende, dos veces al mes, Tom' },
      three: { label: 'Facebook', text: 'en pausa hasta la primavera' },
      avoid: 'Una cuenta que nadie cuida desde hace dos años.',
    },
    law: {
      one: { label: 'LinkedIn', text: 'una sentencia explicada por semana, Dra. Roth' },
      two: { label: 'Facebook', text: 'respuesta en un día, secretaría' },
      three: { label: 'TikTok', text: 'ahora no' },
      avoid: 'Abrir un canal porque lo tiene la competencia.',
    },
  },
  goals: {
    title: 'Objetivos y metas medibles',
    why: 'Un objetivo sin cifra no se puede ni incumplir ni alcanzar. Elige pocas cifras, anota dónde están hoy y fija qué debe cambiar y para cuándo.',
    shop: {
      one: { label: 'Objetivo de negocio', text: 'No depender de los marketplaces' },
      two: { label: 'Objetivo en los canales', text: 'Llevar visitas a la tienda' },
      three: { label: 'Meta', text: 'Visitas desde Instagram: de 420 a 700 al mes para el 31 de marzo' },
      avoid: '«Queremos ser más conocidos.» Eso no se puede comprobar.',
    },
    law: {
      one: { label: 'Objetivo de negocio', text: 'Tres clientes nuevos al mes en la ciudad' },
      two: {
        label: 'Objetivo en los canales',
        text: 'Ser los primeros a quienes se pregunta por alquileres',
      },
      three: {
        label: 'Meta',
        text: 'Primera respuesta a una pregunta: de 20 a 6 horas para el 30 de junio',
      },
      avoid: 'Contar seguidores cuando necesitas consultas.',
    },
  },
  content: {
    title: 'Contenidos y pilares',
    why: 'De tres a cinco temas llenan un año si cada uno sirve a un objetivo. Las cuotas muestran enseguida cuándo uno se impone.',
    shop: {
      one: { label: 'Taller, 40 %', text: 'cómo se hace y se repara una bolsa' },
      two: { label: 'En ruta, 35 %', text: 'los clientes y sus caminos' },
      three: { label: 'Tienda, 25 %', text: 'colores nuevos, últimas piezas' },
      avoid: 'Un pilar llamado «Otros».',
    },
    law: {
      one: { label: 'Sentencias, 50 %', text: 'qué significan para ti' },
      two: { label: 'Preguntas, 30 %', text: 'hechas esta semana, respondidas en breve' },
      three: { label: 'El despacho, 20 %', text: 'personas y horarios' },
      avoid: 'Publicar por cada día mundial que existe.',
    },
  },
  crisis: {
    title: 'Listos para un mal día',
    why: 'En una crisis nadie lee un manual. Fija ahora quién decide, quién habla, qué ocurre en el primer cuarto de hora, y ten listas las primeras frases.',
    shop: {
      one: { label: 'Nivel 2', text: 'desde 50 comentarios enfadados o 5 veces lo habitual' },
      two: {
        label: 'Primeros 15 minutos',
        text: 'guardar capturas, llamar a Tom, pausar las publicaciones previstas',
      },
      three: { label: 'Primera frase', text: 'Lo hemos visto, lo estamos comprobando, más a las [hora]' },
      avoid: 'Borrar comentarios. Discutir de noche.',
    },
    law: {
      one: { label: 'Nivel 2', text: 'pregunta la prensa o se nombra a un cliente' },
      two: { label: 'Primeros 15 minutos', text: 'informar a los socios, nadie comenta' },
      three: { label: 'Primera frase', text: 'No podemos hablar de casos; llámanos al [número]' },
      avoid: 'Corregir a un cliente en público.',
    },
  },
} satisfies Translated<typeof english>;
