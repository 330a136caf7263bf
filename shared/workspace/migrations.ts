import type { Json } from '#shared/base/json.ts';

export const WORKSPACE_FORMAT = 'planwright-workspace';

type JsonObject = { readonly [key: string]: Json };

/** A step that gives every record of some collections the fields it lacks: a new field with what it is when nobody set it. */
function filling(fields: { readonly [collection: string]: JsonObject }) {
  return (document: JsonObject): JsonObject => {
    const collections = document['collections'] as { readonly [name: string]: JsonObject }; // as every version wrote it
    const filled = Object.entries(fields).flatMap(([name, missing]) => {
      const records = collections[name];
      if (records === undefined) return [];
      return [
        [
          name,
          Object.fromEntries(Object.entries(records).map(([id, record]) => [id, fill(record, missing)])),
        ],
      ];
    });
    return { ...document, collections: { ...collections, ...Object.fromEntries(filled) } };
  };
}

/** What is no record stays what it is: the check that follows says where it stands. */
function fill(record: Json, missing: JsonObject): Json {
  return isObject(record) ? { ...missing, ...record } : record;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Version 2: the whole strategy (fit check, competitors, people, campaigns, formats, tools, tasks; more of channels). */
const toVersion2 = filling({
  profile: { workdays: [1, 2, 3, 4, 5], workFrom: null, workTo: null, holidayRegion: '' },
  audiences: { job: '', household: '' },
  channels: { cadence: [], auditedOn: null, audience: '', topContent: '', strengths: [], weaknesses: [] },
  targets: { season: [], usualLow: null, usualHigh: null, usualSource: '' },
  posts: { campaignId: null },
});

/** Version 3: the calendar (series, moments, approval, tagged links, translations, files of media). */
const toVersion3 = (document: JsonObject) =>
  fillingVariants({
    media: { hash: null, mimeType: '', bytes: null, width: null, height: null, seconds: null },
    variant: { linkTags: null, mentions: '', original: null },
  })(
    filling({
      posts: {
        approval: { kind: 'none', fingerprint: null, by: '', at: null },
        seriesId: null,
        seriesDate: null,
      },
    })(document),
  );

function fillingVariants(missing: { readonly variant: JsonObject; readonly media: JsonObject }) {
  return (document: JsonObject): JsonObject => {
    const { posts, ...others } = document['collections'] as { readonly [name: string]: JsonObject }; // as written
    if (posts === undefined) return document;
    const filled = Object.entries(posts).map(([id, post]) => {
      const variants = isObject(post) ? post['variants'] : undefined;
      if (!isObject(post) || !Array.isArray(variants)) return [id, post];
      const known = variants.map((variant: Json) => {
        const whole = fill(variant, missing.variant);
        const media = isObject(whole) ? whole['media'] : undefined;
        if (!isObject(whole) || !Array.isArray(media)) return whole;
        return { ...whole, media: media.map((medium: Json) => fill(medium, missing.media)) };
      });
      return [id, { ...post, variants: known }];
    });
    return { ...document, collections: { ...others, posts: Object.fromEntries(filled) } };
  };
}

/**
 * Steps from one stored version to the next, in order; step 0 leads from version 1 to 2. A step is pure, gets the whole
 * stored document and never imports today's schema, so that it reads in ten years as it does today.
 */
export const MIGRATIONS: readonly ((document: JsonObject) => JsonObject)[] = [toVersion2, toVersion3];

export const CURRENT_VERSION = MIGRATIONS.length + 1;

/** The document in today's version. The caller has refused versions that are newer. */
export function migrateDocument(document: JsonObject, version: number): JsonObject {
  return MIGRATIONS.slice(version - 1).reduce((current, step) => step(current), document);
}
