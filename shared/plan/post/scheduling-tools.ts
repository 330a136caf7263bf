import type { PostMedium, PostVariant } from './post.ts';

/** Tools that schedule posts and take a file of them. 'generic' is a table for any other. */
export const SCHEDULING_TOOLS = ['hootsuite', 'buffer', 'metricool', 'generic'] as const;
export type SchedulingTool = (typeof SCHEDULING_TOOLS)[number];

type Limits = {
  readonly isByChannel: boolean;
  readonly rowsPerFile: number | null;
  /** Minutes that a post has to lie ahead. */
  readonly lead: number;
  readonly minuteStep: number;
  /** Files that a row names, at most; those that are addresses on the web, for no tool can fetch one from this computer. */
  readonly media: number;
  readonly hasAltText: boolean;
  readonly hasFirstComment: boolean;
  /** Networks whose own title has a column. */
  readonly titles: ReadonlySet<string>;
};

const NO_TITLES: ReadonlySet<string> = new Set();
/** With all that a post is. */
const WHOLE = { media: Number.POSITIVE_INFINITY, hasAltText: true, hasFirstComment: true };

/** What the tools take (research/imports.md 6: guides of Hootsuite's bulk composer and Buffer's bulk upload). */
export const TOOL_LIMITS: Readonly<Record<SchedulingTool, Limits>> = {
  hootsuite: {
    isByChannel: true,
    rowsPerFile: 350,
    lead: 10,
    minuteStep: 5,
    media: 0,
    hasAltText: false,
    hasFirstComment: false,
    titles: NO_TITLES,
  },
  buffer: {
    isByChannel: true,
    rowsPerFile: 100,
    lead: 0,
    minuteStep: 1,
    media: 1,
    hasAltText: false,
    hasFirstComment: false,
    titles: NO_TITLES,
  },
  metricool: {
    ...WHOLE,
    isByChannel: false,
    rowsPerFile: null,
    lead: 0,
    minuteStep: 1,
    media: 10,
    titles: new Set(['youtube', 'pinterest', 'tiktok']),
  },
  generic: {
    ...WHOLE,
    isByChannel: false,
    rowsPerFile: null,
    lead: 0,
    minuteStep: 1,
    titles: NO_TITLES,
  },
};

/** Networks that have a column in Metricool's table, by the id of the plan. */
export const METRICOOL_NETWORKS: ReadonlyMap<string, string> = new Map([
  ['facebook', 'Facebook'],
  ['x', 'Twitter/X'],
  ['linkedin', 'LinkedIn'],
  ['google-business', 'GBP'],
  ['instagram', 'Instagram'],
  ['pinterest', 'Pinterest'],
  ['tiktok', 'TikTok'],
  ['youtube', 'Youtube'],
  ['threads', 'Threads'],
  ['bluesky', 'Bluesky'],
]);

/** No tool for social networks sends these. */
export const NOT_SOCIAL: ReadonlySet<string> = new Set(['blog', 'newsletter']);

/** The media of a version that the file of a tool names, in their order. */
export function carriedMedia(
  { variant }: { readonly variant: Pick<PostVariant, 'media'> },
  tool: SchedulingTool,
): readonly PostMedium[] {
  if (tool === 'generic') return variant.media;
  const named = webMedia(variant);
  const taken = tool === 'buffer' ? named.filter(({ name }) => BUFFER_PICTURE.test(name.trim())) : named;
  return taken.slice(0, TOOL_LIMITS[tool].media);
}

/** Media that are addresses on the web. */
export function webMedia({ media }: Pick<PostVariant, 'media'>): readonly PostMedium[] {
  return media.filter(({ name }) => WEB_ADDRESS.test(name.trim()));
}

const WEB_ADDRESS = /^https:\/\/[^\s"]+$/i;
/** As Buffer asks for it: the path ends so, whatever is asked for behind it. */
const BUFFER_PICTURE = /^https:\/\/[^\s"?#]+\.(?:jpg|png)(?:[?#][^\s"]*)?$/i;
