import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { PassphraseField } from '#renderer/plan/PassphraseField.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import { Banner } from '#renderer/ui/Banner.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Monogram } from '#renderer/ui/Chip.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { initialsOf } from '#shared/plan/workspace-profile.ts';
import styles from './PassphrasePage.module.css';

type PassphrasePageProps = { readonly workspaceId: string; readonly onUnlocked: () => void };

/** In place of an encrypted workspace: asks for its passphrase. */
export function PassphrasePage({ workspaceId, onUnlocked }: PassphrasePageProps) {
  const t = useTranslations('seal');
  const summary = useSummary(workspaceId);
  const name = summary?.name ?? workspaceId;
  const unlock = useUnlock(workspaceId, onUnlocked);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        unlock.open();
      }}
    >
      <p className="row dense quiet">
        <Monogram initials={initialsOf(name)} color={summary?.colour ?? 'slate'} />
        {name}
      </p>
      <h1 className="statement">{t('unlock.title')}</h1>
      <p className="measure soft">{t('unlock.text')}</p>
      {unlock.failure !== null && <Banner tone="off">{unlock.failure}</Banner>}
      <PassphraseField
        ref={unlock.field}
        label={t('passphrase')}
        value={unlock.passphrase}
        onChange={unlock.change}
        error={unlock.problem}
        autoFocus
      />
      <Button variant="primary" size="large" type="submit" isBusy={unlock.isBusy}>
        {t(unlock.isBusy ? 'unlock.opening' : 'unlock.open')}
      </Button>
      <p className={styles.nobody}>
        <Icon name="lock" /> {t('nobody')}
      </p>
    </form>
  );
}

function useUnlock(workspaceId: string, onUnlocked: () => void) {
  const t = useTranslations('seal');
  const client = useClient();
  const sentence = useErrorSentence();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const refuse = (words: string) => {
    setProblem(words);
    field.current?.focus();
  };
  const open = () => {
    if (isBusy) return;
    if (passphrase === '') return refuse(t('unlock.empty'));
    setIsBusy(true);
    setFailure(null);
    client.call('seal.unlock', { workspaceId, passphrase }).then(onUnlocked, (error: unknown) => {
      setIsBusy(false);
      const isWrong = error instanceof PlannerError && error.code === 'passphrase-wrong';
      if (isWrong) refuse(t('wrong'));
      else setFailure(sentence(error));
    });
  };
  const change = (value: string) => {
    setPassphrase(value);
    setProblem(null);
  };
  return { passphrase, change, open, problem, failure, isBusy, field };
}

/** Its name and colour, as far as they can be told without the passphrase. */
function useSummary(workspaceId: string): WorkspaceSummary | null {
  const client = useClient();
  const [summary, setSummary] = useState<WorkspaceSummary | null>(null);
  useEffect(() => {
    let isCurrent = true;
    client.call('workspaces.list', {}).then(
      (all) => isCurrent && setSummary(all.find(({ id }) => id === workspaceId) ?? null),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [client, workspaceId]);
  return summary;
}
