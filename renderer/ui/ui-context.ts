import { createContext, use } from 'react';
import type { UiWords } from './ui-words.ts';

export type WeekdayName = 'sun' | 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat';

export type UiSettings = {
  readonly locale: string;
  readonly words: UiWords;
  readonly firstDayOfWeek: WeekdayName | null;
  /** 'YYYY-MM-DD' where the page lives; null takes the system's date. */
  readonly today: string | null;
  readonly hourCycle: 12 | 24;
};

export const UiContext = createContext<UiSettings | null>(null);

export function useUi(): UiSettings {
  const settings = use(UiContext);
  if (settings === null) {
    throw new Error('The parts of the kit need a UiProvider around them');
  }
  return settings;
}
