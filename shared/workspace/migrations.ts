import type { Json } from '#shared/base/json.ts';

export const WORKSPACE_FORMAT = 'planwright-workspace';

type JsonObject = { readonly [key: string]: Json };

/**
 * Steps from one stored version to the next, in order; step 0 leads from version 1 to 2. A step is pure, gets the whole
 * stored document and never imports today's schema, so that it reads in ten years as it does today.
 */
export const MIGRATIONS: readonly ((document: JsonObject) => JsonObject)[] = [];

export const CURRENT_VERSION = MIGRATIONS.length + 1;

/** The document in today's version. The caller has refused versions that are newer. */
export function migrateDocument(document: JsonObject, version: number): JsonObject {
  return MIGRATIONS.slice(version - 1).reduce((current, step) => step(current), document);
}
