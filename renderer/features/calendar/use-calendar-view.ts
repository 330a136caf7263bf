import { useMemo } from 'react';
import { useQuery } from '#renderer/app/navigation.ts';
import { POST_STATES, type PostState } from '#renderer/plan/post-state.ts';
import { useProfile, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { addMonths, isCalendarDate, startOfMonth } from '#shared/base/calendar-date.ts';
import { type PostFilter, placeOf } from '#shared/plan/calendar.ts';

export type CalendarView = {
  readonly kind: 'month' | 'list';
  readonly show: (kind: 'month' | 'list') => void;
  /** First day of the month in sight. */
  readonly month: string;
  readonly showMonth: (day: string) => void;
  readonly stepMonth: (step: 1 | -1) => void;
  readonly selectedId: string | null;
  readonly select: (postId: string | null) => void;
  readonly isIdeasOpen: boolean;
  readonly openIdeas: (isOpen: boolean) => void;
  readonly filter: PostFilter;
  readonly setFilter: (filter: PostFilter) => void;
};

/** What the page shows, kept in the address: it survives a reload and can be linked to. */
export function useCalendarView(): CalendarView {
  const today = useToday();
  const { timeZone } = useProfile();
  const [month, setMonth] = useQuery('month');
  const [view, setView] = useQuery('view');
  const [selectedId, select] = useQuery('selected');
  const [ideas, setIdeas] = useQuery('ideas');
  const [filter, setFilter] = useFilterQuery();
  const selected = useWorkspace((tables) => (selectedId === null ? undefined : tables.posts.get(selectedId)));
  const selectedDay = selected === undefined ? null : (placeOf(selected, timeZone)?.date ?? null);
  const asked = `${month}-01`;
  const shown = isCalendarDate(asked) ? asked : startOfMonth(selectedDay ?? today);
  const showMonth = (day: string) => setMonth(day.slice(0, 7));
  return {
    kind: view === 'list' ? 'list' : 'month',
    show: (kind) => setView(kind === 'list' ? 'list' : null),
    month: shown,
    showMonth,
    stepMonth: (step) => showMonth(addMonths(shown, step)),
    selectedId: selected === undefined ? null : selectedId,
    select: (postId) => {
      // The month in sight stays, wherever the selected post is or goes.
      showMonth(shown);
      select(postId);
    },
    isIdeasOpen: ideas === 'open',
    openIdeas: (isOpen) => setIdeas(isOpen ? 'open' : null),
    filter,
    setFilter,
  };
}

function useFilterQuery(): readonly [PostFilter, (filter: PostFilter) => void] {
  const [channels, setChannels] = useQuery('channels');
  const [statuses, setStatuses] = useQuery('statuses');
  const [pillars, setPillars] = useQuery('pillars');
  const [campaigns, setCampaigns] = useQuery('campaigns');
  const [languages, setLanguages] = useQuery('languages');
  const [text, setText] = useQuery('text');
  const filter = useMemo(
    (): PostFilter => ({
      channelIds: toList(channels),
      statuses: toList(statuses).filter((name): name is PostState =>
        POST_STATES.some((state) => state === name),
      ),
      pillarIds: toList(pillars),
      campaignIds: toList(campaigns),
      languages: toList(languages),
      text: text ?? '',
    }),
    [channels, statuses, pillars, campaigns, languages, text],
  );
  const setFilter = (next: PostFilter) => {
    setChannels(fromList(next.channelIds));
    setStatuses(fromList(next.statuses));
    setPillars(fromList(next.pillarIds));
    setCampaigns(fromList(next.campaignIds));
    setLanguages(fromList(next.languages));
    setText(next.text === '' ? null : next.text);
  };
  return [filter, setFilter];
}

// '-' stands for "none", which a filter holds as the empty text.
function toList(text: string | null): readonly string[] {
  if (text === null || text === '') return [];
  return text.split(',').map((item) => (item === '-' ? '' : item));
}

function fromList(list: readonly string[]): string | null {
  return list.length === 0 ? null : list.map((item) => (item === '' ? '-' : item)).join(',');
}
