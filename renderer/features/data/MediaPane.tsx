import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { LostMediaBanner } from '#renderer/plan/LostMediaBanner.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useLoaded } from '#renderer/session/use-loaded.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { UnusedMedia } from '#shared/api/media-methods.ts';
import styles from './DataPage.module.css';
import { useTask } from './use-task.ts';

/** How much the files of posts take, which of them are missing, and what nobody names any more. */
export function MediaPane() {
  const t = useTranslations('media.data');
  const client = useClient();
  const { workspaceId } = useSession();
  const size = useBytes();
  const { value: summary, load } = useLoaded(
    () => client.call('media.summary', { workspaceId }),
    (event) => 'workspaceId' in event && event.workspaceId === workspaceId,
  );
  if (summary === null) return null;
  const { files, bytes, lost } = summary;
  return (
    <section className={styles.block}>
      <SectionHeading>{t('title')}</SectionHeading>
      <p className="small quiet">{t('size', { count: files, size: size(bytes) })}</p>
      <p className="small quiet">{t('why')}</p>
      <LostMediaBanner lost={lost} />
      {files > 0 && <UnusedFiles onMoved={load} />}
    </section>
  );
}

/** Looked for on wish only: every backup is read for it. */
function UnusedFiles({ onMoved }: { readonly onMoved: () => void }) {
  const t = useTranslations('media.data');
  const client = useClient();
  const { workspaceId, readOnly } = useSession();
  const toasts = useToasts();
  const size = useBytes();
  const [found, setFound] = useState<UnusedMedia | null>(null);
  const { isBusy, run } = useTask();
  const look = () => run(async () => setFound(await client.call('media.unused', { workspaceId })));
  const putAway = () =>
    run(async () => {
      const { files, path } = await client.call('media.putAway', { workspaceId });
      setFound(null);
      onMoved();
      toasts.show({ text: t('done', { count: files, path }), tone: 'ok', isLasting: true });
    });
  const unused = found?.unused ?? [];
  const bytes = unused.reduce((sum, file) => sum + file.bytes, 0);
  return (
    <>
      {found !== null && found.unused === null && <p className="small">{t('unknown')}</p>}
      {found?.unused?.length === 0 && <p className="small">{t('none')}</p>}
      {unused.length > 0 && (
        <p className="small">{t('found', { count: unused.length, size: size(bytes) })}</p>
      )}
      <div className={styles.actions}>
        {unused.length > 0 && readOnly === null ? (
          <Button size="small" icon="trash" isBusy={isBusy} onPress={() => void putAway()}>
            {t('putAway')}
          </Button>
        ) : (
          <Button size="small" icon="search" isBusy={isBusy} onPress={() => void look()}>
            {t('look')}
          </Button>
        )}
      </div>
    </>
  );
}
