import { type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useRecords, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Menu, MenuButton } from '#renderer/ui/Menu.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { isoWeekOf } from '#shared/base/calendar-date.ts';
import { postsByDay, progressOf } from '#shared/plan/calendar/calendar.ts';
import { CALENDAR_VIEWS, type CalendarView, periodOf } from '#shared/plan/calendar/calendar-views.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { CalendarFilter } from './CalendarFilter.tsx';
import styles from './CalendarToolbar.module.css';
import type { CalendarDialogs } from './use-calendar-dialogs.ts';
import type { CalendarState } from './use-calendar-view.ts';

type CalendarToolbarProps = {
  readonly state: CalendarState;
  /** Those that pass the filter. */
  readonly posts: readonly Post[];
  readonly ideaCount: number;
  readonly onAdd: () => void;
  readonly onQuickAdd: () => void;
  readonly ask: CalendarDialogs;
};

/** Two lines above the calendar: where one is and what one can do; then what is filtered and how far it is. */
export function CalendarToolbar(props: CalendarToolbarProps) {
  const { state, posts, ideaCount, ask, onAdd, onQuickAdd } = props;
  const t = useTranslations('calendar');
  const moments = useTranslations('moments');
  const { name: client } = useProfile();
  const openPanel = (panel: string) => {
    state.select(null);
    state.openPanel(panel);
  };
  return (
    <div className={styles.bars}>
      <div className={styles.bar}>
        <span className={styles.client}>{client}</span>
        {state.view === 'table' ? (
          <h2 className={styles.month}>{t('list.all')}</h2>
        ) : (
          <PeriodSteps state={state} />
        )}
        <ViewSwitch state={state} />
        <Button
          size="small"
          isPressed={state.isIdeasOpen}
          onPress={() => state.openIdeas(!state.isIdeasOpen)}
        >
          {t('ideas.button')}
          <span className={styles.count}>{ideaCount}</span>
        </Button>
        <MenuButton
          label={t('more')}
          size="small"
          items={[
            { id: 'quick', label: t('quickAdd'), icon: 'plus', shortcut: 'Q', onAction: onQuickAdd },
            { id: 'copyWeek', label: t('copyWeek'), icon: 'copy', onAction: ask.copyWeek },
            'separator',
            { id: 'import', label: t('import'), icon: 'upload', onAction: ask.importFile },
            { id: 'paste', label: t('pasteRows'), icon: 'columns', onAction: ask.pasteRows },
            { id: 'imports', label: t('imports'), icon: 'list', onAction: () => openPanel('imports') },
            'separator',
            {
              id: 'moments',
              label: moments('title'),
              icon: 'calendarDays',
              onAction: () => openPanel('moments'),
            },
            { id: 'print', label: t('print'), icon: 'print', onAction: () => window.print() },
          ]}
        />
        <Button size="small" variant="primary" icon="plus" ariaLabel={t('newPost')} onPress={onAdd}>
          {t('addPost')}
        </Button>
      </div>
      <div className={styles.secondBar}>
        <CalendarFilter filter={state.filter} onChange={state.setFilter} />
        <Progress state={state} posts={posts} />
        <PillarLegend />
      </div>
    </div>
  );
}

/** The views most work is done in stand side by side; the others are one press further. */
const USUAL_VIEWS: readonly CalendarView[] = ['week', 'month', 'board', 'table'];

function ViewSwitch({ state }: { readonly state: CalendarState }) {
  const t = useTranslations('views');
  const isUsual = USUAL_VIEWS.includes(state.view);
  const shown = isUsual ? USUAL_VIEWS : [...USUAL_VIEWS, state.view];
  // The days of a week with its number are the longest name of a period.
  const needsRoom = !isUsual || state.view === 'week';
  return (
    <div className={styles.views} data-more={needsRoom ? '' : undefined}>
      <SegmentedControl
        className={styles.usual}
        label={t('label')}
        options={shown.map((view) => ({ value: view, label: t(`name.${view}`) }))}
        value={state.view}
        onChange={(view) => state.show(view)}
      />
      <Menu
        label={t('all')}
        items={CALENDAR_VIEWS.map((view, index) => ({
          id: view,
          label: t(`name.${view}`),
          isSelected: view === state.view,
          shortcut: String(index + 1),
          onAction: () => state.show(view),
        }))}
        trigger={
          <Button size="small" variant="quiet" ariaLabel={t('allNow', { view: t(`name.${state.view}`) })}>
            <span className={styles.viewName}>{t(`name.${state.view}`)}</span>
            <Icon name="chevronDown" size={16} />
          </Button>
        }
      />
    </div>
  );
}

function PeriodSteps({ state }: { readonly state: CalendarState }) {
  const t = useTranslations('views');
  const today = useToday();
  const name = usePeriodName(state);
  return (
    <div className={styles.steps}>
      <span data-step="-1">
        <IconButton icon="chevronLeft" size="small" label={t('previous')} onPress={() => state.step(-1)} />
      </span>
      <h2 className={styles.month} aria-live="polite">
        {name}
      </h2>
      <span data-step="1">
        <IconButton icon="chevronRight" size="small" label={t('next')} onPress={() => state.step(1)} />
      </span>
      <Button size="small" onPress={() => state.showDay(today)}>
        {t('today')}
      </Button>
    </div>
  );
}

/** The days in sight, in words: a day, a week with its number, a month, a year. */
function usePeriodName({ view, day }: CalendarState): string {
  const t = useTranslations('views');
  const days = useDays();
  const { weekStart } = useProfile();
  const period = periodOf(view, day, weekStart);
  if (period === null) return '';
  if (view === 'day') return days.medium(day);
  if (view === 'year' || view === 'pictures') return day.slice(0, 4);
  if (view === 'week' || view === 'channels') {
    const week = String(isoWeekOf(period.last).week);
    return t('week', { range: days.range(period.first, period.last), week });
  }
  return days.month(day);
}

/** "15 out · 6 ready · 17 to finish": what is left to do carries the weight. */
function Progress({ state, posts }: Pick<CalendarToolbarProps, 'state' | 'posts'>) {
  const t = useTranslations('calendar');
  const { timeZone, weekStart } = useProfile();
  const { view, day } = state;
  const progress = useMemo(() => {
    const period = periodOf(view, day, weekStart);
    if (period === null) return progressOf(posts);
    return progressOf([...postsByDay(posts, timeZone, period).values()].flat().map(({ post }) => post));
  }, [posts, timeZone, view, day, weekStart]);
  const strong = (words: ReactNode) => <b>{words}</b>;
  return <span className={styles.progress}>{t.rich('progress', { ...progress, b: strong })}</span>;
}

function PillarLegend() {
  const t = useTranslations('calendar');
  const pillars = useRecords('pillars');
  return (
    <ul aria-label={t('filter.kind.pillars')} className={styles.legend}>
      {[...pillars]
        .sort((left, right) => left.order - right.order)
        .map(({ id, name, colour }) => (
          <li key={id}>
            <PaletteDot color={colour} />
            {name}
          </li>
        ))}
    </ul>
  );
}
