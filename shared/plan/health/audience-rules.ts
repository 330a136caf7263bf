import { baseLanguageOf } from '#shared/base/language.ts';
import type { Audience } from '../audience.ts';
import { ruleFor } from '../networks/network.ts';
import {
  add,
  each,
  fix,
  found,
  isWritten,
  language,
  named,
  ruleName,
  shareFix,
  sharesOf100,
  sumOf,
  tenth,
  undecided,
} from './found.ts';
import type { HealthRule } from './rule.ts';

export const audienceRules = [
  {
    id: 'audiencesMissing',
    section: 'audiences',
    severity: 'error',
    isPoint: true,
    find: ({ audiences }) =>
      [...audiences.values()].some(({ name }) => isWritten(name))
        ? []
        : [found(['audiences', null, null], {}, add('audiences'))],
  },
  {
    id: 'audienceWithoutNeeds',
    section: 'audiences',
    severity: 'warning',
    isPoint: true,
    applies: ({ audiences }) => audiences.size > 0,
    find: ({ audiences }) =>
      each(audiences, ({ id, name, needs }) =>
        needs.length > 0 ? null : found(['audiences', id, 'needs'], { name: named(name) }),
      ),
  },
  {
    id: 'audienceWithoutNetworks',
    section: 'audiences',
    severity: 'warning',
    isPoint: true,
    applies: ({ audiences }) => audiences.size > 0,
    find: ({ audiences }) =>
      each(audiences, ({ id, name, networks }) =>
        networks.length > 0 ? null : found(['audiences', id, 'networks'], { name: named(name) }),
      ),
  },
  undecided('audiencesUndecided', 'audiences'),
  {
    id: 'audienceSharesOff',
    section: 'audiences',
    severity: 'warning',
    isPoint: false,
    find: ({ audiences }) => {
      const all = [...audiences.values()];
      const shares = sharesOf100(all, ({ attentionShare }) => attentionShare);
      if (shares === null) return [];
      const sum = tenth(sumOf(all.map(({ attentionShare }) => attentionShare)));
      const mend = shareFix('audiences', 'attentionShare', shares);
      return [found(['audiences', all[0]?.id ?? null, 'attentionShare'], { sum }, mend)];
    },
  },
  {
    id: 'audienceAgesReversed',
    section: 'audiences',
    severity: 'error',
    isPoint: false,
    find: ({ audiences }) =>
      each(audiences, ({ id, name, ageFrom, ageTo }) => {
        if (ageFrom === null || ageTo === null || ageFrom <= ageTo) return null;
        const mend = fix('audiences', id, { ageFrom: ageTo, ageTo: ageFrom });
        return found(['audiences', id, 'ageFrom'], { name: named(name), from: ageFrom, to: ageTo }, mend);
      }),
  },
  {
    id: 'audienceNetworkWithoutChannel',
    section: 'audiences',
    severity: 'warning',
    isPoint: false,
    find: ({ audiences, channels, networkRules }) => {
      const own = new Set(
        [...channels.values()].flatMap(({ network, state }) => (state === 'close' ? [] : network)),
      );
      const missing = new Map<string, Audience>();
      for (const audience of audiences.values()) {
        for (const network of audience.networks) {
          if (!own.has(network) && !missing.has(network)) missing.set(network, audience);
        }
      }
      return [...missing].map(([network, { id, name }]) =>
        found(
          ['audiences', id, 'networks'],
          { name: named(name), network: ruleName(ruleFor(networkRules, network)) },
          add('channels', { network, state: 'planned' }),
        ),
      );
    },
  },
  {
    id: 'audienceLanguageUnplanned',
    section: 'audiences',
    severity: 'warning',
    isPoint: false,
    find: ({ audiences, profile }) => {
      const planned = new Set((profile.get('profile')?.languages ?? []).map(baseLanguageOf));
      return each(audiences, ({ id, name, languages }) => {
        const [first] = languages;
        if (first === undefined || languages.some((tag) => planned.has(baseLanguageOf(tag)))) return null;
        return found(['audiences', id, 'languages'], { name: named(name), language: language(first) });
      });
    },
  },
  {
    id: 'audienceUnserved',
    section: 'audiences',
    severity: 'warning',
    isPoint: false,
    find: ({ audiences }, { posts }) =>
      posts.count === 0
        ? []
        : each(audiences, ({ id, name }) =>
            posts.served.has(id)
              ? null
              : found(['audiences', id, null], { name: named(name) }, add('posts', { audienceId: id })),
          ),
  },
  {
    id: 'audienceBeliefMissing',
    section: 'audiences',
    severity: 'note',
    isPoint: false,
    find: ({ audiences }) =>
      each(audiences, ({ id, name, beliefNow, beliefWished }) => {
        if (isWritten(beliefNow) && isWritten(beliefWished)) return null;
        const field = isWritten(beliefNow) ? 'beliefWished' : 'beliefNow';
        return found(['audiences', id, field], { name: named(name) });
      }),
  },
] as const satisfies readonly HealthRule[];
