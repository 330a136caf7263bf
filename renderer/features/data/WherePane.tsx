import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { DataStatus } from '#shared/api/data-methods.ts';
import styles from './DataPage.module.css';
import { FolderButton } from './FolderButton.tsx';
import { TOOL_NAMES } from './tool-names.ts';

/** The folder of the workspace and how to get there. */
export function WherePane({
  status,
  workspaceId,
}: {
  readonly status: DataStatus;
  readonly workspaceId: string;
}) {
  const t = useTranslations('data.where');
  const size = useBytes();
  return (
    <section className={styles.block}>
      <SectionHeading>{t('title')}</SectionHeading>
      <p className={styles.path}>{status.folder}</p>
      <p className="small quiet">
        {t('size', { plan: size(status.snapshotBytes), history: size(status.historyBytes) })}
      </p>
      <div className={styles.actions}>
        <FolderButton folder="workspace" workspaceId={workspaceId} label={t('openFolder')} />
        <CopyPathButton path={status.folder} />
      </div>
      {status.syncTool !== null && (
        <Banner tone="info">{t('synced', { tool: TOOL_NAMES[status.syncTool] })}</Banner>
      )}
    </section>
  );
}

export function CopyPathButton({ path }: { readonly path: string }) {
  const t = useTranslations('data.where');
  const toasts = useToasts();
  const copy = () => {
    navigator.clipboard?.writeText(path).then(
      () => toasts.show({ text: t('copied'), tone: 'ok' }),
      () => toasts.show({ text: t('cannotOpen', { path }), isLasting: true }),
    );
  };
  return (
    <Button size="small" icon="copy" onPress={copy}>
      {t('copyPath')}
    </Button>
  );
}
