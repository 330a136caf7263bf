import type { Translated } from '../catalog.ts';
import type { metric as english } from '../en/metric.ts';

export const metric = {
  followers: {
    name: 'Seguidores',
    formula: 'Cuentas que siguen el canal, en el día de la lectura.',
  },
  subscribers: {
    name: 'Suscriptores',
    formula: 'Suscripciones activas, en el día de la lectura.',
  },
  newFollowers: {
    name: 'Seguidores nuevos, netos',
    formula: 'Seguidores al final del periodo menos seguidores al principio.',
  },
  reach: {
    name: 'Alcance',
    formula: 'Cuentas distintas que han visto el contenido. El alcance de varios días no se puede sumar.',
  },
  impressions: {
    name: 'Impresiones',
    formula: 'Cuántas veces se ha mostrado el contenido, repeticiones incluidas.',
  },
  views: {
    name: 'Visualizaciones',
    formula: 'Reproducciones o visualizaciones, tal como las cuenta la propia red.',
  },
  likes: {
    name: 'Me gusta',
    formula: 'Me gusta y otras reacciones a las publicaciones del periodo.',
  },
  comments: {
    name: 'Comentarios',
    formula: 'Comentarios y respuestas a las publicaciones del periodo.',
  },
  reposts: {
    name: 'Compartidos',
    formula: 'Republicaciones y veces que se ha compartido en el periodo.',
  },
  saves: {
    name: 'Guardados',
    formula: 'Publicaciones guardadas o marcadas en el periodo.',
  },
  engagements: {
    name: 'Interacciones',
    formula: 'Me gusta + comentarios + compartidos + guardados en el periodo.',
  },
  linkClicks: {
    name: 'Clics en enlaces',
    formula: 'Clics en un enlace de la publicación o del perfil.',
  },
  visitsFromSocial: {
    name: 'Visitas desde redes sociales',
    formula: 'Visitas al propio sitio web que llegan desde una red social, según la analítica web.',
  },
  ordersFromSocial: {
    name: 'Pedidos desde redes sociales',
    formula: 'Pedidos cuya visita llegó desde una red social.',
  },
  leadsFromSocial: {
    name: 'Consultas desde redes sociales',
    formula: 'Consultas y contactos cuya visita llegó desde una red social.',
  },
  revenueFromSocial: {
    name: 'Ingresos desde redes sociales',
    formula: 'Ingresos de los pedidos cuya visita llegó desde una red social, en la moneda del plan.',
  },
  mentions: {
    name: 'Menciones',
    formula: 'Publicaciones y comentarios de otros que nombran la marca en el periodo.',
  },
  engagementRateByReach: {
    name: 'Tasa de interacción por alcance',
    formula: 'Interacciones ÷ alcance × 100.',
  },
  engagementRateByFollowers: {
    name: 'Tasa de interacción por seguidores',
    formula: 'Interacciones ÷ seguidores el día de la publicación × 100.',
  },
  engagementRateByImpressions: {
    name: 'Tasa de interacción por impresiones',
    formula: 'Interacciones ÷ impresiones × 100.',
  },
  clickThroughRate: {
    name: 'Tasa de clics',
    formula: 'Clics en enlaces ÷ impresiones × 100.',
  },
  conversionRate: {
    name: 'Tasa de conversión',
    formula: 'Pedidos o consultas ÷ visitas desde redes sociales × 100.',
  },
  videoCompletionRate: {
    name: 'Tasa de vídeos vistos hasta el final',
    formula: 'Visualizaciones hasta el final ÷ visualizaciones iniciadas × 100.',
  },
  shareOfVoice: {
    name: 'Cuota de conversación',
    formula: 'Menciones propias ÷ (menciones propias + menciones de los competidores indicados) × 100.',
  },
  netSentiment: {
    name: 'Saldo de sentimiento',
    formula: '(Menciones positivas − negativas) ÷ todas las menciones × 100, de −100 a 100 puntos.',
  },
  responseRate: {
    name: 'Tasa de respuesta',
    formula: 'Mensajes respondidos ÷ mensajes recibidos × 100.',
  },
  firstResponseTime: {
    name: 'Tiempo hasta la primera respuesta',
    formula: 'Mediana de horas desde el mensaje hasta la primera respuesta, solo mensajes respondidos.',
  },
  postsPublished: {
    name: 'Publicaciones realizadas',
    formula: 'Publicaciones que han salido en el periodo.',
  },
  custom: {
    name: 'Métrica propia',
    formula: 'Una cifra propia: indica en el nombre qué se cuenta y respecto a qué.',
  },
} satisfies Translated<typeof english>;
