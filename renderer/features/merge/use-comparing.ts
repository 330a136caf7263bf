import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { toBase64 } from '#renderer/plan/base64.ts';
import { PassphraseDialog } from '#renderer/plan/PassphraseDialog.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { pickFile } from '#renderer/ui/files.ts';
import type { MergeProposal, MergeSource } from '#shared/api/copy-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';

const MOST_BYTES = 45 * 1024 * 1024; // as base64 in JSON it stays under the 64 MB that a host takes

export type Offer = { readonly source: MergeSource; readonly proposal: MergeProposal };

export type Comparing = {
  readonly offer: Offer | null;
  readonly isBusy: boolean;
  readonly failure: unknown;
  /** A sentence about a file that could not even be read. */
  readonly fileProblem: string | null;
  readonly pick: () => void;
  /** Compares again; null where that failed, which `failure` tells. */
  readonly compare: () => Promise<Offer | null>;
};

/** What is to be merged: the copy that the address names, or a file that is picked, compared with what is here. */
export function useComparing(): Comparing {
  const t = useTranslations('merge');
  const client = useClient();
  const session = useSession();
  const dialogs = useDialogs();
  const [copy, setCopy] = useQuery('copy');
  const [offer, setOffer] = useState<Offer | null>(null);
  const [isBusy, setIsBusy] = useState(copy !== null);
  const [failure, setFailure] = useState<unknown>(null);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const source = useRef<MergeSource | null>(null);

  const look = useCallback(
    async (wished: MergeSource): Promise<Offer> => {
      await session.flush();
      const input = { workspaceId: session.workspaceId, source: wished };
      return { source: wished, proposal: await client.call('merge.propose', input) };
    },
    [client, session],
  );

  const take = useCallback(
    async (wished: MergeSource, ask: (error: unknown) => Promise<Offer | null>): Promise<Offer | null> => {
      setIsBusy(true);
      setFailure(null);
      setFileProblem(null);
      try {
        const found = await look(wished).catch(ask);
        source.current = found?.source ?? wished;
        setOffer(found);
        return found;
      } catch (error) {
        source.current = wished;
        setOffer(null);
        setFailure(error);
        return null;
      } finally {
        setIsBusy(false);
      }
    },
    [look],
  );

  useEffect(() => {
    if (copy !== null) void take({ kind: 'copy', id: copy }, refuse);
  }, [copy, take]);

  async function pick(): Promise<void> {
    const picked = await pickFile({ accept: '.planwright,.zip', maxBytes: MOST_BYTES });
    if (picked.kind === 'too-large') return setFileProblem(t('choose.tooLarge', { name: picked.name }));
    if (picked.kind === 'unreadable') return setFileProblem(t('choose.unreadable', { name: picked.name }));
    const [file] = picked.kind === 'picked' ? picked.files : [];
    if (file === undefined) return;
    if (copy !== null) setCopy(null);
    const content = { name: file.name, base64: toBase64(file.bytes) };
    const sourceWith = (passphrase: string | null): MergeSource => ({
      kind: 'file',
      file: content,
      passphrase,
    });
    await take(sourceWith(null), async (error) => {
      if (!(error instanceof PlannerError) || error.code !== 'workspace-sealed') throw error;
      const opened = await dialogs.open(PassphraseDialog<Offer>, {
        fileName: file.name,
        tryWith: (passphrase: string) => look(sourceWith(passphrase)),
      });
      return opened;
    });
  }

  return {
    offer,
    isBusy,
    failure,
    fileProblem,
    pick: () => void pick(),
    compare: async () => (source.current === null ? null : take(source.current, refuse)),
  };
}

function refuse(error: unknown): never {
  throw error;
}
