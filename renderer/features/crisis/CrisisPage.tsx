import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { CrisisGuide } from './CrisisGuide.tsx';
import styles from './CrisisPage.module.css';

/** What is done when it happens, and the room of an incident that runs. */
export function CrisisPage() {
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <CrisisGuide />
        <SectionDecisionCard section="crisis" />
      </div>
    </div>
  );
}
