import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import type { ClockTime } from '#shared/base/zoned-time.ts';
import type { Channel } from '../channel.ts';
import type { PostFormat, PostStatus } from '../post/post.ts';
import { missingNetworksIn } from './quick-post-channels.ts';
import { giveBack, type Meaning, type Phrase, type QuickLine, splitLine, take } from './quick-post-line.ts';
import { plainAt } from './quick-post-plain-words.ts';
import { signedAt } from './quick-post-signed-words.ts';
import { BINDING_WORDS } from './quick-post-words.ts';
import { plain } from './quick-task.ts';

/** What one line says of a post; null, '' or empty where it says nothing. */
export type QuickPost = {
  readonly title: string;
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
  /** The words for a part of the day that `time` stands for ("in the evening"); '' for a time that was named. */
  readonly partOfDay: string;
  readonly channelIds: readonly string[];
  readonly format: PostFormat | null;
  /** Published where nothing else is said of a day before today: what is recorded then went out. */
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
  const split = splitLine(line, context);
  readSigned(split);
  readHead(split);
  readTail(split);
  return resultOf(split);
}

/** The most lines of one paste. */
const MOST_QUICK_LINES = 500;

/** Each line that is not empty, as a post of its own, up to the five hundredth; `left` counts those after it. */
export function quickLines(text: string): { readonly lines: readonly string[]; readonly left: number } {
  const all = text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { lines: all.slice(0, MOST_QUICK_LINES), left: Math.max(0, all.length - MOST_QUICK_LINES) };
}

function readSigned(line: QuickLine): void {
  for (let place = 0; place < line.words.length; place += 1) {
    const phrase = line.owners[place] === null ? signedAt(line, place) : null;
    if (phrase !== null) take(line, phrase);
  }
}

function readHead(line: QuickLine): void {
  const run: Phrase[] = [];
  for (let place = skipTaken(line, 0, 1); place < line.words.length; ) {
    const phrase = plainAt(line, place);
    if (phrase === null) break;
    run.push(phrase);
    take(line, phrase);
    place = skipTaken(line, place + phrase.length, 1);
  }
  dropUnsure(line, run, ({ first, length }) => line.words[first + length]);
}

function readTail(line: QuickLine): void {
  const run: Phrase[] = [];
  for (let place = skipTaken(line, line.words.length - 1, -1); place >= 0; ) {
    const phrase = plainEndingAt(line, place);
    if (phrase === null) break;
    run.push(phrase);
    take(line, phrase);
    place = skipTaken(line, phrase.first - 1, -1);
  }
  dropUnsure(line, run, ({ first }) => line.words[first - 1]);
}

function skipTaken({ owners }: QuickLine, from: number, step: 1 | -1): number {
  let place = from;
  while (place >= 0 && place < owners.length && owners[place] !== null) place += step;
  return place;
}

/** Words of the longest phrase: a day ("el 15 de noviembre de 2026"), a part of it and a time. */
const LONGEST_PHRASE = 20;

function plainEndingAt(line: QuickLine, last: number): Phrase | null {
  for (let first = Math.max(0, last - LONGEST_PHRASE + 1); first <= last; first += 1) {
    if (line.owners.slice(first, last + 1).some((owner) => owner !== null)) continue;
    const words = line.words.slice(0, last + 1);
    const phrase = plainAt({ ...line, words }, first);
    if (phrase !== null && phrase.first + phrase.length === last + 1) return phrase;
  }
  return null;
}

/** Gives everyday words back to the title: where nothing sure stands beside them, or the title's next word binds them. */
function dropUnsure(line: QuickLine, run: Phrase[], neighbour: (phrase: Phrase) => string | undefined): void {
  const isAlone = run.every(({ isUnsure }) => isUnsure) && !hasCompany(line, run);
  while (run.length > 0) {
    const last = run[run.length - 1];
    if (last === undefined || !last.isUnsure) return;
    if (!isAlone && !BINDING_WORDS.has(plain(neighbour(last) ?? ''))) return;
    run.pop();
    giveBack(line, last);
  }
}

/** Whether the line has no title at all: then two everyday words are company for each other. */
function hasCompany({ owners }: QuickLine, run: readonly Phrase[]): boolean {
  return run.length > 1 && owners.every((owner) => owner !== null);
}

function resultOf({ tokens, owners, words, context }: QuickLine): QuickPost {
  const phrases = [...new Set(owners)].filter((owner) => owner !== null);
  const rest = tokens.filter((_, place) => owners[place] === null);
  const meaning = meaningOf(phrases);
  const isPast = meaning.date !== null && meaning.date < context.today;
  return {
    ...meaning,
    status: meaning.status ?? (isPast ? 'published' : null),
    title: titleOf(rest, { isFollowed: owners.at(-1) !== null }),
    pieces: phrases.flatMap(({ kind, first, length }): readonly QuickPiece[] => {
      const [start, end] = [tokens[first]?.start, tokens[first + length - 1]?.end];
      return start === undefined || end === undefined ? [] : [{ kind, start, end }];
    }),
    missingNetworks: missingNetworksIn(
      words.filter((_, place) => owners[place] === null),
      context,
    ),
  };
}

const NOTHING: Meaning = {
  date: null,
  time: null,
  partOfDay: '',
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
};

/** Lists in the order of the line, each entry once; of hashtags that differ in capitals or accents the first. */
function meaningOf(phrases: readonly Phrase[]): Meaning {
  const meaning = { ...NOTHING };
  const [channelIds, languages] = [new Set<string>(), new Set<string>()];
  const hashtags = new Map<string, string>();
  for (const { says } of phrases) {
    Object.assign(meaning, says);
    for (const id of says.channelIds ?? []) channelIds.add(id);
    for (const language of says.languages ?? []) languages.add(language);
    for (const tag of says.hashtags ?? []) if (!hashtags.has(plain(tag))) hashtags.set(plain(tag), tag);
  }
  return {
    ...meaning,
    channelIds: [...channelIds],
    hashtags: [...hashtags.values()],
    languages: [...languages],
  };
}

function titleOf(rest: QuickLine['tokens'], { isFollowed }: { readonly isFollowed: boolean }): string {
  const [only] = rest;
  if (rest.length === 1 && only?.isQuoted) return only.text.slice(1, -1).trim();
  const spoken = rest.map(({ text }) => text).join(' ');
  // "Unboxing, fri 18:00": the comma parted the title from the day.
  return isFollowed ? spoken.replace(/[,;]{1,9}$/, '').trimEnd() : spoken;
}
