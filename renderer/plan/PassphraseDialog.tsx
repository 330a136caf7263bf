import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { PassphraseField } from './PassphraseField.tsx';

type PassphraseDialogProps<Result> = DialogCloser<Result> & {
  readonly fileName: string;
  /** Does the work; its `passphrase-wrong` is said at the field, and what was typed stays. */
  readonly tryWith: (passphrase: string) => Promise<Result>;
};

/** Asks for the passphrase of a file that someone else encrypted. Its result is what `tryWith` gave. */
export function PassphraseDialog<Result>({ fileName, tryWith, close }: PassphraseDialogProps<Result>) {
  const t = useTranslations('seal');
  const sentence = useErrorSentence();
  const [passphrase, setPassphrase] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const isWrong = error instanceof PlannerError && error.code === 'passphrase-wrong';
  const open = () => {
    if (passphrase === '' || isBusy) return;
    setIsBusy(true);
    setError(null);
    tryWith(passphrase).then(close, (cause: unknown) => {
      setIsBusy(false);
      setError(cause);
    });
  };
  return (
    <Dialog
      title={t('file.title')}
      onClose={() => close()}
      isBusy={isBusy}
      failure={error === null || isWrong ? null : sentence(error)}
      action={{
        label: t('file.open'),
        onPress: open,
        isDisabled: passphrase === '',
        why: t('unlock.empty'),
      }}
    >
      <p className="measure soft">{t('file.text', { name: fileName })}</p>
      <PassphraseField
        label={t('passphrase')}
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setError(null);
        }}
        onEnter={open}
        error={isWrong ? t('wrong') : null}
        autoFocus
      />
    </Dialog>
  );
}
