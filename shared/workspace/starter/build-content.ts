import { addDays } from '#shared/base/calendar-date.ts';
import { type Campaign, createCampaign } from '#shared/plan/content/campaign.ts';
import { createFormatPlan, type FormatPlan } from '#shared/plan/content/format-plan.ts';
import { createHashtagGroup, type HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { networkOf } from '#shared/plan/networks/network.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import { at, newStamp, type StarterContext, type StarterEdition } from './context.ts';

/** Formats with their shares and hours as the answers left them. */
export function starterFormatPlans({ shape, now }: StarterContext): readonly FormatPlan[] {
  return shape.formats.map(({ format, share, hours, more }) =>
    createFormatPlan({ now }, { format, share, hours, hoursPerLanguage: more }),
  );
}

/** Four weeks that begin with the first posts: those for the first objective belong to it. */
export function starterCampaign({
  shape,
  facts,
  words,
  profile,
  ids,
  now,
  monday,
  answers,
}: StarterContext): readonly Campaign[] {
  const { name, message } = words.campaign;
  const end = addDays(monday, 27);
  if (monday > profile.planEnd || answers.choice === 'not-now') return [];
  return [
    createCampaign(
      { id: at(ids.campaigns, 0), now },
      {
        name,
        message,
        objectiveId: at(ids.objectives, at(shape.objectives, 0)),
        audienceIds: facts.pillars[0].audiences.map((place) => at(ids.audiences, place)),
        channelIds: shape.channels.map(({ place }) => at(ids.channels, place)),
        start: monday,
        end: end < profile.planEnd ? end : profile.planEnd,
        budget: shape.budget,
        owner: profile.owner,
        utmCampaign: kebab(name),
      },
    ),
  ];
}

/** Each group once for each language of the plan. */
export function starterHashtagGroups(context: StarterContext): readonly HashtagGroup[] {
  const { facts, words, editions, ids } = context;
  return words.hashtagGroups.flatMap(({ name }, place) =>
    editions.map((edition, index) =>
      createHashtagGroup(newStamp(context), {
        name,
        tags: [...at(edition.words.hashtagGroups, place).tags],
        language: edition.language,
        pillarIds: at(facts.hashtagGroups, place).pillars.map((pillar) => at(ids.pillars, pillar)),
        order: place * editions.length + index,
      }),
    ),
  );
}

/** The posts of the first two weeks; after the end of the plan they are ideas without a day. */
export function starterPosts(context: StarterContext): readonly Post[] {
  const { shape, facts, words, common, profile, ids, monday } = context;
  const hasCampaign = starterCampaign(context).length > 0;
  return shape.posts.map(({ place, channels, objective, effort }) => {
    const { day, time, format, pillar, audience } = at(facts.posts, place);
    const { title, brief, text } = at(words.posts, place);
    const date = addDays(monday, day);
    const isInPlan = date <= profile.planEnd;
    return createPost(newStamp(context), {
      title,
      status: isInPlan ? 'drafting' : 'idea',
      date: isInPlan ? date : null,
      time: isInPlan ? time : null,
      format,
      pillarId: at(ids.pillars, pillar),
      objectiveId: at(ids.objectives, objective),
      audienceId: at(ids.audiences, audience),
      campaignId: hasCampaign && isInPlan && objective === shape.objectives[0] ? at(ids.campaigns, 0) : null,
      owner: profile.owner,
      effort,
      visualBrief: brief,
      notes: text.includes('[') ? common.adapt : '',
      variants: channels.flatMap((channel) =>
        context.editions.map((edition) => toVariant(context, { place, channel, edition })),
      ),
    });
  });
}

/** What is to be learned from others first: a post without a day, for the weeks after the first two. */
export function starterIdea({ words, common, shape, ids, profile, now }: StarterContext): Post {
  const { title, adaptation } = words.techniques[0];
  return createPost(
    { id: at(ids.ideas, 0), now },
    {
      title,
      visualBrief: adaptation,
      pillarId: at(ids.pillars, 0),
      objectiveId: at(ids.objectives, at(at(shape.pillars, 0).objectives, 0)),
      audienceId: at(ids.audiences, 0),
      owner: profile.owner,
      notes: `${title} ${adaptation}`.includes('[') ? common.adapt : '',
    },
  );
}

function toVariant(
  { newId, ids, facts }: StarterContext,
  {
    place,
    channel,
    edition,
  }: { readonly place: number; readonly channel: number; readonly edition: StarterEdition },
): PostVariant {
  const { title, text, hashtags, callToAction, alt } = at(edition.words.posts, place);
  const network = networkOf(at(facts.channels, channel).network);
  return createPostVariant(newId(), {
    channelId: at(ids.channels, channel),
    language: edition.language,
    text,
    title: network.hasTitle ? title : '',
    hashtags: fittingHashtags(hashtags, network.id, network.hashtagLimit),
    callToAction,
    media:
      alt === ''
        ? []
        : [createPostMedium(newId(), { name: `${kebab(title)}.${extensionOf(facts, place)}`, altText: alt })],
  });
}

/** Where nobody looks for hashtags there are none; elsewhere as many as the network takes. */
function fittingHashtags(hashtags: string, network: string, limit: number | null): string {
  if (network === 'newsletter' || network === 'blog' || network === 'whatsapp') return '';
  return hashtags
    .split(' ')
    .slice(0, limit ?? 5)
    .join(' ');
}

function extensionOf({ posts }: StarterContext['facts'], place: number): string {
  const { format } = at(posts, place);
  if (format === 'video' || format === 'live') return 'mp4';
  return format === 'document' ? 'pdf' : 'jpg';
}

/** Lower case, plain letters, hyphens: fit for a file and for a link. */
function kebab(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}
