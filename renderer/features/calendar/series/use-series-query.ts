import { useQuery } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';

/** The series that is open beside the calendar: ?series=ID. Null where there is none, or none by that id. */
export function useSeriesQuery(): readonly [string | null, (seriesId: string | null) => void] {
  const [asked, open] = useQuery('series');
  const isThere = useWorkspace(({ series }) => series.has(asked ?? ''));
  return [isThere ? asked : null, open];
}
