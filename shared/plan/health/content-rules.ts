import { capacityOf } from '../capacity/capacity.ts';
import { endsBeforeItStarts, isInCampaign, isUtmName, utmNameOf } from '../content/campaign-rules.ts';
import { pillarMix } from '../content/content-mix.ts';
import type { PlanRecords } from '../plan-records.ts';
import {
  add,
  day,
  each,
  fix,
  found,
  isHundred,
  isWritten,
  named,
  securedLink,
  shareFix,
  sharesOf100,
  sumOf,
  tenth,
  undecided,
} from './found.ts';
import { hashtagRules } from './hashtag-rules.ts';
import type { HealthRule } from './rule.ts';

/** Percentage points between wished and planned share from which a mix has drifted, and posts from which one can tell. */
const DRIFT_POINTS = 15;
const DRIFT_POSTS = 10;

/** Pillars, formats, campaigns and hashtag groups. */
export const contentRules = [
  {
    id: 'pillarsMissing',
    section: 'content',
    severity: 'error',
    isPoint: true,
    find: ({ pillars }) => {
      const count = [...pillars.values()].filter(({ name }) => isWritten(name)).length;
      return count > 1 ? [] : [found(['pillars', null, 'name'], { count })];
    },
  },
  {
    id: 'pillarSharesOff',
    section: 'content',
    severity: 'warning',
    isPoint: true,
    applies: hasPillars,
    find: ({ pillars }) => {
      const all = [...pillars.values()];
      const sum = tenth(sumOf(all.map(({ share }) => share)));
      if (all.length === 0 || isHundred(sum)) return [];
      const shares = sharesOf100(all, ({ share }) => share);
      const place = ['pillars', all[0]?.id ?? null, 'share'] as const;
      return [
        shares === null ? found(place, { sum }) : found(place, { sum }, shareFix('pillars', 'share', shares)),
      ];
    },
  },
  {
    id: 'pillarWithoutObjective',
    section: 'content',
    severity: 'warning',
    isPoint: true,
    applies: hasPillars,
    find: ({ pillars }) =>
      each(pillars, ({ id, name, objectiveIds }) =>
        objectiveIds.length > 0 ? null : found(['pillars', id, 'objectiveIds'], { name: named(name) }),
      ),
  },
  undecided('contentUndecided', 'content'),
  {
    id: 'pillarUnserved',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ pillars }, { posts }) =>
      posts.count === 0
        ? []
        : each(pillars, ({ id, name }) =>
            posts.served.has(id)
              ? null
              : found(['pillars', id, null], { name: named(name) }, add('posts', { pillarId: id })),
          ),
  },
  {
    id: 'pillarDrift',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ pillars, profile }, { posts }) => {
      const plan = profile.get('profile');
      if (plan === undefined) return [];
      if (![...pillars.values()].some(({ share }) => share !== null)) return [];
      const period = { from: plan.planStart, to: plan.planEnd };
      const mix = pillarMix([...pillars.values()], posts.between(period.from, period.to), period);
      if (mix.posts - mix.postsWithout < DRIFT_POSTS) return [];
      return mix.shares.flatMap(({ id: pillarId, wished, planned, posts: count }) => {
        if (wished === null || planned === null || count === 0) return [];
        if (Math.abs(planned - wished) < DRIFT_POINTS) return [];
        const values = {
          name: named(pillars.get(pillarId)?.name ?? ''),
          planned: Math.round(planned),
          wished: tenth(wished),
        };
        return [found(['pillars', pillarId, 'share'], values)];
      });
    },
  },
  {
    id: 'formatSharesOff',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ formatPlans }) => {
      const all = [...formatPlans.values()].filter(({ share }) => share !== null);
      const shares = sharesOf100(all, ({ share }) => share);
      if (shares === null) return [];
      const sum = tenth(sumOf(all.map(({ share }) => share)));
      return [
        found(
          ['formatPlans', all[0]?.id ?? null, 'share'],
          { sum },
          shareFix('formatPlans', 'share', shares),
        ),
      ];
    },
  },
  {
    id: 'formatWithoutHours',
    section: 'content',
    severity: 'note',
    isPoint: false,
    find: ({ formatPlans }) =>
      each(formatPlans, ({ id, format, share, hours }) =>
        (share ?? 0) > 0 && hours === null
          ? found(['formatPlans', id, 'hours'], {
              format: { kind: 'word', key: `calendar.format.${format}` },
            })
          : null,
      ),
  },
  {
    id: 'cadenceBeyondHours',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: (records) => {
      const { available, needed, state } = capacityOf(records);
      return state === 'over' && available !== null
        ? [found(['formatPlans', null, 'hours'], { hours: tenth(needed), available: tenth(available) })]
        : [];
    },
  },
  {
    id: 'campaignReversed',
    section: 'content',
    severity: 'error',
    isPoint: false,
    find: ({ campaigns }) =>
      each(campaigns, ({ id, name, start, end }) => {
        if (start === null || end === null || !endsBeforeItStarts({ start, end })) return null;
        const values = { name: named(name), start: day(start), end: day(end) };
        return found(['campaigns', id, 'end'], values, fix('campaigns', id, { start: end, end: start }));
      }),
  },
  {
    id: 'campaignUnserved',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ campaigns }, { posts, today }) =>
      each(campaigns, ({ id, name, start, end, objectiveId }) => {
        if (posts.served.has(id) || (end !== null && end < today)) return null;
        const date = start !== null && start > today ? start : today;
        return found(
          ['campaigns', id, null],
          { name: named(name) },
          add('posts', { campaignId: id, objectiveId, date }),
        );
      }),
  },
  {
    id: 'campaignPostOutside',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ campaigns }, { posts }) =>
      posts.inEachMonth('campaignPostOutside', [campaigns], (month) =>
        month.posts.flatMap((post) => {
          const { date } = post;
          const campaign = post.campaignId === null ? undefined : campaigns.get(post.campaignId);
          if (
            campaign === undefined ||
            date === null ||
            endsBeforeItStarts(campaign) ||
            isInCampaign(campaign, date)
          )
            return [];
          const values = { title: named(post.title), name: named(campaign.name), date: day(date) };
          return [found(['posts', post.id, 'date'], values)];
        }),
      ),
  },
  {
    id: 'campaignWithoutResult',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ campaigns }, { today }) =>
      each(campaigns, ({ id, name, end, result }) =>
        end !== null && end < today && !isWritten(result)
          ? found(['campaigns', id, 'result'], { name: named(name), date: day(end) })
          : null,
      ),
  },
  {
    id: 'campaignUtmForm',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ campaigns, profile }) => {
      const main = profile.get('profile')?.languages[0] ?? 'en';
      return each(campaigns, ({ id, name, utmCampaign }) => {
        if (isUtmName(utmCampaign)) return null;
        const slug = utmNameOf(utmCampaign, main) || utmNameOf(name, main);
        const values = { name: named(name), utm: utmCampaign };
        return found(['campaigns', id, 'utmCampaign'], values, fix('campaigns', id, { utmCampaign: slug }));
      });
    },
  },
  {
    id: 'campaignInsecureLink',
    section: 'content',
    severity: 'warning',
    isPoint: false,
    find: ({ campaigns }) =>
      each(campaigns, ({ id, name, landingPage }) => {
        const secured = securedLink(landingPage);
        if (secured === null) return null;
        const mend = fix('campaigns', id, { landingPage: secured });
        return found(['campaigns', id, 'landingPage'], { name: named(name) }, mend);
      }),
  },

  ...hashtagRules,
] as const satisfies readonly HealthRule[];

function hasPillars({ pillars }: PlanRecords): boolean {
  return pillars.size > 0;
}
