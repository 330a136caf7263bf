import { CalendarPictures } from '../pictures/CalendarPictures.tsx';
import { useSurface } from './surface.ts';

/** The calendar as a whole, in pictures; a day of them opens in the day view. */
export function PicturesView() {
  const { posts, filter, day: shown, showView } = useSurface();
  return (
    <CalendarPictures
      posts={posts}
      channelIds={filter.channelIds}
      day={shown}
      onOpenDay={(day) => showView('day', day)}
    />
  );
}
