import {
  CRISIS_PHASES,
  type CrisisLevel,
  type CrisisRole,
  createCrisisContact,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import { createSectionDecision } from '#shared/plan/decision.ts';
import { crisisRules } from '#shared/plan/health/crisis-rules.ts';
import { at, planOf, testRules } from './rule-cases.ts';

const level = (number: number, fields: Partial<CrisisLevel> = {}) =>
  createCrisisLevel(at(`l${number}`), { level: number, ...fields });
const role = (fields: Partial<CrisisRole>) =>
  planOf({ crisisRoles: [createCrisisRole(at('r'), { role: 'Lead', ...fields })] });
const holding = (...languages: readonly string[]) =>
  languages.map((language) =>
    createCrisisStatement(at(language), { language, text: 'We are looking into it' }),
  );

testRules('the rules of the crisis plan', crisisRules, {
  crisisLevelsMissing: {
    fires: planOf({ crisisLevels: [level(1)] }),
    silent: planOf({ crisisLevels: [level(1), level(2)] }),
  },
  crisisRolesUnfilled: { fires: role({}), silent: role({ person: 'Ada' }) },
  crisisRoleWithoutBackup: { fires: role({ person: 'Ada' }), silent: role({ person: 'Ada', backup: 'Bo' }) },
  crisisPhaseEmpty: {
    fires: planOf({ crisisSteps: [createCrisisStep(at('s'), { phase: 'first-hour', text: 'Call' })] }),
    silent: planOf({
      crisisSteps: CRISIS_PHASES.map((phase) => createCrisisStep(at(phase), { phase, text: 'Call' })),
    }),
  },
  crisisStatementMissing: {
    fires: planOf({ crisisStatements: holding('de') }),
    silent: planOf({ crisisStatements: holding('de', 'en') }),
  },
  crisisUndecided: {
    fires: planOf(),
    silent: planOf({
      sectionDecisions: [
        createSectionDecision(at('d'), { section: 'crisis', decidedOn: '2026-07-01', will: 'Answer' }),
      ],
    }),
  },
  crisisLevelWithoutThreshold: {
    fires: planOf({ crisisLevels: [level(1)] }),
    silent: planOf({
      crisisLevels: [level(1, { thresholdMultiple: 2 }), level(3, { description: 'Injury' })],
    }),
  },
  crisisLevelsDescending: {
    fires: planOf({ crisisLevels: [level(2, { thresholdCount: 20 }), level(1, { thresholdCount: 50 })] }),
    silent: planOf({ crisisLevels: [level(2, { thresholdCount: 50 }), level(1, { thresholdCount: 20 })] }),
  },
  crisisRoleUnreachable: { fires: role({ person: 'Ada' }), silent: role({ person: 'Ada', reach: '0151' }) },
  crisisBackupSame: {
    fires: role({ person: 'Ada', backup: ' ada' }),
    silent: role({ person: 'Ada', backup: 'Bo' }),
  },
  crisisContactUnchecked: {
    fires: planOf({
      crisisContacts: [createCrisisContact(at('c'), { name: 'Lab', checkedOn: '2026-07-15' })],
    }),
    silent: planOf({
      crisisContacts: [createCrisisContact(at('c'), { name: 'Lab', checkedOn: '2026-07-16' })],
    }),
  },
  crisisContactUnreachable: {
    fires: planOf({ crisisContacts: [createCrisisContact(at('c'), { organisation: 'Lab' })] }),
    silent: planOf({
      crisisContacts: [createCrisisContact(at('c'), { organisation: 'Lab', reach: '0151' })],
    }),
  },
});
