import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useRecords, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { createRoleProfile, ROLE_PROFILE_ID, type RoleProfile } from '#shared/plan/fit/role-profile.ts';
import { type Ranked, rankCandidates } from '#shared/plan/fit/role-score.ts';
import { added, changed } from '#shared/workspace/changes.ts';

const UNWRITTEN = createRoleProfile({ now: '1970-01-01T00:00:00.000Z' });

/** The one role profile, made at the first word. */
export function useRoleProfile() {
  const session = useSession();
  const stored = useWorkspace((tables) => tables.roleProfile.get(ROLE_PROFILE_ID));
  const change = (fields: Partial<RoleProfile>) => {
    const before = session.tables().roleProfile.get(ROLE_PROFILE_ID);
    const edit =
      before === undefined
        ? added('roleProfile', createRoleProfile({ now: session.now() }, fields))
        : changed('roleProfile', before, fields);
    session.edit('fit.undo.role', [edit], { merge: `roleProfile/${Object.keys(fields).join()}` });
  };
  return { profile: stored ?? UNWRITTEN, change, settle: session.settle };
}

/** The candidates in the order of their scores. */
export function useRanking(): readonly Ranked[] {
  const candidates = useRecords('candidates');
  const { profile } = useRoleProfile();
  return useMemo(() => rankCandidates(candidates, profile), [candidates, profile]);
}

/** How a competence is called: its own name, or that of the catalog. */
export function useCompetenceName(): (asked: RoleProfile['competences'][number]) => string {
  const t = useTranslations('fit');
  return ({ competence, name }) => {
    if (competence !== 'own') return t(`competence.${competence}`);
    return name.trim() === '' ? t('role.unnamed') : name;
  };
}

export function useCandidateName(): (candidate: { readonly name: string }) => string {
  const t = useTranslations('fit.candidates');
  return ({ name }) => (name.trim() === '' ? t('unnamed') : name);
}
