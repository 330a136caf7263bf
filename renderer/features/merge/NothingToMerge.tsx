import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import styles from './MergePage.module.css';
import type { Offer } from './use-comparing.ts';

type NothingToMergeProps = { readonly offer: Offer; readonly onPick: () => void };

/** Both hold the same, which is remembered too: the next merge has less to ask. */
export function NothingToMerge({ offer, onPick }: NothingToMergeProps) {
  const t = useTranslations('merge');
  const moments = useMoments();
  const client = useClient();
  const { workspaceId, readOnly } = useSession();
  const { source, proposal } = offer;
  useEffect(() => {
    // A help for later, never a condition: when it fails, the next merge only asks more.
    if (readOnly === null) client.call('merge.finish', { workspaceId, source }).catch(() => undefined);
  }, [client, workspaceId, source, readOnly]);
  return (
    <div className={styles.waiting}>
      <EmptyState
        title={t('nothing.title')}
        actions={
          <>
            <Button variant="primary" size="large" onPress={() => openPage('overview')}>
              {t('nothing.back')}
            </Button>
            <Button size="large" onPress={onPick}>
              {t('otherFile')}
            </Button>
          </>
        }
      >
        {t('nothing.text', { name: proposal.from.name, time: moments.short(proposal.from.at) })}
      </EmptyState>
    </div>
  );
}
