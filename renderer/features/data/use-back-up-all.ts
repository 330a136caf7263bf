import { useRef, useState } from 'react';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import type { WorkspaceSummary } from '#shared/api/workspace-methods.ts';

type Client = Pick<WorkspaceSummary, 'id' | 'name'>;

export type BackUpAll =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number; readonly name: string }
  | {
      readonly kind: 'done';
      readonly done: number;
      readonly all: number;
      readonly failures: readonly { readonly name: string; readonly reason: string }[];
    };

/** Backs up one client after another, so that the progress can be told and the rest left out; none keeps another from it. */
export function useBackUpAll(onDone: () => void): {
  readonly state: BackUpAll;
  readonly start: (clients: readonly Client[]) => Promise<void>;
  readonly stop: () => void;
} {
  const client = useClient();
  const sentence = useErrorSentence();
  const [state, setState] = useState<BackUpAll>({ kind: 'idle' });
  const isStopped = useRef(false);

  const start = async (clients: readonly Client[]) => {
    isStopped.current = false;
    const failures: { readonly name: string; readonly reason: string }[] = [];
    const all = clients.length;
    let done = 0;
    for (const { id, name } of clients) {
      if (isStopped.current) break;
      setState({ kind: 'running', done, all, name });
      try {
        await client.call('backups.make', { workspaceId: id });
      } catch (error) {
        failures.push({ name, reason: sentence(error) });
      }
      done += 1;
    }
    setState({ kind: 'done', done, all, failures });
    onDone();
  };

  const stop = () => {
    isStopped.current = true;
  };
  return { state, start, stop };
}
