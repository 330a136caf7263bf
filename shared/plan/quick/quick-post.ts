import type { CalendarDate } from '#shared/base/calendar-date.ts';
import { LANGUAGES, type Language } from '#shared/base/language.ts';
import type { ClockTime } from '#shared/base/zoned-time.ts';
import type { Channel } from '../channel.ts';
import { POST_FORMATS, POST_STATUSES, type PostFormat, type PostStatus } from '../post/post.ts';
import { dayAt, type Said, timeAt } from './quick-post-when.ts';
import {
  BINDING_WORDS,
  EFFORT_UNITS,
  FORMAT_WORDS,
  NETWORK_WORDS,
  STATUS_WORDS,
  SURE_FORMAT_WORDS,
  UNSURE_NETWORK_WORDS,
} from './quick-post-words.ts';
import { plain } from './quick-task.ts';

/** What one line says of a post; null, '' or empty where it says nothing. */
export type QuickPost = {
  readonly title: string;
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  readonly channelIds: readonly string[];
  readonly format: PostFormat | null;
  readonly status: PostStatus | null;
  readonly pillarId: string | null;
  readonly campaignId: string | null;
  /** With their '#'. */
  readonly hashtags: readonly string[];
  readonly languages: readonly string[];
  readonly owner: string;
  /** Hours. */
  readonly effort: number | null;
  readonly link: string;
  /** What was understood and where it stands in the line, in order; everything else is the title. */
  readonly pieces: readonly QuickPiece[];
  /** Networks that are named and on which the plan has no channel; their words stay in the title. */
  readonly missingNetworks: readonly string[];
};

export type QuickPieceKind =
  | 'date'
  | 'time'
  | 'channel'
  | 'format'
  | 'status'
  | 'pillar'
  | 'campaign'
  | 'hashtag'
  | 'language'
  | 'owner'
  | 'effort'
  | 'link';

/** `start` and `end` count UTF-16 units from the beginning of the line, `end` is behind the last one. */
export type QuickPiece = { readonly kind: QuickPieceKind; readonly start: number; readonly end: number };

type Named = { readonly id: string; readonly name: string };

export type QuickPostContext = {
  /** The language of the interface: days are read in it first. */
  readonly language: Language;
  readonly today: CalendarDate;
  readonly channels: readonly Pick<Channel, 'id' | 'network' | 'name' | 'state'>[];
  readonly pillars: readonly Named[];
  readonly campaigns: readonly Named[];
  /** Names that the plan knows: "@mira" means "Mira Albrecht" where only one begins like that. */
  readonly names: readonly string[];
  /** Languages of the content; `:de` names one of them or of the interface's. */
  readonly languages: readonly string[];
};

/**
 * Reads "Tue 9:30 ig reel Unboxing #launch". Signed words are read anywhere: `#pillar`, `#campaign` or a hashtag, `@owner`,
 * `:de`, `~2h`, `!draft`, a link. Plain words (days, times, networks, formats, statuses) are read at the beginning and at
 * the end of the line, each kind once, networks as often as they come; everyday words among them ("story", "live", "1/2")
 * only beside another one. What is left, and all that stands in quotes, is the title. Never throws; time in proportion to the length.
 */
export function parseQuickPost(line: string, context: QuickPostContext): QuickPost {
  const reading = readLine(line, context);
  readSigned(reading);
  readHead(reading);
  readTail(reading);
  return resultOf(reading);
}

/** The most lines of one paste. */
const MOST_QUICK_LINES = 500;

/** Each line that is not empty, as a post of its own; lines beyond the five hundredth are left out. */
export function quickLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, MOST_QUICK_LINES);
}

type Token = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
};

type Found = {
  readonly kind: QuickPieceKind;
  readonly first: number;
  readonly length: number;
  readonly isUnsure: boolean;
  readonly apply: (draft: Draft) => void;
};

type Draft = {
  -readonly [Key in Exclude<keyof QuickPost, 'pieces' | 'title' | 'missingNetworks'>]: QuickPost[Key];
};

type Reading = {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  /** The piece that each token belongs to; null for the title. */
  readonly owners: (Found | null)[];
  readonly draft: Draft;
  readonly context: QuickPostContext;
};

// A quotation that never ends must not be looked for to the end of a long line again and again.
const TOKEN =
  /(@?)(?:"([^"]{1,300})"|„([^“”]{1,300})[“”]|“([^”]{1,300})”|«([^»]{1,300})»|»([^«]{1,300})«)(?=\s|$)|\S+/gu;

function readLine(line: string, context: QuickPostContext): Reading {
  const tokens = [...line.matchAll(TOKEN)].map((match): Token => {
    const quoted = match.slice(2).find((part) => part !== undefined);
    const isQuoted = quoted !== undefined && match[1] === '';
    return {
      text: quoted !== undefined && !isQuoted ? `@${quoted.trim()}` : match[0],
      start: match.index,
      end: match.index + match[0].length,
      isQuoted,
    };
  });
  return {
    tokens,
    words: tokens.map(({ text, isQuoted }) => (isQuoted ? '' : text)),
    owners: tokens.map(() => null),
    draft: {
      date: null,
      time: null,
      channelIds: [],
      format: null,
      status: null,
      pillarId: null,
      campaignId: null,
      hashtags: [],
      languages: [],
      owner: '',
      effort: null,
      link: '',
    },
    context,
  };
}

function take({ owners, draft }: Reading, found: Found): void {
  owners.fill(found, found.first, found.first + found.length);
  found.apply(draft);
}

// ---------- signed words

function readSigned(reading: Reading): void {
  for (let place = 0; place < reading.words.length; place += 1) {
    if (reading.owners[place] !== null) continue;
    const found = signedAt(reading, place);
    if (found !== null) take(reading, found);
  }
}

function signedAt(reading: Reading, first: number): Found | null {
  const word = reading.words[first] ?? '';
  switch (word[0]) {
    case '#':
      return tagAt(reading, first, word);
    case '@':
      return ownerAt(reading, first, word);
    case ':':
      return languageAt(reading, first, word);
    case '~':
      return effortAt(reading, first, word);
    case '!':
      return markedStatusAt(reading, first, word);
    default:
      return linkAt(reading, first, word);
  }
}

function tagAt({ context, draft }: Reading, first: number, word: string): Found | null {
  const tag = word.replace(/[,;.]+$/, '');
  const one = { first, length: 1, isUnsure: false };
  if (!/^#[\p{L}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(tag)) return null;
  const pillar = draft.pillarId === null ? namedBy(tag, context.pillars) : null;
  const campaign = draft.campaignId === null ? namedBy(tag, context.campaigns) : null;
  const isPillar = pillar !== null && (pillar.isExact || campaign === null || !campaign.isExact);
  if (isPillar && pillar !== null)
    return { ...one, kind: 'pillar', apply: (into) => (into.pillarId = pillar.id) };
  if (campaign !== null)
    return { ...one, kind: 'campaign', apply: (into) => (into.campaignId = campaign.id) };
  const isNew = !draft.hashtags.some((other) => plain(other) === plain(tag));
  return {
    ...one,
    kind: 'hashtag',
    apply: (into) => {
      if (isNew) into.hashtags = [...into.hashtags, tag];
    },
  };
}

/** Shorter beginnings of a name are too many things. */
const SHORTEST_BEGINNING = 3;

/** The one whose name the tag is, without spaces and signs, or the only one whose name begins so. */
function namedBy(
  tag: string,
  all: readonly Named[],
): { readonly id: string; readonly isExact: boolean } | null {
  const asked = bare(tag);
  if (asked === '') return null;
  const exact = all.find(({ name }) => bare(name) === asked);
  if (exact !== undefined) return { id: exact.id, isExact: true };
  if (asked.length < SHORTEST_BEGINNING) return null;
  const alike = all.filter(({ name }) => bare(name).startsWith(asked));
  return alike.length === 1 && alike[0] !== undefined ? { id: alike[0].id, isExact: false } : null;
}

function bare(text: string): string {
  return plain(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** "@Mira Albrecht", "@mira", "@\"Someone New\"". The first one only: more are mentions and stay in the title. */
function ownerAt({ words, context, draft, tokens }: Reading, first: number, word: string): Found | null {
  if (draft.owner !== '' || word.length < 2) return null;
  const isQuoted = (tokens[first]?.end ?? 0) - (tokens[first]?.start ?? 0) > word.length;
  for (let length = isQuoted ? 1 : Math.min(3, words.length - first); length > 0; length -= 1) {
    const said = words
      .slice(first, first + length)
      .join(' ')
      .slice(1)
      .replace(/[,;:]+$/, '');
    const low = plain(said);
    if (low === '') return null;
    const exact = context.names.find((name) => plain(name) === low);
    const alike = length === 1 ? context.names.filter((name) => plain(name).startsWith(low)) : [];
    const known = exact ?? (alike.length === 1 ? alike[0] : undefined);
    if (known === undefined && length > 1) continue;
    return { kind: 'owner', first, length, isUnsure: false, apply: (into) => (into.owner = known ?? said) };
  }
  return null;
}

function languageAt({ context }: Reading, first: number, word: string): Found | null {
  const known: readonly string[] = [...context.languages, ...LANGUAGES];
  const tags = word
    .slice(1)
    .split(/[+,/:]/)
    .filter((part) => part !== '')
    .map((part) => known.find((tag) => tag.toLowerCase() === part.toLowerCase()));
  if (tags.length === 0 || tags.length > 20 || tags.includes(undefined)) return null;
  return {
    kind: 'language',
    first,
    length: 1,
    isUnsure: false,
    apply: (into) =>
      (into.languages = [...new Set([...into.languages, ...tags.flatMap((tag) => tag ?? [])])]),
  };
}

const MOST_HOURS = 1000;

function effortAt({ words, draft }: Reading, first: number, word: string): Found | null {
  const match = /^~(\d{1,4}(?:[.,]\d{1,2})?)(\p{L}+\.?)?$/u.exec(word.replace(/[,;]$/, ''));
  if (match === null || draft.effort !== null) return null;
  const next = plain((words[first + 1] ?? '').replace(/[,;]$/, ''));
  const [, amount = '', joined] = match;
  const nextUnit = joined === undefined ? unitOf(next) : undefined;
  const unit = joined === undefined ? (nextUnit ?? 1) : unitOf(plain(joined));
  if (unit === undefined) return null;
  const hours = Math.round(Number(amount.replace(',', '.')) * unit * 100) / 100;
  if (hours > MOST_HOURS) return null;
  const length = nextUnit === undefined ? 1 : 2;
  return { kind: 'effort', first, length, isUnsure: false, apply: (into) => (into.effort = hours) };
}

function unitOf(word: string): number | undefined {
  return Object.hasOwn(EFFORT_UNITS, word) ? EFFORT_UNITS[word] : undefined;
}

function markedStatusAt({ draft }: Reading, first: number, word: string): Found | null {
  const status = statusOf(word.slice(1));
  if (status === null || draft.status !== null) return null;
  return { kind: 'status', first, length: 1, isUnsure: false, apply: (into) => (into.status = status) };
}

const LONGEST_LINK = 2048;

function linkAt({ draft }: Reading, first: number, word: string): Found | null {
  if (draft.link !== '' || word.length > LONGEST_LINK || !/^https?:\/\/[^\s/?#.]+[^\s]*$/i.test(word))
    return null;
  return { kind: 'link', first, length: 1, isUnsure: false, apply: (into) => (into.link = word) };
}

// ---------- plain words at both ends

function readHead(reading: Reading): void {
  const run: Found[] = [];
  for (let place = skipSigned(reading, 0, 1); place < reading.words.length; ) {
    const found = plainAt(reading, place);
    if (found === null) break;
    run.push(found);
    take(reading, found);
    place = skipSigned(reading, place + found.length, 1);
  }
  dropUnsure(reading, run, (found) => reading.words[found.first + found.length]);
}

function readTail(reading: Reading): void {
  const run: Found[] = [];
  for (let place = skipSigned(reading, reading.words.length - 1, -1); place >= 0; ) {
    const found = plainEndingAt(reading, place);
    if (found === null) break;
    run.push(found);
    take(reading, found);
    place = skipSigned(reading, found.first - 1, -1);
  }
  dropUnsure(reading, run, (found) => reading.words[found.first - 1]);
}

function skipSigned({ owners }: Reading, from: number, step: 1 | -1): number {
  let place = from;
  while (place >= 0 && place < owners.length && owners[place] !== null) place += step;
  return place;
}

/** Gives everyday words back to the title: where nothing sure stands beside them, or the title's next word binds them. */
function dropUnsure(reading: Reading, run: Found[], neighbour: (found: Found) => string | undefined): void {
  const isAlone = run.every(({ isUnsure }) => isUnsure) && !hasCompany(reading, run);
  while (run.length > 0) {
    const last = run[run.length - 1];
    if (last === undefined || !last.isUnsure) return;
    if (!isAlone && !BINDING_WORDS.has(plain(neighbour(last) ?? ''))) return;
    run.pop();
    giveBack(reading, last);
  }
}

/** Whether the line has no title at all: then two everyday words are company for each other. */
function hasCompany({ owners }: Reading, run: readonly Found[]): boolean {
  return run.length > 1 && owners.every((owner) => owner !== null);
}

function giveBack({ owners, draft }: Reading, found: Found): void {
  owners.fill(null, found.first, found.first + found.length);
  if (found.kind === 'channel') return; // what it added is worked out again below
  const empty: Partial<Draft> = { [found.kind === 'date' ? 'date' : found.kind]: null };
  Object.assign(draft, empty);
}

/** What the words from a place on say, the longest first. */
function plainAt(reading: Reading, first: number): Found | null {
  const { words, context, draft } = reading;
  // A day or time never reaches over a word that something else has taken.
  const free = reading.owners.findIndex((owner, place) => place >= first && owner !== null);
  const open = free < 0 ? words : words.slice(0, free);
  const day = draft.date === null ? dayAt(open, first, context) : null;
  const time = draft.time === null ? timeAt(open, first, context) : null;
  const found = [
    day && foundFrom(day, 'date', first, (into, value) => (into.date = value)),
    time && foundFrom(time, 'time', first, (into, value) => (into.time = value)),
    channelsAt(open, first, context),
    draft.format === null ? formatAt(open, first) : null,
    draft.status === null ? plainStatusAt(open, first) : null,
  ].filter((each) => each !== null);
  return found.sort((left, right) => right.length - left.length)[0] ?? null;
}

/** Words of the longest phrase ("the day after tomorrow", "el 15 de noviembre de 2026"). */
const LONGEST_PHRASE = 7;

function plainEndingAt(reading: Reading, last: number): Found | null {
  for (let first = Math.max(0, last - LONGEST_PHRASE + 1); first <= last; first += 1) {
    if (reading.owners.slice(first, last + 1).some((owner) => owner !== null)) continue;
    const words = reading.words.slice(0, last + 1);
    const found = plainAt({ ...reading, words }, first);
    if (found !== null && found.first + found.length === last + 1) return found;
  }
  return null;
}

function foundFrom<Value>(
  { value, length, isUnsure }: Said<Value>,
  kind: QuickPieceKind,
  first: number,
  set: (draft: Draft, value: Value) => void,
): Found {
  return { kind, first, length, isUnsure, apply: (draft) => set(draft, value) };
}

function formatAt(words: readonly string[], first: number): Found | null {
  const word = lowWord(words[first]);
  const format = POST_FORMATS.find((each) => FORMAT_WORDS[each].includes(word));
  if (format === undefined) return null;
  const isUnsure = !SURE_FORMAT_WORDS.has(word);
  return { kind: 'format', first, length: 1, isUnsure, apply: (into) => (into.format = format) };
}

function plainStatusAt(words: readonly string[], first: number): Found | null {
  const status = statusOf(words[first] ?? '');
  if (status === null) return null;
  return { kind: 'status', first, length: 1, isUnsure: true, apply: (into) => (into.status = status) };
}

function statusOf(word: string): PostStatus | null {
  const low = lowWord(word);
  return POST_STATUSES.find((status) => STATUS_WORDS[status].includes(low)) ?? null;
}

/** "ig", "ig+fb", "ig & fb", "on ig", a channel's own name. */
function channelsAt(words: readonly string[], first: number, context: QuickPostContext): Found | null {
  const own = ownNameAt(words, first, context.channels);
  if (own !== null) return own;
  const lead = CHANNEL_LEADS.has(lowWord(words[first])) ? 1 : 0;
  const word = lowWord(words[first + lead]);
  const ids = [...idsOf(word, context)];
  const isUnsure = UNSURE_NETWORK_WORDS.has(word);
  if (ids.length === 0 || (lead > 0 && isUnsure)) return null;
  let length = lead + 1;
  while (words[first + length] === '+' || words[first + length] === '&') {
    const more = idsOf(lowWord(words[first + length + 1]), context);
    if (more.length === 0) break;
    ids.push(...more);
    length += 2;
  }
  const apply = (into: Draft) => {
    into.channelIds = [...new Set([...into.channelIds, ...ids])];
  };
  return { kind: 'channel', first, length, isUnsure: isUnsure && length === 1, apply };
}

const CHANNEL_LEADS: ReadonlySet<string> = new Set(['on', 'auf', 'bei', 'su', 'en']);

/** The channel of each network in "ig+fb"; none where one part is no network, or one without a channel. */
function idsOf(word: string, { channels }: QuickPostContext): readonly string[] {
  if (word === '' || word.length > 80) return [];
  const ids = word.split(/[+/,&]/).map((part) => {
    const network = networkNamed(part);
    return network === null ? undefined : channelOf(network, channels);
  });
  return ids.some((id) => id === undefined) ? [] : ids.flatMap((id) => id ?? []);
}

function networkNamed(word: string): string | null {
  return Object.keys(NETWORK_WORDS).find((id) => NETWORK_WORDS[id]?.includes(word)) ?? null;
}

/** The first channel of the network that is running, else the first at all. */
function channelOf(network: string, channels: QuickPostContext['channels']): string | undefined {
  const own = channels.filter((channel) => channel.network === network);
  return (own.find(({ state }) => state !== 'close' && state !== 'pause') ?? own[0])?.id;
}

const LONGEST_CHANNEL_NAME = 4;

function ownNameAt(
  words: readonly string[],
  first: number,
  channels: QuickPostContext['channels'],
): Found | null {
  for (let length = Math.min(LONGEST_CHANNEL_NAME, words.length - first); length > 0; length -= 1) {
    const said = bare(
      words
        .slice(first, first + length)
        .join(' ')
        .slice(0, 200),
    );
    const channel = said === '' ? undefined : channels.find(({ name }) => bare(name) === said);
    if (channel === undefined || words[first] === '') continue;
    const apply = (into: Draft) => {
      into.channelIds = [...new Set([...into.channelIds, channel.id])];
    };
    return { kind: 'channel', first, length, isUnsure: false, apply };
  }
  return null;
}

function lowWord(word: string | undefined): string {
  return plain((word ?? '').replace(/[,;:]+$/, ''));
}

// ---------- the whole

function resultOf({ tokens, owners, draft, words, context }: Reading): QuickPost {
  const pieces = [...new Set(owners)].flatMap((found): readonly QuickPiece[] => {
    const [start, end] = [
      tokens[found?.first ?? 0]?.start,
      tokens[(found?.first ?? 0) + (found?.length ?? 1) - 1]?.end,
    ];
    return found === null || start === undefined || end === undefined
      ? []
      : [{ kind: found.kind, start, end }];
  });
  const rest = tokens.filter((_, place) => owners[place] === null);
  const [only] = rest;
  const spoken = rest.map(({ text }) => text).join(' ');
  // "Unboxing, fri 18:00": the comma parted the title from the day.
  const isFollowed = owners.at(-1) !== null;
  const title =
    rest.length === 1 && only?.isQuoted
      ? only.text.slice(1, -1).trim()
      : isFollowed
        ? spoken.replace(/[,;]{1,9}$/, '').trimEnd()
        : spoken;
  // An everyday word that went back to the title took its channel along.
  const kept = [...new Set(owners)].filter((found) => found?.kind === 'channel');
  const channels: Draft = { ...draft, channelIds: [] };
  for (const found of kept) found?.apply(channels);
  return {
    ...draft,
    channelIds: channels.channelIds,
    title,
    pieces,
    missingNetworks: missingIn(
      words.filter((_, place) => owners[place] === null),
      context,
    ),
  };
}

function missingIn(words: readonly string[], { channels }: QuickPostContext): readonly string[] {
  const missing = words.flatMap((word) => {
    const low = word.length > 80 ? '' : lowWord(word);
    const parts = low.split(/[+/,&]/);
    const networks = parts.map(networkNamed);
    if (networks.includes(null) || (parts.length === 1 && UNSURE_NETWORK_WORDS.has(low))) return [];
    return networks.flatMap((id) => (id === null || channelOf(id, channels) !== undefined ? [] : id));
  });
  return [...new Set(missing)];
}
