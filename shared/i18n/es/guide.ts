import type { Translated } from '../catalog.ts';
import type { guide as english } from '../en/guide.ts';

export const guide = {
  step: 'Paso {step, number} de {count, number} · unos {minutes, number} minutos',
  example: 'Un ejemplo resuelto',
  avoid: 'Conviene evitar:',
  next: 'Siguiente: {section}',
  finish: 'Ir al resumen',
  later: 'Decidir más tarde',
  open: '{count, plural, one {un punto abierto} other {# puntos abiertos}}',
  allDecided: 'todo decidido',
  steps: 'Pasos de la guía',
  fit: {
    title: '¿Necesitas un community manager?',
    why: 'No todos los negocios lo necesitan. Nueve respuestas dicen si compensa, en qué forma, y qué cambiaría el veredicto.',
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
  },
  audiences: {
    title: 'A quién quieres llegar',
    why: 'Bastan dos o tres tipos de personas. ¿Qué necesitan, qué les molesta y dónde las encuentras? Una publicación para todos no llega a nadie.',
  },
  channels: {
    title: 'Dónde hablas',
    why: 'Cada canal cuesta horas cada semana. Quédate con los que una meta necesita, da a cada uno una tarea y una persona, y cierra el resto con la conciencia tranquila.',
  },
  goals: {
    title: 'Objetivos y metas medibles',
    why: 'Un objetivo sin cifra no se puede ni incumplir ni alcanzar. Elige pocas métricas, anota cómo están hoy y fija qué debe cambiar y para cuándo.',
  },
  content: {
    title: 'Contenidos y pilares',
    why: 'De tres a cinco temas llenan un año si cada uno sirve a un objetivo. Las cuotas muestran enseguida cuándo uno se impone.',
  },
  crisis: {
    title: 'Listos para un mal día',
    why: 'En una crisis nadie lee un manual. Fija ahora quién decide, quién habla, qué ocurre en el primer cuarto de hora, y ten listas las primeras frases.',
  },
} satisfies Translated<typeof english>;
