import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession, useSessionState } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { FigureList } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import styles from './DataPage.module.css';
import { type Loss, lossOf, placeState } from './safety.ts';
import { useTask } from './use-task.ts';
import type { WorkspaceSafety } from './use-workspace-safety.ts';

type SafetyAnswerProps = {
  readonly safety: WorkspaceSafety;
  readonly onChoosePlace: () => void;
  readonly onLook: () => void;
  /** Something else on the page is the one filled button. */
  readonly isQuiet: boolean;
};

/** The one calm answer: what is on this disk, and what would be left if this computer died now. */
export function SafetyAnswer({ safety, onChoosePlace, onLook, isQuiet }: SafetyAnswerProps) {
  const t = useTranslations('data');
  const moments = useMoments();
  const loss = lossOf(safety.status.sequence, safety.second, safety.generations);
  const isUnsaved = useSessionState(useSession().saveState).kind === 'failed';
  const isWell = loss.kind === 'all' && !isUnsaved;
  const saved = moments.short(safety.status.savedAt);
  const variant = isQuiet ? 'plain' : 'primary';
  return (
    <section className={styles.answer}>
      <div className={styles.verdict}>
        <StateMark shape={isWell ? 'circleCheck' : 'triangle'} tone={isWell ? 'ok' : 'risk'} size={20} />
        <div>
          <h2>{t(isUnsaved ? 'answer.unsaved' : 'answer.saved', { saved })}</h2>
          <p>
            <LossSentence loss={loss} />
          </p>
        </div>
      </div>
      <div className={styles.actions}>
        {(loss.kind === 'noPlace' || loss.kind === 'sameDisk') && (
          <Button variant={variant} onPress={onChoosePlace}>
            {t('choosePlace')}
          </Button>
        )}
        {loss.kind === 'away' && <Button onPress={onLook}>{t('tryAgain')}</Button>}
        <BackUpNow variant={loss.kind === 'some' || loss.kind === 'empty' ? variant : 'plain'} />
      </div>
    </section>
  );
}

function LossSentence({ loss }: { readonly loss: Loss }) {
  const t = useTranslations('data.answer');
  const moments = useMoments();
  switch (loss.kind) {
    case 'all':
    case 'some':
    case 'sameDisk':
      return t(loss.kind, { backup: moments.short(loss.generation.at), place: loss.place });
    case 'away':
    case 'empty':
      return t(loss.kind, { place: loss.place });
    case 'noPlace':
      return t('noPlace', { count: loss.generations });
  }
}

function BackUpNow({ variant }: { readonly variant: 'primary' | 'plain' }) {
  const t = useTranslations('data');
  const client = useClient();
  const session = useSession();
  const toasts = useToasts();
  const { isBusy, run } = useTask();
  const backUp = () =>
    run(async () => {
      await session.flush();
      await client.call('backups.make', { workspaceId: session.workspaceId });
      toasts.show({ text: t('backedUp'), tone: 'ok' });
    });
  return (
    <Button variant={variant} icon="box" isBusy={isBusy} onPress={() => void backUp()}>
      {t('backUpNow')}
    </Button>
  );
}

/** Four figures that prove the answer. */
export function SafetyFigures({ safety }: { readonly safety: WorkspaceSafety }) {
  const t = useTranslations('data.figure');
  const moments = useMoments();
  const size = useBytes();
  const { status, backups, second } = safety;
  const last = backups?.last ?? safety.generations[0] ?? null;
  const verifiedAt = backups?.verifiedAt ?? null;
  return (
    <div className={styles.figures}>
      <FigureList
        items={[
          {
            label: t('saved'),
            value: moments.short(status.savedAt),
            note: t('journal', { count: status.journalCommits }),
          },
          {
            label: t('backup'),
            value: last === null ? t('noBackup') : moments.short(last.at),
            note:
              last === null
                ? undefined
                : t('generations', {
                    count: backups?.generations ?? safety.generations.length,
                    size: size(backups?.bytes ?? 0),
                  }),
          },
          {
            label: t('verified'),
            value: verifiedAt === null ? t('never') : moments.short(verifiedAt),
            note: verifiedAt === null ? undefined : t('verifiedNote'),
          },
          {
            label: t('second'),
            value: second === null ? t('noSecond') : t(`place.${placeState(second)}`),
            note: second === null ? undefined : <span className={styles.path}>{second.path}</span>,
          },
        ]}
      />
    </div>
  );
}
