import type { ClockTime } from '#shared/base/zoned-time.ts';
import { foldText } from './word-key.ts';

const CLOCK = /^(\d{1,2})[:.h](\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(a\.?\s?m\.?|p\.?\s?m\.?)?(?=$|[\s(z+-])/;
const HOUR = /^(\d{1,2})\s*(a\.?\s?m\.?|p\.?\s?m\.?|uhr|h|hs|hrs|heures?|ore|horas)\.?(?=$|\s)/;
/** What may follow a time: a word for hour, then a zone in a few letters, in brackets or as an offset. */
const TAIL = /^ ?(?:uhr|hs|hrs|h)?\.? ?(?:\([^()]*\)|(?:utc|gmt)? ?[+-]\d{1,2}:?(?:\d{2})?|[a-z]{1,5})? ?$/;
/** No time is written with more; keeps the patterns away from long texts. */
const LONGEST = 40;

/**
 * A time of day as people and tools write it: 9:00, 09.30, 9h30, 18 Uhr, 6:30 pm, 18:00:00, or the fraction of a day
 * that a sheet stores. Of a span the beginning is taken. Null where it is no time.
 */
export function readTime(cell: string): ClockTime | null {
  if (cell.length > LONGEST) return null;
  const text = foldText(cell).replace(/\s+/g, ' ').trim();
  if (/^0?[.,]\d{3,}$/.test(text)) return clock(Math.round(Number(text.replace(',', '.')) * 1440) / 60, 0);
  const start = (
    text.split(/\s*[–—]\s*|\s+-\s+|(?<=\d|m)-(?=\d)|\s+(?:to|bis|a|al|alle)\s+(?=\d)/)[0] ?? ''
  ).trim();
  const match = CLOCK.exec(start) ?? hourOnly(start);
  if (match === null || !TAIL.test(start.slice(match[0].length))) return null;
  const hasMinutes = CLOCK.test(start);
  return onTwelve(
    Number(match[1]),
    hasMinutes ? Number(match[2]) : 0,
    (hasMinutes ? match[3] : match[2]) ?? '',
  );
}

function hourOnly(text: string): RegExpExecArray | null {
  return HOUR.exec(text) ?? /^(\d{1,2})$/.exec(text);
}

function onTwelve(hour: number, minute: number, half: string): ClockTime | null {
  const letter = /^[ap]/.test(half) && half.includes('m') ? half[0] : null;
  if (letter === null) return hour === 24 && minute === 0 ? '00:00' : clock(hour, minute);
  if (hour < 1 || hour > 12) return null;
  return clock((hour % 12) + (letter === 'p' ? 12 : 0), minute);
}

/** @param hour may carry a fraction, which counts as minutes */
function clock(hour: number, minute: number): ClockTime | null {
  const minutes = Math.round(hour * 60) + minute;
  if (minutes < 0 || minutes >= 1440 || minute > 59) return null;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
