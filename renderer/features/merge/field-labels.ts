import type { FieldPath } from '#shared/workspace/join-values.ts';
import type { Collection } from '#shared/workspace/schema.ts';

type Labels = Readonly<Record<string, string>>;

const NAMED: Labels = { notes: 'workspace.field.notes' };

const CLOCKS: Labels = {
  firstAlertMinutes: 'crisis.levels.firstAlertMinutes',
  holdingStatementMinutes: 'crisis.levels.holdingStatementMinutes',
  fullAnswerMinutes: 'crisis.levels.fullAnswerMinutes',
  updateEveryMinutes: 'crisis.levels.updateEveryMinutes',
};

/** What the fields of each kind of record are called, as keys of the catalogs: the words of the pages that edit them. */
export const FIELD_LABELS: Readonly<Record<Collection, Labels>> = {
  profile: under('workspace.field', [
    'name',
    'description',
    'colour',
    'planStart',
    'planEnd',
    'timeZone',
    'weekStart',
    'languages',
    'currency',
    'hoursPerWeek',
    'owner',
    'approver',
    'reviewRhythm',
  ]),
  brand: {
    ...under('brand.field', [
      'mission',
      'promise',
      'audiencePromise',
      'values',
      'visualNotes',
      'wordsUsed',
      'wordsAvoided',
      'claimsToProve',
    ]),
    voice: 'brand.voice.title',
    'voice.trait': 'brand.voice.trait',
    'voice.example': 'brand.voice.example',
    'voice.avoid': 'brand.voice.avoid',
    keyMessages: 'brand.messages',
    'keyMessages.text': 'merge.field.text',
    'keyMessages.language': 'imports.field.language',
  },
  offerings: {
    ...under('brand.offerings', ['name', 'kind', 'message']),
    link: 'channels.field.link',
  },
  audiences: under('audiences.field', [
    'name',
    'summary',
    'ageFrom',
    'ageTo',
    'place',
    'languages',
    'networks',
    'activeTimes',
    'needs',
    'pains',
    'beliefNow',
    'beliefWished',
    'sources',
    'accessibilityNeeds',
    'attentionShare',
  ]),
  channels: under('channels.field', [
    'network',
    'name',
    'handle',
    'link',
    'role',
    'languages',
    'owner',
    'accessNote',
    'postsPerWeek',
    'responseGoalHours',
    'state',
    'lastPostOn',
    'isVerified',
    'bio',
    'pinned',
    'textLimit',
  ]),
  objectives: under('goals.objective', ['businessGoal', 'socialGoal', 'stage', 'owner']),
  targets: {
    ...under('goals.field', [
      'metric',
      'customName',
      'direction',
      'per',
      'baseline',
      'baselineDate',
      'baselineSource',
      'goal',
      'start',
      'due',
      'owner',
      'why',
      'path',
    ]),
    objectiveId: 'goals.field.objective',
    channelId: 'goals.field.channel',
  },
  metricPoints: {
    ...under('imports.field', ['metric', 'date', 'periodStart', 'value']),
    customName: 'goals.field.customName',
    channelId: 'imports.field.channel',
    source: 'merge.field.source',
  },
  pillars: {
    ...under('content.field', ['name', 'colour', 'share', 'description', 'examples']),
    objectiveIds: 'content.field.objectives',
    audienceIds: 'content.field.audiences',
  },
  posts: {
    ...under('calendar.editor', [
      'title',
      'status',
      'date',
      'time',
      'format',
      'owner',
      'effort',
      'visualBrief',
    ]),
    isHeld: 'merge.field.onHold',
    timeZone: 'workspace.field.timeZone',
    publishedAt: 'merge.field.publishedAt',
    pillarId: 'calendar.editor.pillar',
    objectiveId: 'calendar.editor.serves',
    audienceId: 'calendar.editor.audience',
    source: 'merge.field.source',
    variants: 'merge.field.versions',
    'variants.channelId': 'imports.field.channel',
    'variants.language': 'imports.field.language',
    'variants.text': 'calendar.variant.text',
    'variants.title': 'calendar.variant.networkTitle',
    'variants.link': 'calendar.variant.link',
    'variants.hashtags': 'calendar.variant.hashtags',
    'variants.firstComment': 'calendar.variant.firstComment',
    'variants.callToAction': 'calendar.variant.callToAction',
    'variants.media': 'calendar.media.titlePlain',
  },
  crisisLevels: {
    level: 'crisis.level',
    ...under('crisis.levels', ['name', 'description', 'thresholdCount', 'thresholdMultiple', 'pausesPosts']),
    ...CLOCKS,
  },
  crisisRoles: {
    ...under('crisis.roles', ['role', 'person', 'reach', 'backup', 'backupReach']),
    checkedOn: 'crisis.roles.checked',
  },
  crisisContacts: {
    ...under('crisis.contacts', ['name', 'organisation', 'reach', 'when']),
    checkedOn: 'crisis.roles.checked',
  },
  crisisSteps: { ...under('crisis.steps', ['text', 'levels']), phase: 'merge.field.phase' },
  crisisStatements: {
    ...under('crisis.statements', ['kind', 'level', 'scenario', 'text']),
    language: 'imports.field.language',
  },
  incidents: {
    title: 'crisis.start.what',
    ...under('crisis.start', ['level', 'lead', 'speaker', 'mentions']),
    usualPerDay: 'crisis.start.usual',
    ...under('crisis.review', ['whatHappened', 'impact', 'wentWell', 'wentBadly', 'actions', 'statements']),
    openedAt: 'merge.field.openedAt',
    closedAt: 'merge.field.closedAt',
    goals: 'merge.field.goals',
    firstAlertAt: 'merge.field.firstAlertAt',
    nextUpdateDueAt: 'merge.field.nextUpdateDueAt',
    steps: 'crisis.review.checklist',
    log: 'crisis.review.log',
    notified: 'crisis.review.knew',
    held: 'crisis.review.held',
    'actions.text': 'crisis.review.action',
    'actions.owner': 'crisis.review.owner',
  },
  reviews: {
    ...under('reviews', ['worked', 'didNotWork', 'learned', 'figures']),
    next: 'reviews.nextSteps',
    periodStart: 'imports.field.periodStart',
    periodEnd: 'merge.field.periodEnd',
    closedAt: 'merge.field.closedAt',
    postsPlanned: 'merge.field.postsPlanned',
    postsPublished: 'merge.field.postsPublished',
    kind: 'merge.field.kind',
  },
  sectionDecisions: {
    ...under('app.decision', ['will', 'willNot']),
    section: 'reviews.decision.section',
    version: 'merge.field.version',
    decidedOn: 'merge.field.decidedOn',
  },
  decisions: {
    ...under('reviews.decision', ['text', 'section', 'because', 'expected', 'checkOn', 'hasEvidence']),
    reviewId: 'app.pages.reviews.title',
    decidedOn: 'merge.field.decidedOn',
    outcome: 'merge.field.outcome',
  },
};

/** The key of the words for a place in a record: of the field, or of the field of an item in a list. */
export function labelKeyOf(collection: Collection, path: FieldPath): string {
  if (path.length === 0) return 'merge.wholeRecord';
  // Every second part of a path is the name of an item.
  const fields = path.filter((_, index) => index % 2 === 0);
  const labels = { ...NAMED, ...FIELD_LABELS[collection] };
  return labels[fields.slice(0, 2).join('.')] ?? labels[fields[0] ?? ''] ?? 'merge.field.other';
}

function under(group: string, fields: readonly string[]): Labels {
  return Object.fromEntries(fields.map((field) => [field, `${group}.${field}`]));
}
