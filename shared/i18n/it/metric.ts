import type { Translated } from '../catalog.ts';
import type { metric as english } from '../en/metric.ts';

export const metric = {
  followers: {
    name: 'Follower',
    formula: 'Account che seguono il canale, nel giorno della lettura.',
  },
  subscribers: {
    name: 'Iscritti',
    formula: 'Iscrizioni attive, nel giorno della lettura.',
  },
  newFollowers: {
    name: 'Nuovi follower, netti',
    formula: 'Follower alla fine del periodo meno follower all’inizio.',
  },
  reach: {
    name: 'Copertura',
    formula: 'Account diversi che hanno visto il contenuto. Le coperture di più giorni non si sommano.',
  },
  impressions: {
    name: 'Impression',
    formula: 'Quante volte il contenuto è stato mostrato, ripetizioni comprese.',
  },
  views: {
    name: 'Visualizzazioni',
    formula: 'Riproduzioni o visualizzazioni, come le conta il social network stesso.',
  },
  likes: {
    name: 'Mi piace',
    formula: 'Mi piace e altre reazioni ai post nel periodo.',
  },
  comments: {
    name: 'Commenti',
    formula: 'Commenti e risposte ai post nel periodo.',
  },
  reposts: {
    name: 'Condivisioni',
    formula: 'Repost e condivisioni dei post nel periodo.',
  },
  saves: {
    name: 'Salvataggi',
    formula: 'Post salvati o aggiunti ai segnalibri nel periodo.',
  },
  engagements: {
    name: 'Interazioni',
    formula: 'Mi piace + commenti + condivisioni + salvataggi nel periodo.',
  },
  linkClicks: {
    name: 'Clic sui link',
    formula: 'Clic su un link nel post o nel profilo.',
  },
  visitsFromSocial: {
    name: 'Visite dai social network',
    formula: 'Visite al proprio sito che arrivano da un social network, contate dall’analisi web.',
  },
  ordersFromSocial: {
    name: 'Ordini dai social network',
    formula: 'Ordini la cui visita è arrivata da un social network.',
  },
  leadsFromSocial: {
    name: 'Richieste dai social network',
    formula: 'Richieste e contatti la cui visita è arrivata da un social network.',
  },
  revenueFromSocial: {
    name: 'Ricavi dai social network',
    formula: 'Ricavi degli ordini la cui visita è arrivata da un social network, nella valuta del piano.',
  },
  mentions: {
    name: 'Menzioni',
    formula: 'Post e commenti di altri che citano la marca nel periodo.',
  },
  engagementRateByReach: {
    name: 'Tasso di interazione sulla copertura',
    formula: 'Interazioni ÷ copertura × 100.',
  },
  engagementRateByFollowers: {
    name: 'Tasso di interazione sui follower',
    formula: 'Interazioni ÷ follower nel giorno del post × 100.',
  },
  engagementRateByImpressions: {
    name: 'Tasso di interazione sulle impression',
    formula: 'Interazioni ÷ impression × 100.',
  },
  clickThroughRate: {
    name: 'Percentuale di clic',
    formula: 'Clic sui link ÷ impression × 100.',
  },
  conversionRate: {
    name: 'Tasso di conversione',
    formula: 'Ordini o richieste ÷ visite dai social network × 100.',
  },
  videoCompletionRate: {
    name: 'Tasso di completamento dei video',
    formula: 'Visualizzazioni fino alla fine ÷ visualizzazioni avviate × 100.',
  },
  shareOfVoice: {
    name: 'Quota di conversazione',
    formula: 'Menzioni proprie ÷ (menzioni proprie + menzioni dei concorrenti indicati) × 100.',
  },
  netSentiment: {
    name: 'Saldo del sentiment',
    formula: '(Menzioni positive − negative) ÷ tutte le menzioni × 100, da −100 a 100 punti.',
  },
  responseRate: {
    name: 'Tasso di risposta',
    formula: 'Messaggi con risposta ÷ messaggi ricevuti × 100.',
  },
  firstResponseTime: {
    name: 'Tempo alla prima risposta',
    formula: 'Mediana delle ore dal messaggio alla prima risposta, solo messaggi con risposta.',
  },
  postsPublished: {
    name: 'Post pubblicati',
    formula: 'Post usciti nel periodo.',
  },
  custom: {
    name: 'Metrica propria',
    formula: 'Una cifra tua: indica nel nome che cosa si conta e rispetto a che cosa.',
  },
} satisfies Translated<typeof english>;
