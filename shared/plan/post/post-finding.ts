import type { Post } from './post.ts';

/** What can keep a post from going out well. Each has a sentence in the catalog under `calendar.finding.rule`. */
export const POST_RULES = [
  'noTitle',
  'noDay',
  'noTime',
  'noVariant',
  'noChannel',
  'noText',
  'overLimit',
  'overBytes',
  'titleTooLong',
  'altTextTooLong',
  'firstCommentTooLong',
  'tooManyHashtags',
  'tooManyMentions',
  'tooManyMedia',
  'mediaTooLarge',
  'noNetworkTitle',
  'noAltText',
  'unsafeLink',
  'untaggedLink',
  'linkTagsOff',
  'openBrackets',
  'styledLetters',
  'hashtagCase',
  'languageOutside',
  'translationOutdated',
  'channelPaused',
  'channelClosed',
  'held',
  'duringIncident',
  'sameHour',
  'sameText',
  'overDailyLimit',
  'notApproved',
  'changedSinceApproval',
] as const;

export type PostRule = (typeof POST_RULES)[number];

/** Fields an editor can lead to. */
export type PostField =
  | 'title'
  | 'date'
  | 'time'
  | 'channel'
  | 'text'
  | 'hashtags'
  | 'mentions'
  | 'link'
  | 'media'
  | 'networkTitle'
  | 'firstComment'
  | 'approval';

export type PostSeverity = 'error' | 'warning' | 'note';

export type PostFinding = {
  readonly rule: PostRule;
  readonly severity: PostSeverity;
  readonly field: PostField;
  /** The variant it is about; null for the whole post. */
  readonly variantId: string | null;
  readonly channelId: string | null;
  readonly values: Readonly<Record<string, string | number>>;
};

/** Worst first. */
export const SEVERITY_RANK: Readonly<Record<PostSeverity, number>> = { error: 0, warning: 1, note: 2 };

/** Before approval a gap is work to do, afterwards it is a mistake. */
export function gapSeverity({ status }: Pick<Post, 'status'>): PostSeverity {
  if (status === 'idea') return 'note';
  return status === 'drafting' || status === 'review' ? 'warning' : 'error';
}

/** What will hurt is worth no more than a note while it is only an idea. */
export function warningUnlessIdea({ status }: Pick<Post, 'status'>): PostSeverity {
  return status === 'idea' ? 'note' : 'warning';
}
