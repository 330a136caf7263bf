import { useFormatter, useTranslations } from 'use-intl';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Finding, FindingList } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { CRISIS_PHASES, type CrisisPhase } from '#shared/plan/crisis/crisis.ts';
import {
  type CrisisPlan,
  type ReadinessFinding,
  readinessFindings,
  readinessScore,
} from '#shared/plan/crisis/crisis-plan.ts';
import { changed } from '#shared/workspace/changes.ts';
import { usePhaseName } from './crisis-words.ts';
import { focusRecord } from './focus-record.ts';
import { useAddRow } from './use-plan-rows.ts';

/** What would fail on the day, each with the action that mends it. */
export function useReadiness(plan: CrisisPlan) {
  const { languages } = useProfile();
  const today = useToday();
  const findings = readinessFindings(plan, languages, today);
  return { findings, ...readinessScore(findings) };
}

export function ReadinessList({ findings }: { readonly findings: readonly ReadinessFinding[] }) {
  const t = useTranslations('crisis');
  const namesOf = useNames();
  return (
    <FindingList>
      {findings.map((finding) => {
        const { kind, tone, statementKind } = finding;
        return (
          <Finding
            key={`${kind} ${statementKind ?? ''}`}
            mark={<StateMark shape={tone === 'off' ? 'octagon' : 'triangle'} tone={tone} />}
            action={<Mend finding={finding} />}
          >
            {t.rich(`finding.${kind}`, {
              b: (chunks) => <b>{chunks}</b>,
              names: namesOf(finding),
              kind: statementKind === null ? '' : t(`statementKind.${statementKind}`),
            })}
          </Finding>
        );
      })}
    </FindingList>
  );
}

/** Names of records as they are; languages and phases in the words of the interface. */
function useNames(): (finding: ReadinessFinding) => string {
  const format = useFormatter();
  const languageName = useLanguageName();
  const phaseName = usePhaseName();
  return ({ kind, names }) => {
    if (kind === 'statementMissing') return format.list(names.map(languageName));
    if (kind === 'phaseWithoutStep') return format.list(names.filter(isPhase).map(phaseName));
    return format.list(names);
  };
}

function Mend({ finding }: { readonly finding: ReadinessFinding }) {
  const t = useTranslations('crisis.finding');
  const session = useSession();
  const today = useToday();
  const add = useAddRow();
  const { kind, ids, names, statementKind } = finding;
  const first = ids[0];
  const link = (label: string, onPress: () => void) => (
    <Button variant="link" size="small" onPress={onPress}>
      {label}
    </Button>
  );
  const fill = (field: string) =>
    first === undefined ? null : link(t('show'), () => focusRecord(first, field));
  switch (kind) {
    case 'noLevels':
      return link(t('addLevel'), add.level);
    case 'noRoles':
      return link(t('addRole'), add.role);
    case 'phaseWithoutStep':
      return link(t('addStep'), () => add.step({ phase: names.find(isPhase) ?? 'first-15-minutes' }));
    case 'statementMissing':
      return link(t('write'), () =>
        add.statement({ language: names[0] ?? 'en', kind: statementKind ?? 'holding' }),
      );
    case 'contactUnchecked':
      return link(t('tried'), () => {
        const { crisisRoles, crisisContacts } = session.tables();
        session.edit(
          'crisis.undo.tried',
          ids.flatMap((id) => {
            const [role, contact] = [crisisRoles.get(id), crisisContacts.get(id)];
            if (role !== undefined) return [changed('crisisRoles', role, { checkedOn: today })];
            return contact === undefined ? [] : [changed('crisisContacts', contact, { checkedOn: today })];
          }),
        );
      });
    case 'levelWithoutThresholds':
      return fill('thresholdCount');
    case 'levelWithoutTimes':
      return fill('firstAlertMinutes');
    case 'roleWithoutPerson':
      return fill('person');
    case 'roleWithoutBackup':
      return fill('backup');
    case 'roleWithoutReach':
    case 'contactWithoutReach':
      return fill('reach');
  }
}

function isPhase(name: string): name is CrisisPhase {
  return CRISIS_PHASES.some((phase) => phase === name);
}
