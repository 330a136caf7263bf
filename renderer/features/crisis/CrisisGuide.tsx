import { CrisisEmpty } from './CrisisEmpty.tsx';
import { LevelEditor } from './LevelEditor.tsx';
import { RoleEditor } from './PeopleEditor.tsx';
import { StatementEditor } from './StatementEditor.tsx';
import { StepEditor } from './StepEditor.tsx';
import { isPlanEmpty, useCrisisPlan } from './use-crisis-plan.ts';

/** The step of the guide: a tested plan to begin with, then the parts that nobody can do without. */
export function CrisisGuide() {
  const plan = useCrisisPlan();
  if (isPlanEmpty(plan)) return <CrisisEmpty size="part" />;
  return (
    <>
      <LevelEditor />
      <RoleEditor />
      <StepEditor />
      <StatementEditor kinds={['holding']} />
    </>
  );
}
