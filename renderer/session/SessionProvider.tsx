import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { isSameJson } from '#shared/base/json.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import type { WorkspaceSession } from './workspace-session.ts';

const SessionContext = createContext<WorkspaceSession | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: WorkspaceSession;
  readonly children: ReactNode;
}) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The open workspace. Only under a SessionProvider. */
export function useSession(): WorkspaceSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is called outside a workspace');
  return session;
}

/**
 * What a component needs of the workspace. It renders again only when the selected value changes: the same object, or
 * equal entries of a small array or object.
 */
export function useWorkspace<Selected>(select: (tables: Tables) => Selected): Selected {
  const session = useSession();
  const last = useRef<{ readonly value: Selected } | null>(null);
  const read = () => {
    const value = select(session.tables());
    if (last.current !== null && isShallowSame(last.current.value, value)) return last.current.value;
    last.current = { value };
    return value;
  };
  return useSyncExternalStore(session.subscribe, read);
}

/** A whole collection as an array, in the order of its ids (the order of making). */
export function useRecords<Name extends keyof Tables>(collection: Name): readonly RecordIn<Name>[] {
  const table = useWorkspace((tables) => tables[collection]);
  const known = LISTS.get(table);
  if (known !== undefined) return known as readonly RecordIn<Name>[]; // made of this table, below
  const list = [...table.values()] as readonly RecordIn<Name>[];
  LISTS.set(table, list);
  return list;
}

// One list of a table for all who ask, so that what was worked out for it (posts by day) is shared, too.
const LISTS = new WeakMap<Tables[keyof Tables], readonly unknown[]>();

type RecordIn<Name extends keyof Tables> =
  Tables[Name] extends ReadonlyMap<string, infer Item> ? Item : never;

/** The profile of the open workspace; integrity keeps exactly one. */
export function useProfile(): WorkspaceProfile {
  const profile = useWorkspace((tables) => tables.profile.get('profile'));
  if (profile === undefined) throw new Error('A workspace without a profile was opened');
  return profile;
}

/** Something of the session itself that is the same object until it changes: the save state, the name of an undo. */
export function useSessionState<Value>(read: () => Value): Value {
  return useSyncExternalStore(useSession().subscribe, read);
}

/** The present moment as an ISO instant, renewed every so many milliseconds. */
export function useNow(everyMs = 30_000): string {
  const session = useSession();
  const [now, setNow] = useState(session.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(session.now()), everyMs);
    return () => clearInterval(timer);
  }, [session, everyMs]);
  return now;
}

/** Today in the workspace's zone, 'YYYY-MM-DD'. */
export function useToday(): string {
  const { timeZone } = useProfile();
  return toZoned(useNow(), timeZone).date;
}

function isShallowSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (left instanceof Map || right instanceof Map || left instanceof Set || right instanceof Set)
    return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length || keys.length > 64) return false;
  const at = (container: object, key: string): unknown => (container as Record<string, unknown>)[key]; // own keys
  return keys.every(
    (key) =>
      Object.hasOwn(right, key) &&
      (Object.is(at(left, key), at(right, key)) || isLeafSame(at(left, key), at(right, key))),
  );
}

function isLeafSame(left: unknown, right: unknown): boolean {
  return Array.isArray(left) && Array.isArray(right) && left.length === 0 && isSameJson(left, right);
}
