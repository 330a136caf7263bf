import { MomentChips, MomentLine } from '../moments/MomentLine.tsx';
import { useDayMoments } from '../moments/use-moments.ts';

type DayMomentsProps = {
  readonly day: string;
  /** All of them by name, where there is room; else the first on one line. */
  readonly isFull?: boolean;
};

/** What happens on a day beside the posts: holidays, days of topics, events, notes. */
export function DayMoments({ day, isFull = false }: DayMomentsProps) {
  const moments = useDayMoments(day);
  return isFull ? <MomentChips moments={moments} /> : <MomentLine moments={moments} />;
}
