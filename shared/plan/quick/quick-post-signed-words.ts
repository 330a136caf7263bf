import { LANGUAGES } from '#shared/base/language.ts';
import { bare, type Phrase, type QuickLine, withoutEnd } from './quick-post-line.ts';
import { statusNamed } from './quick-post-plain-words.ts';
import { EFFORT_UNITS } from './quick-post-words.ts';
import { plain } from './quick-task.ts';

/** What a word with a sign says: `#tag`, `@owner`, `:de`, `~2h`, `!draft`, or a link; null for any other word. */
export function signedAt(line: QuickLine, first: number): Phrase | null {
  const word = line.words[first] ?? '';
  switch (word[0]) {
    case '#':
      return tagAt(line, first, word);
    case '@':
      return ownerAt(line, first, word);
    case ':':
      return languageAt(line, first, word);
    case '~':
      return effortAt(line, first, word);
    case '!':
      return markedStatusAt(line, first, word);
    default:
      return linkAt(line, first, word);
  }
}

function tagAt({ context, said }: QuickLine, first: number, word: string): Phrase | null {
  const tag = withoutEnd(word, ',;.');
  const one = { first, length: 1, isUnsure: false };
  if (!/^#[\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_-]*$/u.test(tag)) return null;
  const pillar = said.has('pillar') ? null : namedBy(tag, context.pillars);
  const campaign = said.has('campaign') ? null : namedBy(tag, context.campaigns);
  if (pillar !== null && (pillar.isExact || campaign?.isExact !== true))
    return { ...one, kind: 'pillar', says: { pillarId: pillar.id } };
  if (campaign !== null) return { ...one, kind: 'campaign', says: { campaignId: campaign.id } };
  return { ...one, kind: 'hashtag', says: { hashtags: [tag] } };
}

/** Shorter beginnings of a name are too many things. */
const SHORTEST_BEGINNING = 3;

/** The one whose name the tag is, without spaces and signs, or the only one whose name begins so. */
function namedBy(
  tag: string,
  all: QuickLine['context']['pillars'],
): { readonly id: string; readonly isExact: boolean } | null {
  const asked = bare(tag);
  if (asked === '') return null;
  const exact = all.find(({ name }) => bare(name) === asked);
  if (exact !== undefined) return { id: exact.id, isExact: true };
  if (asked.length < SHORTEST_BEGINNING) return null;
  const alike = all.filter(({ name }) => bare(name).startsWith(asked));
  return alike.length === 1 && alike[0] !== undefined ? { id: alike[0].id, isExact: false } : null;
}

/** "@Mira Albrecht", "@mira", "@\"Someone New\"". The first one only: more are mentions and stay in the title. */
function ownerAt({ words, context, said, tokens }: QuickLine, first: number, word: string): Phrase | null {
  if (said.has('owner') || word.length < 2) return null;
  const isQuoted = (tokens[first]?.end ?? 0) - (tokens[first]?.start ?? 0) > word.length;
  for (let length = isQuoted ? 1 : Math.min(3, words.length - first); length > 0; length -= 1) {
    const phrase = words.slice(first, first + length).join(' ');
    const name = withoutEnd(phrase.slice(1), ',;:');
    const low = plain(name);
    if (low === '') return null;
    const exact = context.names.find((each) => plain(each) === low);
    const alike = length === 1 ? context.names.filter((each) => plain(each).startsWith(low)) : [];
    const known = exact ?? (alike.length === 1 ? alike[0] : undefined);
    if (known === undefined && length > 1) continue;
    return { kind: 'owner', first, length, isUnsure: false, says: { owner: known ?? name } };
  }
  return null;
}

function languageAt({ context }: QuickLine, first: number, word: string): Phrase | null {
  const known: readonly string[] = [...context.languages, ...LANGUAGES];
  const parts = word
    .slice(1)
    .split(/[+,/:]/)
    .filter((part) => part !== '');
  const languages = parts.flatMap(
    (part) => known.find((tag) => tag.toLowerCase() === part.toLowerCase()) ?? [],
  );
  if (parts.length === 0 || parts.length > 20 || languages.length < parts.length) return null;
  return { kind: 'language', first, length: 1, isUnsure: false, says: { languages } };
}

const MOST_HOURS = 1000;

function effortAt({ words, said }: QuickLine, first: number, word: string): Phrase | null {
  const match = /^~(\d{1,4}(?:[.,]\d{1,2})?)(\p{L}+\.?)?$/u.exec(word.replace(/[,;]$/, ''));
  if (match === null || said.has('effort')) return null;
  const next = plain((words[first + 1] ?? '').replace(/[,;]$/, ''));
  const [, amount = '', joined] = match;
  const nextUnit = joined === undefined ? unitOf(next) : undefined;
  const unit = joined === undefined ? (nextUnit ?? 1) : unitOf(plain(joined));
  if (unit === undefined) return null;
  const effort = Math.round(Number(amount.replace(',', '.')) * unit * 100) / 100;
  if (effort > MOST_HOURS) return null;
  return {
    kind: 'effort',
    first,
    length: nextUnit === undefined ? 1 : 2,
    isUnsure: false,
    says: { effort },
  };
}

function unitOf(word: string): number | undefined {
  return Object.hasOwn(EFFORT_UNITS, word) ? EFFORT_UNITS[word] : undefined;
}

function markedStatusAt({ said }: QuickLine, first: number, word: string): Phrase | null {
  const status = statusNamed(word.slice(1));
  if (status === null || said.has('status')) return null;
  return { kind: 'status', first, length: 1, isUnsure: false, says: { status } };
}

const LONGEST_LINK = 2048;

function linkAt({ said }: QuickLine, first: number, word: string): Phrase | null {
  if (said.has('link') || word.length > LONGEST_LINK || !/^https?:\/\/[^\s/?#.]+[^\s]*$/i.test(word))
    return null;
  return { kind: 'link', first, length: 1, isUnsure: false, says: { link: word } };
}
