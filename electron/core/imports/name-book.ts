import { PALETTE } from '#shared/base/palette.ts';
import { type Campaign, createCampaign } from '#shared/plan/content/campaign.ts';
import { createPillar, type Pillar } from '#shared/plan/content/pillar.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { fingerprint } from './fingerprint.ts';
import { wordKey } from './word-key.ts';

/** The records of a workspace and those that an import would add, by name without regard to case and accents. */
export type NameBook<Item> = {
  readonly match: (name: string) => Item | null;
  readonly isNew: (id: string) => boolean;
};

/** The pillars, each new one after the last in order. `match` gives null for an empty name. */
export function pillarBook(tables: Tables, now: string): NameBook<Pillar> {
  let order = Math.max(0, ...[...tables.pillars.values()].map((pillar) => pillar.order));
  return nameBook(tables.pillars, 'import-pillar', ({ id, name, colour }) => {
    order += 1;
    return createPillar({ id, now }, { name, colour, order });
  });
}

/** The campaigns. `match` gives null for an empty name. */
export function campaignBook(tables: Tables, now: string): NameBook<Campaign> {
  return nameBook(tables.campaigns, 'import-campaign', ({ id, name, colour }) =>
    createCampaign({ id, now }, { name, colour }),
  );
}

type NewItem = Pick<Pillar, 'id' | 'name' | 'colour'>;

function nameBook<Item extends { readonly name: string }>(
  records: ReadonlyMap<string, Item>,
  prefix: string,
  make: (fields: NewItem) => Item,
): NameBook<Item> {
  const byKey = new Map<string, Item>();
  for (const record of records.values()) byKey.set(wordKey(record.name), record);
  const match = (name: string): Item | null => {
    const key = wordKey(name);
    if (key === '') return null;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const id = `${prefix}-${fingerprint(key)}`;
    // A record that an earlier import made and a person renamed since.
    const renamed = records.get(id);
    const made = renamed ?? make({ id, name: name.slice(0, 200), colour: colourAt(byKey.size) });
    byKey.set(key, made);
    return made;
  };
  return { match, isNew: (id) => !records.has(id) };
}

function colourAt(index: number): (typeof PALETTE)[number] {
  return PALETTE[index % PALETTE.length] ?? 'slate';
}
