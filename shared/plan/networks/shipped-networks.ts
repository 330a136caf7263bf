import { createNetworkRule, type NetworkRule } from './network-rule.ts';

/** A network that is shipped: its rule, and the name that is the same in every language. */
export type ShippedNetwork = Omit<NetworkRule, 'name'> & {
  /** Null where the catalog names the kind (blog, newsletter). */
  readonly name: string | null;
};

/** When all of the limits below were looked up (research/product.md, section 4, with a source for each). */
const CHECKED_ON = '2026-11-21';

/**
 * The networks as dated data. Limits change: each row says where it is from and when that was looked at. A limit for which
 * no published figure was found is left out, never guessed. Daily limits are the safety caps of BrightBean's code.
 */
export const SHIPPED_NETWORKS: readonly ShippedNetwork[] = [
  shipped('instagram', 'Instagram', 'IG', {
    textLimit: 2200,
    visibleText: 125,
    hashtagLimit: 5,
    altTextLimit: 1000,
    firstCommentLimit: 2200,
    mediaLimit: 10,
    imageMegabytes: 8,
    videoSeconds: 900,
    dailyLimit: 25,
    isLinkInText: false,
    source:
      'Ayrshare documentation; Postiz code; RouteNote, SocialSamosa (5 hashtags); BrightBean code (daily)',
  }),
  shipped('facebook', 'Facebook', 'FB', {
    textLimit: 63_206,
    visibleText: 477,
    firstCommentLimit: 8000,
    mediaLimit: 10,
    videoMegabytes: 1000,
    dailyLimit: 200,
    source: 'Adobe Express, August 2026; Postiz and BrightBean code; Mixpost (10 pictures)',
  }),
  shipped('x', 'X', 'X', {
    textLimit: 280,
    mediaLimit: 4,
    videoSeconds: 140,
    videoMegabytes: 512,
    counting: 'weighted-280',
    source: 'https://docs.x.com/fundamentals/counting-characters; Blotato, TweetPeek (media)',
  }),
  shipped('linkedin', 'LinkedIn', 'LI', {
    textLimit: 3000,
    visibleText: 210,
    firstCommentLimit: 1250,
    videoSeconds: 1800,
    videoMegabytes: 500,
    dailyLimit: 100,
    counting: 'escaped',
    source: 'Ayrshare documentation; Postiz and BrightBean code',
  }),
  shipped('tiktok', 'TikTok', 'TT', {
    textLimit: 2200,
    hashtagLimit: 5,
    mediaLimit: 35,
    videoSeconds: 600,
    videoMegabytes: 4000,
    dailyLimit: 15,
    isLinkInText: false,
    hasAltText: false,
    hasFirstComment: false,
    source: 'Zernio and Upload-Post documentation; BrightBean code (daily)',
  }),
  shipped('youtube', 'YouTube', 'YT', {
    textLimit: 5000,
    visibleText: 100,
    titleLimit: 100,
    hashtagLimit: 15,
    mediaLimit: 1,
    dailyLimit: 50,
    hasTitle: true,
    hasAltText: false,
    source: 'Postiz and BrightBean code; LetterCounter (hashtags)',
  }),
  shipped('pinterest', 'Pinterest', 'PIN', {
    textLimit: 500,
    titleLimit: 100,
    hashtagLimit: 20,
    altTextLimit: 500,
    mediaLimit: 5,
    isLinkInText: false,
    hasTitle: true,
    hasFirstComment: false,
    source: 'Upload-Post documentation; Postiz code',
  }),
  shipped('threads', 'Threads', 'TH', {
    textLimit: 500,
    hashtagLimit: 1,
    mediaLimit: 20,
    videoSeconds: 300,
    dailyLimit: 250,
    counting: 'emoji-bytes',
    source: 'Meta developer documentation, April 2026; Ayrshare documentation',
  }),
  shipped('bluesky', 'Bluesky', 'BS', {
    textLimit: 300,
    byteLimit: 3000,
    mediaLimit: 4,
    imageMegabytes: 1,
    videoSeconds: 180,
    videoMegabytes: 100,
    hasFirstComment: false,
    counting: 'graphemes',
    source: 'https://github.com/bluesky-social/atproto (lexicons); Ayrshare documentation (video)',
  }),
  shipped('mastodon', 'Mastodon', 'MA', {
    textLimit: 500,
    mediaLimit: 4,
    counting: 'links-23',
    source: 'https://docs.joinmastodon.org/user/posting/; the server decides',
  }),
  shipped('telegram', 'Telegram', 'TG', {
    textLimit: 4096,
    mediaLimit: 10,
    imageMegabytes: 10,
    videoMegabytes: 50,
    hasAltText: false,
    source: 'Telegram Bot API; python-telegram-bot constants; Ayrshare documentation',
  }),
  shipped('whatsapp', 'WhatsApp', 'WA', { hasAltText: false, hasFirstComment: false }),
  shipped('reddit', 'Reddit', 'RD', {
    textLimit: 10_000,
    titleLimit: 300,
    firstCommentLimit: 10_000,
    mediaLimit: 20,
    imageMegabytes: 10,
    isLinkInText: false,
    hasTitle: true,
    hasAltText: false,
    source: 'Postiz; the rules of a subreddit come first',
  }),
  shipped('blog', null, 'BLOG', { isLinkInText: false, hasTitle: true, hasFirstComment: false }),
  shipped('newsletter', null, 'NL', { isLinkInText: false, hasTitle: true, hasFirstComment: false }),
  shipped('other', null, '···', { hasFirstComment: false }),
];

function shipped(
  id: string,
  name: string | null,
  short: string,
  fields: Partial<NetworkRule>,
): ShippedNetwork {
  const rule = createNetworkRule(
    { id, now: `${CHECKED_ON}T00:00:00.000Z` },
    { short, checkedOn: CHECKED_ON, ...fields },
  );
  return { ...rule, name };
}
