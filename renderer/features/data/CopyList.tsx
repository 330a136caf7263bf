import { useTranslations } from 'use-intl';
import { navigate, openPage } from '#renderer/app/navigation.ts';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { Finding, FindingList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { PlanCopy } from '#shared/api/copy-methods.ts';
import styles from './DataPage.module.css';
import { TOOL_NAMES } from './tool-names.ts';
import { useTask } from './use-task.ts';

type CopyListProps = { readonly copies: readonly PlanCopy[]; readonly onChange: () => void };

/** Other versions of this workspace: nothing happens to them until someone decides. */
export function CopyList({ copies, onChange }: CopyListProps) {
  const t = useTranslations('data.copies');
  if (copies.length === 0) return null;
  return (
    <section>
      <SectionHeading count={copies.length}>{t('title')}</SectionHeading>
      <FindingList label={t('title')}>
        {copies.map((copy) => (
          <Finding
            key={copy.id}
            mark={<StateMark shape="question" tone="risk" />}
            action={<CopyActions copy={copy} onChange={onChange} />}
          >
            <CopySentence copy={copy} />
          </Finding>
        ))}
      </FindingList>
    </section>
  );
}

function CopySentence({ copy }: { readonly copy: PlanCopy }) {
  const t = useTranslations('data.copies');
  const moments = useMoments();
  const size = useBytes();
  const time = moments.short(copy.at);
  const tool = copy.tool === null ? null : TOOL_NAMES[copy.tool];
  const title =
    copy.kind !== 'sync'
      ? t(`kind.${copy.kind}`, { time })
      : tool === null
        ? t('syncUnknown', { time })
        : t('sync', { time, tool });
  return (
    <>
      <span>{title}</span>
      <span className={styles.under}>
        {copy.isReadable ? size(copy.bytes) : t('unreadable')} ·{' '}
        <span className={styles.path}>{copy.fileName}</span>
      </span>
    </>
  );
}

function CopyActions({ copy, onChange }: { readonly copy: PlanCopy; readonly onChange: () => void }) {
  const t = useTranslations('data.copies');
  const client = useClient();
  const { workspaceId } = useSession();
  const toasts = useToasts();
  const { isBusy, run } = useTask();
  const which = { workspaceId, copyId: copy.id };
  const open = () =>
    run(async () => {
      const { id } = await client.call('copies.open', which);
      const onPress = () => navigate({ place: 'workspace', workspaceId: id, page: 'overview', query: {} });
      toasts.show({ text: t('opened'), tone: 'ok', action: { label: t('show'), onPress } });
      onChange();
    });
  const putAside = () =>
    run(async () => {
      await client.call('copies.putAside', which);
      toasts.show({ text: t('putAsideDone') });
      onChange();
    });
  const items: readonly MenuEntry[] = [
    { id: 'open', label: t('open'), icon: 'copy', isDisabled: !copy.isReadable, onAction: () => void open() },
    { id: 'aside', label: t('putAside'), icon: 'box', onAction: () => void putAside() },
  ];
  return (
    <span className={styles.actions}>
      {copy.isReadable && (
        <Button size="small" isBusy={isBusy} onPress={() => openPage('merge', { copy: copy.id })}>
          {t('merge')}
        </Button>
      )}
      <MenuButton label={t('more')} items={items} size="small" />
    </span>
  );
}
