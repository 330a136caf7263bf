import type { Messages } from '#shared/i18n/catalog.ts';
import { taggedLink } from '#shared/plan/post/link-tags.ts';
import { titleOf } from '../document-calendar.ts';
import { ownCell } from '../own-data.ts';
import { channelsOf, plannedPosts, textsOf } from './planned-posts.ts';
import type { ToolSource } from './tool-files.ts';

type Head = Exclude<keyof Messages['document']['csv'], 'time' | 'publishedAt'>;

/**
 * A table for Notion: the title first, days in ISO, numbers with a point, several values of one cell with commas between
 * them (research/imports.md 6). One row a post.
 */
export function notionRows(source: ToolSource): readonly (readonly string[])[] {
  const { say, tables, zone } = source;
  const { t } = say;
  const head = (field: Head) => t(`document.csv.${field}`);
  const list = (values: readonly string[]) =>
    [...new Set(values.map((value) => value.replaceAll(',', ' ').trim()))]
      .filter((value) => value !== '')
      .join(', ');
  return [
    [
      head('title'),
      head('date'),
      t('document.csv.time', { zone }),
      head('status'),
      head('channel'),
      head('format'),
      head('pillar'),
      head('campaign'),
      head('language'),
      head('text'),
      head('link'),
      head('visual'),
      head('owner'),
    ],
    ...plannedPosts(source).map(({ post, place }) =>
      [
        titleOf(post),
        place?.date ?? '',
        place?.time ?? '',
        t(`calendar.status.${post.status}`),
        list(channelsOf(post, source)),
        post.format === null ? '' : t(`calendar.format.${post.format}`),
        tables.pillars.get(post.pillarId ?? '')?.name ?? '',
        tables.campaigns.get(post.campaignId ?? '')?.name ?? '',
        list(post.variants.map(({ language }) => language)),
        textsOf(post, source),
        post.variants.map(({ link, linkTags }) => taggedLink(link, linkTags)).find((link) => link !== '') ??
          '',
        post.visualBrief,
        post.owner,
      ].map(ownCell),
    ),
  ];
}
