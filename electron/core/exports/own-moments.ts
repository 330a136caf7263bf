import { changeMark } from '#core/imports/fingerprint.ts';
import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Moment } from '#shared/plan/moments/moment.ts';
import { momentSettingsOf, momentsBetween } from '#shared/plan/moments/shown-moments.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { dayOffText, momentName } from './document-moments.ts';
import { ownCell, seenJson } from './own-data.ts';
import type { OwnColumn } from './own-table.ts';
import type { Phrasing } from './phrasing.ts';

/** What a file says of a moment on its days, and another program may change. */
export type MomentWords = {
  readonly title: string;
  readonly first: CalendarDate;
  /** That day included. */
  readonly last: CalendarDate;
  readonly details: string;
  readonly link: string;
};

export type OwnMoment = MomentWords & {
  /** Of its own and the same in each export: the day and the name of the moment, without blanks. */
  readonly key: string;
  readonly kind: string;
  /** Null for a day by rule. */
  readonly record: Moment | null;
  /** For the way back: the record and a mark of the words. */
  readonly data: string;
};

/** Holds the data of a moment, in a table and in a calendar file. */
export const MOMENT_COLUMN = 'planwright:moment';
export const MOMENT_PROPERTY = 'X-PLANWRIGHT-MOMENT';
/** On what the UID of its event ends. */
export const MOMENT_UID = '.moments.planwright';

/**
 * What is on beside the posts from the first day to the last, one for each occurrence, in the language of the file: holidays
 * and days of awareness as the calendar shows them, and one's own.
 * @param tables what the reader of the file may see
 */
export function ownMoments(
  tables: Tables,
  say: Phrasing,
  from: CalendarDate,
  to: CalendarDate,
): readonly OwnMoment[] {
  const settings = { ...momentSettingsOf(tables), moments: tables.moments.values() };
  return momentsBetween(settings, from, to).map((shown) => {
    const { key, first, last, own, kind } = shown;
    const words: MomentWords = {
      title: momentName(say, shown),
      first,
      last,
      details: own?.details ?? dayOffText(say, shown),
      link: own?.link ?? '',
    };
    return {
      ...words,
      key: key.replace(/\s+/g, '-'),
      kind: say.t(`moments.kind.${kind}`),
      record: own,
      data: seenJson({ v: 1, record: own, mark: momentMark(words) }),
    };
  });
}

/** Equal marks mean that nobody changed the words, whatever a calendar or a spreadsheet did to blanks and line ends. */
export function momentMark({ title, first, last, details, link }: MomentWords): string {
  const plain = [title, details, link].map((text) => ownCell(text.replace(/\s+/gu, ' ')).trim());
  return changeMark(JSON.stringify([first, last, ...plain]));
}

/** The moments as a table whose rows are known for moments when they come back. */
export function momentTable({ t }: Phrasing, moments: readonly OwnMoment[]) {
  const column = (header: string, width: number, kind: OwnColumn['kind'] = 'text'): OwnColumn => ({
    header,
    kind,
    width,
    isForMachines: false,
  });
  return {
    name: t('moments.title'),
    columns: [
      column(t('moments.field.start'), 14, 'date'),
      column(t('moments.field.end'), 14, 'date'),
      column(t('moments.field.title'), 40),
      column(t('moments.field.kind'), 18),
      column(t('moments.field.details'), 60),
      column(t('moments.field.link'), 30),
      { ...column(MOMENT_COLUMN, 12), isForMachines: true },
    ],
    rows: moments.map(({ first, last, title, kind, details, link, data }) =>
      [first, last, title, kind, details, link, data].map(ownCell),
    ),
  };
}
