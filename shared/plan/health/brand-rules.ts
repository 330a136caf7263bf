import { BRAND_ID } from '../brand.ts';
import type { Post } from '../post.ts';
import { add, each, fix, found, isWritten, language, named, securedLink, undecided } from './found.ts';
import type { Found, HealthRule, PostIndex } from './rule.ts';

export const brandRules = [
  {
    id: 'missionMissing',
    section: 'brand',
    severity: 'error',
    isPoint: true,
    find: ({ brand }) =>
      isWritten(brand.get(BRAND_ID)?.mission) ? [] : [found(['brand', BRAND_ID, 'mission'])],
  },
  {
    id: 'promiseMissing',
    section: 'brand',
    severity: 'warning',
    isPoint: true,
    find: ({ brand }) =>
      isWritten(brand.get(BRAND_ID)?.promise) ? [] : [found(['brand', BRAND_ID, 'promise'])],
  },
  {
    id: 'valuesMissing',
    section: 'brand',
    severity: 'warning',
    isPoint: true,
    find: ({ brand }) =>
      (brand.get(BRAND_ID)?.values.length ?? 0) > 0 ? [] : [found(['brand', BRAND_ID, 'values'])],
  },
  {
    id: 'voiceMissing',
    section: 'brand',
    severity: 'warning',
    isPoint: true,
    find: ({ brand }) =>
      brand.get(BRAND_ID)?.voice.some(({ trait }) => isWritten(trait)) === true
        ? []
        : [found(['brand', BRAND_ID, 'voice'])],
  },
  {
    id: 'offeringsMissing',
    section: 'brand',
    severity: 'warning',
    isPoint: true,
    find: ({ offerings }) =>
      [...offerings.values()].some(({ name }) => isWritten(name))
        ? []
        : [found(['offerings', null, null], {}, add('offerings'))],
  },
  undecided('brandUndecided', 'brand'),
  {
    id: 'wordUsedAndAvoided',
    section: 'brand',
    severity: 'error',
    isPoint: false,
    find: ({ brand }) => {
      const { wordsUsed = [], wordsAvoided = [] } = brand.get(BRAND_ID) ?? {};
      const avoided = new Set(wordsAvoided.map(plain));
      return wordsUsed
        .filter((word) => isWritten(word) && avoided.has(plain(word)))
        .map((word) => found(['brand', BRAND_ID, 'wordsAvoided'], { word: word.trim() }));
    },
  },
  {
    id: 'keyMessageMissing',
    section: 'brand',
    severity: 'warning',
    isPoint: false,
    find: ({ brand, profile }) => {
      const messages = (brand.get(BRAND_ID)?.keyMessages ?? []).filter(({ text }) => isWritten(text));
      return (profile.get('profile')?.languages ?? [])
        .filter((tag) => !messages.some((message) => message.language === tag))
        .map((tag) => found(['brand', BRAND_ID, 'keyMessages'], { language: language(tag) }));
    },
  },
  {
    id: 'offeringInsecureLink',
    section: 'brand',
    severity: 'warning',
    isPoint: false,
    find: ({ offerings }) =>
      each(offerings, ({ id, name, link }) => {
        const secured = securedLink(link);
        if (secured === null) return null;
        return found(
          ['offerings', id, 'link'],
          { name: named(name) },
          fix('offerings', id, { link: secured }),
        );
      }),
  },
  {
    id: 'avoidedWordInPost',
    section: 'brand',
    severity: 'warning',
    isPoint: false,
    find: ({ brand }, { posts }) =>
      postsWith(brand.get(BRAND_ID)?.wordsAvoided ?? [], posts, (post, word) =>
        found(['posts', post.id, 'variants'], { title: named(post.title), word }),
      ),
  },
  {
    id: 'claimInPost',
    section: 'brand',
    severity: 'warning',
    isPoint: false,
    find: ({ brand }, { posts }) =>
      postsWith(brand.get(BRAND_ID)?.claimsToProve ?? [], posts, (post, claim) =>
        found(['posts', post.id, 'variants'], { title: named(post.title), claim }),
      ),
  },
] as const satisfies readonly HealthRule[];

/** The coming posts whose text says one of the phrases as whole words, in whatever case. */
function postsWith(
  phrases: readonly string[],
  { coming }: PostIndex,
  make: (post: Post, phrase: string) => Found,
): readonly Found[] {
  if (coming.length === 0 || !phrases.some(isWritten)) return [];
  const { search, hits } = searchFor(phrases);
  const all: Found[] = [];
  for (const post of coming) {
    let hit = hits.get(post);
    if (hit === undefined) {
      hit = search(post);
      hits.set(post, hit);
    }
    if (hit !== null) all.push(make(post, hit));
  }
  return all;
}

type PhraseSearch = {
  /** The first phrase that a variant of the post says, as it stands there. */
  readonly search: (post: Post) => string | null;
  readonly hits: WeakMap<Post, string | null>;
};

// Records never change in place, so what was found in a post stays true while the phrases stay the same.
const SEARCHES = new WeakMap<readonly string[], PhraseSearch>();

function searchFor(phrases: readonly string[]): PhraseSearch {
  const known = SEARCHES.get(phrases);
  if (known !== undefined) return known;
  const wanted = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
  const escaped = wanted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const plainly = wanted.map(plain);
  const search = ({ variants }: Post) => {
    for (const { text, title } of variants) {
      // Dearer by far, so only where it can find something.
      const lower = (title === '' ? text : `${text}\n${title}`).toLowerCase();
      if (!plainly.some((phrase) => lower.includes(phrase))) continue;
      const hit = pattern.exec(text) ?? pattern.exec(title);
      if (hit !== null) return hit[0];
    }
    return null;
  };
  const made = { search, hits: new WeakMap() };
  SEARCHES.set(phrases, made);
  return made;
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
