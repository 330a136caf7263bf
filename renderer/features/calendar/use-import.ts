import { useState } from 'react';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { PickedFile } from '#renderer/ui/files.ts';
import type { ImportMapping, ImportProposal } from '#shared/api/contract.ts';

export type ImportState = {
  readonly file: PickedFile | null;
  readonly proposal: ImportProposal | null;
  readonly isReading: boolean;
  readonly failure: unknown;
  /** Reads a file, or the same one again with another mapping. */
  readonly read: (file: PickedFile, mapping: ImportMapping | null) => Promise<void>;
  readonly fail: (error: unknown) => void;
};

/** Asks the core what importing a file would do. Only the answer to the last question counts. */
export function useImport(kind: ImportProposal['kind'] | null): ImportState {
  const client = useClient();
  const session = useSession();
  const [file, setFile] = useState<PickedFile | null>(null);
  const [proposal, setProposal] = useState<ImportProposal | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [pending, setPending] = useState(0);
  const [turn] = useState({ last: 0 });

  async function read(picked: PickedFile, mapping: ImportMapping | null) {
    turn.last += 1;
    const own = turn.last;
    setPending((count) => count + 1);
    setFailure(null);
    setFile(picked);
    if (mapping === null) setProposal(null);
    try {
      // The core compares with what is on disk: what was typed a moment ago has to be there.
      await session.flush();
      const answer = await client.call('imports.read', {
        workspaceId: session.workspaceId,
        file: { name: picked.name, base64: toBase64(picked.bytes) },
        kind,
        mapping: mapping === null ? null : { ...mapping, columns: [...mapping.columns] },
      });
      if (own === turn.last) setProposal(answer);
    } catch (error) {
      if (own === turn.last) setFailure(error);
    } finally {
      setPending((count) => count - 1);
    }
  }
  return { file, proposal, isReading: pending > 0, failure, read, fail: setFailure };
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
