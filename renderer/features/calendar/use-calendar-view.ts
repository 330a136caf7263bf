import { useEffect, useMemo, useRef } from 'react';
import { currentRoute, navigate, useQuery, useRoute } from '#renderer/app/navigation.ts';
import { POST_STATES, type PostState } from '#renderer/plan/post-state.ts';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useSettings } from '#renderer/session/settings-context.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { escapeText, unescapeText } from '#shared/base/escaped-text.ts';
import { placeOf } from '#shared/plan/calendar/calendar.ts';
import { CALENDAR_VIEWS, type CalendarView, stepDay } from '#shared/plan/calendar/calendar-views.ts';
import {
  FILTER_KINDS,
  FILTER_LISTS,
  type FilterKind,
  isFiltering,
  type PostFilter,
  withoutGone,
} from '#shared/plan/calendar/post-filter.ts';
import { POST_FORMATS } from '#shared/plan/post/post.ts';

export type CalendarState = {
  readonly view: CalendarView;
  readonly show: (view: CalendarView, day?: string) => void;
  /** The day one has in mind; the view shows what lies around it. */
  readonly day: string;
  readonly showDay: (day: string) => void;
  readonly step: (step: 1 | -1) => void;
  readonly selectedId: string | null;
  readonly select: (postId: string | null) => void;
  readonly isIdeasOpen: boolean;
  readonly openIdeas: (isOpen: boolean) => void;
  /** What else stands beside the calendar: moments, remembered imports. */
  readonly panel: string | null;
  readonly openPanel: (panel: string | null) => void;
  readonly filter: PostFilter;
  readonly setFilter: (filter: PostFilter) => void;
};

/**
 * What the page shows. It stands in the address, so that it survives a reload and can be linked to; view and filter are
 * also kept for each workspace and are as they were when one comes back.
 */
export function useCalendarView(): CalendarState {
  const today = useToday();
  const { timeZone } = useProfile();
  const [askedDay, setDay] = useQuery('day');
  const [askedMonth] = useQuery('month');
  const [askedView, setView] = useQuery('view');
  const [selectedId, select] = useQuery('selected');
  const [ideas, setIdeas] = useQuery('ideas');
  const [panel, openPanel] = useQuery('panel');
  const [filter, setFilter] = useFilterQuery();
  const selected = useWorkspace((tables) => (selectedId === null ? undefined : tables.posts.get(selectedId)));
  const selectedDay = selected === undefined ? null : (placeOf(selected, timeZone)?.date ?? null);
  const asked = askedDay ?? `${askedMonth}-01`;
  const day = inSight(isCalendarDate(asked) ? asked : (selectedDay ?? today));
  const view = CALENDAR_VIEWS.find((each) => each === askedView) ?? 'month';
  useKeptView(view, filter, (kept) => {
    setView(kept.view === 'month' ? null : kept.view);
    setFilter(kept.filter);
  });
  return {
    view,
    show: (next, at) => {
      setView(next === 'month' ? null : next);
      setDay(at ?? day);
    },
    day,
    showDay: setDay,
    step: (step) => setDay(stepDay(view, day, step)),
    selectedId: selected === undefined ? null : selectedId,
    select: (postId) => {
      // The days in sight stay, wherever the selected post is or goes.
      setDay(day);
      select(postId);
    },
    isIdeasOpen: ideas === 'open',
    openIdeas: (isOpen) => setIdeas(isOpen ? 'open' : null),
    panel,
    openPanel,
    filter,
    setFilter,
  };
}

/** A view shows days around the one in mind, and there are none before the year 1 or after 9999. */
const [FIRST_DAY, LAST_DAY] = ['1000-01-01', '8999-12-31'];

function inSight(day: string): string {
  if (day < FIRST_DAY) return FIRST_DAY;
  return day > LAST_DAY ? LAST_DAY : day;
}

type Kept = { readonly view: CalendarView; readonly filter: PostFilter };

/** Keeps view and filter in the settings of this computer, by workspace; an address that asks for something comes first. */
function useKeptView(view: CalendarView, filter: PostFilter, restore: (kept: Kept) => void) {
  const { settings, change } = useSettings();
  const route = useRoute();
  const workspaceId = route.place === 'workspace' ? route.workspaceId : '';
  const kept = settings.calendars[workspaceId];
  const isFresh = useRef(true);
  const latest = useRef({ restore, kept, settings, change });
  latest.current = { restore, kept, settings, change };
  useEffect(() => {
    const present = currentRoute();
    if (present.place !== 'workspace' || Object.keys(present.query).length > 0) return;
    const { kept: last, restore: bringBack } = latest.current;
    if (last !== undefined) bringBack({ view: viewNamed(last.view), filter: filterFrom(last.filter) });
  }, []);
  const stored = useMemo(() => ({ view, filter: queryOf(filter) }), [view, filter]);
  useEffect(() => {
    if (isFresh.current) {
      isFresh.current = false;
      return;
    }
    const { settings: now, change: write } = latest.current;
    // The last one looked at comes last: where there are too many, the first are forgotten.
    const { [workspaceId]: _before, ...others } = now.calendars;
    write({ calendars: { ...others, [workspaceId]: stored } });
  }, [stored, workspaceId]);
}

function viewNamed(name: string): CalendarView {
  return CALENDAR_VIEWS.find((each) => each === name) ?? 'month';
}

type Queries = Readonly<Record<string, string>>;

function useFilterQuery(): readonly [PostFilter, (filter: PostFilter) => void] {
  const route = useRoute();
  const query: Queries = route.place === 'workspace' ? route.query : {};
  const told = [...FILTER_KINDS, 'text'].map((name) => `${name}=${query[name] ?? ''}`).join('&');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `told` is all of the query that a filter reads
  const asked = useMemo(() => filterFrom(query), [told]);
  const channels = useWorkspace((tables) => tables.channels);
  const pillars = useWorkspace((tables) => tables.pillars);
  const campaigns = useWorkspace((tables) => tables.campaigns);
  const objectives = useWorkspace((tables) => tables.objectives);
  const audiences = useWorkspace((tables) => tables.audiences);
  const filter = useMemo(
    () => withoutGone(asked, { channels, pillars, campaigns, objectives, audiences }),
    [asked, channels, pillars, campaigns, objectives, audiences],
  );
  const setFilter = (next: PostFilter) => {
    const present = currentRoute();
    if (present.place !== 'workspace') return;
    const others = Object.entries(present.query).filter(
      ([name]) => name !== 'text' && !Object.hasOwn(FILTER_LISTS, name),
    );
    navigate({ ...present, query: { ...Object.fromEntries(others), ...queryOf(next) } }, { replace: true });
  };
  return [filter, setFilter];
}

function filterFrom(query: Queries): PostFilter {
  const listed = (kind: FilterKind) => toList(query[kind]);
  return {
    channelIds: listed('channels'),
    statuses: listed('statuses').filter((name): name is PostState =>
      POST_STATES.some((state) => state === name),
    ),
    pillarIds: listed('pillars'),
    campaignIds: listed('campaigns'),
    objectiveIds: listed('objectives'),
    audienceIds: listed('audiences'),
    languages: listed('languages'),
    formats: listed('formats').filter(
      (name) => name === '' || POST_FORMATS.some((format) => format === name),
    ),
    owners: listed('owners'),
    text: query['text'] ?? '',
  };
}

function queryOf(filter: PostFilter): Queries {
  if (!isFiltering(filter)) return {};
  const lists = FILTER_KINDS.flatMap((kind) => {
    const list = filter[FILTER_LISTS[kind]];
    return list.length === 0 ? [] : [[kind, fromList(list)] as const];
  });
  return { ...Object.fromEntries(lists), ...(filter.text === '' ? {} : { text: filter.text }) };
}

// '-' stands for "none", which a filter holds as the empty text.
function toList(text: string | undefined): readonly string[] {
  if (text === undefined || text === '') return [];
  return text.split(',').map((item) => (item === '-' ? '' : unescapeText(item)));
}

function fromList(list: readonly string[]): string {
  return list.map((item) => (item === '' ? '-' : item === '-' ? '%2D' : escapeText(item))).join(',');
}
