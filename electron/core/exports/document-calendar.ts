import { addMonths, startOfMonth } from '#shared/base/calendar-date.ts';
import { monthWeeks, type PlacedPost, placedPosts } from '#shared/plan/calendar/calendar.ts';
import { approvalState } from '#shared/plan/post/approval.ts';
import { LINK_TAG_PARTS, taggedLink } from '#shared/plan/post/link-tags.ts';
import type { Post, PostMedium, PostVariant } from '#shared/plan/post/post.ts';
import { originalOf, translationState } from '#shared/plan/post/translation.ts';
import {
  type Block,
  type Cell,
  type MonthBlock,
  type MonthDay,
  type Span,
  safeHref,
  span,
} from './blocks.ts';
import { cell, column, type DocumentSource, fact, heading, table } from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** Where the list of the posts stands below the picture, and where nothing but the picture shows them. */
const CHIPS_PER_DAY = { both: 4, months: 12, agenda: 4 } as const;

/** The posts of the period that have a day, in the order in which they go out. */
export function plannedPosts({ tables, say, from, to }: DocumentSource): readonly PlacedPost[] {
  return placedPosts(tables.posts.values(), say.profile.timeZone).filter(
    ({ date }) => date >= from && date <= to,
  );
}

/** Month by month: the picture, then every post with its texts. */
export function calendarBlocks(source: DocumentSource): readonly Block[] {
  const { say } = source;
  const placed = plannedPosts(source);
  const [first, last] = [placed[0], placed.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byMonth = groupBy(placed, ({ date }) => startOfMonth(date));
  const months: string[] = [];
  for (let month = startOfMonth(first.date); month <= last.date; month = addMonths(month, 1))
    months.push(month);
  return [
    { kind: 'paragraph', text: span(say.t('document.calendar.zone', { zone: say.profile.timeZone })) },
    ...months.flatMap((month) => monthBlocks(source, month, byMonth.get(month) ?? [])),
  ];
}

function monthBlocks(source: DocumentSource, month: string, placed: readonly PlacedPost[]): readonly Block[] {
  const { say } = source;
  if (placed.length === 0)
    return [
      heading(3, say.alone(say.month(month))),
      { kind: 'paragraph', text: span(say.t('document.calendar.emptyMonth')) },
    ];
  return [
    heading(3, say.alone(say.month(month))),
    ...(source.calendarLook === 'agenda' ? [] : [monthGrid(source, month, placed)]),
    ...(source.calendarLook === 'months' ? [] : agenda(source, month, placed)),
  ];
}

function monthGrid(source: DocumentSource, month: string, placed: readonly PlacedPost[]): MonthBlock {
  const { say } = source;
  const byDay = groupBy(placed, ({ date }) => date);
  const weeks = monthWeeks(month, say.profile.weekStart).filter(({ days }) =>
    days.some((day) => startOfMonth(day) === month),
  );
  return {
    kind: 'month',
    caption: say.t('document.calendar.overviewOf', { month: say.month(month) }),
    weekdays: (weeks[0]?.days ?? []).map((day) => say.alone(say.weekday(day))),
    weeks: weeks.map(({ days }) => days.map((day) => monthDay(source, month, day, byDay.get(day) ?? []))),
  };
}

function monthDay(
  { tables, say, calendarLook }: DocumentSource,
  month: string,
  date: string,
  placed: readonly PlacedPost[],
): MonthDay {
  const isInMonth = startOfMonth(date) === month;
  const most = CHIPS_PER_DAY[calendarLook];
  const shown = placed.length > most ? placed.slice(0, most - 1) : placed;
  const rest = placed.length - shown.length;
  return {
    date,
    number: String(Number(date.slice(8))),
    isInMonth,
    posts: shown.map(({ post, time }) => ({
      time: time ?? '',
      title: span(titleOf(post)).text,
      colour: post.pillarId === null ? null : (tables.pillars.get(post.pillarId)?.colour ?? null),
      state: post.isHeld ? 'held' : post.status,
      status: say.t(`calendar.status.${post.isHeld ? 'held' : post.status}`),
    })),
    more: rest === 0 ? '' : say.t('document.calendar.more', { count: rest }),
  };
}

function agenda(source: DocumentSource, month: string, placed: readonly PlacedPost[]): readonly Block[] {
  const { t } = source.say;
  const columns = [
    column(t('document.calendar.when'), 1.1),
    column(t('document.calendar.post'), 4),
    column(t('document.channel'), 1.3),
    column(t('document.status'), 1),
  ];
  const rows = placed.map((place) => agendaRow(source, place));
  return table(t('document.calendar.postsOf', { month: source.say.month(month) }), columns, rows);
}

function agendaRow(source: DocumentSource, { post, date, time }: PlacedPost): readonly Cell[] {
  const { tables, say } = source;
  const pillar = post.pillarId === null ? undefined : tables.pillars.get(post.pillarId);
  const channels = [...new Set(post.variants.map(({ channelId }) => say.channelNameOf(channelId) ?? ''))];
  const format = post.format === null ? '' : say.t(`calendar.format.${post.format}`);
  return [
    cell(
      span(say.alone(say.dayInMonth(date)), { style: 'strong' }),
      ...(time === null ? [] : [span(time)]),
      ...otherZone(source, post),
    ),
    cell(
      span(titleOf(post), { style: 'strong' }),
      ...post.variants.flatMap((variant) => variantLines(source, post, variant)),
      ...postDetails(source, post),
    ),
    cell(
      ...channels.map((name) => span(name)),
      span(format, { style: 'quiet' }),
      ...(pillar === undefined ? [] : [span(pillar.name, { colour: pillar.colour, style: 'quiet' })]),
    ),
    cell(
      span(say.t(`calendar.status.${post.status}`)),
      ...(post.isHeld ? [span(say.t('calendar.status.held'), { tone: 'risk' })] : []),
      span(post.owner, { style: 'quiet' }),
    ),
  ];
}

/** The time on the post's own clock, where that is another than the plan's. */
function otherZone({ say }: DocumentSource, { time, timeZone }: Post): readonly Span[] {
  if (time === null || timeZone === null || timeZone === say.profile.timeZone) return [];
  return [span(say.t('document.calendar.otherZone', { time, zone: timeZone }), { style: 'quiet' })];
}

/** The words of one variant; channel and language stand before them where there is more than one. */
export function variantLines({ say }: DocumentSource, post: Post, variant: PostVariant): readonly Span[] {
  const { language } = variant;
  const { t } = say;
  const place = [say.channelNameOf(variant.channelId) ?? '', say.languageName(language)];
  const label = place.filter((part) => part !== '').join(' · ');
  const said = (text: string, look: Partial<Omit<Span, 'text'>> = {}) =>
    text.trim() === '' ? [] : [span(text, { language, ...look })];
  const named = (name: string, text: string) =>
    text.trim() === '' ? [] : [span(t('document.named', { name, value: text }), { style: 'quiet' })];
  const lines = [
    ...(variant.title === post.title ? [] : said(variant.title)),
    ...said(variant.text),
    ...said(variant.hashtags, { style: 'quiet' }),
    ...named(t('document.csv.mentions'), variant.mentions),
    // Its tags stand in a line of their own; who follows the link follows it with them.
    ...said(variant.link, {
      language: null,
      href: safeHref(taggedLink(variant.link, variant.linkTags)),
    }),
    ...named(t('posting.linkTags.title'), tagText(variant)),
    ...named(t('document.calendar.callToAction'), variant.callToAction),
    ...named(t('document.calendar.firstComment'), variant.firstComment),
    ...variant.media.flatMap((medium) => {
      const { altText, hash, mimeType } = medium;
      const value = mediumText(say, medium);
      const picture = hash === null || !mimeType.startsWith('image/') ? null : { hash, altText };
      return named(t('document.calendar.media'), value).map((line) => ({ ...line, picture }));
    }),
  ];
  lines.push(...translationLines(say, post, variant));
  const needsLabel = post.variants.length > 1 && lines.length > 0 && label !== '';
  return needsLabel ? [span(label, { style: 'label' }), ...lines] : lines;
}

/** Name, what is seen on it, and of a file its kind and size in pixels. */
function mediumText(say: Phrasing, { name, altText, mimeType, width, height }: PostMedium): string {
  const size = width === null || height === null ? '' : `${say.number(width)} × ${say.number(height)}`;
  const file = [mimeType, size].filter((part) => part !== '').join(', ');
  const said = [name, altText].filter((part) => part.trim() !== '').join(': ');
  return file === '' ? said : `${said} (${file})`;
}

/** The tags as they were given; in the link they are written as addresses are. */
function tagText({ linkTags }: PostVariant): string {
  if (linkTags === null) return '';
  return LINK_TAG_PARTS.flatMap((part) =>
    linkTags[part] === '' ? [] : [`utm_${part}=${linkTags[part]}`],
  ).join(' ');
}

/** How a translation stands to its original; where that says something else by now, what it said then. */
function translationLines({ t, ...say }: Phrasing, post: Post, variant: PostVariant): readonly Span[] {
  const state = translationState(variant, post.variants);
  if (state === 'original') return [];
  const original = originalOf(variant, post.variants);
  const name = say.languageName(original?.language ?? variant.language);
  const then = Object.values(variant.original?.said ?? {}).filter((part) => part.trim() !== '');
  return [
    span(t(`posting.original.state.${state}`, { name }), { style: 'quiet' }),
    ...(state === 'current' || then.length === 0
      ? []
      : [
          span(t('document.named', { name: t('document.calendar.originalThen'), value: then.join('\n') }), {
            style: 'quiet',
          }),
        ]),
  ];
}

/** Who has to say yes, and whether somebody did to exactly this. */
function approvalText({ t, ...say }: Phrasing, post: Post): string {
  const { approval } = post;
  const state = approvalState(post);
  if (state === 'notNeeded') return approval.by;
  const date = approval.at === null ? '' : say.moment(approval.at);
  const how =
    state === 'open'
      ? t('posting.approval.open')
      : t(`posting.approval.${state === 'approved' ? 'exact' : 'changed'}`, { date });
  return [t(`document.approval.${approval.kind === 'client' ? 'client' : 'internal'}`), approval.by, how]
    .filter((part) => part.trim() !== '')
    .join(' · ');
}

/** What is planned around a post: a quiet line for each thing that was said. */
export function postDetails({ tables, say }: DocumentSource, post: Post): readonly Span[] {
  const { t } = say;
  const audience = post.audienceId === null ? undefined : tables.audiences.get(post.audienceId);
  const objective = post.objectiveId === null ? undefined : tables.objectives.get(post.objectiveId);
  const campaign = post.campaignId === null ? undefined : tables.campaigns.get(post.campaignId);
  const details = [
    ...fact(t('document.calendar.visual'), post.visualBrief),
    ...fact(t('document.content.for'), audience?.name ?? ''),
    ...fact(t('document.goals.serves'), objective?.socialGoal ?? ''),
    ...fact(t('calendar.editor.campaign'), campaign?.name ?? ''),
    ...fact(t('document.csv.approval'), approvalText(say, post)),
    ...fact(t('document.csv.series'), tables.series.get(post.seriesId ?? '')?.title ?? ''),
    ...fact(t('document.calendar.effort'), post.effort === null ? '' : say.hours(post.effort)),
    ...fact(
      t('document.calendar.publishedAt'),
      post.publishedAt === null ? '' : say.moment(post.publishedAt),
    ),
    ...fact(t('document.privateNote'), post.notes),
  ];
  return details.map(({ label, lines }) => {
    const value = lines.map(({ text }) => text).join('\n');
    return span(t('document.named', { name: label, value }), { style: 'quiet' });
  });
}

/** A post is known by its title; one without is known by the beginning of its text. */
export function titleOf(post: Post): string {
  if (post.title.trim() !== '') return post.title;
  const variant = post.variants.find(({ title, text }) => title.trim() !== '' || text.trim() !== '');
  const text = (variant?.title.trim() || variant?.text.trim()) ?? '';
  const [firstLine = ''] = text.split('\n');
  const letters = [...firstLine];
  return letters.length > 60 ? `${letters.slice(0, 59).join('')}…` : firstLine;
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
