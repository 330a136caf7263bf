import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import type { Client } from '#shared/api/client.ts';
import { MEDIA_LIMIT_BYTES, MEDIA_PART_BYTES, type StoredMedium } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';

export type Upload = {
  readonly id: string;
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
};

/** A file that is kept by now, or one that is only named because it is too large. */
export type AddedFile = { readonly stored: StoredMedium | null; readonly name: string };

/**
 * Hands files to the core, part by part, so that typing and saving go on meanwhile. Gives those that were added, in their
 * order; why another was not is told at once.
 */
export function useMediaUploads(): {
  readonly uploads: readonly Upload[];
  readonly send: (files: readonly File[]) => Promise<readonly AddedFile[]>;
} {
  const client = useClient();
  const { workspaceId, newId } = useSession();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const refuse = useRefusal();

  async function sendOne(file: File): Promise<AddedFile | null> {
    const id = newId();
    const ending = new AbortController();
    const upload = { id, name: file.name, share: 0, cancel: () => ending.abort() };
    const show = (share: number) =>
      setUploads((all) => all.map((each) => (each.id === id ? { ...each, share } : each)));
    setUploads((all) => [...all, upload]);
    try {
      if (file.size > MEDIA_LIMIT_BYTES) throw new PlannerError('file-too-large');
      if (file.size === 0) throw new PlannerError('file-empty');
      const stored = await sendParts(client, { workspaceId, upload: id, file, show, signal: ending.signal });
      return { stored, name: stored.name };
    } catch (error) {
      return refuse(file.name, error) === 'named' ? { stored: null, name: file.name } : null;
    } finally {
      setUploads((all) => all.filter((each) => each.id !== id));
    }
  }

  return {
    uploads,
    send: async (files) => {
      const added: AddedFile[] = [];
      for (const file of files) {
        const one = await sendOne(file);
        if (one !== null) added.push(one);
      }
      return added;
    },
  };
}

type Sending = {
  readonly workspaceId: string;
  readonly upload: string;
  readonly file: File;
  readonly show: (share: number) => void;
  readonly signal: AbortSignal;
};

async function sendParts(client: Client, { workspaceId, upload, file, show, signal }: Sending) {
  for (let from = 0; from < file.size; from += MEDIA_PART_BYTES) {
    if (signal.aborted) {
      await client.call('media.cancel', { workspaceId, upload }).catch(() => undefined); // it is forgotten in time
      throw new Cancelled();
    }
    const base64 = await base64Of(file.slice(from, from + MEDIA_PART_BYTES));
    const part = { workspaceId, upload, name: file.name.slice(0, 400), total: file.size, from, base64 };
    const { stored } = await client.call('media.addPart', part);
    if (stored !== null) return stored;
    show(Math.min(1, (from + MEDIA_PART_BYTES) / file.size));
  }
  throw new Unreadable();
}

class Cancelled extends Error {}
class Unreadable extends Error {}

/** By the browser's own reader, which does not hold up the page. */
function base64Of(part: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('error', () => reject(new Unreadable()));
    reader.addEventListener('load', () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    });
    reader.readAsDataURL(part);
  });
}

/** Says why a file was not added. One that is too large is named, so that the plan knows of it. */
function useRefusal(): (name: string, error: unknown) => 'named' | 'refused' {
  const t = useTranslations('media');
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const size = useBytes();
  return (name, error) => {
    if (error instanceof Cancelled) {
      toasts.show({ text: t('cancelled', { name }) });
      return 'refused';
    }
    const tell = (text: string) => toasts.show({ text, tone: 'off', isLasting: true });
    if (error instanceof Unreadable) tell(t('refused.unreadable', { name }));
    else if (!(error instanceof PlannerError)) tell(t('refused.failed', { name, reason: sentence(error) }));
    else if (error.code === 'file-too-large') {
      tell(t('refused.tooLarge', { name, limit: size(MEDIA_LIMIT_BYTES) }));
      return 'named';
    } else if (error.code === 'file-empty') tell(t('refused.empty', { name }));
    else if (error.code === 'disk-full') tell(t('refused.diskFull', { name }));
    else if (error.code === 'storage-failed' || error.code === 'no-permission')
      tell(t('refused.folder', { name }));
    else if (error.code === 'file-not-recognised') {
      tell(t(error.details['reason'] === 'drawing' ? 'refused.drawing' : 'refused.unknown', { name }));
    } else tell(t('refused.failed', { name, reason: sentence(error) }));
    return 'refused';
  };
}
