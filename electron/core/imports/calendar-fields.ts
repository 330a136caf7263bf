import { CALENDAR_IMPORT_FIELDS } from '#shared/plan/calendar/import-profile.ts';

/** What a column of a calendar can be. */
export const CALENDAR_FIELDS = CALENDAR_IMPORT_FIELDS;

export type CalendarField = (typeof CALENDAR_FIELDS)[number];

/**
 * Header words in English, German, Italian, Spanish and French, as `wordKey` leaves them. A word that stands under
 * several fields is decided by the cells below it.
 */
export const CALENDAR_HEADERS: Readonly<Record<CalendarField, string>> = {
  date: 'date|datum|data|fecha|day date|publish date|publishing date|publication date|post date|posting date|posting time|scheduled date|schedule date|due date|go live date|release date|start date|date time|datetime|publish time|publish on|scheduled|scheduled for|veroffentlichungsdatum|veroffentlichung|veroffentlichung am|datum der veroffentlichung|postingdatum|termin|geplant fur|data pubblicazione|data di pubblicazione|data post|giorno di pubblicazione|fecha de publicacion|fecha publicacion|fecha del post|date de publication|date publication|date du post|date prevue|date heure|when|wann|quando|cuando|quand',
  time: 'time|hour|post time|publish time|publishing time|posting time|scheduled time|time of day|uhrzeit|zeit|uhr|postingzeit|veroffentlichungszeit|ora|orario|ora di pubblicazione|orario di pubblicazione|ora post|hora|hora de publicacion|horario|heure|heure de publication|horaire',
  channel:
    'channel|channels|platform|platforms|network|networks|social network|social networks|social media|social|social channel|account|accounts|profile|kanal|kanale|plattform|plattformen|netzwerk|netzwerke|soziales netzwerk|profil|canale|canali|piattaforma|piattaforme|rete|social network|profilo|canal|canales|plataforma|plataformas|red|redes|red social|redes sociales|perfil|cuenta|canaux|plateforme|plateformes|reseau|reseaux|reseau social|reseaux sociaux|compte|where|medium|profil social',
  format:
    'format|formats|post type|type of post|content format|media type|content type|type|type of content|formato|formati|formatos|beitragsart|beitragstyp|beitragsformat|inhaltsformat|inhaltstyp|inhaltsart|art des beitrags|postart|art|medientyp|tipo di post|tipo di contenuto|tipo contenuto|tipologia|tipo|tipo de post|tipo de publicacion|tipo de contenido|tipo contenido|type de post|type de contenu|type de publication',
  pillar:
    'pillar|content pillar|content pillars|category|categories|theme|content theme|content category|bucket|content bucket|topic pillar|saule|content saule|inhaltssaule|themensaule|kategorie|themenbereich|themenfeld|rubrik|tema portante|temi portanti|pilastro|pilastro di contenuto|pilastri|categoria|rubrica|area tematica|pilar|pilar de contenido|pilares|categorias|tematica|linea editorial|pilier|pilier de contenu|piliers|categorie|thematique|rubrique|topic|thema|tema|content type|type of content|tipo di contenuto|tipo de contenido|type de contenu|inhaltsart|inhaltstyp',
  campaign:
    'campaign|campaigns|campaign name|marketing campaign|kampagne|kampagnen|kampagnenname|name der kampagne|campagna|campagne|nome campagna|nome della campagna|campana|campanas|nombre de campana|nombre de la campana|campagnes|nom de la campagne',
  title:
    'title|headline|post title|name|post name|post|hook|title hook|subject|card name|topic|topics|idea|post idea|content idea|content|theme title|titel|uberschrift|betreff|beitragstitel|thema|arbeitstitel|aufhanger|inhalt|beitrag|titolo|oggetto|argomento|tema|titolo post|contenuto|titulo|asunto|titular|titulo del post|contenido|publicacion|titre|titre hook|sujet|accroche|titre du post|contenu|event|summary',
  text: 'text|caption|captions|copy|desc|post copy|post text|body|message|caption idea|caption text|caption copy|post content|description|post caption|tweet|draft copy|beitragstext|posttext|bildunterschrift|beschreibung|nachricht|textentwurf|copytext|content|inhalt|contenuto|contenido|contenu|testo|testo del post|testo post|didascalia|descrizione|messaggio|texto|texto del post|copia|descripcion|mensaje|leyenda|pie de foto|texte|texte du post|legende|description du post|card description',
  hashtags: 'hashtags|hashtag|hash tags',
  visualBrief:
    'visual|visuals|visual brief|visual idea|visual description|creative|creative brief|image|images|image idea|photo|picture|media|media brief|asset|assets|graphic|graphics|design|artwork|video idea|visual needed|visual required|bild|bilder|bildidee|bildmaterial|bildbeschreibung|grafik|medien|visuell|material|motiv|immagine|immagini|visual richiesto|grafica|materiale visivo|materiale|creativita|foto|imagen|imagenes|material visual|visual requerido|recurso visual|recursos|diseno|creatividad|grafico|visuel|visuels|visuel requis|image requise|creation|medias',
  callToAction:
    'cta|call to action|calls to action|action|handlungsaufforderung|aufforderung|aktion|invito all azione|chiamata all azione|llamada a la accion|llamado a la accion|appel a l action|appel a action|incitation a l action',
  link: 'link|links|url|post link|landing page|destination url|target url|website link|utm link|zielseite|ziellink|verlinkung|collegamento|link di destinazione|enlace|enlaces|url de destino|lien|liens|url de destination|lien url',
  firstComment:
    'first comment|first comment text|erster kommentar|primo commento|primer comentario|premier commentaire',
  status:
    'status|state|stage|progress|workflow|post status|list name|stand|bearbeitungsstand|stato|stato post|avanzamento|estado|estatus|estado del post|statut|etat|avancement',
  headline:
    'video title|pin title|youtube title|youtube video title|pinterest title|pinterest pin title|tiktok title|document title|blog title|title on the network|videotitel|titel im netzwerk|titolo video|titolo del video|titolo nella rete|titulo del video|titulo en la red|titre de la video',
  mentions:
    'mentions|mention|tagged accounts|accounts to tag|people to tag|handles|erwahnungen|erwahnung|markierte konten|zu markierende konten|menzioni|menzione|profili da taggare|menciones|mencion|cuentas a etiquetar|comptes a mentionner',
  media:
    'image url|image urls|image link|image links|picture url|picture urls|picture link|photo url|media url|media urls|media link|media file|media files|file name|file names|filename|image file|image files|attachment|attachments|attachment links|asset link|dateiname|dateinamen|bilddatei|bilddateien|mediendatei|mediendateien|bild url|bildlink|anhang|anhange|nome file|nomi file|file immagine|url immagine|link immagine|allegato|allegati|archivo|archivos|nombre de archivo|nombre del archivo|url de imagen|url de la imagen|enlace de imagen|adjunto|adjuntos|fichier|fichiers|nom du fichier|url image|url de l image|piece jointe|pieces jointes',
  altText:
    'alt text|alt texts|alternative text|image description|alt text picture|alternativtext|alternativtexte|alt|testo alternativo|testi alternativi|texto alternativo|textos alternativos|texte alternatif',
  list: 'trello list|list on the board',
  labels: 'labels|label|etikett|etiketten|etichetta|etichette|etiqueta|etiquetas|etiquette|etiquettes',
  effort:
    'effort|effort hours|hours|hours of work|estimated hours|aufwand|aufwand stunden|stunden|arbeitsstunden|impegno|ore|ore di lavoro|ore stimate|esfuerzo|horas|horas de trabajo|horas estimadas|heures estimees|heures de travail',
  timeZone: 'time zone|timezone|tz|tzid|zeitzone|fuso orario|fuso|zona horaria|huso horario|fuseau horaire',
  key: 'uid|card id|unique id',
  audience:
    'audience|target audience|target|target group|persona|personas|buyer persona|zielgruppe|zielgruppen|pubblico|pubblico target|target di riferimento|destinatari|publico|publico objetivo|audiencia|destinatarios|cible|public|public cible|audience cible',
  objective:
    'objective|objectives|goal|goals|aim|purpose|ziel|ziele|zweck|zielsetzung|obiettivo|obiettivi|scopo|finalita|objetivo|objetivos|meta|finalidad|objectif|objectifs|but',
  owner:
    'owner|responsible|assignee|assigned to|author|creator|editor|who|in charge|verantwortlich|verantwortliche|verantwortlicher|zustandig|bearbeiter|bearbeiterin|autor|autorin|wer|responsabile|autore|a cura di|chi|responsable|encargado|a cargo de|asignado a|auteur|responsable du post|qui',
  language: 'language|languages|lang|sprache|sprachen|lingua|lingue|idioma|idiomas|langue|langues',
  notes:
    'notes|note|comments|comment|remarks|remark|notizen|notiz|anmerkung|anmerkungen|bemerkung|bemerkungen|kommentar|kommentare|hinweis|hinweise|commenti|osservazioni|appunti|notas|nota|comentarios|observaciones|remarques|remarque|commentaires|observations',
  ignore:
    'day|weekday|day of week|day of the week|dow|tag|wochentag|giorno|giorno della settimana|dia|dia de la semana|jour|jour de la semaine|week|kw|calendar week|kalenderwoche|woche|settimana|semana|semaine|month|monat|mese|mes|mois',
};
