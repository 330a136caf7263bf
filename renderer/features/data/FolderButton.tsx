import { useTranslations } from 'use-intl';
import { useClient } from '#renderer/session/client-context.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { InputOf } from '#shared/api/contract.ts';
import { useTask } from './use-task.ts';

type FolderButtonProps = InputOf<'data.openFolder'> & { readonly label: string };

/** Shows one of our folders in the system's file manager; where there is none, says the path. */
export function FolderButton({ folder, workspaceId, label }: FolderButtonProps) {
  const t = useTranslations('data.where');
  const client = useClient();
  const toasts = useToasts();
  const { isBusy, run } = useTask();
  const open = () =>
    run(async () => {
      const { isOpened, path } = await client.call('data.openFolder', { folder, workspaceId });
      if (!isOpened) toasts.show({ text: t('cannotOpen', { path }), isLasting: true });
    });
  return (
    <Button size="small" icon="folder" isBusy={isBusy} onPress={() => void open()}>
      {label}
    </Button>
  );
}
