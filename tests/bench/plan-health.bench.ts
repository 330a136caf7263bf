import { createBrand } from '#shared/plan/brand.ts';
import { checkHealth } from '#shared/plan/health/check-health.ts';
import { added, applyChanges, changed } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { Bench } from './bench.ts';
import { createLargeTables } from './large-workspace.ts';

type Context = { tables: Tables; readonly ids: readonly string[] };

const TODAY = '2026-03-01';

/**
 * Plan health after one edited post among 10,000 with 20,000 texts, against writing the same posts as JSON once: the
 * least that looks at every field of each of them.
 */
export const bench = {
  name: 'plan-health',
  goal: 1,
  unit: 'ms',
  rounds: 15,
  samples: 5,
  setup: async () => {
    const brand = createBrand(
      { now: '2026-03-01T08:00:00.000Z' },
      { wordsAvoided: ['cheap', 'discount'], claimsToProve: ['the best'] },
    );
    const tables = applyChanges(createLargeTables(10_000), [added('brand', brand)]);
    const { findings } = checkHealth(tables, TODAY);
    if (!findings.some(({ ruleId }) => ruleId === 'postsSameHour'))
      throw new Error('The posts of the large plan were not looked at');
    return { tables, ids: [...tables.posts.keys()] };
  },
  floor: async ({ tables }) => {
    JSON.stringify([...tables.posts.values()]);
  },
  candidate: async (context, call) => {
    const post = context.tables.posts.get(context.ids[(call * 7) % context.ids.length] ?? '');
    if (post === undefined) throw new Error('no post');
    const tables = applyChanges(context.tables, [changed('posts', post, { title: `Edited ${call}` })]);
    context.tables = tables;
    const began = performance.now();
    checkHealth(tables, TODAY);
    return performance.now() - began;
  },
} satisfies Bench<Context>;
