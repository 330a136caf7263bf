import type { LinkTags } from './post.ts';

/** The parts in the order in which they stand in a link (product.md 3.1: source, medium and campaign are needed). */
export const LINK_TAG_PARTS = ['source', 'medium', 'campaign', 'content', 'term'] as const;

export type LinkTagPart = (typeof LINK_TAG_PARTS)[number];

export const NO_LINK_TAGS: LinkTags = { source: '', medium: '', campaign: '', content: '', term: '' };

/**
 * The link with its tags, as it goes out. What the link has of query and fragment stays as it is written; utm_source,
 * utm_medium, utm_campaign, utm_content and utm_term in it give way as soon as there is one tag, so that two makers of
 * statistics never mix. Done twice it is the same as once. Without tags, and for links that no browser asks a server for
 * (mailto:, tel:), the link comes back as it was.
 */
export function taggedLink(link: string, tags: LinkTags | null): string {
  const bare = link.trim();
  const filled = tags === null ? [] : LINK_TAG_PARTS.filter((part) => tags[part].trim() !== '');
  if (tags === null || filled.length === 0 || bare === '' || OTHER_SCHEME.test(bare)) return bare;
  const { head, query, fragment } = partsOf(bare);
  const kept = query.split('&').filter((entry) => entry !== '' && !isTag(entry));
  const fresh = filled.map((part) => `utm_${part}=${encoded(tags[part].trim())}`);
  return `${head}?${[...kept, ...fresh].join('&')}${fragment}`;
}

/** The tags that stand in a link, and the link without them; null where there are none. */
export function tagsInLink(link: string): { readonly link: string; readonly tags: LinkTags } | null {
  const { head, query, fragment } = partsOf(link.trim());
  const entries = query.split('&').filter((entry) => entry !== '');
  const found = entries.filter(isTag);
  if (found.length === 0) return null;
  const tags = { ...NO_LINK_TAGS };
  for (const entry of found) {
    const part = keyOf(entry).slice(4) as LinkTagPart; // isTag looked
    tags[part] = decoded(entry.slice(entry.indexOf('=') + 1)).slice(0, 200);
  }
  const kept = entries.filter((entry) => !isTag(entry));
  return { link: `${head}${kept.length === 0 ? '' : `?${kept.join('&')}`}${fragment}`, tags };
}

/** A text in which the bare link, wherever it stands alone, has its tags. A longer link that begins the same is left. */
export function withTaggedLink(text: string, link: string, tags: LinkTags | null): string {
  const bare = link.trim();
  const tagged = taggedLink(bare, tags);
  if (bare === '' || tagged === bare) return text;
  return mapWords(text, bare, (rest) => (LINK_GOES_ON.test(rest) ? bare : tagged));
}

/** Whether the text has the bare link in it, not only a longer one that begins the same. */
export function hasLink(text: string, link: string): boolean {
  const bare = link.trim();
  let isThere = false;
  if (bare !== '' && text.includes(bare))
    mapWords(text, bare, (rest) => {
      isThere ||= !LINK_GOES_ON.test(rest);
      return bare;
    });
  return isThere;
}

/** Lower case letters, digits, dots and underscores in words that are joined by single hyphens. */
export function isTagWord(value: string): boolean {
  return WORD.test(value) && value === value.toLowerCase();
}

/** What is typed into a tag, put into its shape at once: lower case, hyphens for spaces. The rest is left to be seen. */
export function typedTag(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, '-');
}

/** Words as a tag: 'Große Ofenladung, Herbst' becomes 'grosse-ofenladung-herbst'. At most 60 characters. */
export function slugOf(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđłıþ]/gu, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-');
  return [...plain]
    .slice(0, 60)
    .join('')
    .replace(/^-+|-+$/g, '');
}

const WORD = /^[\p{L}\p{N}._]+(?:-[\p{L}\p{N}._]+)*$/u;
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** 'mailto:', but not 'https:' and not the port of 'localhost:8080'. */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]*:(?!\d)/i;

/** What follows belongs to the link: anything but its end, a space, or a mark at the end of a sentence. */
const LINK_GOES_ON = /^[^\s<>"”’)\]}.,;:!?]|^[.,;:!?]+[^\s<>"”’)\]}.,;:!?]|^\?[^\s]/u;

function partsOf(link: string): { readonly head: string; readonly query: string; readonly fragment: string } {
  const hash = link.indexOf('#');
  const before = hash === -1 ? link : link.slice(0, hash);
  const mark = before.indexOf('?');
  return {
    head: mark === -1 ? before : before.slice(0, mark),
    query: mark === -1 ? '' : before.slice(mark + 1),
    fragment: hash === -1 ? '' : link.slice(hash),
  };
}

function keyOf(entry: string): string {
  const sign = entry.indexOf('=');
  return decoded(sign === -1 ? entry : entry.slice(0, sign)).toLowerCase();
}

function isTag(entry: string): boolean {
  const key = keyOf(entry);
  return LINK_TAG_PARTS.some((part) => key === `utm_${part}`);
}

/** encodeURIComponent refuses halves of surrogate pairs: those become the replacement character. */
function encoded(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value.replaceAll('+', ' '));
  } catch {
    return value;
  }
}

/** Each place where `word` stands, replaced by what `choose` makes of what follows it. */
function mapWords(text: string, word: string, choose: (rest: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, from)) {
    const end = at + word.length;
    parts.push(text.slice(from, at), choose(text.slice(end, end + 8)));
    from = end;
  }
  return parts.join('') + text.slice(from);
}
