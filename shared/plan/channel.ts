import { z } from 'zod';
import { POST_FORMATS } from './post/post.ts';
import {
  contentLanguageSchema,
  dateSchema,
  linkSchema,
  newRecord,
  recordShape,
  type Stamp,
} from './record.ts';

export const CHANNEL_STATES = ['keep', 'grow', 'pause', 'close', 'planned'] as const;

/** A place where the brand speaks. Never holds a password: `accessNote` says who has it. */
export const channelSchema = z.object({
  ...recordShape,
  /** Id in plan/network.ts, or 'other'. */
  network: z.string().min(1),
  /** Display name where the network is 'other' or one network is used twice; else empty. */
  name: z.string(),
  handle: z.string(),
  link: linkSchema,
  role: z.string(),
  languages: z.array(contentLanguageSchema),
  owner: z.string(),
  accessNote: z.string(),
  postsPerWeek: z.number().min(0).max(500).nullable(),
  /** Hours within which a message is answered. */
  responseGoalHours: z.number().min(0).max(720).nullable(),
  state: z.enum(CHANNEL_STATES),
  lastPostOn: dateSchema.nullable(),
  isVerified: z.boolean(),
  bio: z.string(),
  pinned: z.string(),
  /** Wished posts a week by format; empty where only the sum is wished. */
  cadence: z.array(
    z.object({
      id: z.string().min(1),
      format: z.enum(POST_FORMATS),
      perWeek: z.number().min(0).max(500),
    }),
  ),
  /** The audit: when one last looked at it as a stranger would, and what was seen. */
  auditedOn: dateSchema.nullable(),
  audience: z.string(),
  topContent: z.string(),
  strengths: z.array(z.string()),
  weaknesses: z.array(z.string()),
  /** Own text limit in the network's counting (premium account, own server); null for the network's. */
  textLimit: z.number().int().min(1).max(1_000_000).nullable(),
});

export type Channel = z.output<typeof channelSchema>;

/** A channel that is kept as it is, of which nothing but its network is known. */
export function createChannel(stamp: Stamp, fields: Partial<Channel> & Pick<Channel, 'network'>): Channel {
  return {
    ...newRecord(stamp),
    name: '',
    handle: '',
    link: '',
    role: '',
    languages: [],
    owner: '',
    accessNote: '',
    postsPerWeek: null,
    responseGoalHours: null,
    state: 'keep',
    lastPostOn: null,
    isVerified: false,
    bio: '',
    pinned: '',
    cadence: [],
    auditedOn: null,
    audience: '',
    topContent: '',
    strengths: [],
    weaknesses: [],
    textLimit: null,
    ...fields,
  };
}
