import { addDays } from '#shared/base/calendar-date.ts';
import { approved } from '#shared/plan/post/approval.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  type Post,
  type PostFormat,
  type PostVariant,
} from '#shared/plan/post/post.ts';
import { followed } from '#shared/plan/post/translation.ts';
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
  const variants = variantsOf(context, row);
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
    variants,
    approval: approvalOf(context, row, variants),
  });
}

/** Eva reads what goes out, two days before; one text was touched again after that. */
function approvalOf(
  context: SampleContext,
  [subject, , , channels, , , status]: Row,
  variants: Post['variants'],
) {
  const approval: Post['approval'] = { kind: 'internal', fingerprint: null, by: '', at: null };
  if (status === 'review') return approval;
  if (status !== 'approved' && status !== 'scheduled') return { ...approval, kind: 'none' as const };
  const isTouched = subject === 'soupBowls' && channels[0] === 'pinterest';
  const read = isTouched ? variants.map((variant) => ({ ...variant, text: lessOf(variant.text) })) : variants;
  const at = momentOf(context, addDays(context.today, -2), '10:20');
  return approved({ approval, variants: read }, { by: PEOPLE.eva, at });
}

/** A text as it was before its last line was written, or its last sentence. */
function lessOf(text: string): string {
  return text.replace(/(?:\n[^\n]+|(?<=[.!?])\s[^.!?]+[.!?])\s*$/u, '');
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
  return channels.flatMap((channel) => {
    const original = toVariant(context, row, channel, context.main);
    if (!SECOND_LANGUAGE_SUBJECTS.has(subject)) return [original];
    const translation = toVariant(context, row, channel, context.second);
    // Its last line came after the translation was made.
    const isOlder = subject === 'kilnOpening' && channel === 'instagram';
    const seen = isOlder ? { ...original, text: lessOf(original.text) } : original;
    return [original, { ...translation, original: followed(seen) }];
  });
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
    ...(HAS_LINK.has(channel) && text !== '' ? linkOf(channel, subject) : {}),
    media: Array.from({ length: pictures }, (_, index) =>
      createPostMedium(newId(), { name: `${kebab(subject)}-${index + 1}.jpg`, altText: alt[index] ?? '' }),
    ),
  });
}

const HAS_TITLE: ReadonlySet<ChannelKey> = new Set(['pinterest', 'youtube', 'newsletter']);
const HAS_LINK: ReadonlySet<ChannelKey> = new Set(['pinterest', 'youtube', 'newsletter']);

function linkOf(channel: ChannelKey, subject: SubjectKey): Pick<PostVariant, 'link' | 'linkTags'> {
  const content = kebab(subject);
  const medium = channel === 'newsletter' ? 'email' : 'social';
  return {
    link: `${SITE}/${content}`,
    linkTags: { source: channel, medium, campaign: 'kiln-load', content, term: '' },
  };
}

function kebab(subject: SubjectKey): string {
  return subject.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
