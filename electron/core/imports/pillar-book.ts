import { PALETTE } from '#shared/base/palette.ts';
import { createPillar, type Pillar } from '#shared/plan/pillar.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { wordKey } from './word-key.ts';

/** The pillars of a workspace and those that an import would add, by name without regard to case and accents. */
export type PillarBook = {
  readonly match: (name: string) => Pillar | null;
  readonly isNew: (id: string) => boolean;
};

export function pillarBook(tables: Tables, now: string): PillarBook {
  const byKey = new Map<string, Pillar>();
  for (const pillar of tables.pillars.values()) byKey.set(wordKey(pillar.name), pillar);
  let order = Math.max(0, ...[...tables.pillars.values()].map((pillar) => pillar.order));
  const match = (name: string): Pillar | null => {
    const key = wordKey(name);
    if (key === '') return null;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const id = `import-pillar-${fingerprint(key)}`;
    const renamed = tables.pillars.get(id);
    order += 1;
    const made =
      renamed ?? createPillar({ id, now }, { name: name.slice(0, 200), colour: colourAt(byKey.size), order });
    byKey.set(key, made);
    return made;
  };
  return { match, isNew: (id) => !tables.pillars.has(id) };
}

function colourAt(index: number): (typeof PALETTE)[number] {
  return PALETTE[index % PALETTE.length] ?? 'slate';
}
