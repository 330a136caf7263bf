import { type ErrorCode, type ErrorDetails, PlannerError } from '#shared/base/errors.ts';
import { squashChanges } from '#shared/workspace/changes.ts';
import type { Edit } from '#shared/workspace/edit.ts';

export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly code: ErrorCode; readonly details: ErrorDetails };

export type Autosave = {
  readonly add: (edit: Edit) => void;
  /** Sends at once and resolves when all is on disk; rejects with the reason when it is not. */
  readonly flush: () => Promise<void>;
  readonly state: () => SaveState;
  /** Edits that are not known to be on disk, oldest first. */
  readonly pending: () => readonly Edit[];
  /** Replaces all that is pending, what is on its way too: after a conflict was settled. */
  readonly replace: (edits: readonly Edit[]) => void;
  readonly stop: () => void;
};

type AutosaveOptions = {
  /** Resolves with the moment of the commit once it is on disk. */
  readonly commit: (edits: readonly Edit[]) => Promise<{ readonly at: string }>;
  readonly onState: () => void;
  /**
   * What the session can settle by itself, such as a conflict: it calls `replace` and resolves with true. `sent` are the
   * first of what is pending.
   */
  readonly onRefused: (error: PlannerError, sent: readonly Edit[]) => Promise<boolean>;
};

/** After so much rest a batch goes out, at the latest `LONGEST_MS` after its first edit: a crash costs under a second. */
const REST_MS = 250;
const LONGEST_MS = 700;
const RETRY_MS = [1000, 2000, 4000, 8000, 15_000, 30_000] as const;

/** Sends edits in batches, one request at a time, and says "saved" only for what is on disk. */
export function createAutosave({ commit, onState, onRefused }: AutosaveOptions): Autosave {
  let waiting: readonly Edit[] = [];
  let inFlight: readonly Edit[] = [];
  let running: Promise<void> | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let state: SaveState = { kind: 'saved', at: null };

  const show = (next: SaveState) => {
    state = next;
    onState();
  };
  const clearTimers = () => {
    clearTimeout(rest);
    clearTimeout(longest);
    rest = undefined;
    longest = undefined;
  };
  const schedule = () => {
    clearTimeout(rest);
    rest = setTimeout(startInBackground, REST_MS);
    longest ??= setTimeout(startInBackground, LONGEST_MS);
  };
  const startInBackground = () => {
    send().catch(() => undefined); // the state says it; the retry timer goes on
  };

  async function sendOnce(): Promise<void> {
    clearTimers();
    inFlight = compact(waiting);
    waiting = [];
    if (inFlight.length === 0) return show({ kind: 'saved', at: savedAt(state) });
    try {
      const { at } = await commit(inFlight);
      inFlight = [];
      failures = 0;
      if (waiting.length === 0) show({ kind: 'saved', at });
    } catch (error) {
      const sent = inFlight;
      waiting = [...sent, ...waiting];
      inFlight = [];
      const failure = await settle(error, sent);
      if (failure === null) return;
      show({ kind: 'failed', code: failure.code, details: failure.details });
      clearTimers();
      rest = setTimeout(startInBackground, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)]);
      failures += 1;
      throw failure;
    }
  }

  /** Null when the session has settled it; else why what is pending is not on disk. */
  async function settle(error: unknown, sent: readonly Edit[]): Promise<PlannerError | null> {
    if (!(error instanceof PlannerError)) return new PlannerError('internal', String(error));
    try {
      return (await onRefused(error, sent)) ? null : error;
    } catch (cause) {
      return cause instanceof PlannerError ? cause : new PlannerError('internal', String(cause));
    }
  }

  async function send(): Promise<void> {
    while (running !== null) await running.catch(() => undefined);
    if (waiting.length === 0) return;
    running = sendOnce().finally(() => {
      running = null;
    });
    await running;
    if (waiting.length > 0) await send();
  }

  return {
    add(edit) {
      waiting = [...waiting, edit];
      if (state.kind !== 'failed') {
        if (state.kind !== 'saving') show({ kind: 'saving' });
        schedule();
      }
    },
    flush: send,
    state: () => state,
    pending: () => [...inFlight, ...waiting],
    replace(edits) {
      waiting = edits;
      inFlight = [];
      if (edits.length === 0) show({ kind: 'saved', at: savedAt(state) });
      else schedule();
    },
    stop: clearTimers,
  };
}

/** Pieces of one step that wait together go out as one; pieces that cancel each other do not go out at all. */
function compact(edits: readonly Edit[]): readonly Edit[] {
  const joined: Edit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    const isSameStep = last !== undefined && last.step === edit.step && last.kind === edit.kind;
    if (isSameStep)
      joined[joined.length - 1] = { ...edit, changes: squashChanges([...last.changes, ...edit.changes]) };
    else joined.push(edit);
  }
  return joined.filter(({ changes }) => changes.length > 0);
}

function savedAt(state: SaveState): string | null {
  return state.kind === 'saved' ? state.at : null;
}
