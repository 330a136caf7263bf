import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from '#renderer/session/client-context.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';

/** Something read from the core: what it was last, why it could not be read, and how to read it again. */
export type Loaded<Value> = {
  readonly value: Value | null;
  readonly error: unknown;
  readonly load: () => void;
};

/** Several changes in a row are one reading. */
const CALM_MS = 400;

/** Reads at once and again after each event that matters; what was read last stays until there is something newer. */
export function useLoaded<Value>(
  read: () => Promise<Value>,
  matters: (event: PlannerEvent) => boolean,
): Loaded<Value> {
  const client = useClient();
  const [state, setState] = useState<{ readonly value: Value | null; readonly error: unknown }>({
    value: null,
    error: null,
  });
  const current = useRef({ read, matters, turn: 0 });
  current.current.read = read;
  current.current.matters = matters;
  const load = useCallback(() => {
    const turn = current.current.turn + 1;
    current.current.turn = turn;
    const isLatest = () => current.current.turn === turn;
    current.current.read().then(
      (value) => isLatest() && setState({ value, error: null }),
      (error: unknown) => isLatest() && setState((last) => ({ ...last, error })),
    );
  }, []);
  useEffect(() => {
    load();
    let timer: ReturnType<typeof setTimeout> | null = null;
    const unsubscribe = client.subscribe((event) => {
      if (!current.current.matters(event)) return;
      if (timer !== null) clearTimeout(timer);
      timer = setTimeout(load, CALM_MS);
    });
    return () => {
      current.current.turn += 1;
      if (timer !== null) clearTimeout(timer);
      unsubscribe();
    };
  }, [client, load]);
  return { ...state, load };
}
