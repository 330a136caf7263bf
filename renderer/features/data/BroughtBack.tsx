import { useTranslations } from 'use-intl';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { useTask } from './use-task.ts';

type BroughtBackProps = {
  /** The backup of what was there before. */
  readonly before: string;
  readonly onDone: () => void;
};

/** After a backup was brought back: the way to what was there before, until someone says that it is good so. */
export function BroughtBack({ before, onDone }: BroughtBackProps) {
  const t = useTranslations('data.generation');
  const client = useClient();
  const session = useSession();
  const toasts = useToasts();
  const { isBusy, run } = useTask();
  const goBack = () =>
    run(async () => {
      await session.flush();
      await client.call('recovery.restore', {
        workspaceId: session.workspaceId,
        source: { kind: 'generation', id: before },
        how: 'in-place',
        client: 'data-page',
      });
      toasts.show({ text: t('wentBack'), tone: 'ok' });
      onDone();
    });
  return (
    <Banner
      tone="ok"
      actions={
        <>
          <Button size="small" icon="undo" isBusy={isBusy} onPress={() => void goBack()}>
            {t('goBack')}
          </Button>
          <Button size="small" variant="quiet" onPress={onDone}>
            {t('close')}
          </Button>
        </>
      }
    >
      {t('broughtBack')}
    </Banner>
  );
}
