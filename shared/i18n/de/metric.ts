import type { Translated } from '../catalog.ts';
import type { metric as english } from '../en/metric.ts';

export const metric = {
  followers: {
    name: 'Follower',
    formula: 'Konten, die dem Kanal folgen, am Tag der Ablesung.',
  },
  subscribers: {
    name: 'Abonnements',
    formula: 'Bestehende Abonnements am Tag der Ablesung.',
  },
  newFollowers: {
    name: 'Neue Follower, netto',
    formula: 'Follower am Ende des Zeitraums minus Follower zu seinem Beginn.',
  },
  reach: {
    name: 'Reichweite',
    formula:
      'Verschiedene Konten, die den Inhalt gesehen haben. Die Reichweiten mehrerer Tage lassen sich nicht addieren.',
  },
  impressions: {
    name: 'Impressionen',
    formula: 'Wie oft der Inhalt angezeigt wurde, Wiederholungen eingeschlossen.',
  },
  views: {
    name: 'Aufrufe',
    formula: 'Wiedergaben oder Aufrufe, wie das Netzwerk sie selbst zählt.',
  },
  likes: {
    name: 'Likes',
    formula: 'Likes und andere Reaktionen auf Beiträge im Zeitraum.',
  },
  comments: {
    name: 'Kommentare',
    formula: 'Kommentare und Antworten auf Beiträge im Zeitraum.',
  },
  reposts: {
    name: 'Geteilte Beiträge',
    formula: 'Reposts und geteilte Beiträge im Zeitraum.',
  },
  saves: {
    name: 'Gespeicherte Beiträge',
    formula: 'Beiträge, die im Zeitraum gespeichert oder gemerkt wurden.',
  },
  engagements: {
    name: 'Interaktionen',
    formula: 'Likes + Kommentare + geteilte + gespeicherte Beiträge im Zeitraum.',
  },
  linkClicks: {
    name: 'Linkklicks',
    formula: 'Klicks auf einen Link im Beitrag oder im Profil.',
  },
  visitsFromSocial: {
    name: 'Besuche aus sozialen Netzwerken',
    formula:
      'Besuche der eigenen Website, die aus einem sozialen Netzwerk kommen, gezählt von der Webanalyse.',
  },
  ordersFromSocial: {
    name: 'Bestellungen aus sozialen Netzwerken',
    formula: 'Bestellungen, deren Besuch aus einem sozialen Netzwerk kam.',
  },
  leadsFromSocial: {
    name: 'Anfragen aus sozialen Netzwerken',
    formula: 'Anfragen und Kontakte, deren Besuch aus einem sozialen Netzwerk kam.',
  },
  revenueFromSocial: {
    name: 'Umsatz aus sozialen Netzwerken',
    formula:
      'Umsatz der Bestellungen, deren Besuch aus einem sozialen Netzwerk kam, in der Währung des Plans.',
  },
  mentions: {
    name: 'Erwähnungen',
    formula: 'Beiträge und Kommentare anderer, die die Marke im Zeitraum nennen.',
  },
  engagementRateByReach: {
    name: 'Interaktionsrate nach Reichweite',
    formula: 'Interaktionen ÷ Reichweite × 100.',
  },
  engagementRateByFollowers: {
    name: 'Interaktionsrate nach Followern',
    formula: 'Interaktionen ÷ Follower am Tag des Beitrags × 100.',
  },
  engagementRateByImpressions: {
    name: 'Interaktionsrate nach Impressionen',
    formula: 'Interaktionen ÷ Impressionen × 100.',
  },
  clickThroughRate: {
    name: 'Klickrate',
    formula: 'Linkklicks ÷ Impressionen × 100.',
  },
  conversionRate: {
    name: 'Konversionsrate',
    formula: 'Bestellungen oder Anfragen ÷ Besuche aus sozialen Netzwerken × 100.',
  },
  videoCompletionRate: {
    name: 'Abschlussrate von Videos',
    formula: 'Bis zum Ende gesehene ÷ begonnene Aufrufe × 100.',
  },
  shareOfVoice: {
    name: 'Share of Voice',
    formula: 'Eigene Erwähnungen ÷ (eigene Erwähnungen + Erwähnungen der genannten Wettbewerber) × 100.',
  },
  netSentiment: {
    name: 'Stimmungssaldo',
    formula: '(Positive − negative Erwähnungen) ÷ alle Erwähnungen × 100, von −100 bis 100 Punkten.',
  },
  responseRate: {
    name: 'Antwortquote',
    formula: 'Beantwortete ÷ erhaltene Nachrichten × 100.',
  },
  firstResponseTime: {
    name: 'Zeit bis zur ersten Antwort',
    formula: 'Median der Stunden von der Nachricht bis zur ersten Antwort, nur beantwortete Nachrichten.',
  },
  postsPublished: {
    name: 'Veröffentlichte Beiträge',
    formula: 'Beiträge, die im Zeitraum erschienen sind.',
  },
  custom: {
    name: 'Eigene Kennzahl',
    formula: 'Eine eigene Zahl: Sagen Sie im Namen, was gezählt wird und im Verhältnis wozu.',
  },
} satisfies Translated<typeof english>;
