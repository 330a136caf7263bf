import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { MonthGrid } from '#renderer/features/calendar/views/MonthGrid.tsx';
import { PostTable } from '#renderer/features/calendar/views/PostTable.tsx';
import { type Surface, SurfaceProvider } from '#renderer/features/calendar/views/surface.ts';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { SessionProvider, useProfile, useRecords } from '#renderer/session/SessionProvider.tsx';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import '#renderer/styles/base.css';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import type { Client } from '#shared/api/client.ts';
import { addMonths, endOfMonth } from '#shared/base/calendar-date.ts';
import type { CalendarView } from '#shared/plan/calendar/calendar-views.ts';
import { filterPosts, NO_FILTER } from '#shared/plan/calendar/post-filter.ts';
import { type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import { createLargeTables } from '../large-workspace.ts';

/** What the benchmarks call from outside; all times in milliseconds. */
export type CalendarBench = {
  /** Draws each month once and keeps what it looks like; gives back how many posts are in sight in each. */
  readonly prepare: () => Promise<readonly number[]>;
  /** The month from 10,000 posts. */
  readonly month: (call: number) => number;
  /** The month from a plan that holds its own posts and no others. */
  readonly smallMonth: (call: number) => number;
  /** A grid that is already known, chip for chip. */
  readonly staticMonth: (call: number) => number;
  /** From nothing to the table of 10,000 posts on the screen. */
  readonly table: () => Promise<number>;
  /** One frame of an empty page. */
  readonly frame: () => Promise<number>;
  /** The 95th percentile of frames while the table is scrolled from end to end. */
  readonly scrollTable: () => Promise<number>;
  /** The same for a box of bare lines. */
  readonly scrollBox: () => Promise<number>;
};

declare global {
  interface Window {
    calendarBench?: CalendarBench;
  }
}

const POSTS = 10_000;
/** Three years, as a planner has after a while. */
const DAYS = 3 * 365;
const MONTHS = 12;
const FIRST_MONTH = '2027-01-01';
const NOW = '2027-01-05T08:00:00.000Z';
const FILTER = {
  ...NO_FILTER,
  statuses: ['idea', 'drafting', 'review', 'approved', 'scheduled', 'published'],
} as const;

const stage = document.getElementById('stage');
if (stage === null) throw new Error('The page has no stage');

const drawn: string[] = [];
const nothing = () => {};
const commands = {
  add: nothing,
  open: nothing,
  moveTo: nothing,
  take: () => false,
  copy: () => [],
  remove: nothing,
  choose: nothing,
};
const NONE: ReadonlySet<string> = new Set();

/** What the calendar page does for each view: take all posts, filter them, hand them on. */
function View({ view, day, children }: { view: CalendarView; day: string; children: ReactNode }) {
  const posts = useRecords('posts');
  const words = useChipWords();
  const { timeZone, weekStart } = useProfile();
  const surface: Surface = {
    view,
    day,
    showDay: nothing,
    showView: nothing,
    posts: filterPosts(posts, FILTER),
    filter: FILTER,
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
  return <SurfaceProvider value={surface}>{children}</SurfaceProvider>;
}

function Kit({ children }: { readonly children: ReactNode }) {
  return (
    <UiProvider locale="en-GB" words={useUiWords()}>
      {children}
    </UiProvider>
  );
}

type Shown = { readonly session: WorkspaceSession; readonly view: CalendarView; readonly day: string } | null;

function Stage({ shown, session }: { readonly shown: Shown; readonly session: WorkspaceSession }) {
  return (
    <I18nProvider language="en" timeZone="Europe/Berlin">
      <SessionProvider session={shown?.session ?? session}>
        <Kit>
          {shown !== null && (
            <View view={shown.view} day={shown.day}>
              {shown.view === 'table' ? <PostTable /> : <MonthGrid />}
            </View>
          )}
        </Kit>
      </SessionProvider>
    </I18nProvider>
  );
}

let root: Root | null = null;
let large: WorkspaceSession | null = null;
const small: WorkspaceSession[] = [];

const monthOf = (call: number) => addMonths(FIRST_MONTH, call % MONTHS);

async function open(tables: Tables): Promise<WorkspaceSession> {
  const opened = {
    id: 'large',
    path: '',
    sequence: 0,
    // As they come from a file: records that were put together by hand are slower to read.
    tables: JSON.parse(JSON.stringify(toStoredTables(tables))),
    history: [],
    readOnly: null,
  };
  const client = { call: async () => opened, subscribe: () => nothing } as unknown as Client; // only opened, never saved
  return openSession(client, 'large', { now: () => new Date(NOW), random: () => 0.5 });
}

function draw(shown: Shown): void {
  const session = large;
  if (session === null) throw new Error('The page is not prepared');
  flushSync(() => root?.render(<Stage shown={shown} session={session} />));
}

function timed(work: () => void): number {
  const began = performance.now();
  work();
  // Reading a size makes the browser lay everything out now.
  stage?.lastElementChild?.getBoundingClientRect();
  return performance.now() - began;
}

function drawMonth(session: WorkspaceSession | null, call: number): number {
  if (session === null) throw new Error('The page is not prepared');
  const milliseconds = timed(() => draw({ session, view: 'month', day: monthOf(call) }));
  draw(null);
  return milliseconds;
}

const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/** Resolves once what is drawn now has been handed to the screen. */
async function painted(): Promise<void> {
  await nextFrame();
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

const SCROLL_FRAMES = 60;
/** Ten lines a frame: faster than a wheel turns. */
const SCROLL_STEP_PX = 320;

async function scroll(element: Element): Promise<number> {
  const frames: number[] = [];
  let last = await nextFrame();
  for (let frame = 0; frame < SCROLL_FRAMES; frame += 1) {
    element.scrollTop += SCROLL_STEP_PX;
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  return frames.toSorted((left, right) => left - right)[Math.floor(SCROLL_FRAMES * 0.95)] ?? 0;
}

window.calendarBench = {
  async prepare() {
    const tables = createLargeTables(POSTS, DAYS);
    large = await open(tables);
    for (let call = 0; call < MONTHS; call += 1) {
      const [first, last] = [monthOf(call), endOfMonth(monthOf(call))];
      const own = [...tables.posts].filter(([, { date }]) => date !== null && date >= first && date <= last);
      small.push(await open({ ...tables, posts: new Map(own) }));
    }
    root = createRoot(stage);
    draw(null);
    // The words are loaded before anything is measured.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const counts: number[] = [];
    for (let call = 0; call < MONTHS; call += 1) {
      draw({ session: large, view: 'month', day: monthOf(call) });
      drawn.push(stage.innerHTML);
      counts.push(stage.querySelectorAll('[data-post]').length);
      draw(null);
    }
    return counts;
  },
  month: (call) => drawMonth(large, call),
  smallMonth: (call) => drawMonth(small[call % MONTHS] ?? null, call),
  staticMonth(call) {
    const box = document.createElement('div');
    box.style.display = 'contents';
    stage.append(box);
    const milliseconds = timed(() => {
      box.innerHTML = drawn[call % MONTHS] ?? '';
    });
    box.remove();
    return milliseconds;
  },
  async table() {
    if (large === null) throw new Error('The page is not prepared');
    await nextFrame();
    const began = performance.now();
    draw({ session: large, view: 'table', day: FIRST_MONTH });
    await painted();
    const milliseconds = performance.now() - began;
    if (stage.querySelectorAll('tbody tr').length < 10) throw new Error('The table shows no rows');
    draw(null);
    return milliseconds;
  },
  async frame() {
    const began = await nextFrame();
    return (await nextFrame()) - began;
  },
  async scrollTable() {
    if (large === null) throw new Error('The page is not prepared');
    draw({ session: large, view: 'table', day: FIRST_MONTH });
    await painted();
    const scroller = stage.querySelector('table')?.parentElement;
    if (!scroller) throw new Error('The table does not scroll');
    const milliseconds = await scroll(scroller);
    if (scroller.scrollTop < (SCROLL_FRAMES - 1) * SCROLL_STEP_PX)
      throw new Error('The table did not scroll');
    draw(null);
    return milliseconds;
  },
  async scrollBox() {
    const box = document.createElement('div');
    box.style.cssText = 'flex: 1; min-height: 0; overflow: auto';
    for (let line = 0; line < 2000; line += 1) {
      const row = document.createElement('div');
      row.style.height = '32px';
      row.textContent = `Line ${line}`;
      box.append(row);
    }
    stage.append(box);
    const milliseconds = await scroll(box);
    box.remove();
    return milliseconds;
  },
};
