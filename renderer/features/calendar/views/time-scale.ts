import type { CSSProperties } from 'react';
import { minutesOf } from '#shared/base/zoned-time.ts';
import type { Cell } from '#shared/plan/calendar/calendar-cells.ts';

const HOUR_PX = 52;

/** A post is drawn as high as so many minutes, whatever it takes to make or to see. */
export const CHIP_MINUTES = 40;

/** How far below midnight a time lies on the screen, in pixels. */
export function pixelsAt(minutes: number): number {
  return (minutes / 60) * HOUR_PX;
}

/** From the hour of the first post to the end of the last; a working day where nothing has a time. */
export function usedHours(cells: readonly Cell[]): CSSProperties {
  const minutes = cells.flatMap(({ places }) =>
    places.flatMap(({ time }) => (time === null ? [] : minutesOf(time))),
  );
  const first = Math.floor(Math.min(...(minutes.length === 0 ? [9 * 60] : minutes)) / 60);
  const last = Math.ceil((Math.max(...(minutes.length === 0 ? [17 * 60] : minutes)) + CHIP_MINUTES) / 60);
  return { '--first': `${Math.max(0, pixelsAt(first * 60) - 8)}px`, '--last': `${pixelsAt(last * 60)}px` };
}
