import { CRISIS_PHASES } from '../crisis/crisis.ts';
import { CONTACT_CHECK_DAYS, isChecked } from '../crisis/crisis-plan.ts';
import { add, each, found, isWritten, language, named, undecided } from './found.ts';
import type { HealthRule } from './rule.ts';

/** The choice in the sentence: it may hold neither digits nor hyphens. */
const PHASE_WORDS = { 'first-15-minutes': 'minutes', 'first-hour': 'hour', 'first-day': 'day' } as const;

export const crisisRules = [
  {
    id: 'crisisLevelsMissing',
    section: 'crisis',
    severity: 'error',
    isPoint: true,
    find: ({ crisisLevels }) => {
      const taken = new Set([...crisisLevels.values()].map(({ level }) => level));
      const level = [1, 2, 3, 4, 5].find((one) => !taken.has(one)) ?? 1;
      return crisisLevels.size > 1
        ? []
        : [
            found(
              ['crisisLevels', null, 'level'],
              { count: crisisLevels.size },
              add('crisisLevels', { level }),
            ),
          ];
    },
  },
  {
    id: 'crisisRolesUnfilled',
    section: 'crisis',
    severity: 'warning',
    isPoint: true,
    find: ({ crisisRoles }) => {
      const all = [...crisisRoles.values()];
      return all.some(({ person }) => isWritten(person))
        ? []
        : [found(['crisisRoles', all[0]?.id ?? null, 'person'])];
    },
  },
  {
    id: 'crisisRoleWithoutBackup',
    section: 'crisis',
    severity: 'warning',
    isPoint: true,
    applies: ({ crisisRoles }) => crisisRoles.size > 0,
    find: ({ crisisRoles }) =>
      each(crisisRoles, ({ id, role, person, backup }) =>
        isWritten(backup)
          ? null
          : found(['crisisRoles', id, 'backup'], { role: named(isWritten(role) ? role : person) }),
      ),
  },
  {
    id: 'crisisPhaseEmpty',
    section: 'crisis',
    severity: 'error',
    isPoint: true,
    find: ({ crisisSteps }) => {
      const filled = new Set(
        [...crisisSteps.values()].filter(({ text }) => isWritten(text)).map(({ phase }) => phase),
      );
      return CRISIS_PHASES.filter((phase) => !filled.has(phase)).map((phase) =>
        found(['crisisSteps', null, 'phase'], { phase: PHASE_WORDS[phase] }, add('crisisSteps', { phase })),
      );
    },
  },
  {
    id: 'crisisStatementMissing',
    section: 'crisis',
    severity: 'warning',
    isPoint: true,
    find: ({ crisisStatements, profile }) => {
      const written = new Set(
        [...crisisStatements.values()]
          .filter(({ kind, text }) => kind === 'holding' && isWritten(text))
          .map((statement) => statement.language),
      );
      return (profile.get('profile')?.languages ?? [])
        .filter((tag) => !written.has(tag))
        .map((tag) =>
          found(
            ['crisisStatements', null, 'language'],
            { language: language(tag) },
            add('crisisStatements', { kind: 'holding', language: tag }),
          ),
        );
    },
  },
  undecided('crisisUndecided', 'crisis'),
  {
    id: 'crisisLevelWithoutThreshold',
    section: 'crisis',
    severity: 'error',
    isPoint: false,
    find: ({ crisisLevels }) =>
      each(crisisLevels, ({ id, level, name, description, thresholdCount, thresholdMultiple }) =>
        thresholdCount === null && thresholdMultiple === null && !isWritten(description)
          ? found(['crisisLevels', id, 'thresholdCount'], { level, name: named(name) })
          : null,
      ),
  },
  {
    id: 'crisisLevelsDescending',
    section: 'crisis',
    severity: 'error',
    isPoint: false,
    find: ({ crisisLevels }) => {
      const levels = [...crisisLevels.values()].sort((left, right) => left.level - right.level);
      return levels.flatMap((higher, index) => {
        const lower = levels[index - 1];
        if (lower === undefined) return [];
        const field = (['thresholdCount', 'thresholdMultiple'] as const).find((one) =>
          isBelow(higher[one], lower[one]),
        );
        if (field === undefined) return [];
        return [found(['crisisLevels', higher.id, field], { level: higher.level, lower: lower.level })];
      });
    },
  },
  {
    id: 'crisisRoleUnreachable',
    section: 'crisis',
    severity: 'warning',
    isPoint: false,
    find: ({ crisisRoles }) =>
      each(crisisRoles, ({ id, person, reach }) =>
        isWritten(person) && !isWritten(reach)
          ? found(['crisisRoles', id, 'reach'], { name: named(person) })
          : null,
      ),
  },
  {
    id: 'crisisBackupSame',
    section: 'crisis',
    severity: 'error',
    isPoint: false,
    find: ({ crisisRoles }) =>
      each(crisisRoles, ({ id, role, person, backup }) =>
        isWritten(person) && plain(person) === plain(backup)
          ? found(['crisisRoles', id, 'backup'], { role: named(role), name: named(person) })
          : null,
      ),
  },
  {
    id: 'crisisContactUnchecked',
    section: 'crisis',
    severity: 'warning',
    isPoint: false,
    find: ({ crisisRoles, crisisContacts }, { today }) => [
      ...each(crisisRoles, ({ id, person, checkedOn }) =>
        !isWritten(person) || isChecked(checkedOn, today)
          ? null
          : found(['crisisRoles', id, 'checkedOn'], { name: named(person), days: CONTACT_CHECK_DAYS }),
      ),
      ...each(crisisContacts, ({ id, name, organisation, checkedOn }) =>
        isChecked(checkedOn, today)
          ? null
          : found(['crisisContacts', id, 'checkedOn'], {
              name: named(isWritten(name) ? name : organisation),
              days: CONTACT_CHECK_DAYS,
            }),
      ),
    ],
  },
  {
    id: 'crisisContactUnreachable',
    section: 'crisis',
    severity: 'warning',
    isPoint: false,
    find: ({ crisisContacts }) =>
      each(crisisContacts, ({ id, name, organisation, reach }) =>
        isWritten(reach)
          ? null
          : found(['crisisContacts', id, 'reach'], { name: named(isWritten(name) ? name : organisation) }),
      ),
  },
] as const satisfies readonly HealthRule[];

function isBelow(higher: number | null, lower: number | null): boolean {
  return higher !== null && lower !== null && higher <= lower;
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
