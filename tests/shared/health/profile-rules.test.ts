import { profileRules } from '#shared/plan/health/profile-rules.ts';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { aProfile } from '#tests/support/build-records.ts';
import { planOf, testRules } from './rule-cases.ts';

const withProfile = (fields: Partial<WorkspaceProfile>) => planOf({ profile: [aProfile(fields)] });

testRules('the rules of the workspace', profileRules, {
  profileWithoutOwner: { fires: withProfile({}), silent: withProfile({ owner: 'Ada' }) },
  profileWithoutApprover: { fires: withProfile({}), silent: withProfile({ approver: 'Bo' }) },
  profileWithoutHours: { fires: withProfile({ hoursPerWeek: 0 }), silent: withProfile({ hoursPerWeek: 10 }) },
  workTimesReversed: {
    fires: withProfile({ workFrom: '17:00', workTo: '09:00' }),
    silent: withProfile({ workFrom: '09:00', workTo: '17:00' }),
  },
  planOver: { fires: withProfile({ planEnd: '2026-10-13' }), silent: withProfile({ planEnd: '2026-10-14' }) },
  planEndsSoon: {
    fires: withProfile({ planEnd: '2026-11-13' }),
    silent: withProfile({ planEnd: '2026-11-14' }),
  },
});
