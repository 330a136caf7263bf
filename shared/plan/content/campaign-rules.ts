import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Campaign } from './campaign.ts';

/** Where a campaign stands by its dates; `undated` without any, or with an end before its start. */
export type CampaignState = 'undated' | 'planned' | 'running' | 'ended';

/** A missing start means it already runs, a missing end that it goes on; the last day belongs to it. */
export function campaignState(
  { start, end }: Pick<Campaign, 'start' | 'end'>,
  today: CalendarDate,
): CampaignState {
  if ((start === null && end === null) || endsBeforeItStarts({ start, end })) return 'undated';
  if (start !== null && today < start) return 'planned';
  return end !== null && today > end ? 'ended' : 'running';
}

/** Whether the period is the wrong way round; false while one of its ends is open. */
export function endsBeforeItStarts({ start, end }: Pick<Campaign, 'start' | 'end'>): boolean {
  return start !== null && end !== null && end < start;
}

/** Whether a day lies in the campaign's period; always where it has none. */
export function isInCampaign({ start, end }: Pick<Campaign, 'start' | 'end'>, day: CalendarDate): boolean {
  return (start === null || day >= start) && (end === null || day <= end);
}

/**
 * A name for `utm_campaign`: lower case ASCII, words joined by hyphens, up to 100 characters. German umlauts become two
 * letters where the plan is German ("Für" is "fuer"), elsewhere one. Empty for a name without a Latin letter or digit.
 */
export function utmNameOf(name: string, language: string): string {
  const isGerman = /^(de|gsw)\b/i.test(language);
  return [...name.toLowerCase().normalize('NFC')]
    .map((letter) => (isGerman ? GERMAN[letter] : undefined) ?? LETTERS[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+/u, '')
    .slice(0, 100)
    .replace(/-+$/u, '');
}

/** Whether a name is as links need it: what was made by hand may differ from the proposal. */
export function isUtmName(name: string): boolean {
  return name === '' || /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/u.test(name);
}

const GERMAN: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
