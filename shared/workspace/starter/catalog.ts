import type { Language } from '#shared/base/language.ts';
import type { StarterBusiness } from '#shared/plan/business.ts';
import type { CommonWords, StarterFacts, StarterWords } from './content.ts';

/** Each trade and language is a chunk of its own: a page loads only what is asked for. */
const FACTS: Record<StarterBusiness, () => Promise<{ readonly facts: StarterFacts }>> = {
  clothing: () => import('./facts/clothing.ts'),
  electronics: () => import('./facts/electronics.ts'),
  'online-products': () => import('./facts/online-products.ts'),
  'online-services': () => import('./facts/online-services.ts'),
  logistics: () => import('./facts/logistics.ts'),
  'second-hand': () => import('./facts/second-hand.ts'),
  consulting: () => import('./facts/consulting.ts'),
  law: () => import('./facts/law.ts'),
  'home-and-sports': () => import('./facts/home-and-sports.ts'),
};

type WordsOf = Record<StarterBusiness, () => Promise<{ readonly words: StarterWords }>>;

const WORDS: Record<Language, WordsOf> = {
  en: {
    clothing: () => import('./en/clothing/words.ts'),
    electronics: () => import('./en/electronics/words.ts'),
    'online-products': () => import('./en/online-products/words.ts'),
    'online-services': () => import('./en/online-services/words.ts'),
    logistics: () => import('./en/logistics/words.ts'),
    'second-hand': () => import('./en/second-hand/words.ts'),
    consulting: () => import('./en/consulting/words.ts'),
    law: () => import('./en/law/words.ts'),
    'home-and-sports': () => import('./en/home-and-sports/words.ts'),
  },
  de: {
    clothing: () => import('./de/clothing/words.ts'),
    electronics: () => import('./de/electronics/words.ts'),
    'online-products': () => import('./de/online-products/words.ts'),
    'online-services': () => import('./de/online-services/words.ts'),
    logistics: () => import('./de/logistics/words.ts'),
    'second-hand': () => import('./de/second-hand/words.ts'),
    consulting: () => import('./de/consulting/words.ts'),
    law: () => import('./de/law/words.ts'),
    'home-and-sports': () => import('./de/home-and-sports/words.ts'),
  },
  it: {
    clothing: () => import('./it/clothing/words.ts'),
    electronics: () => import('./it/electronics/words.ts'),
    'online-products': () => import('./it/online-products/words.ts'),
    'online-services': () => import('./it/online-services/words.ts'),
    logistics: () => import('./it/logistics/words.ts'),
    'second-hand': () => import('./it/second-hand/words.ts'),
    consulting: () => import('./it/consulting/words.ts'),
    law: () => import('./it/law/words.ts'),
    'home-and-sports': () => import('./it/home-and-sports/words.ts'),
  },
  es: {
    clothing: () => import('./es/clothing/words.ts'),
    electronics: () => import('./es/electronics/words.ts'),
    'online-products': () => import('./es/online-products/words.ts'),
    'online-services': () => import('./es/online-services/words.ts'),
    logistics: () => import('./es/logistics/words.ts'),
    'second-hand': () => import('./es/second-hand/words.ts'),
    consulting: () => import('./es/consulting/words.ts'),
    law: () => import('./es/law/words.ts'),
    'home-and-sports': () => import('./es/home-and-sports/words.ts'),
  },
};

const COMMON: Record<Language, () => Promise<{ readonly common: CommonWords }>> = {
  en: () => import('./common/en.ts'),
  de: () => import('./common/de.ts'),
  it: () => import('./common/it.ts'),
  es: () => import('./common/es.ts'),
};

/** The facts of a trade and its words in a language. */
export async function loadStarter(
  business: StarterBusiness,
  language: Language,
): Promise<{ readonly facts: StarterFacts; readonly words: StarterWords }> {
  const [{ facts }, { words }] = await Promise.all([FACTS[business](), WORDS[language][business]()]);
  return { facts, words };
}

/** The words that all trades share. */
export async function loadCommonWords(language: Language): Promise<CommonWords> {
  return (await COMMON[language]()).common;
}
