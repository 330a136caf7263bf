import { useTranslations } from 'use-intl';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';

export type CloseDialogProps = DialogCloser<true> & { readonly openSteps: number };

/** The end of an incident is a moment of its own: what stays open is said first. */
export function CloseDialog({ openSteps, close }: CloseDialogProps) {
  const t = useTranslations('crisis.room');
  return (
    <Dialog
      title={t('closeTitle')}
      onClose={() => close()}
      action={{ label: t('closeAction'), onPress: () => close(true) }}
    >
      <p>{t('closeOpen', { count: openSteps })}</p>
      <p className="soft">{t('closeText')}</p>
    </Dialog>
  );
}
