import { useMemo } from 'react';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { type CrisisPlan, inOrder } from '#shared/plan/crisis/crisis-plan.ts';
import type { Tables } from '#shared/workspace/schema.ts';

/** The crisis plan, each list in its order. */
export function useCrisisPlan(): CrisisPlan {
  const tables = useWorkspace(
    ({ crisisLevels, crisisRoles, crisisContacts, crisisSteps, crisisStatements }) => ({
      crisisLevels,
      crisisRoles,
      crisisContacts,
      crisisSteps,
      crisisStatements,
    }),
  );
  const { crisisLevels, crisisRoles, crisisContacts, crisisSteps, crisisStatements } = tables;
  return useMemo(
    () => planOf({ crisisLevels, crisisRoles, crisisContacts, crisisSteps, crisisStatements }),
    [crisisLevels, crisisRoles, crisisContacts, crisisSteps, crisisStatements],
  );
}

type PlanTables = Pick<
  Tables,
  'crisisLevels' | 'crisisRoles' | 'crisisContacts' | 'crisisSteps' | 'crisisStatements'
>;

export function planOf(tables: PlanTables): CrisisPlan {
  return {
    levels: [...tables.crisisLevels.values()].sort((left, right) => left.level - right.level),
    roles: inOrder(tables.crisisRoles.values()),
    contacts: inOrder(tables.crisisContacts.values()),
    steps: inOrder(tables.crisisSteps.values()),
    statements: inOrder(tables.crisisStatements.values()),
  };
}

export function isPlanEmpty({ levels, roles, contacts, steps, statements }: CrisisPlan): boolean {
  return levels.length + roles.length + contacts.length + steps.length + statements.length === 0;
}
