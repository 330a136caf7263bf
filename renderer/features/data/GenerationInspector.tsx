import { useFormatter, useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession, useSessionState } from '#renderer/session/SessionProvider.tsx';
import { useLoaded } from '#renderer/session/use-loaded.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { PropertyList, SectionHeading } from '#renderer/ui/Panels.tsx';
import { Skeleton } from '#renderer/ui/Progress.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { BACKUP_REASON_KEYS, type Generation } from '#shared/api/backup-methods.ts';
import type { RecoverySource } from '#shared/api/recovery-methods.ts';
import styles from './DataPage.module.css';
import { DifferenceView } from './DifferenceView.tsx';
import { whereKey } from './GenerationTable.tsx';
import { useTask } from './use-task.ts';
import { concerns } from './use-workspace-safety.ts';

type GenerationInspectorProps = {
  readonly generation: Generation;
  readonly onClose: () => void;
  /** It was brought back; `before` is the backup of what was there. */
  readonly onBroughtBack: (before: string | null) => void;
};

/** One backup: what it would change, and the two ways back to it. */
export function GenerationInspector({ generation, onClose, onBroughtBack }: GenerationInspectorProps) {
  const t = useTranslations('data');
  const moments = useMoments();
  const time = moments.short(generation.at);
  return (
    <Inspector
      label={t('generation.label', { time })}
      head={<span className="quiet dense">{t('generation.head')}</span>}
      onClose={onClose}
      footer={<WaysBack generation={generation} onBroughtBack={onBroughtBack} />}
    >
      <div className={styles.inspected}>
        <h2 className="subtitle">{time}</h2>
        <Facts generation={generation} />
        <Preview source={{ kind: 'generation', id: generation.id }} />
      </div>
    </Inspector>
  );
}

function Facts({ generation }: { readonly generation: Generation }) {
  const t = useTranslations('data.backups');
  const format = useFormatter();
  const size = useBytes();
  const { records, bytes, reason, places } = generation;
  return (
    <PropertyList
      items={[
        { label: t('reason'), value: t(`reasons.${BACKUP_REASON_KEYS[reason]}`) },
        ...(records === null ? [] : [{ label: t('records'), value: format.number(records) }]),
        { label: t('size'), value: size(bytes) },
        { label: t('where'), value: t(whereKey(places)) },
      ]}
    />
  );
}

function Preview({ source }: { readonly source: RecoverySource }) {
  const t = useTranslations('data.generation');
  const client = useClient();
  const sentence = useErrorSentence();
  const { workspaceId } = useSession();
  const { value, error } = useLoaded(
    () => client.call('recovery.preview', { workspaceId, source }),
    (event) => event.name !== 'safety.changed' && concerns(event, workspaceId),
  );
  return (
    <section className={styles.preview} aria-busy={value === null && error === null}>
      <SectionHeading>{t('difference')}</SectionHeading>
      {error !== null && <Banner tone="off">{sentence(error)}</Banner>}
      {value === null && error === null && <Skeleton lines={4} height={16} />}
      {value !== null && <DifferenceView difference={value} />}
    </section>
  );
}

function WaysBack({
  generation,
  onBroughtBack,
}: Pick<GenerationInspectorProps, 'generation' | 'onBroughtBack'>) {
  const t = useTranslations('data.generation');
  const client = useClient();
  const session = useSession();
  const toasts = useToasts();
  const moments = useMoments();
  const bringing = useTask();
  const copying = useTask();
  const readOnly = useSessionState(session.access).readOnly;
  const wish = {
    workspaceId: session.workspaceId,
    source: { kind: 'generation', id: generation.id },
    client: 'data-page',
  } as const;
  const bringBack = () =>
    bringing.run(async () => {
      await session.flush();
      const { before } = await client.call('recovery.restore', { ...wish, how: 'in-place' });
      onBroughtBack(before);
    });
  const copy = () =>
    copying.run(async () => {
      const { id } = await client.call('recovery.restore', { ...wish, how: 'copy' });
      const onPress = () => navigate({ place: 'workspace', workspaceId: id, page: 'overview', query: {} });
      const text = t('copied', { time: moments.short(generation.at) });
      toasts.show({ text, tone: 'ok', action: { label: t('openCopy'), onPress } });
    });
  return (
    <div className={styles.waysBack}>
      <p className="small quiet">{t('note')}</p>
      <div className={styles.actions}>
        <Button
          variant="primary"
          icon="restore"
          isBusy={bringing.isBusy}
          isDisabled={readOnly !== null}
          onPress={() => void bringBack()}
        >
          {t('bringBack')}
        </Button>
        <Button icon="copy" isBusy={copying.isBusy} onPress={() => void copy()}>
          {t('asCopy')}
        </Button>
      </div>
    </div>
  );
}
