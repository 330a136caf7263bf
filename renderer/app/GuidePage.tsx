import { type ComponentType, useState } from 'react';
import { useTranslations } from 'use-intl';
import { AudiencesGuide } from '#renderer/features/audiences/AudiencesPage.tsx';
import { BrandGuide } from '#renderer/features/brand/BrandPage.tsx';
import { ChannelsGuide } from '#renderer/features/channels/ChannelsPage.tsx';
import { CompetitorsGuide } from '#renderer/features/competitors/CompetitorsPage.tsx';
import { ContentGuide } from '#renderer/features/content/ContentGuide.tsx';
import { CrisisGuide } from '#renderer/features/crisis/CrisisGuide.tsx';
import { FitGuide } from '#renderer/features/fit/FitPage.tsx';
import { GoalsGuide } from '#renderer/features/goals/GoalsGuide.tsx';
import { ToolsGuide } from '#renderer/features/tools/ToolsPage.tsx';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PLAN_SECTIONS, type PlanSection } from '#shared/plan/section.ts';
import { type SectionStatus, sectionStatuses } from '#shared/plan/section-status.ts';
import { GuideExample } from './GuideExample.tsx';
import styles from './GuidePage.module.css';
import { openPage, useQuery } from './navigation.ts';
import { StarterOffer } from './StarterOffer.tsx';

const EDITORS: Readonly<Record<PlanSection, ComponentType>> = {
  fit: FitStep,
  brand: BrandGuide,
  audiences: AudiencesGuide,
  competitors: CompetitorsGuide,
  channels: ChannelsGuide,
  goals: GoalsGuide,
  content: ContentGuide,
  tools: ToolsGuide,
  crisis: CrisisGuide,
};

/** The fit check, and what comes of its answers at once. */
function FitStep() {
  return <FitGuide starter={<StarterOffer />} />;
}

/** Minutes that a step takes a person who has thought about it before: our own estimate, told as "about". */
const MINUTES: Readonly<Record<PlanSection, number>> = {
  fit: 5,
  brand: 10,
  audiences: 10,
  competitors: 8,
  channels: 8,
  goals: 12,
  content: 10,
  tools: 5,
  crisis: 15,
};

/** The plan step by step: why it matters, what to write, a worked example, and the decision it ends in. */
export function GuidePage() {
  const tables = useWorkspace((all) => all);
  const statuses = sectionStatuses(tables);
  const [wanted] = useQuery('step');
  // Chosen once: the word that decides a section must not turn the page while it is typed.
  const [first] = useState(() => firstOpen(statuses));
  const section = PLAN_SECTIONS.find((each) => each === wanted) ?? first;
  const t = useTranslations('guide');
  const Editor = EDITORS[section];
  const place = PLAN_SECTIONS.indexOf(section);
  return (
    <div className={styles.guide}>
      <Steps statuses={statuses} section={section} />
      <div className={styles.columns}>
        <div className={styles.main} key={section}>
          <div>
            <p className="quiet dense">
              {t('step', { step: place + 1, count: PLAN_SECTIONS.length, minutes: MINUTES[section] })}
            </p>
            <h2 className="statement">{t(`${section}.title`)}</h2>
            <p className={styles.why}>{t(`${section}.why`)}</p>
          </div>
          <Editor />
          <SectionDecisionCard section={section} />
        </div>
        <GuideExample section={section} />
      </div>
      <Footer statuses={statuses} section={section} />
    </div>
  );
}

/** Where the guide begins when no step is named: at the first section that is not decided. */
function firstOpen(statuses: readonly SectionStatus[]): PlanSection {
  return statuses.find(({ state }) => state !== 'decided')?.section ?? 'brand';
}

function goTo(step: PlanSection): void {
  openPage('guide', { step });
}

type StepProps = { readonly statuses: readonly SectionStatus[]; readonly section: PlanSection };

function Steps({ statuses, section }: StepProps) {
  const t = useTranslations();
  return (
    <nav aria-label={t('guide.steps')} className={styles.steps}>
      <ol>
        {statuses.map((status) => {
          const done = status.met / (status.met + status.open.length);
          return (
            <li key={status.section}>
              <button
                type="button"
                aria-current={status.section === section ? 'step' : undefined}
                onClick={() => goTo(status.section)}
              >
                <span className={styles.bar}>
                  <span style={{ width: `${Math.round(done * 100)}%` }} />
                </span>
                {t(`app.pages.${status.section}.title`)}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function Footer({ statuses, section }: StepProps) {
  const t = useTranslations();
  const place = PLAN_SECTIONS.indexOf(section);
  const before = PLAN_SECTIONS[place - 1];
  const after = PLAN_SECTIONS[place + 1];
  const open = statuses[place]?.open.length ?? 0;
  return (
    <footer className={styles.footer}>
      {before !== undefined && (
        <Button variant="quiet" icon="chevronLeft" onPress={() => goTo(before)}>
          {t(`app.pages.${before}.title`)}
        </Button>
      )}
      <p className="quiet small">{open === 0 ? t('guide.allDecided') : t('guide.open', { count: open })}</p>
      <span className="push" />
      {open > 0 && after !== undefined && <Button onPress={() => goTo(after)}>{t('guide.later')}</Button>}
      {after === undefined ? (
        <Button variant="primary" iconAfter="chevronRight" onPress={() => openPage('overview')}>
          {t('guide.finish')}
        </Button>
      ) : (
        <Button variant="primary" iconAfter="chevronRight" onPress={() => goTo(after)}>
          {t('guide.next', { section: t(`app.pages.${after}.title`) })}
        </Button>
      )}
    </footer>
  );
}
