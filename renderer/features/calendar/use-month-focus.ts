import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { addDays, startOfMonth, type Weekday } from '#shared/base/calendar-date.ts';
import { dayAfterKey, daysOfArrow, type MonthWeek, type PlacedPost } from '#shared/plan/calendar.ts';

export type MonthFocus = { readonly day: string; readonly postId: string | null };

type MonthFocusOptions = {
  readonly grid: RefObject<HTMLDivElement | null>;
  readonly month: string;
  readonly weeks: readonly MonthWeek[];
  readonly weekStart: Weekday;
  readonly today: string;
  readonly selectedId: string | null;
  /** The posts of a day that are in sight, the wanted one among them. */
  readonly visibleOn: (day: string, wanted: string | null) => readonly PlacedPost[];
  readonly showMonth: (day: string) => void;
  /** What is to have the focus now, each object once. */
  readonly request: MonthFocus | null;
  readonly commands: MonthCommands;
};

export type MonthCommands = {
  readonly add: (day: string) => void;
  readonly openDay: (day: string) => void;
  readonly moveTo: (postId: string) => void;
  /** Gives back whether the post moved. */
  readonly moveToDay: (postId: string, day: string) => boolean;
  readonly remove: (postId: string) => void;
};

/** Walks days and posts with the keys; one tab stop for the whole month. Alt and an arrow take the post along. */
export function useMonthFocus(options: MonthFocusOptions) {
  const { grid, month, weeks, weekStart, today, visibleOn, showMonth, commands } = options;
  const [wished, setWished] = useState<MonthFocus | null>(null);
  const mustFocus = useRef(false);
  const [seenRequest, seeRequest] = useState<MonthFocus | null>(options.request);
  const days = weeks.flatMap((week) => week.days);
  const start = days.includes(today) ? today : startOfMonth(month);
  const selectedDay = days.find((day) =>
    visibleOn(day, null).some(({ post }) => post.id === options.selectedId),
  );
  const fallback = selectedDay === undefined ? start : selectedDay;
  const isWishedSeen = wished !== null && days.includes(wished.day);
  const focus: MonthFocus = isWishedSeen ? wished : { day: fallback, postId: options.selectedId };

  useEffect(() => {
    if (options.request === null || options.request === seenRequest) return;
    mustFocus.current = true;
    seeRequest(options.request);
    setWished(options.request);
  }, [options.request, seenRequest]);

  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    mustFocus.current = false;
    const post = focus.postId === null ? null : elementOf(grid.current, 'post', focus.postId);
    (post ?? elementOf(grid.current, 'day', focus.day))?.focus();
  });

  function go(next: MonthFocus) {
    mustFocus.current = true;
    setWished(next);
    if (!days.includes(next.day)) showMonth(next.day);
  }
  /** Left and right keep the place in the day, up and down walk through the posts of a day and on to the next week. */
  function walk({ day, postId }: MonthFocus, key: string) {
    const next = dayAfterKey(day, key, weekStart);
    if (next === null) return;
    const posts = visibleOn(day, postId);
    const place = posts.findIndex(({ post }) => post.id === postId);
    if (key === 'ArrowDown' && place + 1 < posts.length)
      return go({ day, postId: posts[place + 1]?.post.id ?? null });
    if (key === 'ArrowUp' && place >= 0) return go({ day, postId: posts[place - 1]?.post.id ?? null });
    const there = visibleOn(next, null);
    if (key === 'ArrowUp') return go({ day: next, postId: there.at(-1)?.post.id ?? null });
    if (key === 'ArrowDown' || place < 0) return go({ day: next, postId: null });
    go({ day: next, postId: there[Math.min(place, there.length - 1)]?.post.id ?? null });
  }
  function carry(postId: string, day: string, key: string) {
    const step = daysOfArrow(key);
    if (step === null) return;
    const target = addDays(day, step);
    if (commands.moveToDay(postId, target)) go({ day: target, postId });
  }
  function remove(day: string, postId: string) {
    const posts = visibleOn(day, postId);
    const place = posts.findIndex(({ post }) => post.id === postId);
    const neighbour = posts[place + 1] ?? posts[place - 1];
    commands.remove(postId);
    go({ day, postId: neighbour?.post.id ?? null });
  }

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const day = target?.closest<HTMLElement>('[data-day]')?.dataset['day'];
    if (target === null || day === undefined || event.ctrlKey || event.metaKey) return;
    const postId = target.closest<HTMLElement>('[data-post]')?.dataset['post'] ?? null;
    const isHandled = () => event.preventDefault();
    const { key } = event;
    if (event.altKey) {
      if (postId === null || daysOfArrow(key) === null) return;
      isHandled();
      return carry(postId, day, key);
    }
    if (dayAfterKey(day, key, weekStart) !== null) {
      isHandled();
      return walk({ day, postId }, key);
    }
    if (key === 'Enter' && postId === null && target.dataset['rest'] === undefined) {
      isHandled();
      return visibleOn(day, null).length > 0 ? commands.openDay(day) : commands.add(day);
    }
    if (key === 'n' || key === 'N') {
      isHandled();
      return commands.add(day);
    }
    if (postId === null) return;
    if (key === 'm' || key === 'M') {
      isHandled();
      return commands.moveTo(postId);
    }
    if (key === 'Delete' || key === 'Backspace') {
      isHandled();
      remove(day, postId);
    }
  }
  /** Wherever the focus goes by press or tab, the tab stop follows. */
  function onFocus(event: { readonly target: EventTarget }) {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const day = target?.closest<HTMLElement>('[data-day]')?.dataset['day'];
    const postId = target?.closest<HTMLElement>('[data-post]')?.dataset['post'] ?? null;
    if (day !== undefined && (day !== focus.day || postId !== focus.postId)) setWished({ day, postId });
  }
  return { focus, go, onKeyDown, onFocus } as const;
}

function elementOf(grid: HTMLElement | null, name: 'post' | 'day', value: string): HTMLElement | null {
  return grid?.querySelector<HTMLElement>(`[data-${name}="${CSS.escape(value)}"]`) ?? null;
}
