import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import type { RecoveryOption, RecoveryReport } from '#shared/api/recovery-methods.ts';
import type { BroughtBack } from './BroughtBackBanner.tsx';
import { DifferenceView } from './DifferenceView.tsx';
import { useOptionTitle } from './RecoveryOptions.tsx';
import styles from './RecoveryPage.module.css';
import { usePreview, useRestoring } from './use-recovery.ts';

type ChosenStateProps = {
  readonly report: RecoveryReport;
  readonly option: RecoveryOption;
  /** The workspace itself is as it should be. */
  readonly isPlain: boolean;
  readonly onBroughtBack: (brought: BroughtBack) => void;
};

/** The chosen state: what would be different, and the two ways to have it. */
export function ChosenState({ report, option, isPlain, onBroughtBack }: ChosenStateProps) {
  const t = useTranslations('recovery');
  const title = useOptionTitle();
  const sentence = useErrorSentence();
  const preview = usePreview(report.id, option);
  const { busy, failure, restore } = useRestoring(report.id);
  const bringBack = async () => {
    const restored = await restore(option, 'in-place');
    if (restored !== null) onBroughtBack({ kind: 'brought', at: option.at, ...restored });
  };
  const openCopy = async () => {
    const restored = await restore(option, 'copy');
    if (restored !== null)
      navigate({ place: 'workspace', workspaceId: restored.id, page: 'overview', query: {} });
  };
  return (
    <aside className={styles.chosen} aria-label={title(option)}>
      <header className={styles.chosenHead}>{title(option)}</header>
      <div className={styles.chosenBody}>
        <DifferenceView preview={preview} />
      </div>
      <footer className={styles.chosenFoot}>
        {failure !== null && <Banner tone="off">{sentence(failure)}</Banner>}
        {busy === null ? (
          <div className={styles.notes}>
            <p>{t(isPlain ? 'bringBackNoteFine' : 'bringBackNote')}</p>
            <p>{t('openCopyNote')}</p>
          </div>
        ) : (
          <ProgressBar label={t('bringingBack')} value={null} />
        )}
        <div className={styles.actions}>
          <Button isDisabled={busy !== null} onPress={() => void openCopy()}>
            {t('openCopy')}
          </Button>
          <Button
            variant={isPlain ? 'plain' : 'primary'}
            isBusy={busy !== null}
            onPress={() => void bringBack()}
          >
            {t('bringBack')}
          </Button>
        </div>
      </footer>
    </aside>
  );
}
