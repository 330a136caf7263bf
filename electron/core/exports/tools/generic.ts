import { toInstant } from '#shared/base/zoned-time.ts';
import type { OutgoingPost } from '#shared/plan/post/outgoing-posts.ts';
import { ownCell } from '../own-data.ts';
import { textAndLink } from './outgoing-words.ts';
import type { ToolSource } from './tool-files.ts';

/** A table for any tool with a dialog in which columns are named: English heads, ISO days, one row for each variant. */
export function genericRows(
  posts: readonly OutgoingPost[],
  { say, tables, zone }: ToolSource,
): readonly (readonly string[])[] {
  const head = [
    'Date',
    'Time',
    'Time Zone',
    'Network',
    'Account',
    'Type',
    'Language',
    'Title',
    'Text',
    'Link',
    'Media',
    'Alt Text',
    'First Comment',
    'Pillar',
    'Campaign',
    'Status',
  ];
  return [
    head,
    ...posts.map((each) => {
      const { post, variant, channel, date, time } = each;
      const { text, link } = textAndLink(each);
      return [
        date,
        time,
        zone,
        say.networkName(channel.network),
        channel.handle === '' ? say.channelName(channel) : channel.handle,
        post.format ?? '',
        variant.language,
        variant.title === '' ? post.title : variant.title,
        text,
        link,
        variant.media.map(({ name }) => name).join('\n'),
        variant.media.map(({ altText }) => altText.replace(/\s+/gu, ' ')).join('\n'),
        variant.firstComment,
        tables.pillars.get(post.pillarId ?? '')?.name ?? '',
        tables.campaigns.get(post.campaignId ?? '')?.name ?? '',
        post.status,
      ].map(ownCell);
    }),
  ];
}

/** Which files have to be uploaded with the posts, and for which of them. */
export function mediaRows(
  posts: readonly OutgoingPost[],
  { say, zone }: ToolSource,
): readonly (readonly string[])[] {
  return [
    ['File', 'Alt Text', 'Date', 'Time', 'Account', 'Title', 'Moment (UTC)'],
    ...posts.flatMap(({ post, variant, channel, date, time }) =>
      variant.media.map(({ name, altText }) =>
        [name, altText, date, time, say.channelName(channel), post.title, toInstant(date, time, zone)].map(
          ownCell,
        ),
      ),
    ),
  ];
}
