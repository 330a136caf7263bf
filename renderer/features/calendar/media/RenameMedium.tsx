import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';

type RenameMediumProps = DialogCloser<string> & { readonly name: string };

/** Asks for another name; the file itself has none but its content. */
export function RenameMedium({ name, close }: RenameMediumProps) {
  const t = useTranslations('media');
  const [text, setText] = useState(name);
  const done = () => close(text.trim());
  return (
    <Dialog
      title={t('renameTitle')}
      onClose={() => close()}
      action={{ label: t('renameDo'), variant: 'primary', onPress: done }}
    >
      <TextField
        label={t('renameLabel')}
        value={text}
        maxLength={120}
        onChange={setText}
        onEnter={done}
        autoFocus
      />
    </Dialog>
  );
}
