import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import styles from './MergePage.module.css';
import { MergeView } from './MergeView.tsx';
import { NothingToMerge } from './NothingToMerge.tsx';
import { type Comparing, useComparing } from './use-comparing.ts';

/** Another version of this workspace: what comes in, what both changed, and one step that joins them. */
export function MergePage() {
  const t = useTranslations('merge');
  const comparing = useComparing();
  const { offer, isBusy } = comparing;
  if (offer === null) {
    return isBusy ? (
      <div className={styles.waiting}>
        <ProgressBar label={t('loading')} value={null} />
      </div>
    ) : (
      <ChooseFile comparing={comparing} />
    );
  }
  const { changes, conflicts } = offer.proposal;
  return changes.length === 0 && conflicts.length === 0 ? (
    <NothingToMerge offer={offer} onPick={comparing.pick} />
  ) : (
    <MergeView offer={offer} comparing={comparing} />
  );
}

function ChooseFile({ comparing }: { readonly comparing: Comparing }) {
  const t = useTranslations('merge');
  const sentence = useErrorSentence();
  const { failure, fileProblem, pick, compare } = comparing;
  const problem = failure === null ? fileProblem : t('failed', { reason: sentence(failure) });
  return (
    <div className={styles.waiting}>
      {problem !== null && (
        <Banner
          tone="off"
          actions={failure !== null && <Button onPress={() => void compare()}>{t('again')}</Button>}
        >
          {problem}
        </Banner>
      )}
      <EmptyState
        title={t('choose.title')}
        actions={
          <Button variant="primary" size="large" icon="folderOpen" onPress={pick}>
            {t('choose.action')}
          </Button>
        }
      >
        {t('choose.text')}
      </EmptyState>
    </div>
  );
}
