import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostFormat,
  type PostVariant,
} from '#shared/plan/post.ts';
import { CAMPAIGN_SUBJECTS } from './build-campaigns.ts';
import { PILLARS } from './build-plan.ts';
import { momentOf, newStamp, PEOPLE, type SampleContext, type SampleEdition, SITE } from './context.ts';
import { CAMPAIGN_KEYS, type ChannelKey } from './keys.ts';
import { POST_ROWS, plannedDate, SECOND_LANGUAGE_SUBJECTS, type SubjectKey } from './post-plan.ts';

type Row = (typeof POST_ROWS)[number];

/** All posts of the sample client, in the order of its table. */
export function samplePosts(context: SampleContext): readonly Post[] {
  return POST_ROWS.map((row) => toPost(context, row));
}

function toPost(context: SampleContext, row: Row): Post {
  const [subject, day, time, , pillar, format, status] = row;
  const words = context.main.content.posts[subject];
  const date = plannedDate(day, context.today);
  const { objectives, audiences } = PILLARS[pillar];
  const [objective, audience] = [objectives[0] ?? null, audiences[0] ?? null];
  return createPost(newStamp(context), {
    title: words.title,
    status: status === 'held' ? 'drafting' : status,
    isHeld: status === 'held',
    date,
    time,
    publishedAt: status === 'published' && date !== null ? momentOf(context, date, time) : null,
    format,
    pillarId: context.ids.pillars[pillar],
    objectiveId: objective === null ? null : context.ids.objectives[objective],
    audienceId: audience === null ? null : context.ids.audiences[audience],
    campaignId: campaignOf(context, subject),
    owner: ownerOf(row),
    effort: EFFORT[format] ?? 0.5,
    visualBrief: words.brief,
    notes: words.notes,
    variants: variantsOf(context, row),
  });
}

function campaignOf({ ids }: SampleContext, subject: SubjectKey): string | null {
  const campaign = CAMPAIGN_KEYS.find((key) => CAMPAIGN_SUBJECTS[key].includes(subject));
  return campaign === undefined ? null : ids.campaigns[campaign];
}

/** Hours of work. */
const EFFORT: Partial<Record<PostFormat, number>> = {
  video: 1,
  live: 1,
  text: 1.5,
  carousel: 1,
  document: 1,
  story: 0.5,
};

function ownerOf([, , , channels]: Row): string {
  const [channel] = channels;
  if (channel === 'newsletter') return PEOPLE.eva;
  return channel === 'tiktok' ? PEOPLE.jonas : PEOPLE.mira;
}

function variantsOf(context: SampleContext, row: Row): Post['variants'] {
  const [subject, , , channels] = row;
  const editions = SECOND_LANGUAGE_SUBJECTS.has(subject) ? [context.main, context.second] : [context.main];
  return channels.flatMap((channel) => editions.map((edition) => toVariant(context, row, channel, edition)));
}

function toVariant(
  { newId, ids }: SampleContext,
  [subject, , , , , , , pictures]: Row,
  channel: ChannelKey,
  { language, content }: SampleEdition,
): PostVariant {
  const { title, text, hashtags, alt, callToAction } = content.posts[subject];
  return createPostVariant(newId(), {
    channelId: ids.channels[channel],
    language,
    text,
    title: HAS_TITLE.has(channel) && text !== '' ? title : '',
    hashtags,
    callToAction,
    link: HAS_LINK.has(channel) && text !== '' ? linkOf(channel, subject) : '',
    media: Array.from({ length: pictures }, (_, index) =>
      createPostMedium(newId(), { name: `${kebab(subject)}-${index + 1}.jpg`, altText: alt[index] ?? '' }),
    ),
  });
}

const HAS_TITLE: ReadonlySet<ChannelKey> = new Set(['pinterest', 'youtube', 'newsletter']);
const HAS_LINK: ReadonlySet<ChannelKey> = new Set(['pinterest', 'youtube', 'newsletter']);

function linkOf(channel: ChannelKey, subject: SubjectKey): string {
  return `${SITE}/${kebab(subject)}?utm_source=${channel}&utm_medium=social&utm_campaign=kiln-load`;
}

function kebab(subject: SubjectKey): string {
  return subject.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
