import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useSession, useSessionState } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { LockBanner } from './LockBanner.tsx';

/** What concerns the safety of the work: a failed save, a conflict, a workspace that may only be read. */
export function SaveBanner() {
  const t = useTranslations('app.save');
  const session = useSession();
  const state = useSessionState(session.saveState);
  const contested = useSessionState(session.contested);
  const { readOnly } = useSessionState(session.access);
  const sentence = useErrorSentence();
  if (readOnly === 'locked') return <LockBanner />;
  if (readOnly !== null)
    return <Banner>{t(readOnly === 'newer' ? 'readOnlyNewer' : 'readOnlyPermission')}</Banner>;
  if (contested.length > 0) {
    const actions = (
      <>
        <Button onPress={() => session.decideContested('theirs')}>{t('takeTheirs')}</Button>
        <Button variant="primary" onPress={() => session.decideContested('mine')}>
          {t('keepMine')}
        </Button>
      </>
    );
    return (
      <Banner tone="risk" actions={actions}>
        {t('conflictBanner', { count: contested.length })}
      </Banner>
    );
  }
  if (state.kind !== 'failed') return null;
  const reason = sentence(new PlannerError(state.code, state.code, state.details));
  const retry = <Button onPress={() => session.flush().catch(() => undefined)}>{t('retry')}</Button>;
  return (
    <Banner tone="off" actions={retry}>
      {t('failedBanner', { reason })}
    </Banner>
  );
}
