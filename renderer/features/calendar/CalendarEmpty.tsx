import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { PostChip } from '#renderer/plan/PostChip.tsx';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useProfile, useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { paletteColor } from '#renderer/ui/palette.ts';
import { addDays, startOfWeek } from '#shared/base/calendar-date.ts';
import { createPost, type PostStatus } from '#shared/plan/post/post.ts';
import styles from './CalendarEmpty.module.css';

type CalendarEmptyProps = {
  readonly onAdd: () => void;
  readonly onQuickAdd: () => void;
  readonly onImport: () => void;
};

/** Before the first post: why a calendar, how to start, and how a week looks once it is filled. */
export function CalendarEmpty({ onAdd, onQuickAdd, onImport }: CalendarEmptyProps) {
  const t = useTranslations('calendar');
  return (
    <div className={`${styles.page} scroll`}>
      <EmptyState
        title={t('empty.title')}
        actions={
          <>
            <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
              {t('empty.add')}
            </Button>
            <Button size="large" onPress={onQuickAdd}>
              {t('quickAdd')}
            </Button>
            <Button size="large" icon="upload" onPress={onImport}>
              {t('empty.import')}
            </Button>
          </>
        }
        exampleLabel={t('empty.exampleLabel')}
        example={<ExampleWeek />}
      >
        <p>{t('empty.why')}</p>
      </EmptyState>
    </div>
  );
}

const EXAMPLES = [
  { offset: 0, key: 'first', time: '18:00', status: 'published', colour: 'clay' },
  { offset: 1, key: 'second', time: '12:00', status: 'scheduled', colour: 'leaf' },
  { offset: 3, key: 'third', time: '17:30', status: 'review', colour: 'amber' },
  { offset: 4, key: 'fourth', time: '18:00', status: 'idea', colour: 'violet' },
] as const satisfies readonly {
  offset: number;
  key: string;
  time: string;
  status: PostStatus;
  colour: string;
}[];

function ExampleWeek() {
  const t = useTranslations('calendar.empty.example');
  const days = useDays();
  const today = useToday();
  const { weekStart } = useProfile();
  const words = useChipWords();
  const first = startOfWeek(today, weekStart === 7 ? 1 : weekStart);
  return (
    <div className={styles.week} inert>
      {Array.from({ length: 5 }, (_, offset) => addDays(first, offset)).map((day, offset) => (
        <div key={day} className={styles.day}>
          <span>{days.short(day)}</span>
          {EXAMPLES.filter((example) => example.offset === offset).map(({ key, time, status, colour }) => (
            <PostChip
              key={key}
              place={{ post: createPost({ id: key, now: '' }, { title: t(key), status }), date: day, time }}
              words={{ ...words, colourOf: () => paletteColor(colour) }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
