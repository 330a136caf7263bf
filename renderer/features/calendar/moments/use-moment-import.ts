import { useState } from 'react';
import { toBase64 } from '#renderer/plan/base64.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { PickedFile } from '#renderer/ui/files.ts';
import type { MomentProposal } from '#shared/api/moment-methods.ts';
import type { MomentKind } from '#shared/plan/moments/moment.ts';

export type MomentImportState = {
  readonly file: PickedFile | null;
  readonly proposal: MomentProposal | null;
  readonly isReading: boolean;
  readonly failure: unknown;
  readonly read: (file: PickedFile, kind: MomentKind | null) => Promise<void>;
  readonly fail: (error: unknown) => void;
};

/** Asks the core what a calendar file would bring in. Only the answer to the last question counts. */
export function useMomentImport(sourceId: string | null): MomentImportState {
  const client = useClient();
  const session = useSession();
  const [file, setFile] = useState<PickedFile | null>(null);
  const [proposal, setProposal] = useState<MomentProposal | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [pending, setPending] = useState(0);
  const [turn] = useState({ last: 0 });
  async function read(picked: PickedFile, kind: MomentKind | null) {
    turn.last += 1;
    const own = turn.last;
    setPending((count) => count + 1);
    setFailure(null);
    if (picked !== file) setProposal(null);
    setFile(picked);
    try {
      // The core compares with what is on disk: what was typed a moment ago has to be there.
      await session.flush();
      const answer = await client.call('moments.read', {
        workspaceId: session.workspaceId,
        file: { name: picked.name, base64: toBase64(picked.bytes) },
        sourceId,
        kind,
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
