import { isOwnNetwork } from '#shared/plan/networks/network.ts';
import { TASK_LINKS } from '#shared/plan/tasks/task.ts';
import { type Change, changed, removed } from './changes.ts';
import type { AnyRecord, Collection, RecordOf, Tables } from './schema.ts';

/** A field by which records of one collection name records of another. */
export type Reference = {
  readonly from: Collection;
  readonly to: Collection;
  readonly field: string;
  readonly ids: (record: AnyRecord) => readonly string[];
  /** What clears the field; null where the record cannot be without it and goes along. */
  readonly without: (record: AnyRecord, id: string) => Partial<AnyRecord> | null;
};

/** Every reference there is: what integrity checks and what removing a record clears. */
export const REFERENCES: readonly Reference[] = [
  toOne('targets', 'objectives', 'objectiveId'),
  toOne('targets', 'channels', 'channelId'),
  toOne('metricPoints', 'channels', 'channelId'),
  toOne('posts', 'pillars', 'pillarId'),
  toOne('posts', 'objectives', 'objectiveId'),
  toOne('posts', 'audiences', 'audienceId'),
  toMany('pillars', 'objectives', 'objectiveIds'),
  toMany('pillars', 'audiences', 'audienceIds'),
  toOne('decisions', 'reviews', 'reviewId'),
  toOne('posts', 'campaigns', 'campaignId'),
  toOne('campaigns', 'objectives', 'objectiveId'),
  toMany('campaigns', 'audiences', 'audienceIds'),
  toMany('campaigns', 'channels', 'channelIds'),
  toMany('hashtagGroups', 'pillars', 'pillarIds'),
  toOne('techniques', 'competitors', 'competitorId'),
  toOne('techniques', 'posts', 'postId'),
  toOne('series', 'pillars', 'pillarId'),
  toOne('series', 'objectives', 'objectiveId'),
  toOne('series', 'audiences', 'audienceId'),
  toOne('series', 'campaigns', 'campaignId'),
  reference('posts', 'series', 'seriesId', {
    ids: ({ seriesId }) => (seriesId === null ? [] : [seriesId]),
    without: () => ({ seriesId: null, seriesDate: null }),
  }),
  owned('moments', 'momentSources', 'sourceId'),
  owned('competitorFigures', 'competitors', 'competitorId'),
  owned('routineRuns', 'routines', 'routineId'),
  ...TASK_LINKS.map((to) =>
    reference('tasks', to, 'link', {
      ids: ({ link }) => (link?.collection === to ? [link.id] : []),
      without: () => ({ link: null }),
    }),
  ),
  variantChannels('posts'),
  variantChannels('series'),
  // Of networks only one's own are records; the shipped ones are always there.
  reference('channels', 'networkRules', 'network', {
    ids: ({ network }) => ownNetworks([network]),
    without: () => ({ network: 'other' }),
  }),
  reference('audiences', 'networkRules', 'networks', {
    ids: ({ networks }) => ownNetworks(networks),
    without: ({ networks }, id) => ({ networks: networks.filter((network) => network !== id) }),
  }),
  reference('hashtagGroups', 'networkRules', 'networks', {
    ids: ({ networks }) => ownNetworks(networks),
    without: ({ networks }, id) => ({ networks: networks.filter((network) => network !== id) }),
  }),
  reference('competitors', 'networkRules', 'channels', {
    ids: ({ channels }) => ownNetworks(channels.map(({ network }) => network)),
    without: ({ channels }, id) => ({ channels: channels.map((place) => withoutNetwork(place, id)) }),
  }),
  reference('people', 'networkRules', 'handles', {
    ids: ({ handles }) => ownNetworks(handles.map(({ network }) => network)),
    without: ({ handles }, id) => ({ handles: handles.map((place) => withoutNetwork(place, id)) }),
  }),
  reference('calendarSettings', 'networkRules', 'linkSources', {
    ids: ({ linkSources }) => ownNetworks(linkSources.map(({ network }) => network)),
    without: ({ linkSources }, id) => ({ linkSources: linkSources.filter(({ network }) => network !== id) }),
  }),
];

/** The changes that remove a record and clear every field that names it: one undo step brings all of it back. */
export function removalOf<C extends Collection>(
  tables: Tables,
  collection: C,
  record: RecordOf<C>,
): readonly Change[] {
  const touched = new Map<AnyRecord, { readonly from: Collection; readonly after: AnyRecord | null }>();
  for (const { from, ids, without } of REFERENCES.filter(({ to }) => to === collection)) {
    for (const candidate of tables[from].values()) {
      if (!ids(candidate).includes(record.id)) continue;
      const present = touched.get(candidate)?.after ?? candidate;
      const fields = without(present, record.id);
      touched.set(candidate, {
        from,
        after: fields === null ? null : ({ ...present, ...fields } as AnyRecord),
      }); // same noun
    }
  }
  const cleared = [...touched].map(([before, { from, after }]) =>
    after === null ? removed(from, before) : changed(from, before, after),
  );
  return [...cleared, removed(collection, record)];
}

type FieldReader<C extends Collection> = {
  readonly ids: (record: RecordOf<C>) => readonly string[];
  readonly without: (record: RecordOf<C>, id: string) => Partial<RecordOf<C>> | null;
};

function reference<C extends Collection>(
  from: C,
  to: Collection,
  field: string,
  reader: FieldReader<C>,
): Reference {
  return { from, to, field, ...reader } as unknown as Reference; // only ever called with records of `from`
}

function toOne<C extends Collection, F extends keyof RecordOf<C> & string>(
  from: C,
  to: Collection,
  field: F,
): Reference {
  return reference(from, to, field, {
    ids: (record) => (typeof record[field] === 'string' ? [record[field]] : []),
    without: () => ({ [field]: null }) as unknown as Partial<RecordOf<C>>, // every such field may be null
  });
}

function ownNetworks(networks: readonly string[]): readonly string[] {
  return networks.filter(isOwnNetwork);
}

function withoutNetwork<Place extends { readonly network: string }>(place: Place, id: string): Place {
  return place.network === id ? { ...place, network: 'other' } : place;
}

function variantChannels(from: 'posts' | 'series'): Reference {
  return reference(from, 'channels', 'variants', {
    ids: ({ variants }) => variants.flatMap(({ channelId }) => channelId ?? []),
    without: ({ variants }, id) => ({
      variants: variants.map((variant) =>
        variant.channelId === id ? { ...variant, channelId: null } : variant,
      ),
    }),
  });
}

/** Records that belong to another one and cannot be without it. */
function owned<C extends Collection, F extends keyof RecordOf<C> & string>(
  from: C,
  to: Collection,
  field: F,
): Reference {
  return reference(from, to, field, {
    ids: (record) => (typeof record[field] === 'string' ? [record[field]] : []),
    without: () => null,
  });
}

function toMany<C extends Collection, F extends keyof RecordOf<C> & string>(
  from: C,
  to: Collection,
  field: F,
): Reference {
  const idsOf = (record: RecordOf<C>) => record[field] as readonly string[]; // a list of ids by its schema
  return reference(from, to, field, {
    ids: idsOf,
    without: (record, id) =>
      ({ [field]: idsOf(record).filter((each) => each !== id) }) as Partial<RecordOf<C>>,
  });
}
