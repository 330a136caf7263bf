import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { useSession, useSessionState } from '#renderer/session/SessionProvider.tsx';
import type { Access } from '#renderer/session/workspace-access.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { openPage } from './navigation.ts';
import styles from './Shell.module.css';

/** Someone else writes in this workspace: who and since when, what became of unsaved work, and the ways out. */
export function LockBanner() {
  const t = useTranslations('app.save');
  const session = useSession();
  const dialogs = useDialogs();
  const access = useSessionState(session.access);
  const state = useSessionState(session.saveState);
  const who = useWho();
  const [isBusy, run] = useTask();
  const copy = access.kept.at(-1);
  const isUnsaved = access.wasTaken && state.kind !== 'saved';
  const takeOver = async () => {
    const options = { title: t('takeOverTitle'), children: t('takeOverText'), actionLabel: t('takeOver') };
    const isSure = access.wasTaken || (await dialogs.open(ConfirmDialog, options)) === true;
    if (isSure) run(session.takeOver, 'takenOver');
  };
  const actions = (
    <>
      <Button isDisabled={isBusy} onPress={() => run(session.lookAgain, 'writable')}>
        {t('lookAgain')}
      </Button>
      {copy !== undefined && <Button onPress={() => openPage('merge', { copy })}>{t('mergeMine')}</Button>}
      <Button variant={access.wasTaken ? 'primary' : 'plain'} isBusy={isBusy} onPress={() => void takeOver()}>
        {t(access.wasTaken ? 'takeBack' : 'takeOver')}
      </Button>
    </>
  );
  return (
    <Banner
      tone={access.wasTaken ? 'risk' : 'info'}
      actions={actions}
      {...(access.wasTaken ? { className: styles.stacked } : {})}
    >
      {who(access)} {copy !== undefined && t('kept')} {isUnsaved && t('notKept')}
    </Banner>
  );
}

/** The sentence that says who writes. */
function useWho(): (access: Access) => string {
  const t = useTranslations('app.save');
  const moments = useMoments();
  return ({ lockedBy, wasTaken }) => {
    if (lockedBy === null) return t(wasTaken ? 'takenUnknown' : 'lockedUnknown');
    const since = moments.short(lockedBy.since);
    if (lockedBy.isHere) return t(wasTaken ? 'takenHere' : 'lockedHere', { since });
    const { user, host } = lockedBy;
    return t(wasTaken ? 'takenBy' : 'lockedBy', { user, host, since });
  };
}

/** Runs one task at a time and tells its result. */
function useTask() {
  const t = useTranslations('app.save');
  const session = useSession();
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const run = (task: () => Promise<void>, done: 'takenOver' | 'writable') => {
    setIsBusy(true);
    const tell = () =>
      session.readOnly === null
        ? toasts.show({ text: t(done), tone: 'ok' })
        : toasts.show({ text: t('stillLocked'), tone: 'none' });
    task()
      .then(tell, (error: unknown) => toasts.show({ text: sentence(error), tone: 'off', isLasting: true }))
      .finally(() => setIsBusy(false));
  };
  return [isBusy, run] as const;
}
