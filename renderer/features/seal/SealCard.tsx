import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useSession, useSessionState } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { RemoveSealDialog } from './RemoveSealDialog.tsx';
import styles from './SealCard.module.css';
import { SetPassphraseDialog } from './SetPassphraseDialog.tsx';

/** Whether the workspace is encrypted, and how that is changed. Stands on the page "Your data". */
export function SealCard() {
  const t = useTranslations('seal.card');
  const session = useSession();
  const dialogs = useDialogs();
  const sentence = useErrorSentence();
  const isSealed = useSessionState(session.isSealed);
  const { readOnly } = useSessionState(session.access);
  const blocked = { isDisabled: readOnly !== null, why: sentence(new PlannerError('read-only')) };
  const set = () => void dialogs.open(SetPassphraseDialog, { session });
  const remove = () => void dialogs.open(RemoveSealDialog, { session });
  return (
    <section className="stack-tight">
      <SectionHeading hasLine>{t('title')}</SectionHeading>
      <p className={styles.state}>
        <Icon name={isSealed ? 'lock' : 'lockOpen'} />
        <span>
          <b>{t(isSealed ? 'on' : 'off')}</b>{' '}
          <span className="soft">{t(isSealed ? 'onText' : 'offText')}</span>
        </span>
      </p>
      <div className="row-wrap">
        <Button {...blocked} onPress={set}>
          {t(isSealed ? 'change' : 'encrypt')}
        </Button>
        {isSealed && (
          <Button {...blocked} whyPlace="tooltip" onPress={remove}>
            {t('remove')}
          </Button>
        )}
      </div>
    </section>
  );
}
