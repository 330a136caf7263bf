import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { SealOutcome } from '#shared/api/seal-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';

export type Sealing = {
  readonly isBusy: boolean;
  /** The present passphrase was not the right one. */
  readonly isWrong: boolean;
  /** Any other reason. */
  readonly failure: unknown;
  /**
   * Saves what is typed, converts the files, says which of them could not be, and reads the workspace anew. Resolves with
   * whether it was done.
   */
  readonly run: (task: () => Promise<SealOutcome>) => Promise<boolean>;
  readonly forget: () => void;
};

/** A change of how the files of a workspace stand on disk. */
export function useSealing(session: WorkspaceSession): Sealing {
  const t = useTranslations('seal');
  const toasts = useToasts();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const isWrong = error instanceof PlannerError && error.code === 'passphrase-wrong';
  const run = async (task: () => Promise<SealOutcome>) => {
    setIsBusy(true);
    setError(null);
    try {
      await session.flush();
      const { left } = await task();
      const [file] = left;
      if (file !== undefined)
        toasts.show({ text: t('left', { count: left.length, file }), tone: 'risk', isLasting: true });
      await session.lookAgain();
      return true;
    } catch (cause) {
      setError(cause);
      return false;
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, isWrong, failure: isWrong ? null : error, run, forget: () => setError(null) };
}
