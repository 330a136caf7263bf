import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { PassphraseField } from '#renderer/plan/PassphraseField.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import type { WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { PassphraseStrength } from './PassphraseStrength.tsx';
import { useSealing } from './use-sealing.ts';

type SetPassphraseDialogProps = DialogCloser<true> & { readonly session: WorkspaceSession };

/** Encrypts a workspace, or changes its passphrase. */
export function SetPassphraseDialog({ session, close }: SetPassphraseDialogProps) {
  const t = useTranslations('seal.set');
  const words = useTranslations('seal');
  const client = useClient();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const [isChange] = useState(session.isSealed);
  const [present, setPresent] = useState('');
  const [first, setFirst] = useState('');
  const [again, setAgain] = useState('');
  const [isWritten, setIsWritten] = useState(false);
  const { isBusy, isWrong, failure, run, forget } = useSealing(session);
  const why = isChange && present === '' ? t('presentMissing') : whyNot();
  function whyNot(): string | null {
    if (first === '' || again === '') return t('incomplete');
    if (first !== again) return t('differs');
    return isWritten ? null : t('writtenMissing');
  }
  const save = () => {
    if (why !== null) return;
    const { workspaceId } = session;
    const input = { workspaceId, passphrase: first, present: isChange ? present : null };
    run(() => client.call('seal.set', input)).then((isDone) => {
      if (!isDone) return;
      toasts.show({ text: t(isChange ? 'doneChange' : 'done'), tone: 'ok' });
      close(true);
    });
  };
  return (
    <Dialog
      title={t(isChange ? 'titleChange' : 'title')}
      onClose={() => close()}
      isBusy={isBusy}
      failure={failure === null ? null : sentence(failure)}
      footerNote={isBusy ? <ProgressBar label={t('working')} value={null} /> : undefined}
      action={{
        label: t(isChange ? 'actionChange' : 'action'),
        onPress: save,
        isDisabled: why !== null,
        why,
      }}
    >
      <p className="measure soft">{t('text')}</p>
      {isChange && (
        <PassphraseField
          label={t('present')}
          value={present}
          onChange={(value) => {
            setPresent(value);
            forget();
          }}
          error={isWrong ? words('wrong') : null}
          autoFocus
        />
      )}
      <PassphraseField
        label={t(isChange ? 'firstNew' : 'first')}
        value={first}
        onChange={setFirst}
        autoFocus={!isChange}
      />
      <PassphraseStrength passphrase={first} />
      <PassphraseField
        label={t('again')}
        value={again}
        onChange={setAgain}
        onEnter={save}
        error={again !== '' && !first.startsWith(again) ? t('differs') : null}
      />
      <Checkbox isSelected={isWritten} onChange={setIsWritten}>
        {t('written')}
      </Checkbox>
    </Dialog>
  );
}
