import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { navigate } from '#renderer/app/navigation.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { toBase64 } from '#renderer/plan/base64.ts';
import { PassphraseDialog } from '#renderer/plan/PassphraseDialog.tsx';
import { useClient } from '#renderer/session/client-context.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { pickFile } from '#renderer/ui/files.ts';
import type { OutputOf } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';

const MOST_BYTES = 45 * 1024 * 1024; // as base64 in JSON it stays under the 64 MB that a host takes

/** Makes the sample client in the interface language and goes there. */
export function useSampleClient() {
  const client = useClient();
  const language = useLanguage();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const sentence = useErrorSentence();
  const start = () => {
    setIsBusy(true);
    client
      .call('workspaces.create', { kind: 'sample', language, name: null })
      .then(goTo, (error: unknown) => {
        setIsBusy(false);
        setFailure(sentence(error));
      });
  };
  return { start, isBusy, failure };
}

/** Opens a bundle that someone else exported as a workspace of its own. */
export function useOpenFile() {
  const t = useTranslations('workspace');
  const client = useClient();
  const dialogs = useDialogs();
  const sentence = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const open = async () => {
    const picked = await pickFile({ accept: '.planwright,.zip', maxBytes: MOST_BYTES });
    if (picked.kind === 'cancelled') return;
    if (picked.kind === 'too-large') return setFailure(t('fileTooLarge', { name: picked.name }));
    if (picked.kind === 'unreadable') return setFailure(t('fileUnreadable', { name: picked.name }));
    const [file] = picked.files;
    if (file === undefined) return;
    setIsBusy(true);
    setFailure(null);
    const content = { name: file.name, base64: toBase64(file.bytes) };
    const openWith = (passphrase: string | null) =>
      client.call('workspaces.openBundle', { file: content, passphrase });
    try {
      const opened = await openWith(null).catch((error: unknown) => {
        if (!isSealed(error)) throw error;
        return dialogs.open(PassphraseDialog<Opened>, { fileName: file.name, tryWith: openWith });
      });
      if (opened !== null) goTo(opened);
    } catch (error) {
      setFailure(sentence(error));
    } finally {
      setIsBusy(false);
    }
  };
  return { open: () => void open(), isBusy, failure };
}

type Opened = OutputOf<'workspaces.openBundle'>;

function isSealed(error: unknown): boolean {
  return error instanceof PlannerError && error.code === 'workspace-sealed';
}

function goTo({ id }: { readonly id: string }): void {
  navigate({ place: 'workspace', workspaceId: id, page: 'overview', query: {} });
}
