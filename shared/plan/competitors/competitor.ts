import { z } from 'zod';
import {
  contentLanguageSchema,
  dateSchema,
  linkSchema,
  newRecord,
  recordShape,
  type Stamp,
} from '../record.ts';

/** Somebody the same people could follow instead. */
export const competitorSchema = z.object({
  ...recordShape,
  name: z.string(),
  /** ISO 3166-1 alpha-2, upper case: 'DE'; empty where it does not matter. */
  country: z.string().regex(/^([A-Z]{2})?$/),
  /** Which market it is looked at in, in words: 'home market', 'example from abroad'. */
  market: z.string(),
  languages: z.array(contentLanguageSchema),
  channels: z.array(
    z.object({
      id: z.string().min(1),
      /** Id in plan/network.ts, or 'other'. */
      network: z.string().min(1),
      handle: z.string(),
      link: linkSchema,
    }),
  ),
  style: z.string(),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
  /** What nobody there does: platform, subject, tone, community, speed. */
  gaps: z.array(z.string()),
  lastLookedOn: dateSchema.nullable(),
});

export type Competitor = z.output<typeof competitorSchema>;

/** Somebody nobody has looked at yet. */
export function createCompetitor(stamp: Stamp, fields: Partial<Competitor> = {}): Competitor {
  return {
    ...newRecord(stamp),
    name: '',
    country: '',
    market: '',
    languages: [],
    channels: [],
    style: '',
    strengths: [],
    weaknesses: [],
    gaps: [],
    lastLookedOn: null,
    ...fields,
  };
}

/** What one saw of a competitor's channel on a day. Gaps stay gaps. */
export const competitorFigureSchema = z.object({
  ...recordShape,
  competitorId: z.string().min(1),
  /** Id of the channel inside the competitor. */
  channelId: z.string().min(1),
  date: dateSchema,
  followers: z.number().int().min(0).nullable(),
  /** Posts a week around that day. */
  postsPerWeek: z.number().min(0).max(1000).nullable(),
  /** Likes and comments of the last ten posts, on average a post. */
  engagementsPerPost: z.number().min(0).nullable(),
});

export type CompetitorFigure = z.output<typeof competitorFigureSchema>;

/** What was seen of a channel on a day; null for whatever was not counted. */
export function createCompetitorFigure(
  stamp: Stamp,
  fields: Partial<CompetitorFigure> & Pick<CompetitorFigure, 'competitorId' | 'channelId' | 'date'>,
): CompetitorFigure {
  return {
    ...newRecord(stamp),
    followers: null,
    postsPerWeek: null,
    engagementsPerPost: null,
    ...fields,
  };
}

export const TECHNIQUE_STATES = ['seen', 'planned', 'testing', 'adopted', 'dropped'] as const;

/** Something others do well and that could be adapted: it becomes an idea (a post) or an experiment. */
export const techniqueSchema = z.object({
  ...recordShape,
  competitorId: z.string().nullable(),
  title: z.string(),
  /** What they do, and why it works. */
  description: z.string(),
  link: linkSchema,
  seenOn: dateSchema.nullable(),
  state: z.enum(TECHNIQUE_STATES),
  /** What we would do with it: never a copy. */
  adaptation: z.string(),
  /** The idea it became. */
  postId: z.string().nullable(),
  /** The experiment it became: "if we …, then …". Empty where there is none. */
  hypothesis: z.string(),
  measure: z.string(),
  testStart: dateSchema.nullable(),
  testEnd: dateSchema.nullable(),
  adaptedOn: dateSchema.nullable(),
  result: z.string(),
});

export type Technique = z.output<typeof techniqueSchema>;

/** Something seen and not tried: whom it was seen with is not said, no test has begun. */
export function createTechnique(stamp: Stamp, fields: Partial<Technique> = {}): Technique {
  return {
    ...newRecord(stamp),
    competitorId: null,
    title: '',
    description: '',
    link: '',
    seenOn: null,
    state: 'seen',
    adaptation: '',
    postId: null,
    hypothesis: '',
    measure: '',
    testStart: null,
    testEnd: null,
    adaptedOn: null,
    result: '',
    ...fields,
  };
}
