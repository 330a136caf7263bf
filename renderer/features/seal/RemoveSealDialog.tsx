import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { PassphraseField } from '#renderer/plan/PassphraseField.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import type { WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { useSealing } from './use-sealing.ts';

type RemoveSealDialogProps = DialogCloser<true> & { readonly session: WorkspaceSession };

/** Writes the workspace in the clear again. */
export function RemoveSealDialog({ session, close }: RemoveSealDialogProps) {
  const t = useTranslations('seal.remove');
  const words = useTranslations('seal');
  const client = useClient();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const [present, setPresent] = useState('');
  const { isBusy, isWrong, failure, run, forget } = useSealing(session);
  const remove = () => {
    if (present === '' || isBusy) return;
    run(() => client.call('seal.remove', { workspaceId: session.workspaceId, present })).then((isDone) => {
      if (!isDone) return;
      toasts.show({ text: t('done'), tone: 'ok' });
      close(true);
    });
  };
  return (
    <Dialog
      title={t('title')}
      onClose={() => close()}
      isBusy={isBusy}
      failure={failure === null ? null : sentence(failure)}
      footerNote={isBusy ? <ProgressBar label={t('working')} value={null} /> : undefined}
      action={{
        label: t('action'),
        variant: 'danger',
        onPress: remove,
        isDisabled: present === '',
        why: words('set.presentMissing'),
      }}
    >
      <p className="measure soft">{t('text')}</p>
      <PassphraseField
        label={words('set.present')}
        value={present}
        onChange={(value) => {
          setPresent(value);
          forget();
        }}
        onEnter={remove}
        error={isWrong ? words('wrong') : null}
        autoFocus
      />
    </Dialog>
  );
}
