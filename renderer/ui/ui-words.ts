import type { PaletteName } from './palette.ts';

/** Every word that the kit itself says. Texts with a value are functions, so that a catalog can order the words. */
export type UiWords = {
  readonly close: string;
  readonly cancel: string;
  readonly remove: string;
  readonly clear: string;
  readonly required: string;
  readonly more: string;
  readonly today: string;
  readonly openCalendar: string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly showAsTable: string;
  readonly showAsChart: string;
  readonly sortAscending: string;
  readonly sortDescending: string;
  readonly selectRow: string;
  readonly selectAll: string;
  readonly addToList: string;
  readonly notifications: string;
  readonly noMatches: string;
  readonly choose: string;
  readonly loading: string;
  readonly removeItem: (item: string) => string;
  readonly removedItem: (item: string) => string;
  readonly movedItem: (item: string, place: number, count: number) => string;
  readonly moveHint: string;
  readonly palette: Readonly<Record<PaletteName, string>>;
};
