import { createHash } from 'node:crypto';
import { toInstant } from '#shared/base/zoned-time.ts';
import { POST_STATUSES, type Post } from '#shared/plan/post/post.ts';
import { titleOf } from '../document-calendar.ts';
import { ownCell } from '../own-data.ts';
import { ownRecord } from '../own-record.ts';
import { mediaLinks } from './outgoing-words.ts';
import { channelsOf, plannedPosts, textsOf } from './planned-posts.ts';
import type { ToolSource } from './tool-files.ts';

/** Under which a card of ours holds the whole post, among what Trello's add-ons keep with a card. */
export const OWN_PLUGIN = 'planwright';

/** Cards for Trello: one a post, its state as the list, pillar and channels as labels, the moment in UTC. */
export function trelloRows(source: ToolSource): readonly (readonly string[])[] {
  return [
    ['name', 'desc', 'due', 'labels', 'list'],
    ...plannedPosts(source).map(({ post }) => {
      const labels = labelsOf(post, source).map(({ name }) => name.replaceAll(',', ' ').trim());
      return [
        titleOf(post),
        textsOf(post, source),
        dueOf(post, source.zone) ?? '',
        labels.filter((label) => label !== '').join(','),
        listName(listOf(post), source),
      ].map(ownCell);
    }),
  ];
}

/**
 * A board as Trello's own export has it (research/imports.md 6), for tools that read those and for the way back. Nobody of
 * a board is in it: no members, no actions. Each card holds the whole post beside what Trello knows of one.
 */
export function trelloBoard(source: ToolSource): string {
  const { say, zone, tables, request } = source;
  const idBoard = trelloId('board', request.workspaceId);
  const labels = new Map<string, { id: string; idBoard: string; name: string; color: string }>();
  const lists = LISTS.map((list, index) => ({
    id: trelloId('list', idBoard, list),
    idBoard,
    name: listName(list, source),
    closed: false,
    pos: (index + 1) * STEP,
  }));
  const cards = plannedPosts(source).map(({ post }, index) => {
    const id = trelloId('card', idBoard, post.id);
    const own = labelsOf(post, source).map(({ name, color }) => {
      const label = labels.get(name) ?? { id: trelloId('label', idBoard, name), idBoard, name, color };
      labels.set(name, label);
      return label;
    });
    const links = new Set(post.variants.flatMap((variant) => mediaLinks({ variant })));
    return {
      id,
      idBoard,
      idList: trelloId('list', idBoard, listOf(post)),
      name: titleOf(post),
      desc: textsOf(post, source),
      due: dueOf(post, zone),
      dueComplete: post.status === 'published',
      start: null,
      closed: false,
      pos: (index + 1) * STEP,
      idLabels: own.map((label) => label.id),
      labels: own,
      idMembers: [],
      idChecklists: [],
      attachments: [...links].map((url) => ({ id: trelloId('attachment', id, url), name: url, url })),
      pluginData: [
        {
          id: trelloId('data', id),
          idPlugin: OWN_PLUGIN,
          scope: 'card',
          idModel: id,
          access: 'shared',
          value: ownRecord(post, tables, say),
        },
      ],
    };
  });
  const board = {
    id: idBoard,
    name: say.profile.name,
    desc: '',
    closed: false,
    lists,
    cards,
    labels: [...labels.values()],
    checklists: [],
    customFields: [],
    members: [],
    actions: [],
  };
  return `${JSON.stringify(board)}\n`;
}

/** When a card is due: a day without a time at noon, which is the same day in nearly every zone. */
export function dueOf({ date, time, timeZone }: Pick<Post, 'date' | 'time' | 'timeZone'>, zone: string) {
  return date === null ? null : new Date(toInstant(date, time ?? '12:00', timeZone ?? zone)).toISOString();
}

/** One list for each state, in the order of work; what is held waits beside them. */
const LISTS = [...POST_STATUSES, 'held'] as const;
type List = (typeof LISTS)[number];

/** Trello leaves room between places, for cards that are put there. */
const STEP = 16_384;

function listOf({ isHeld, status }: Post): List {
  return isHeld ? 'held' : status;
}

function listName(list: List, { say }: ToolSource): string {
  return say.t(`calendar.status.${list}`);
}

function labelsOf(post: Post, source: ToolSource) {
  const pillar = source.tables.pillars.get(post.pillarId ?? '')?.name.trim() ?? '';
  return [
    ...(pillar === '' ? [] : [{ name: ownCell(pillar), color: 'green' }]),
    ...channelsOf(post, source).map((name) => ({ name: ownCell(name), color: 'blue' })),
  ];
}

/** Trello's ids have 24 hexadecimal digits; the same thing has the same one in each export. */
function trelloId(...of: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(of)).digest('hex').slice(0, 24);
}
