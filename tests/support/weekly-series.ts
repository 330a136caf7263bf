import { existsSync, readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { createDraw, type Draw } from './random-series.ts';

export type SeriesKind = 'level' | 'count';
export type WeeklySeries = {
  readonly name: string;
  readonly kind: SeriesKind;
  readonly values: readonly number[];
};

type Family = (weeks: number, draw: Draw) => readonly number[];

/** A level is the sum of weekly gains; a count starts anew each week. */
const FAMILIES: Readonly<Record<string, { readonly kind: SeriesKind; readonly make: Family }>> = {
  'steady followers': {
    kind: 'level',
    make: (weeks, draw) => {
      const [mean, dispersion] = [draw.between(5, 65), draw.between(1, 6)];
      return grown(draw.between(500, 5500), weeks, () => draw.count(mean, dispersion));
    },
  },
  'followers that come and go': {
    kind: 'level',
    make: (weeks, draw) => {
      const spread = draw.between(10, 30);
      return grown(draw.between(500, 5500), weeks, () => Math.round(draw.normal() * spread));
    },
  },
  'followers whose growth wanders': {
    kind: 'level',
    make: (weeks, draw) => {
      let mean = draw.between(5, 65);
      const dispersion = draw.between(1, 6);
      return grown(draw.between(500, 5500), weeks, () => {
        mean *= Math.exp(0.08 * draw.normal());
        return draw.count(mean, dispersion);
      });
    },
  },
  'stable counts': {
    kind: 'count',
    make: (weeks, draw) => {
      const [mean, dispersion] = [draw.between(10, 210), draw.between(1, 6)];
      return Array.from({ length: weeks }, () => draw.count(mean, dispersion));
    },
  },
  'counts that wander': {
    kind: 'count',
    make: (weeks, draw) => {
      let mean = draw.between(20, 220);
      const dispersion = draw.between(1, 5);
      return Array.from({ length: weeks }, () => {
        mean *= Math.exp(0.07 * draw.normal());
        return draw.count(mean, dispersion);
      });
    },
  },
  'counts with a trend': {
    kind: 'count',
    make: (weeks, draw) => {
      let mean = draw.between(20, 220);
      const [dispersion, growth] = [draw.between(1, 5), Math.exp(draw.between(-0.016, 0.024))];
      return Array.from({ length: weeks }, () => {
        mean *= growth;
        return draw.count(mean, dispersion);
      });
    },
  },
};

/** So many series of each family. */
export function simulatedSeries(weeks: number, each: number, seed: number): readonly WeeklySeries[] {
  const draw = createDraw(seed);
  return Object.entries(FAMILIES).flatMap(([name, { kind, make }]) =>
    Array.from({ length: each }, () => ({ name, kind, values: make(weeks, draw) })),
  );
}

function grown(from: number, weeks: number, gain: () => number): readonly number[] {
  let level = Math.round(from);
  return Array.from({ length: weeks }, () => {
    level += gain();
    return level;
  });
}

const REAL = new URL('../../../shared/data/real-exports/', import.meta.url);
export const areRealSeriesHere = existsSync(REAL);

/** Daily figures of real accounts, by column of the table. */
const REAL_FILES: readonly { readonly file: string; readonly columns: readonly number[] }[] = [
  { file: 'meta/popscience-pt/Alcance.csv', columns: [1] },
  { file: 'meta/popscience-pt/Seguidores.csv', columns: [1] },
  { file: 'meta/popscience-pt/Visualizações.csv', columns: [1] },
  { file: 'meta/feadev/New likes and follows (1).csv', columns: [1] },
  { file: 'meta/oigetit/Visits (1).csv', columns: [1] },
  { file: 'meta/oigetit/Views.csv', columns: [1] },
  { file: 'youtube/weima-de/Gesamtwerte.csv', columns: [1] },
  { file: 'youtube/codingtrain/Totals.csv', columns: [1] },
  { file: 'linkedin/women-in-ai/women_in_ai_usa_clean.csv', columns: [3, 4, 7, 10, 13] },
];

/** Real weekly series, each as counts and summed up as a level; weeks begin on each of the seven days in turn. */
export function realSeries(): readonly WeeklySeries[] {
  return REAL_FILES.flatMap(({ file, columns }) =>
    blocksOf(file).flatMap((block) => columns.flatMap((column) => weeklySeriesOf(file, block, column))),
  );
}

function weeklySeriesOf(file: string, block: readonly (readonly string[])[], column: number) {
  const byDay = new Map(block.map((row) => [dayNumber(row[0] ?? ''), Number(row[column] ?? 0)]));
  const days = [...byDay.keys()];
  const first = days.find((day) => (byDay.get(day) ?? 0) !== 0) ?? 0; // a metric that did not exist yet shows as zeros
  const last = Math.max(...days);
  return Array.from({ length: 7 }, (_, start): readonly WeeklySeries[] => {
    const counts: number[] = [];
    for (let day = first + start; day + 6 <= last; day += 7) {
      counts.push([0, 1, 2, 3, 4, 5, 6].reduce((sum, step) => sum + (byDay.get(day + step) ?? 0), 0));
    }
    let level = 1000;
    const levels = counts.map((count) => (level += count));
    return [
      { name: file, kind: 'count', values: counts },
      { name: file, kind: 'level', values: levels },
    ];
  }).flat();
}

function dayNumber(text: string): number {
  return Math.floor(Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000);
}

/** Runs of rows that begin with a day: some files hold several tables. */
function blocksOf(file: string): readonly (readonly (readonly string[])[])[] {
  const bytes = readFileSync(new URL(encodeURI(file), REAL));
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const { data } = papaparse.parse<string[]>(bytes.toString(isWide ? 'utf16le' : 'utf8'));
  const blocks: string[][][] = [];
  let isOpen = false;
  for (const row of data) {
    const isDay = /^\d{4}-\d{2}-\d{2}/.test(row[0] ?? '');
    if (isDay && !isOpen) blocks.push([]);
    if (isDay) blocks.at(-1)?.push(row);
    isOpen = isDay;
  }
  return blocks;
}
