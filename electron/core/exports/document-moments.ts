import type { Moment } from '#shared/plan/moments/moment.ts';
import { HOLIDAY_PARTS } from '#shared/plan/moments/regions.ts';
import { momentSettingsOf, momentsBetween, type ShownMoment } from '#shared/plan/moments/shown-moments.ts';
import { createRuleSpeech, type RuleSpeech, ruleSentence } from '#shared/plan/series/recurrence-words.ts';
import { type Block, type Cell, safeHref, span } from './blocks.ts';
import {
  cell,
  column,
  type DocumentSource,
  fact,
  facts,
  heading,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * What is on in the period beside the posts: one's own events and notes, those of calendar files, the holidays and the
 * days of the chosen topics; for own eyes also where they come from. Nothing where there is no moment of one's own and
 * no post: holidays alone are no plan.
 */
export function momentBlocks(source: DocumentSource, hasPosts: boolean): readonly Block[] {
  const { tables, say, from, to } = source;
  const shown = momentsBetween({ ...momentSettingsOf(tables), moments: tables.moments.values() }, from, to);
  const own = shown.filter((moment) => moment.own !== null);
  if (own.length === 0 && !hasPosts) return sourceBlocks(source);
  const given = shown.filter((moment) => moment.builtIn !== null);
  const columns = [
    column(say.t('document.calendar.when'), 1.2),
    column(say.t('moments.field.title'), 4),
    column(say.t('moments.field.kind'), 1.2),
  ];
  const records = [
    ...new Map(own.flatMap((each) => (each.own === null ? [] : [[each.own.id, each.own]]))).values(),
  ];
  const speech = createRuleSpeech(say.language, say.t as unknown as RuleSpeech['say']); // any key, as the rules name them
  const blocks = [
    ...table(
      say.t('moments.own.title'),
      columns,
      own.map((moment) => momentRow(source, moment, speech)),
    ),
    ...namedNotes(say, records, (index) => records[index]?.title ?? ''),
    ...table(
      say.t('moments.regions.title'),
      columns,
      given.map((moment) => momentRow(source, moment, speech)),
    ),
  ];
  const rest = sourceBlocks(source);
  if (blocks.length + rest.length === 0) return [];
  return [heading(3, say.t('moments.title')), ...blocks, ...rest];
}

function momentRow(
  { say, tables }: DocumentSource,
  moment: ShownMoment,
  speech: RuleSpeech,
): readonly Cell[] {
  const { own, first, last, kind } = moment;
  const days = first === last ? say.dayInMonth(first) : `${say.dayInMonth(first)} – ${say.dayInMonth(last)}`;
  const name = momentName(say, moment);
  const sourceName = tables.momentSources.get(own?.sourceId ?? '')?.name ?? '';
  const details = own === null ? [] : ownDetails(say, own, { speech, sourceName });
  return [
    cell(span(days)),
    cell(span(name, { style: 'strong' }), ...details, span(dayOffText(say, moment), { style: 'quiet' })),
    cell(span(say.t(`moments.kind.${kind}`))),
  ];
}

/** What a moment is called; a day by rule in the language of the document. */
export function momentName(say: Phrasing, { builtIn, own }: ShownMoment): string {
  if (builtIn === null) return own.title;
  const name = word(say, `moments.name.${builtIn.id}`);
  return builtIn.isSubstitute ? say.t('moments.substitute', { name }) : name;
}

/** Where the law makes it a free day; empty where it does nowhere. */
export function dayOffText(say: Phrasing, { builtIn }: ShownMoment): string {
  if (builtIn === null || builtIn.offIn.length === 0) return '';
  const regions = say.list(builtIn.offIn.map((region) => regionName(say, region)));
  return say.t('moments.dayOffIn', { regions });
}

function ownDetails(
  say: Phrasing,
  moment: Moment,
  { speech, sourceName }: { readonly speech: RuleSpeech; readonly sourceName: string },
) {
  const { details, link, start, recurrence, exceptions, uid } = moment;
  const named = (name: string, value: string) =>
    value.trim() === '' ? [] : [span(say.t('document.named', { name, value }), { style: 'quiet' })];
  return [
    span(details),
    span(link, { href: safeHref(link) }),
    ...named(
      say.t('moments.field.recurrence'),
      recurrence === null ? '' : ruleSentence(recurrence, start, speech),
    ),
    ...named(say.t('moments.field.exceptions'), exceptions.map(say.shortDate).join('; ')),
    ...named(say.t('moments.field.sourceId'), sourceName),
    ...named(say.t('moments.field.uid'), uid),
  ];
}

/** Calendar files and the choices of the calendar; a client has neither. */
function sourceBlocks({ tables, say, isOwn }: DocumentSource): readonly Block[] {
  if (!isOwn) return [];
  const files = [...tables.momentSources.values()].flatMap((file) => [
    heading(4, file.name),
    ...facts(
      fact(say.t('moments.sources.field.fileName'), file.fileName),
      fact(say.t('moments.sources.field.kind'), say.t(`moments.kind.${file.kind}`)),
      fact(say.t('moments.sources.field.importedAt'), say.moment(file.importedAt)),
      fact(say.t('moments.sources.field.hash'), file.hash),
    ),
    ...notes(say, file),
  ]);
  const choices = [...tables.calendarSettings.values()].flatMap((settings) => [
    heading(4, say.t('moments.settings.title')),
    ...facts(
      fact(say.t('moments.settings.field.regions'), settings.regions.join(', ')),
      fact(say.t('moments.settings.field.awarenessTopics'), settings.awarenessTopics.join(', ')),
      fact(say.t('moments.settings.field.hiddenMoments'), settings.hiddenMoments.join(', ')),
      fact(say.t('moments.settings.field.approval'), say.t(`posting.approval.kind.${settings.approval}`)),
      fact(say.t('moments.settings.field.linkMediums'), settings.linkMediums.join(', ')),
      fact(
        say.t('moments.settings.field.linkSources'),
        settings.linkSources.map(({ network, source }) => `${network}: ${source}`).join(', '),
      ),
    ),
    ...notes(say, settings),
  ]);
  return [...files, ...choices];
}

/** A word whose key is data; tests ask for the name of every day and region. */
function word({ t }: Phrasing, key: string): string {
  return (t as unknown as (key: string) => string)(key);
}

function regionName(say: Phrasing, region: string): string {
  const names = new Intl.DisplayNames([say.language], { type: 'region', fallback: 'code' });
  const country = names.of(region.slice(0, 2)) ?? region;
  const isPart = (HOLIDAY_PARTS as readonly string[]).includes(region);
  return isPart ? say.t('moments.partOf', { part: word(say, `moments.region.${region}`), country }) : country;
}
