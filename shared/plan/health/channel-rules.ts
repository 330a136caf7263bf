import { addDays, addMonths } from '#shared/base/calendar-date.ts';
import type { Channel } from '../channel.ts';
import type { PlanRecords } from '../plan-records.ts';
import {
  add,
  channelName,
  day,
  each,
  fix,
  found,
  isWritten,
  language,
  named,
  securedLink,
  sumOf,
  tenth,
  undecided,
} from './found.ts';
import type { HealthRule } from './rule.ts';

/** Weeks ahead whose posts are held against the wished rhythm. */
const WEEKS = 4;

/** A rhythm counts as kept from this share on: one week of holidays is no fault. */
const KEPT_SHARE = 0.7;

const AUDIT_MONTHS = 6;

export const channelRules = [
  {
    id: 'channelsMissing',
    section: 'channels',
    severity: 'error',
    isPoint: true,
    find: (plan) =>
      hasChannels(plan)
        ? []
        : [found(['channels', null, null], {}, add('channels', { network: 'instagram' }))],
  },
  {
    id: 'channelWithoutRole',
    section: 'channels',
    severity: 'warning',
    isPoint: true,
    applies: hasChannels,
    find: ({ channels }) =>
      each(channels, (channel) =>
        channel.state === 'close' || isWritten(channel.role)
          ? null
          : found(['channels', channel.id, 'role'], { name: channelName(channel) }),
      ),
  },
  {
    id: 'channelWithoutOwner',
    section: 'channels',
    severity: 'warning',
    isPoint: true,
    applies: hasChannels,
    find: ({ channels }) =>
      each(channels, (channel) =>
        channel.state === 'close' || isWritten(channel.owner)
          ? null
          : found(['channels', channel.id, 'owner'], { name: channelName(channel) }),
      ),
  },
  {
    id: 'channelWithoutCadence',
    section: 'channels',
    severity: 'warning',
    isPoint: true,
    applies: hasChannels,
    find: ({ channels }) =>
      each(channels, (channel) =>
        channel.state === 'close' || channel.state === 'pause' || channel.postsPerWeek !== null
          ? null
          : found(['channels', channel.id, 'postsPerWeek'], { name: channelName(channel) }),
      ),
  },
  undecided('channelsUndecided', 'channels'),
  {
    id: 'channelNotAudited',
    section: 'channels',
    severity: 'note',
    isPoint: false,
    find: ({ channels }, { today }) =>
      each(channels, (channel) => {
        if (!isRunning(channel)) return null;
        const isFresh = channel.auditedOn !== null && channel.auditedOn >= addMonths(today, -AUDIT_MONTHS);
        return isFresh ? null : found(['channels', channel.id, 'auditedOn'], { name: channelName(channel) });
      }),
  },
  {
    id: 'channelWithoutLink',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }) =>
      each(channels, (channel) =>
        isRunning(channel) && !isWritten(channel.link)
          ? found(['channels', channel.id, 'link'], { name: channelName(channel) })
          : null,
      ),
  },
  {
    id: 'channelInsecureLink',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }) =>
      each(channels, (channel) => {
        const link = securedLink(channel.link);
        if (link === null) return null;
        const mend = fix('channels', channel.id, { link });
        return found(['channels', channel.id, 'link'], { name: channelName(channel) }, mend);
      }),
  },
  {
    id: 'channelHandleSpaces',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }) =>
      each(channels, (channel) => {
        if (!/\s/u.test(channel.handle)) return null;
        const handle = channel.handle.replace(/\s+/gu, '');
        const values = { name: channelName(channel), handle: named(channel.handle) };
        return found(['channels', channel.id, 'handle'], values, fix('channels', channel.id, { handle }));
      }),
  },
  {
    id: 'channelAccessUnknown',
    section: 'channels',
    severity: 'note',
    isPoint: false,
    find: ({ channels }) =>
      each(channels, (channel) =>
        isRunning(channel) && !isWritten(channel.accessNote)
          ? found(['channels', channel.id, 'accessNote'], { name: channelName(channel) })
          : null,
      ),
  },
  {
    id: 'channelCadenceSum',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }) =>
      each(channels, (channel) => {
        const sum = tenth(sumOf(channel.cadence.map(({ perWeek }) => perWeek)));
        const { id, postsPerWeek, cadence } = channel;
        if (cadence.length === 0 || postsPerWeek === null || Math.abs(sum - postsPerWeek) < 0.1) return null;
        const values = { name: channelName(channel), sum, wished: postsPerWeek };
        return found(['channels', id, 'cadence'], values, fix('channels', id, { postsPerWeek: sum }));
      }),
  },
  {
    id: 'channelCadenceUnmet',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels }, { today, posts }) => {
      if (posts.count === 0) return [];
      const last = addDays(today, 7 * WEEKS - 1);
      return each(channels, (channel) => {
        const wished = channel.postsPerWeek ?? 0;
        if (!isRunning(channel) || wished === 0) return null;
        const ahead = posts.comingByChannel.get(channel.id) ?? [];
        const planned = tenth(ahead.filter(({ date }) => date !== null && date <= last).length / WEEKS);
        if (planned >= wished * KEPT_SHARE) return null;
        const values = { name: channelName(channel), wished, planned };
        return found(['channels', channel.id, 'postsPerWeek'], values);
      });
    },
  },
  {
    id: 'closedChannelPosts',
    section: 'channels',
    severity: 'error',
    isPoint: false,
    find: ({ channels }, { posts }) =>
      each(channels, (channel) => {
        const ahead = channel.state === 'close' ? (posts.comingByChannel.get(channel.id) ?? []) : [];
        const [first] = ahead;
        if (first === undefined) return null;
        const values = { name: channelName(channel), count: ahead.length, date: day(first.date ?? '') };
        return found(['posts', first.id, 'variants'], values);
      }),
  },
  {
    id: 'channelLanguageWithoutAudience',
    section: 'channels',
    severity: 'warning',
    isPoint: false,
    find: ({ channels, audiences }) => {
      const spoken = new Set([...audiences.values()].flatMap(({ languages }) => languages));
      if (spoken.size === 0) return [];
      return each(channels, (channel) => {
        const tag = channel.languages.find((one) => !spoken.has(one));
        if (channel.state === 'close' || tag === undefined) return null;
        const values = { name: channelName(channel), language: language(tag) };
        return found(['channels', channel.id, 'languages'], values);
      });
    },
  },
] as const satisfies readonly HealthRule[];

function hasChannels({ channels }: PlanRecords): boolean {
  return [...channels.values()].some(({ state }) => state !== 'close');
}

function isRunning({ state }: Channel): boolean {
  return state === 'keep' || state === 'grow';
}
