import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useRecords, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { progressOf } from '#shared/plan/calendar.ts';
import type { Post } from '#shared/plan/post.ts';
import { CalendarFilter } from './CalendarFilter.tsx';
import styles from './CalendarToolbar.module.css';
import type { CalendarView } from './use-calendar-view.ts';

type CalendarToolbarProps = {
  readonly view: CalendarView;
  /** The posts that are counted: those of the month, or of the list. */
  readonly counted: readonly Post[];
  readonly ideaCount: number;
  readonly onAdd: () => void;
  readonly onImport: () => void;
};

/** Two lines above the calendar: where one is and what one can do; then what is filtered and how far it is. */
export function CalendarToolbar({ view, counted, ideaCount, onAdd, onImport }: CalendarToolbarProps) {
  const t = useTranslations('calendar');
  return (
    <div className={styles.bars}>
      <div className={styles.bar}>
        {view.kind === 'month' ? (
          <MonthSteps view={view} />
        ) : (
          <h2 className={styles.month}>{t('list.all')}</h2>
        )}
        <SegmentedControl
          label={t('view.label')}
          className={styles.views}
          options={[
            { value: 'month', label: t('view.month') },
            { value: 'list', label: t('view.list') },
          ]}
          value={view.kind}
          onChange={view.show}
        />
        <Button size="small" isPressed={view.isIdeasOpen} onPress={() => view.openIdeas(!view.isIdeasOpen)}>
          {t('ideas.button')}
          <span className={styles.count}>{ideaCount}</span>
        </Button>
        <Button size="small" onPress={onImport}>
          {t('import')}
        </Button>
        <Button size="small" variant="primary" icon="plus" ariaLabel={t('newPost')} onPress={onAdd}>
          {t('addPost')}
        </Button>
      </div>
      <div className={styles.secondBar}>
        <CalendarFilter filter={view.filter} onChange={view.setFilter} />
        <Progress posts={counted} />
        <PillarLegend />
      </div>
    </div>
  );
}

function MonthSteps({ view }: { readonly view: CalendarView }) {
  const t = useTranslations('calendar');
  const days = useDays();
  const today = useToday();
  return (
    <div className={styles.steps}>
      <span data-step="-1">
        <IconButton
          icon="chevronLeft"
          size="small"
          label={t('previousMonth')}
          onPress={() => view.stepMonth(-1)}
        />
      </span>
      <h2 className={styles.month} aria-live="polite">
        {days.month(view.month)}
      </h2>
      <span data-step="1">
        <IconButton
          icon="chevronRight"
          size="small"
          label={t('nextMonth')}
          onPress={() => view.stepMonth(1)}
        />
      </span>
      <Button size="small" onPress={() => view.showMonth(today)}>
        {t('today')}
      </Button>
    </div>
  );
}

/** "15 out · 6 ready · 17 to finish": what is left to do carries the weight. */
function Progress({ posts }: { readonly posts: readonly Post[] }) {
  const t = useTranslations('calendar');
  const strong = (words: ReactNode) => <b>{words}</b>;
  return <span className={styles.progress}>{t.rich('progress', { ...progressOf(posts), b: strong })}</span>;
}

function PillarLegend() {
  const t = useTranslations('calendar');
  const pillars = useRecords('pillars');
  return (
    <ul aria-label={t('filter.pillars')} className={styles.legend}>
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
