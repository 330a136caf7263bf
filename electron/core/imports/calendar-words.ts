import type { PostFormat, PostStatus } from '#shared/plan/post/post.ts';
import { wordKey } from './word-key.ts';

/**
 * Words for states in English, German, Italian, Spanish and French, as `wordKey` leaves them. "Planned" is no more
 * than begun: a plan must not claim that something is scheduled.
 */
const STATUS_WORDS = {
  idea: 'idea|ideas|idee|ideen|backlog|draft idea|concept|konzept|concetto|concepto|brainstorm|to do|todo|offen|open|not started|nicht begonnen|da iniziare|sin empezar|non commence|vorschlag|proposta|propuesta|proposition|pending|pendiente|neu|new',
  drafting:
    'drafting|draft|in progress|in production|to produce|to create|writing|wip|working|planned|plan|entwurf|in arbeit|in produktion|zu produzieren|zu erstellen|in bearbeitung|geplant|bozza|in bozza|in corso|in lavorazione|in produzione|da produrre|da creare|da fare|pianificato|previsto|borrador|en curso|en proceso|en produccion|por producir|por hacer|por crear|planificado|planeado|previsto|brouillon|en cours|en production|a produire|a faire|a creer|a rediger|prevu|planifie',
  review:
    'review|in review|for review|to review|to approve|for approval|awaiting approval|waiting for approval|needs approval|ready for review|submitted|prufung|in prufung|zur prufung|zur freigabe|in freigabe|wartet auf freigabe|zu prufen|freigabe ausstehend|in revisione|da approvare|da rivedere|revisione|in approvazione|in attesa di approvazione|en revision|por revisar|por aprobar|revision|pendiente de aprobacion|en relecture|en validation|a valider|a relire|relecture|en attente de validation',
  approved:
    'approved|ready|ready to post|ready to publish|ok|done|complete|completed|final|freigegeben|genehmigt|fertig|bereit|abgenommen|approvato|approvata|pronto|pronta|completato|aprobado|aprobada|listo|lista|terminado|completado|approuve|approuvee|valide|validee|pret|prete|termine',
  scheduled:
    'scheduled|queued|in queue|programmed|terminiert|eingeplant|vorgeplant|programmato|programmata|schedulato|in coda|programado|programada|agendado|programme|programmee|en file d attente',
  published:
    'published|posted|live|sent|out|online|veroffentlicht|gepostet|publiziert|gesendet|erschienen|pubblicato|pubblicata|postato|inviato|publicado|publicada|enviado|publie|publiee|poste|postee|en ligne|envoye',
  cancelled:
    'cancelled|canceled|dropped|rejected|deleted|skipped|archived|abgesagt|gestrichen|verworfen|abgelehnt|entfallt|storniert|annullato|annullata|cancellato|scartato|eliminato|rifiutato|cancelado|cancelada|descartado|anulado|rechazado|annule|annulee|abandonne|refuse|rejete',
} as const satisfies Record<PostStatus, string>;

const FORMAT_WORDS = {
  text: 'text|text post|textbeitrag|solo testo|testo|texto|solo texto|texte|status update|tweet',
  photo:
    'photo|photos|picture|image|images|single image|static|static image|ig image|foto|fotos|bild|bilder|einzelbild|immagine|immagini|imagen|imagenes|fotografia|visuel|graphic|grafik|grafica|grafico|static post|photo post|image post|bildbeitrag',
  video:
    'video|videos|reel|reels|short|shorts|clip|tiktok|tiktok video|ig reel|long video|kurzvideo|film|kurzfilm|video corto|video breve|vidéo|igtv|vlog|animation|gif',
  carousel:
    'carousel|karussell|carosello|carrusel|carrousel|slides|slideshow|multi photo|album|galerie|galleria|galeria|gallery|ig carousel',
  infographic: 'infographic|infografik|infografica|infografia|infographie|diagramm|chart',
  story:
    'story|stories|storys|storie|storia|historia|historias|ig story|instagram story|instagram stories|highlight',
  live: 'live|livestream|live stream|live video|diretta|in diretta|directo|en directo|en vivo|direct|en direct|webinar',
  poll: 'poll|survey|umfrage|abstimmung|sondaggio|encuesta|sondage|quiz',
  link: 'link|link post|article|blog|blog post|blogpost|artikel|blogartikel|blogbeitrag|articolo|articulo|enlace|lien',
  document: 'document|pdf|dokument|documento|whitepaper|ebook|e book|deck|presentation',
  message:
    'message|dm|direct message|nachricht|direktnachricht|messaggio|messaggio diretto|mensaje|mensaje directo|newsletter|mailing|email|e mail|broadcast',
  audio: 'audio|podcast|podcastfolge|episode|space|spaces',
} as const satisfies Record<PostFormat, string>;

const STATUS_BY_WORD = byWord<PostStatus>(STATUS_WORDS);
const FORMAT_BY_WORD = byWord<PostFormat>(FORMAT_WORDS);
/** Short words that mean something else inside a longer name ('text overlay', 'link in bio'). */
const ONLY_ALONE: ReadonlySet<string> = new Set([
  'text',
  'testo',
  'texto',
  'texte',
  'link',
  'live',
  'direct',
  'static',
  'film',
  'space',
  'chart',
  'blog',
  'email',
  'visuel',
  'graphic',
  'grafik',
  'grafica',
  'grafico',
]);

const HELD_WORDS: ReadonlySet<string> = new Set(
  'held|on hold|hold|paused|angehalten|pausiert|zuruckgestellt|auf eis|in sospeso|sospeso|sospesa|in pausa|en espera|en pausa|pausado|pausada|en attente|suspendu'.split(
    '|',
  ),
);

/** Whether the word says that a post waits; it does not say how far the post is. */
export function meansHeld(cell: string): boolean {
  return HELD_WORDS.has(wordKey(cell));
}

/** The state that a word in a status column means; null for one that is not known. */
export function statusOf(cell: string): PostStatus | null {
  return STATUS_BY_WORD.get(wordKey(cell)) ?? null;
}

/** The format of a cell. `isWhole` tells whether the cell says nothing beyond it ('Reel 15s' does). */
export function formatOf(cell: string): { readonly format: PostFormat; readonly isWhole: boolean } | null {
  const key = wordKey(cell);
  const whole = FORMAT_BY_WORD.get(key);
  if (whole !== undefined) return { format: whole, isWhole: true };
  const words = key.split(' ');
  for (const length of [2, 1]) {
    for (let start = 0; start + length <= words.length; start += 1) {
      const part = words.slice(start, start + length).join(' ');
      const found = FORMAT_BY_WORD.get(part);
      if (found !== undefined && !ONLY_ALONE.has(part)) return { format: found, isWhole: false };
    }
  }
  return null;
}

function byWord<Value extends string>(words: Readonly<Record<Value, string>>): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  for (const [value, list] of Object.entries(words) as [Value, string][])
    for (const word of list.split('|')) if (!map.has(wordKey(word))) map.set(wordKey(word), value);
  return map;
}
