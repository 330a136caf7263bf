import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSettings } from '#renderer/session/settings-context.ts';
import { useLoaded } from '#renderer/session/use-loaded.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { ProgressBar, Skeleton } from '#renderer/ui/Progress.tsx';
import type { BackupStatus } from '#shared/api/backup-methods.ts';
import styles from './AllDataPage.module.css';
import { ClientSafetyTable } from './ClientSafetyTable.tsx';
import blocks from './DataPage.module.css';
import { FolderButton } from './FolderButton.tsx';
import { SecondPlace } from './SecondPlace.tsx';
import { type ClientSafety, clientSafety } from './safety.ts';
import { TrashList } from './TrashList.tsx';
import { type BackUpAll, useBackUpAll } from './use-back-up-all.ts';
import { CopyPathButton } from './WherePane.tsx';

/** All clients at once: how safe each of them is, the second place, and the trash. */
export function AllDataPage() {
  const t = useTranslations('data');
  const sentence = useErrorSentence();
  const { value, error, load } = useAllData();
  useEffect(() => {
    document.title = `${t('all.title')} · Planwright`;
  }, [t]);
  const field = useRef<HTMLInputElement>(null);
  const backUp = useBackUpAll(load);
  return (
    <div className={styles.page}>
      {error !== null && <Banner tone="off">{t('failed', { reason: sentence(error) })}</Banner>}
      {value === null ? (
        error === null && <Skeleton lines={4} height={20} />
      ) : (
        <>
          <Head
            clients={value.clients}
            second={value.status.second}
            backUp={backUp}
            onChoosePlace={() => field.current?.focus()}
          />
          {value.clients.length > 0 && <ClientSafetyTable clients={value.clients} />}
          <div className={styles.two}>
            <SecondPlace second={value.status.second} onChange={load} fieldRef={field} />
            <DataFolder />
          </div>
          <TrashList trashed={value.trashed} second={value.status.second} onChange={load} />
        </>
      )}
    </div>
  );
}

function useAllData() {
  const client = useClient();
  return useLoaded(
    async () => {
      const [summaries, status, trashed] = await Promise.all([
        client.call('workspaces.list', {}),
        client.call('backups.status', {}),
        client.call('trash.list', {}),
      ]);
      return { status, trashed, clients: clientSafety(summaries, status) };
    },
    ({ name }) => name === 'workspace.changed' || name === 'workspace.replaced' || name === 'safety.changed',
  );
}

type HeadProps = {
  readonly clients: readonly ClientSafety[];
  readonly second: BackupStatus['second'];
  readonly backUp: ReturnType<typeof useBackUpAll>;
  readonly onChoosePlace: () => void;
};

function Head({ clients, second, backUp, onChoosePlace }: HeadProps) {
  const t = useTranslations('data');
  const { info } = useSettings();
  const isRunning = backUp.state.kind === 'running';
  const needsPlace = second === null && clients.length > 0;
  return (
    <header className={styles.head}>
      <div>
        <h1>{t('all.title')}</h1>
        <Statement clients={clients} second={second} folder={info.dataFolder} />
      </div>
      <div className={blocks.actions}>
        {needsPlace && <Button onPress={onChoosePlace}>{t('choosePlace')}</Button>}
        <Button
          variant="primary"
          icon="box"
          isBusy={isRunning}
          isDisabled={clients.length === 0}
          why={clients.length === 0 ? t('all.noClients') : null}
          whyPlace="tooltip"
          onPress={() => void backUp.start(clients.map(({ summary }) => summary))}
        >
          {t('all.backUpAll')}
        </Button>
      </div>
      <Work state={backUp.state} onStop={backUp.stop} />
    </header>
  );
}

function Statement({
  clients,
  second,
  folder,
}: Pick<HeadProps, 'clients' | 'second'> & { readonly folder: string }) {
  const t = useTranslations('data.all');
  const all = clients.length;
  const alarms = clients.filter(({ alarm }) => alarm !== null).length;
  const behind = clients.filter((each) => each.second === 'behind' || each.second === 'missing').length;
  const isSameDisk = second?.isSameDisk ?? false;
  const kind = second === null ? 'noPlace' : behind > 0 ? 'behind' : isSameDisk ? 'sameDisk' : 'safe';
  const sub =
    all === 0
      ? t('subtitle', { folder })
      : second !== null && !second.isReachable
        ? t('sub.away', { place: second.path })
        : t(`sub.${kind}`);
  const statement =
    all === 0
      ? t('statement.none')
      : alarms > 0
        ? t('statement.alarms', { count: alarms })
        : t(`statement.${kind}`, { count: kind === 'behind' ? behind : all, all });
  return (
    <>
      <h2 className="statement">{statement}</h2>
      <p className={styles.sub}>{sub}</p>
    </>
  );
}

function Work({ state, onStop }: { readonly state: BackUpAll; readonly onStop: () => void }) {
  const t = useTranslations('data.all');
  if (state.kind === 'idle') return null;
  if (state.kind === 'running') {
    const { done, all, name } = state;
    return (
      <div className={styles.work}>
        <div className={styles.workLine}>
          <ProgressBar
            label={t('backingUp')}
            value={done / all}
            text={t('progress', { done: done + 1, all, name })}
          />
          <Button size="small" onPress={onStop}>
            {t('stop')}
          </Button>
        </div>
      </div>
    );
  }
  const { done, all, failures } = state;
  const isWell = failures.length === 0 && done === all;
  return (
    <div className={styles.work} role="status">
      <Banner tone={isWell ? 'ok' : 'risk'}>
        {t('done', { count: done - failures.length })}
        {done < all && ` ${t('stopped', { done, all })}`}
        {failures.map(({ name, reason }) => (
          <p key={name}>{t('failed', { name, reason })}</p>
        ))}
      </Banner>
    </div>
  );
}

function DataFolder() {
  const t = useTranslations('data.where');
  const { info } = useSettings();
  return (
    <section className={blocks.block}>
      <SectionHeading>{t('title')}</SectionHeading>
      <p className={blocks.path}>{info.dataFolder}</p>
      <div className={blocks.actions}>
        <FolderButton folder="data" workspaceId={null} label={t('openFolder')} />
        <CopyPathButton path={info.dataFolder} />
      </div>
    </section>
  );
}
