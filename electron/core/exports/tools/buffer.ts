import type { OutgoingPost } from '#shared/plan/post/outgoing-posts.ts';
import { carriedMedia } from '#shared/plan/post/scheduling-tools.ts';
import { wholeText } from './outgoing-words.ts';
import type { ToolSource } from './tool-files.ts';

/** To the letter (research/imports.md 6). */
const HEAD = ['Text', 'Image URL', 'Tags', 'Posting Time'] as const;

/** Buffer's bulk upload: one channel and at most 100 rows a file, pictures as https addresses of a .jpg or .png. */
export function bufferRows(
  posts: readonly OutgoingPost[],
  { tables }: ToolSource,
): readonly (readonly string[])[] {
  return [
    HEAD,
    ...posts.map((each) => {
      const { pillarId, campaignId } = each.post;
      const tags = [tables.pillars.get(pillarId ?? '')?.name, tables.campaigns.get(campaignId ?? '')?.name];
      const [picture] = carriedMedia(each, 'buffer');
      return [
        wholeText(each, tables),
        picture?.name.trim() ?? '',
        tags.flatMap((tag) => (tag === undefined || tag === '' ? [] : [oneTag(tag)])).join(','),
        `${each.date} ${each.time}`,
      ];
    }),
  ];
}

/** A comma would make two of it. */
function oneTag(name: string): string {
  return name.replace(/[\s,;]+/gu, ' ').trim();
}
