import type { Post } from '#shared/plan/post/post.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { objectiveName } from './document-goals.ts';
import { BLANK_POST, BLANK_VARIANT, filledFields, seenJson } from './own-data.ts';
import type { Phrasing } from './phrasing.ts';

/**
 * A whole post on one line of JSON, for files whose own fields hold less than a post: a calendar knows one text, a board no
 * language. With the names of what the post refers to, for a workspace in which those have other ids. Read back by
 * `readOwnRecord`.
 * @param tables what the reader of the file may see
 */
export function ownRecord(post: Post, tables: Tables, say: Phrasing): string {
  const pillar = tables.pillars.get(post.pillarId ?? '')?.name;
  const campaign = tables.campaigns.get(post.campaignId ?? '')?.name;
  const audience = tables.audiences.get(post.audienceId ?? '')?.name;
  const objective = objectiveName(tables.objectives.get(post.objectiveId ?? ''));
  const channels = post.variants.flatMap(({ channelId }) => tables.channels.get(channelId ?? '') ?? []);
  return seenJson({
    v: 1,
    id: post.id,
    zone: say.profile.timeZone,
    post: filledFields(post, BLANK_POST, NAMED_APART),
    variants: post.variants.map((variant) => filledFields(variant, BLANK_VARIANT, NO_FIELDS)),
    names: { pillar, campaign, audience, objective: objective === '' ? undefined : objective },
    channels: Object.fromEntries(
      channels.map((channel) => [channel.id, { name: say.channelName(channel), network: channel.network }]),
    ),
  });
}

const NAMED_APART: ReadonlySet<string> = new Set(['id', 'variants']);
const NO_FIELDS: ReadonlySet<string> = new Set();
