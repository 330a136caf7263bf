import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';

type MuteDialogProps = { readonly title: string; readonly isEverywhere: boolean } & DialogCloser<string>;

/** Asks why a finding shall be silent: whoever comes next must be able to tell whether that still holds. */
export function MuteDialog({ title, isEverywhere, close }: MuteDialogProps) {
  const t = useTranslations('health.mute');
  const [reason, setReason] = useState('');
  const isMissing = reason.trim() === '';
  return (
    <Dialog
      title={t('title')}
      width="small"
      onClose={() => close()}
      action={{
        label: t('action'),
        onPress: () => close(reason.trim()),
        isDisabled: isMissing,
        why: isMissing ? t('reasonMissing') : null,
      }}
    >
      <p>{t(isEverywhere ? 'explainEverywhere' : 'explainThis', { title })}</p>
      <TextArea label={t('reason')} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  );
}
