import { useEffect, useState } from 'react';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { PickedFile } from '#renderer/ui/files.ts';
import type { Client } from '#shared/api/client.ts';
import type { ImportMapping, ImportProposal } from '#shared/api/import-methods.ts';

/** What the new mapping is, beside what it says. */
export type Answers = { readonly isChange?: boolean; readonly isOrderSaid?: boolean };

export type ImportState = {
  readonly file: PickedFile | null;
  readonly proposal: ImportProposal | null;
  readonly isReading: boolean;
  readonly failure: unknown;
  /** The remembered mapping with which the file was read at first; null where none fitted. */
  readonly profile: ImportProposal['profile'];
  /** Whether a person has changed how the columns are read since then. */
  readonly isChanged: boolean;
  /** Whether a person has said how days are meant that can be read in two ways. */
  readonly isOrderSaid: boolean;
  /** Reads a file, or the same one again with another mapping. */
  readonly read: (file: PickedFile, mapping: ImportMapping | null, answers?: Answers) => Promise<void>;
  readonly fail: (error: unknown) => void;
  /** Back to the start; the core gives up what it reads. */
  readonly cancel: () => void;
};

/** The last question, and under which name the core reads for it; null where it does not. */
type Turn = { last: number; reading: string | null };

/** Nobody waits for the answer any more: it is not looked at, and the core need not work for it. */
function giveUp(turn: Turn, client: Client): void {
  const { reading } = turn;
  turn.last += 1;
  turn.reading = null;
  if (reading !== null) client.call('imports.giveUp', { reading }).catch(() => undefined); // it ends by itself, too
}

/** Asks the core what importing a file would do. Only the answer to the last question counts. */
export function useImport(kind: ImportProposal['kind'] | null): ImportState {
  const client = useClient();
  const session = useSession();
  const [file, setFile] = useState<PickedFile | null>(null);
  const [proposal, setProposal] = useState<ImportProposal | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [profile, setProfile] = useState<ImportProposal['profile']>(null);
  const [isChanged, setChanged] = useState(false);
  const [isOrderSaid, sayOrder] = useState(false);
  const [isReading, setReading] = useState(false);
  const [turn] = useState<Turn>({ last: 0, reading: null });
  // A dialog that closes waits for nothing more.
  useEffect(() => () => giveUp(turn, client), [turn, client]);

  async function read(picked: PickedFile, mapping: ImportMapping | null, answers: Answers = {}) {
    giveUp(turn, client);
    const own = turn.last;
    setReading(true);
    setFailure(null);
    setFile(picked);
    if (answers.isChange === true) setChanged(true);
    if (answers.isOrderSaid === true) sayOrder(true);
    if (mapping === null) {
      setProposal(null);
      setProfile(null);
      setChanged(false);
      sayOrder(false);
    }
    try {
      // The core compares with what is on disk: what was typed a moment ago has to be there.
      await session.flush();
      if (own !== turn.last) return;
      const reading = session.newId();
      turn.reading = reading;
      const answer = await client.call('imports.read', {
        workspaceId: session.workspaceId,
        file: { name: picked.name, base64: toBase64(picked.bytes) },
        kind,
        mapping: mapping === null ? null : { ...mapping, columns: [...mapping.columns] },
        reading,
      });
      if (own !== turn.last) return;
      setProposal(answer);
      if (mapping === null) setProfile(answer.profile);
    } catch (error) {
      if (own === turn.last) setFailure(error);
    } finally {
      if (own === turn.last) {
        turn.reading = null;
        setReading(false);
      }
    }
  }
  function cancel() {
    giveUp(turn, client);
    setReading(false);
    setProposal(null);
    setFailure(null);
    setFile(null);
  }
  return {
    file,
    proposal,
    isReading,
    failure,
    profile,
    isChanged,
    isOrderSaid,
    read,
    fail: setFailure,
    cancel,
  };
}

const CHUNK = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let start = 0; start < bytes.length; start += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(start, start + CHUNK));
  return btoa(binary);
}
