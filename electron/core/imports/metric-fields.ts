import { METRIC_IMPORT_FIELDS } from '#shared/plan/calendar/import-profile.ts';
import { METRICS, type MetricId } from '#shared/plan/goals/metric.ts';

export type MetricField = (typeof METRIC_IMPORT_FIELDS)[number];

/** What a column of figures can be: a day, a channel, a metric of the vocabulary, or name and value of any of them. */
export const METRIC_FIELDS: readonly MetricField[] = METRIC_IMPORT_FIELDS;

/** Whether a column holds figures of one metric, by the id of that metric. */
export function isMetricId(field: string | null): field is MetricId {
  return METRICS.some(({ id }) => id === field);
}

/**
 * Header words in English, German, Italian, Spanish and French (and the Portuguese ones of the sample files), as
 * `wordKey` leaves them; the surest first. Sources: research/imports.md, sections 4 and 5.
 */
export const METRIC_HEADERS: Readonly<Record<MetricField, string>> = {
  date: 'date|datum|data|fecha|day|tag|giorno|dia|jour|end date|period end|date end|enddatum|data fine|fecha final|fecha de fin|date de fin|month|week',
  periodStart:
    'start date|period start|date start|from|week start|startdatum|von|data inizio|inizio|fecha de inicio|fecha inicial|desde|date de debut|debut',
  channel:
    'channel|platform|network|social network|account|profile|kanal|plattform|netzwerk|konto|profil|canale|piattaforma|rete|social|profilo|canal|plataforma|red|red social|cuenta|perfil|plateforme|reseau|reseau social|compte',
  metric:
    'metric|metrics|kpi|measure|indicator|kennzahl|metrik|messgrosse|metrica|indicatore|indicador|metrique|indicateur',
  value: 'value|primary|wert|valore|valor|valeur|amount|figure|count|number|anzahl|zahl|numero|nombre',
  lostFollowers:
    'lost followers|unfollows|unfollowers|followers lost|subscribers lost|verlorene follower|verlorene abonnenten|follower persi|iscritti persi|seguidores perdidos|suscriptores perdidos|abonnes perdus|desabonnements',
  followers:
    'followers|total followers|follower count|number of followers|page followers|followers total|follower|follower insgesamt|follower gesamt|anzahl follower|followerzahl|follower totali|totale follower|numero di follower|seguidores|seguidores totales|total de seguidores|numero de seguidores|abonnes|nombre d abonnes|total abonnes|fans',
  subscribers:
    'subscribers|total subscribers|subscriber count|newsletter subscribers|abonnenten|abonnements|abonnentenzahl|newsletter abonnenten|iscritti|totale iscritti|iscritti newsletter|suscriptores|total de suscriptores|inscritos',
  newFollowers:
    'net growth|net followers|net new followers|follower growth|followers net|nettowachstum|crescita netta|crecimiento neto|croissance nette|new followers|new follows|follows|followers gained|new subscribers|subscribers gained|new likes and follows|neue follower|neue abonnenten|followerzuwachs|follower zuwachs|nuovi follower|nuovi iscritti|crescita follower|nuevos seguidores|seguidores nuevos|nuevos suscriptores|nouveaux abonnes|nouveaux followers',
  reach:
    'reach|reached audience|accounts reached|people reached|members reached|unique viewers|viewers|total viewers|unique impressions|daily reach|reichweite|erreichte personen|erreichtes publikum|erreichte konten|copertura|account raggiunti|persone raggiunte|utenti raggiunti|alcance|cuentas alcanzadas|personas alcanzadas|portee|couverture|comptes touches|personnes touchees|spectateurs uniques',
  impressions:
    'impressions|total impressions|impression|impressionen|impressioni|impresiones|impresiones totales|impressoes',
  views:
    'views|video views|total views|plays|media views|aufrufe|videoaufrufe|wiedergaben|visualizzazioni|visualizzazioni video|riproduzioni|visualizaciones|visualizaciones de video|reproducciones|vues|vues de videos|vues video|lectures|visualizacoes',
  likes:
    'likes|total likes|reactions|favorites|likes and reactions|gefallt mir|gefallt mir angaben|reaktionen|mi piace|reazioni|me gusta|reacciones|j aime|mentions j aime',
  comments:
    'comments|total comments|comments added|replies|kommentare|antworten|commenti|risposte|comentarios|respuestas|commentaires|reponses',
  reposts:
    'reposts|retweets|shares|total shares|shared|geteilte inhalte|geteilt|freigaben|repost|condivisioni|compartidos|veces que se compartio|veces compartido|partages|republications',
  saves:
    'saves|bookmarks|saved|add to favorites|favorites added|gespeichert|speicherungen|gespeicherte inhalte|zu favoriten hinzufugen|salvataggi|elementi salvati|guardados|veces que se guardo|enregistrements|sauvegardes',
  engagements:
    'engagements|engagement|interactions|content interactions|total engagements|interaktionen|interazioni|interacciones|interacoes com o conteudo|interactions avec le contenu',
  linkClicks:
    'link clicks|url clicks|outbound clicks|website clicks|clicks on links|link klicks|klicks auf links|website klicks|clic sul link|clic sui link|clics en el enlace|clics en enlaces|clics sur le lien|clics sur les liens|cliques no link',
  visitsFromSocial:
    'visits from social networks|visits from social|social visits|social sessions|sessions from social|social traffic|besuche aus sozialen netzwerken|besuche von social media|visite dai social|visite dai social network|visitas desde redes sociales|visites depuis les reseaux sociaux',
  ordersFromSocial:
    'orders from social networks|orders from social|social orders|bestellungen aus sozialen netzwerken|ordini dai social|pedidos desde redes sociales|commandes depuis les reseaux sociaux',
  leadsFromSocial:
    'leads from social|enquiries from social networks|social leads|leads|leads submission|anfragen|anfragen aus sozialen netzwerken|contatti dai social|contactos desde redes sociales|contacts depuis les reseaux sociaux',
  revenueFromSocial:
    'revenue from social networks|revenue from social|social revenue|umsatz aus sozialen netzwerken|ricavi dai social|ingresos desde redes sociales|chiffre d affaires depuis les reseaux sociaux',
  mentions: 'mentions|brand mentions|erwahnungen|markenerwahnungen|menzioni|menciones',
  engagementRateByReach:
    'engagement rate by reach|err|engagement rate reichweite|interaktionsrate nach reichweite|tasso di engagement per copertura|tasa de interaccion por alcance|taux d engagement par portee',
  engagementRateByFollowers:
    'engagement rate by followers|interaktionsrate nach followern|tasso di engagement per follower|tasa de interaccion por seguidores|taux d engagement par abonnes',
  engagementRateByImpressions:
    'engagement rate by impressions|interaktionsrate nach impressionen|tasso di engagement per impression|tasa de interaccion por impresiones|taux d engagement par impressions',
  clickThroughRate:
    'click through rate|ctr|impressions click through rate|klickrate|klickrate der impressionen|tasso di clic|percentuale di clic|tasa de clics|porcentaje de clics de las impresiones|taux de clics',
  conversionRate:
    'conversion rate|konversionsrate|tasso di conversione|tasa de conversion|taux de conversion',
  videoCompletionRate:
    'video completion rate|completion rate|vtr|abschlussrate|tasso di completamento|tasa de finalizacion|taux de completion',
  shareOfVoice: 'share of voice|sov|cuota de voz|part de voix',
  netSentiment: 'net sentiment|netto sentiment|sentiment netto|sentimiento neto|sentiment net',
  responseRate: 'response rate|antwortrate|antwortquote|tasso di risposta|tasa de respuesta|taux de reponse',
  firstResponseTime:
    'first response time|time to first answer|erste antwortzeit|antwortzeit|tempo di prima risposta|tiempo de primera respuesta|temps de premiere reponse',
  postsPublished:
    'posts published|published posts|number of posts|create post|tweets published|posts|published content|veroffentlichte beitrage|anzahl beitrage|beitrage|post pubblicati|numero di post|publicaciones|numero de publicaciones|publications|posts publies',
  custom: 'custom',
};

/** Columns that only a list of single posts or films has. */
export const POST_LEVEL_HEADERS: ReadonlySet<string> = new Set(
  'post id|post link|post text|post url|post title|tweet id|tweet text|tweet permalink|permalink|video id|video link|video title|video asset id|video publish time|publish time|created date|beitrags id|videotitel|videolink|veroffentlichungszeitpunkt des videos|titolo video|url del post|titulo del video|identificador de la publicacion|enlace permanente|titulo de la publicacion|identifiant de la publication|lien permanent'.split(
    '|',
  ),
);
