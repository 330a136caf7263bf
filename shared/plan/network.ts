/** How a network counts the length of a text. */
export type CountingRule =
  | 'graphemes'
  /** X: weights 1 and 2, each link 23 (docs.x.com, twitter-text configuration 3). */
  | 'weighted-280'
  /** Mastodon: characters, each link 23 (Mastodon API documentation). */
  | 'links-23'
  /** Threads: emoji count as their UTF-8 bytes (Meta developer documentation, April 2026). */
  | 'emoji-bytes'
  /** LinkedIn: reserved characters are escaped and count two (Ayrshare documentation). */
  | 'escaped'
  | 'code-units';

export type Network = {
  readonly id: string;
  /** A proper name, the same in every language; null where the catalog names the kind (blog, newsletter). */
  readonly name: string | null;
  /** Two to four letters for the neutral chip. */
  readonly short: string;
  readonly textLimit: number | null;
  /** Characters seen before "more"; null where all of it is shown. */
  readonly visibleText: number | null;
  readonly hashtagLimit: number | null;
  readonly counting: CountingRule;
  readonly hasTitle: boolean;
  readonly hasAltText: boolean;
  readonly hasFirstComment: boolean;
  readonly source: string;
  readonly checkedOn: string;
};

const none = {
  visibleText: null,
  hashtagLimit: null,
  hasTitle: false,
  hasAltText: true,
  hasFirstComment: true,
};

/** The networks as dated data. Limits change: each row says where it is from and when that was looked at. */
export const NETWORKS: readonly Network[] = [
  {
    ...none,
    id: 'instagram',
    name: 'Instagram',
    short: 'IG',
    textLimit: 2200,
    visibleText: 125,
    hashtagLimit: 5,
    counting: 'code-units',
    source: 'Ayrshare documentation',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'facebook',
    name: 'Facebook',
    short: 'FB',
    textLimit: 63206,
    visibleText: 477,
    counting: 'code-units',
    source: 'Adobe Express, August 2026',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'x',
    name: 'X',
    short: 'X',
    textLimit: 280,
    counting: 'weighted-280',
    source: 'docs.x.com',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'linkedin',
    name: 'LinkedIn',
    short: 'LI',
    textLimit: 3000,
    visibleText: 210,
    counting: 'escaped',
    source: 'Ayrshare documentation',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'tiktok',
    name: 'TikTok',
    short: 'TT',
    textLimit: 2200,
    hashtagLimit: 5,
    hasAltText: false,
    hasFirstComment: false,
    counting: 'code-units',
    source: 'Zernio and Upload-Post documentation',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'youtube',
    name: 'YouTube',
    short: 'YT',
    textLimit: 5000,
    visibleText: 100,
    hashtagLimit: 15,
    hasTitle: true,
    hasAltText: false,
    counting: 'code-units',
    source: 'LetterCounter',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'pinterest',
    name: 'Pinterest',
    short: 'PIN',
    textLimit: 500,
    hashtagLimit: 20,
    hasTitle: true,
    hasFirstComment: false,
    counting: 'code-units',
    source: 'Upload-Post documentation',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'threads',
    name: 'Threads',
    short: 'TH',
    textLimit: 500,
    hashtagLimit: 1,
    counting: 'emoji-bytes',
    source: 'Meta developer documentation, April 2026',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'bluesky',
    name: 'Bluesky',
    short: 'BS',
    textLimit: 300,
    hasFirstComment: false,
    counting: 'graphemes',
    source: 'AT Protocol lexicons',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'mastodon',
    name: 'Mastodon',
    short: 'MA',
    textLimit: 500,
    counting: 'links-23',
    source: 'Mastodon API documentation',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'telegram',
    name: 'Telegram',
    short: 'TG',
    textLimit: 4096,
    hasAltText: false,
    counting: 'code-units',
    source: 'Telegram Bot API',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'whatsapp',
    name: 'WhatsApp',
    short: 'WA',
    textLimit: null,
    hasAltText: false,
    hasFirstComment: false,
    counting: 'code-units',
    source: '',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'reddit',
    name: 'Reddit',
    short: 'RD',
    textLimit: 10000,
    hasTitle: true,
    hasAltText: false,
    counting: 'code-units',
    source: 'Postiz',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'blog',
    name: null,
    short: 'BLOG',
    textLimit: null,
    hasTitle: true,
    hasFirstComment: false,
    counting: 'code-units',
    source: '',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'newsletter',
    name: null,
    short: 'NL',
    textLimit: null,
    hasTitle: true,
    hasFirstComment: false,
    counting: 'code-units',
    source: '',
    checkedOn: '2026-11-21',
  },
  {
    ...none,
    id: 'other',
    name: null,
    short: '···',
    textLimit: null,
    hasFirstComment: false,
    counting: 'code-units',
    source: '',
    checkedOn: '2026-11-21',
  },
];

const BY_ID: ReadonlyMap<string, Network> = new Map(NETWORKS.map((network) => [network.id, network]));
const OTHER = NETWORKS[NETWORKS.length - 1] as Network; // the list above is not empty

/** The network of that id; an unknown one (from a newer version) is treated as 'other': no limits are claimed. */
export function networkOf(id: string): Network {
  return BY_ID.get(id) ?? OTHER;
}
