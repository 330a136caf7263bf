import { BRAND_ID } from '../brand.ts';
import type { Post } from '../post/post.ts';
import { add, each, fix, found, isWritten, language, named, securedLink, undecided } from './found.ts';
import type { Found, FoundByMonth, HealthRule, PostIndex } from './rule.ts';

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
      postsWith(brand.get(BRAND_ID)?.wordsAvoided ?? [], posts, 'avoidedWordInPost', (post, word) =>
        found(['posts', post.id, 'variants'], { title: named(post.title), word }),
      ),
  },
  {
    id: 'claimInPost',
    section: 'brand',
    severity: 'warning',
    isPoint: false,
    find: ({ brand }, { posts }) =>
      postsWith(brand.get(BRAND_ID)?.claimsToProve ?? [], posts, 'claimInPost', (post, claim) =>
        found(['posts', post.id, 'variants'], { title: named(post.title), claim }),
      ),
  },
] as const satisfies readonly HealthRule[];

/** The coming posts whose text says one of the phrases as whole words, in whatever case. */
function postsWith(
  phrases: readonly string[],
  { inEachMonth }: PostIndex,
  name: string,
  make: (post: Post, phrase: string) => Found,
): FoundByMonth {
  if (!phrases.some(isWritten)) return [];
  const search = searchFor(phrases);
  return inEachMonth(name, [phrases], ({ posts }) =>
    posts.flatMap((post) => {
      const hit = search(post);
      return hit === null ? [] : [make(post, hit)];
    }),
  );
}

/** Finds the first phrase that a variant of a post says, as it stands there. */
function searchFor(phrases: readonly string[]): (post: Post) => string | null {
  const wanted = phrases.map((phrase) => phrase.trim()).filter((phrase) => phrase !== '');
  const escaped = wanted.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
  const plainly = wanted.map(plain);
  return ({ variants }) => {
    for (const { text, title } of variants) {
      // Dearer by far, so only where it can find something.
      const lower = (title === '' ? text : `${text}\n${title}`).toLowerCase();
      if (!plainly.some((phrase) => lower.includes(phrase))) continue;
      const hit = pattern.exec(text) ?? pattern.exec(title);
      if (hit !== null) return hit[0];
    }
    return null;
  };
}

function plain(word: string): string {
  return word.trim().toLowerCase();
}
