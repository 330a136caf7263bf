import { useCallback, useMemo, useState } from 'react';
import type { MergeProposal } from '#shared/api/copy-methods.ts';
import type { Choose, Side } from '#shared/workspace/decide-merge.ts';
import type { Conflict } from '#shared/workspace/merge.ts';

export type Decisions = {
  readonly of: (conflict: Conflict, field: string | null) => Side | null;
  readonly set: (conflict: Conflict, field: string | null, side: Side) => void;
  readonly setAll: (side: Side) => void;
  readonly all: number;
  readonly done: number;
  /** For `decideMerge`; what is not decided stays mine. */
  readonly choose: Choose;
};

/** Which side was chosen in each contested place. Begins anew with each proposal, but for places that are the same. */
export function useDecisions({ conflicts }: MergeProposal): Decisions {
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const places = useMemo(
    () => conflicts.flatMap((conflict) => conflict.fields.map(({ field }) => keyOf(conflict, field))),
    [conflicts],
  );
  const of = useCallback<Decisions['of']>(
    (conflict, field) => sides.get(keyOf(conflict, field)) ?? null,
    [sides],
  );
  const set = useCallback<Decisions['set']>(
    (conflict, field, side) => setSides((present) => new Map(present).set(keyOf(conflict, field), side)),
    [],
  );
  return {
    of,
    set,
    setAll: (side) => setSides(new Map(places.map((place) => [place, side]))),
    all: places.length,
    done: places.filter((place) => sides.has(place)).length,
    choose: (conflict, field) => of(conflict, field) ?? 'mine',
  };
}

function keyOf({ collection, id }: Conflict, field: string | null): string {
  return JSON.stringify([collection, id, field]);
}
