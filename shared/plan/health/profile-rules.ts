import { daysBetween } from '#shared/base/calendar-date.ts';
import { PROFILE_ID } from '../workspace-profile.ts';
import { day, each, fix, found, isWritten } from './found.ts';
import type { HealthRule } from './rule.ts';

/** Days before the end of the plan from which the next one should be thought of. */
const END_DAYS = 30;

/** The workspace itself: period, people, hours. */
export const profileRules = [
  {
    id: 'profileWithoutOwner',
    section: 'profile',
    severity: 'warning',
    isPoint: false,
    find: ({ profile }) =>
      each(profile, ({ owner }) => (isWritten(owner) ? null : found(['profile', PROFILE_ID, 'owner']))),
  },
  {
    id: 'profileWithoutApprover',
    section: 'profile',
    severity: 'note',
    isPoint: false,
    find: ({ profile }) =>
      each(profile, ({ approver }) =>
        isWritten(approver) ? null : found(['profile', PROFILE_ID, 'approver']),
      ),
  },
  {
    id: 'profileWithoutHours',
    section: 'profile',
    severity: 'warning',
    isPoint: false,
    find: ({ profile }) =>
      each(profile, ({ hoursPerWeek }) =>
        hoursPerWeek === null || hoursPerWeek === 0 ? found(['profile', PROFILE_ID, 'hoursPerWeek']) : null,
      ),
  },
  {
    id: 'workTimesReversed',
    section: 'profile',
    severity: 'error',
    isPoint: false,
    find: ({ profile }) =>
      each(profile, ({ workFrom, workTo }) => {
        if (workFrom === null || workTo === null || workFrom <= workTo) return null;
        const mend = fix('profile', PROFILE_ID, { workFrom: workTo, workTo: workFrom });
        return found(['profile', PROFILE_ID, 'workFrom'], { from: workFrom, to: workTo }, mend);
      }),
  },
  {
    id: 'planOver',
    section: 'profile',
    severity: 'warning',
    isPoint: false,
    find: ({ profile }, { today }) =>
      each(profile, ({ planEnd }) =>
        planEnd < today ? found(['profile', PROFILE_ID, 'planEnd'], { date: day(planEnd) }) : null,
      ),
  },
  {
    id: 'planEndsSoon',
    section: 'profile',
    severity: 'note',
    isPoint: false,
    find: ({ profile }, { today }) =>
      each(profile, ({ planEnd }) => {
        const days = daysBetween(today, planEnd);
        return days >= 0 && days <= END_DAYS
          ? found(['profile', PROFILE_ID, 'planEnd'], { date: day(planEnd) })
          : null;
      }),
  },
] as const satisfies readonly HealthRule[];
