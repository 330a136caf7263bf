import type { Collection } from '#shared/workspace/schema.ts';

/** Fields that hold the id of a record, or ids. */
export const REFERENCE_FIELDS: Readonly<Record<string, Collection>> = {
  objectiveId: 'objectives',
  objectiveIds: 'objectives',
  channelId: 'channels',
  pillarId: 'pillars',
  audienceId: 'audiences',
  audienceIds: 'audiences',
  reviewId: 'reviews',
};

/** Groups of the catalogs that name the values of a field; `kebab` values stand there in camelCase. */
export const VALUE_GROUPS: Readonly<Record<string, string>> = {
  'posts.status': 'calendar.status',
  'posts.format': 'calendar.format',
  'channels.state': 'channels.state',
  'objectives.stage': 'goals.stage',
  'targets.direction': 'goals.direction',
  'targets.per': 'goals.period',
  'targets.path': 'goals.path',
  'offerings.kind': 'brand.offerings.kinds',
  'crisisSteps.phase': 'crisis.phase',
  'crisisStatements.kind': 'crisis.statementKind',
  'reviews.kind': 'reviews.kind',
  'decisions.outcome': 'document.reviews.outcomes',
  'profile.reviewRhythm': 'workspace.rhythm',
  'people.kind': 'people.kind',
  'people.relation': 'people.relation',
  'tools.purpose': 'tools.purpose',
  'tools.costPer': 'tools.costPer',
  'tools.state': 'tools.state',
};

export function camelCased(value: string): string {
  return value.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
