import { useTranslations } from 'use-intl';
import type { BroughtBack } from '#renderer/features/recovery/BroughtBackBanner.tsx';
import { RecoveryPage } from '#renderer/features/recovery/RecoveryPage.tsx';
import { PassphrasePage } from '#renderer/features/seal/PassphrasePage.tsx';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { type ErrorCode, PlannerError } from '#shared/base/errors.ts';
import { FORMAT_LOCALES } from '#shared/base/language.ts';
import styles from './Message.module.css';
import { navigate } from './navigation.ts';
import { OutsideFrame } from './OutsideFrame.tsx';

type ClosedWorkspaceProps = {
  readonly workspaceId: string;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly onBroughtBack: (brought: BroughtBack) => void;
};

/** In place of a workspace that does not open: the way in that fits the reason. */
export function ClosedWorkspace(props: ClosedWorkspaceProps) {
  const language = useLanguage();
  const words = useUiWords();
  return (
    <UiProvider locale={FORMAT_LOCALES[language]} words={words}>
      <WayIn {...props} />
    </UiProvider>
  );
}

function WayIn({ workspaceId, error, onRetry, onBroughtBack }: ClosedWorkspaceProps) {
  const code = error instanceof PlannerError ? error.code : null;
  const message = <CannotOpen error={error} onRetry={onRetry} />;
  if (code === 'workspace-sealed') {
    return (
      <OutsideFrame place="passphrase">
        <PassphrasePage workspaceId={workspaceId} onUnlocked={onRetry} />
      </OutsideFrame>
    );
  }
  if (code !== 'workspace-damaged' && code !== 'not-found') return message;
  return (
    <RecoveryPage
      workspaceId={workspaceId}
      isMissing={code === 'not-found'}
      otherwise={message}
      onBroughtBack={onBroughtBack}
      onOpen={onRetry}
    />
  );
}

const TITLES = {
  'workspace-away': 'away',
  'workspace-newer': 'newer',
  'no-permission': 'noPermission',
} as const satisfies Partial<Record<ErrorCode, string>>;

function CannotOpen({ error, onRetry }: Pick<ClosedWorkspaceProps, 'error' | 'onRetry'>) {
  const t = useTranslations('app.damaged');
  const sentence = useErrorSentence();
  const titles: Readonly<Record<string, (typeof TITLES)[keyof typeof TITLES]>> = TITLES;
  const title = (error instanceof PlannerError ? titles[error.code] : undefined) ?? 'title';
  // What is gone or too new does not come back by asking again.
  const isFinal = error instanceof PlannerError && ['not-found', 'workspace-newer'].includes(error.code);
  const toClients = () => navigate({ place: 'clients' });
  return (
    <main className={styles.message}>
      <h1 className="statement">{t(title)}</h1>
      <p>{sentence(error)}</p>
      <div className="row-wrap">
        {!isFinal && (
          <Button variant="primary" size="large" onPress={onRetry}>
            {t('retry')}
          </Button>
        )}
        <Button variant={isFinal ? 'primary' : 'plain'} size="large" onPress={toClients}>
          {t('back')}
        </Button>
      </div>
    </main>
  );
}
