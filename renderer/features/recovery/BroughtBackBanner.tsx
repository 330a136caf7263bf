import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';

/** What was done to bring a workspace back, for as long as its window stands. */
export type BroughtBack = {
  readonly kind: 'brought' | 'went-back';
  readonly at: string;
  readonly before: string | null;
  readonly quarantined: string | null;
};

type BroughtBackBannerProps = {
  readonly brought: BroughtBack;
  readonly onChange: (brought: BroughtBack | null) => void;
};

/** Says to what state the workspace was brought back, and offers to have back what was there before. */
export function BroughtBackBanner({ brought, onChange }: BroughtBackBannerProps) {
  const t = useTranslations('recovery');
  const session = useSession();
  const moments = useMoments();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const client = useClient();
  const [isBusy, setIsBusy] = useState(false);
  const { before } = brought;
  const goBack = async (id: string) => {
    setIsBusy(true);
    try {
      await session.flush();
      const source = { kind: 'generation', id } as const;
      const input = {
        workspaceId: session.workspaceId,
        source,
        how: 'in-place',
        client: 'recovery',
      } as const;
      await client.call('recovery.restore', input);
      await session.lookAgain();
      onChange({ kind: 'went-back', at: brought.at, before: null, quarantined: null });
    } catch (error) {
      toasts.show({ text: sentence(error), tone: 'off', isLasting: true });
    } finally {
      setIsBusy(false);
    }
  };
  const actions = (
    <>
      {before !== null && (
        <Button isBusy={isBusy} onPress={() => void goBack(before)}>
          {t('goBack')}
        </Button>
      )}
      <Button onPress={() => onChange(null)}>{t('seen')}</Button>
    </>
  );
  const time = moments.short(brought.at);
  return (
    <Banner tone="ok" actions={actions}>
      {brought.kind === 'went-back'
        ? t('wentBack')
        : t(brought.quarantined === null ? 'restored' : 'restoredKept', { time })}
    </Banner>
  );
}
