import type { Collection } from '#shared/workspace/schema.ts';
import { type Labels, under } from './labels.ts';

const CLOCKS: Labels = {
  firstAlertMinutes: 'crisis.levels.firstAlertMinutes',
  holdingStatementMinutes: 'crisis.levels.holdingStatementMinutes',
  fullAnswerMinutes: 'crisis.levels.fullAnswerMinutes',
  updateEveryMinutes: 'crisis.levels.updateEveryMinutes',
};

/** What is prepared for a crisis, and what is written down in one. */
export const CRISIS_LABELS = {
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
} satisfies Partial<Record<Collection, Labels>>;
