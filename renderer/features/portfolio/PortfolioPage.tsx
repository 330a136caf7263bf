import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useDays } from '#renderer/i18n/days.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSettings } from '#renderer/session/settings-context.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { needsOf, urgencyOf } from '#shared/plan/portfolio/portfolio-needs.ts';
import { type ClientRow, ClientTable } from './ClientTable.tsx';
import styles from './PortfolioPage.module.css';

/** All clients, ordered by who needs one first. */
export function PortfolioPage() {
  const t = useTranslations('portfolio');
  const words = useTranslations('data');
  const days = useDays();
  const { rows, failure } = useClientRows();
  const today = localToday();
  const need = rows?.filter(({ needs, summary }) => needs.length > 0 || needsCare(summary.state)).length ?? 0;
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <div className="grow">
          <h1 className="title">{t('title')}</h1>
          <p className="dense quiet">{t('subtitle', { date: days.full(today) })}</p>
        </div>
        <Button variant="quiet" icon="database" onPress={() => navigate({ place: 'data' })}>
          {words('link')}
        </Button>
        <BackUpAll hasClients={(rows?.length ?? 0) > 0} />
        <Button variant="primary" icon="plus" onPress={() => navigate({ place: 'new' })}>
          {t('add')}
        </Button>
      </header>
      {failure !== null && <Banner tone="off">{t('failed', { reason: failure })}</Banner>}
      {rows !== null && (
        <>
          <h2 className={styles.statement}>
            {need === 0 ? t('statementNone') : t('statement', { need, all: rows.length })}
          </h2>
          <ClientTable rows={rows} today={today} />
        </>
      )}
    </div>
  );
}

function useClientRows(): { readonly rows: readonly ClientRow[] | null; readonly failure: string | null } {
  const client = useClient();
  const sentence = useErrorSentence();
  const [list, setList] = useState<readonly WorkspaceSummary[] | null>(null);
  const [error, setError] = useState<unknown>(null);
  const load = useCallback(() => {
    client.call('workspaces.list', {}).then(setList, setError);
  }, [client]);
  useEffect(() => {
    load();
    return client.subscribe((event) => LISTED.has(event.name) && load());
  }, [client, load]);
  const rows = list
    ?.map((summary): ClientRow => {
      const needs = summary.digest === null ? [] : needsOf(summary.digest, localToday());
      return { summary, needs };
    })
    .sort(byUrgency);
  return { rows: rows ?? null, failure: error === null ? null : sentence(error) };
}

/** An encrypted workspace that is not unlocked is as it should be. */
function needsCare(state: WorkspaceSummary['state']): boolean {
  return state !== 'ok' && state !== 'sealed';
}

/** Events after which the list is another one. */
const LISTED: ReadonlySet<string> = new Set(['workspace.changed', 'workspace.replaced']);

function byUrgency(left: ClientRow, right: ClientRow): number {
  const weight = ({ needs, summary }: ClientRow) =>
    urgencyOf(needs) + (summary.state === 'damaged' ? 500 : 0);
  return weight(right) - weight(left) || left.summary.name.localeCompare(right.summary.name);
}

/** Above the workspaces today is the machine's: each client may have a zone of its own. */
function localToday(): string {
  return toZoned(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone).date;
}

function BackUpAll({ hasClients }: { readonly hasClients: boolean }) {
  const t = useTranslations('portfolio');
  const settings = useTranslations('settings');
  const client = useClient();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const { info } = useSettings();
  const [isBusy, setIsBusy] = useState(false);
  const backUp = () => {
    setIsBusy(true);
    client
      .call('backups.make', { workspaceId: null })
      .then(
        (done) => {
          const folder = `${info.dataFolder}/backups`;
          toasts.show({ tone: 'ok', text: settings('backedUp', { count: done.length, folder }) });
        },
        (error: unknown) => toasts.show({ tone: 'off', text: sentence(error), isLasting: true }),
      )
      .finally(() => setIsBusy(false));
  };
  return (
    <Button
      icon="box"
      isBusy={isBusy}
      isDisabled={!hasClients}
      why={settings('backUpNone')}
      whyPlace="tooltip"
      onPress={backUp}
    >
      {t('backUpAll')}
    </Button>
  );
}
