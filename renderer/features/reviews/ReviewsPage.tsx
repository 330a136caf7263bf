import { useDays } from '#renderer/i18n/days.ts';
import { useRecords } from '#renderer/session/SessionProvider.tsx';

export function ReviewsPage() {
  const days = useDays();
  const reviews = useRecords('reviews');
  return (
    <ul className="pad stack scroll">
      {reviews.map(({ id, periodStart }) => (
        <li key={id}>{days.month(periodStart)}</li>
      ))}
    </ul>
  );
}
