import { useTranslations } from 'use-intl';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { CRISIS_PHASES } from '#shared/plan/crisis.ts';

const PHASE_KEYS = {
  'first-15-minutes': 'first15Minutes',
  'first-hour': 'firstHour',
  'first-day': 'firstDay',
} as const;

/** The step of the guide: the checklist by phase. */
export function CrisisGuide() {
  const t = useTranslations('crisis');
  const steps = useRecords('crisisSteps');
  return CRISIS_PHASES.map((phase) => (
    <section key={phase}>
      <SectionHeading>{t(`phase.${PHASE_KEYS[phase]}`)}</SectionHeading>
      <ul>
        {steps
          .filter((step) => step.phase === phase)
          .map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
      </ul>
    </section>
  ));
}
