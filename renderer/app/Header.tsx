import { useFormatter, useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useEditLabel } from '#renderer/i18n/I18nProvider.tsx';
import { useNow, useSession, useSessionState, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { PlannerError } from '#shared/base/errors.ts';
import { minutesBetween } from '#shared/base/zoned-time.ts';
import { useTravel, withCommandKey } from './commands.ts';
import styles from './Header.module.css';
import { openPage } from './navigation.ts';
import type { PageName } from './routes.ts';

/** Title and purpose of the page, search, undo, what is on disk, and the way to the crisis page. */
export function Header({ page, onSearch }: { readonly page: PageName; readonly onSearch: () => void }) {
  const t = useTranslations('app');
  return (
    <header className={styles.head}>
      <div className={styles.title}>
        <h1>{t(`pages.${page}.title`)}</h1>
        <p>{t(`pages.${page}.purpose`)}</p>
      </div>
      <button type="button" className={styles.find} onClick={onSearch} aria-keyshortcuts="Control+K">
        <Icon name="search" />
        <span className={styles.findWord}>{t('search')}</span>
        <span className={styles.keys} aria-hidden>
          <Kbd>{withCommandKey('k').keys}</Kbd>
        </span>
      </button>
      <UndoButtons />
      <SaveStatus />
      <CrisisFlag />
    </header>
  );
}

function UndoButtons() {
  const t = useTranslations('app');
  const session = useSession();
  const labelOf = useEditLabel();
  const travel = useTravel();
  const undo = useSessionState(session.undoLabel);
  const redo = useSessionState(session.redoLabel);
  return (
    <div className={styles.pair}>
      <IconButton
        icon="undo"
        label={undo === null ? t('nothingToUndo') : t('undoAction', { action: labelOf(undo) })}
        isDisabled={undo === null}
        onPress={travel.undo}
      />
      <IconButton
        icon="redo"
        label={redo === null ? t('nothingToRedo') : t('redoAction', { action: labelOf(redo) })}
        isDisabled={redo === null}
        onPress={travel.redo}
      />
    </div>
  );
}

/** Says "Saved" only for what is on disk; a failure says its reason in the banner below. */
function SaveStatus() {
  const t = useTranslations('app.save');
  const format = useFormatter();
  const session = useSession();
  const state = useSessionState(session.saveState);
  const { readOnly, kept } = useSessionState(session.access);
  const sentence = useErrorSentence();
  if (readOnly !== null) {
    return (
      <p className={styles.saved} role="status" data-save="read-only">
        <Icon name={kept.length > 0 ? 'copy' : 'lock'} />
        {t(kept.length > 0 ? 'keptShort' : 'readOnlyShort')}
      </p>
    );
  }
  if (state.kind === 'saving') {
    return (
      <p className={styles.saved} role="status" data-save="saving">
        <StateMark shape="broken" tone="none" />
        {t('saving')}
      </p>
    );
  }
  if (state.kind === 'failed') {
    const reason = sentence(new PlannerError(state.code, state.code, state.details));
    return (
      <p className={styles.saved} role="status" data-save="failed" title={reason}>
        <StateMark shape="octagon" tone="off" />
        <span className={styles.failed}>{t('failedShort')}</span>
      </p>
    );
  }
  const time =
    state.at === null ? null : format.dateTime(new Date(state.at), { hour: '2-digit', minute: '2-digit' });
  return (
    <p className={styles.saved} role="status" data-save="saved">
      <StateMark shape="circleCheck" tone="ok" />
      {time === null ? t('saved') : t('savedAt', { time })}
    </p>
  );
}

function CrisisFlag() {
  const t = useTranslations('app');
  const running = useWorkspace((tables) =>
    [...tables.incidents.values()].find(({ closedAt }) => closedAt === null),
  );
  const now = useNow(10_000);
  if (running === undefined) {
    return <IconButton icon="flag" label={t('crisisFlag')} onPress={() => openPage('crisis')} />;
  }
  const minutes = Math.max(0, minutesBetween(running.openedAt, now));
  const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return (
    <button
      type="button"
      className={styles.live}
      aria-label={t('crisisRunning', { time })}
      onClick={() => openPage('crisis')}
    >
      <Icon name="flag" />
      {time}
    </button>
  );
}
