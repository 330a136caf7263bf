import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { MonthGrid } from '#renderer/features/calendar/views/MonthGrid.tsx';
import { type Surface, SurfaceProvider } from '#renderer/features/calendar/views/surface.ts';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { SessionProvider, useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import '#renderer/styles/base.css';
import type { Client } from '#shared/api/client.ts';
import { addMonths } from '#shared/base/calendar-date.ts';
import { filterPosts, NO_FILTER } from '#shared/plan/calendar.ts';
import { toStoredTables } from '#shared/workspace/schema.ts';
import { createLargeTables } from '../large-workspace.ts';

/** What the benchmark calls from outside. */
declare global {
  interface Window {
    monthView?: {
      /** Draws the months once each and keeps what they look like; gives back how many posts are in sight in each. */
      readonly prepare: () => Promise<readonly number[]>;
      /** Milliseconds to draw and lay out the month from 5,000 posts. */
      readonly candidate: (call: number) => number;
      /** The same for a grid that is already known, chip for chip. */
      readonly floor: (call: number) => number;
    };
  }
}

const POSTS = 5000;
const MONTHS = 12;
const NOW = '2026-01-05T08:00:00.000Z';
const FILTER = {
  ...NO_FILTER,
  statuses: ['idea', 'drafting', 'review', 'approved', 'scheduled', 'published'],
} as const;

const stage = document.getElementById('stage');
if (stage === null) throw new Error('The page has no stage');

let providers: Root | null = null;
let show: ((month: string | null) => void) | null = null;
const drawn: string[] = [];

const nothing = () => {};
const commands = {
  add: nothing,
  open: nothing,
  moveTo: nothing,
  take: () => false,
  remove: nothing,
  choose: nothing,
};
const NONE: ReadonlySet<string> = new Set();

/** What the calendar page does for its month: take all posts, filter them, hand them on. */
function Month({ month }: { readonly month: string }) {
  const posts = useRecords('posts');
  const words = useChipWords();
  const { timeZone, weekStart } = useProfile();
  const surface: Surface = {
    view: 'month',
    day: month,
    showDay: nothing,
    showView: nothing,
    posts: filterPosts(posts, FILTER),
    zone: timeZone,
    weekStart,
    today: NOW.slice(0, 10),
    words,
    selectedId: null,
    chosen: NONE,
    drag: null,
    onPointerDown: nothing,
    focusRequest: null,
    commands,
  };
  return (
    <SurfaceProvider value={surface}>
      <MonthGrid />
    </SurfaceProvider>
  );
}

function Stage({ month, session }: { readonly month: string | null; readonly session: WorkspaceSession }) {
  return (
    <I18nProvider language="en" timeZone="Europe/Berlin">
      <SessionProvider session={session}>{month !== null && <Month month={month} />}</SessionProvider>
    </I18nProvider>
  );
}

const monthOf = (call: number) => addMonths('2026-01-01', call % MONTHS);

function timed(work: () => void): number {
  const began = performance.now();
  work();
  // Reading a size makes the browser lay everything out now.
  stage?.lastElementChild?.getBoundingClientRect();
  return performance.now() - began;
}

window.monthView = {
  async prepare() {
    const tables = createLargeTables(POSTS);
    const opened = {
      id: 'large',
      path: '',
      sequence: 0,
      tables: toStoredTables(tables),
      history: [],
      readOnly: null,
    };
    const client = { call: async () => opened, subscribe: () => nothing } as unknown as Client; // only opened, never saved
    const session = await openSession(client, 'large', { now: () => new Date(NOW), random: () => 0.5 });
    providers = createRoot(stage);
    show = (month) => flushSync(() => providers?.render(<Stage month={month} session={session} />));
    show(null);
    // The words are loaded before anything is measured.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const counts: number[] = [];
    for (let call = 0; call < MONTHS; call += 1) {
      show(monthOf(call));
      drawn.push(stage.innerHTML);
      counts.push(stage.querySelectorAll('[data-post]').length);
      show(null);
    }
    return counts;
  },
  candidate(call) {
    const milliseconds = timed(() => show?.(monthOf(call)));
    show?.(null);
    return milliseconds;
  },
  floor(call) {
    const box = document.createElement('div');
    box.style.display = 'contents';
    stage.append(box);
    const milliseconds = timed(() => {
      box.innerHTML = drawn[call % MONTHS] ?? '';
    });
    box.remove();
    return milliseconds;
  },
};
