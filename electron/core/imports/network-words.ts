import { NETWORKS } from '#shared/plan/networks/network.ts';
import { wordKey } from './word-key.ts';

/** Further names of networks, as `wordKey` leaves them. */
const MORE_NAMES: Readonly<Record<string, string>> = {
  instagram: 'ig|insta|instagramm',
  facebook: 'fb|meta facebook|face book',
  x: 'twitter|x twitter|twitter x|tw',
  linkedin: 'li|linked in|lnkd',
  tiktok: 'tt|tik tok',
  youtube: 'yt|you tube|youtube shorts',
  pinterest: 'pin|pinterest pins',
  threads: 'meta threads',
  bluesky: 'bsky|blue sky',
  mastodon: 'fediverse',
  telegram: 'tg',
  whatsapp: 'wa|whats app|whatsapp kanal|whatsapp channel',
  reddit: 'subreddit',
  blog: 'blogs|weblog|corporate blog|unternehmensblog|firmenblog',
  newsletter:
    'news letter|email newsletter|e mail newsletter|rundbrief|infolettre|boletin|mailing|email|e mail|mail|correo',
};

const NETWORK_BY_NAME: ReadonlyMap<string, string> = new Map(
  NETWORKS.filter(({ id }) => id !== 'other').flatMap(({ id, name }) =>
    [id, ...(name === null ? [] : [wordKey(name)]), ...(MORE_NAMES[id]?.split('|') ?? [])].map(
      (word) => [word, id] as const,
    ),
  ),
);

const ALL_CHANNELS: ReadonlySet<string> = new Set(
  'all|all channels|all platforms|all networks|alle|alle kanale|alle plattformen|uberall|tutti|tutte|tutti i canali|tutte le piattaforme|todos|todas|todos los canales|todas las redes|todas las plataformas|tous|toutes|tous les canaux|toutes les plateformes|everywhere'.split(
    '|',
  ),
);

/** The network that a name means. `isWhole` false where only a part of it does ('LinkedIn company page'). */
export function networkNamed(name: string): { readonly network: string; readonly isWhole: boolean } | null {
  const key = wordKey(name);
  const whole = NETWORK_BY_NAME.get(key);
  if (whole !== undefined) return { network: whole, isWhole: true };
  for (const word of key.split(' ')) {
    // Two letters inside a longer name are chance, and so is a lone x.
    const network = word.length > 2 ? NETWORK_BY_NAME.get(word) : undefined;
    if (network !== undefined) return { network, isWhole: false };
  }
  return null;
}

/** Whether a cell says that it is about all channels together, in a language that files come in. */
export function meansAllChannels(name: string): boolean {
  return ALL_CHANNELS.has(wordKey(name));
}
