import type { CommandWords, OptionSpec } from '#hosts/command-words.ts';

/** Options of whoever serves browsers. `no-open` is taken and ignored: opening a window is up to the caller. */
export const SERVE_OPTIONS = {
  port: 'value',
  'idle-exit': 'value',
  'no-open': 'flag',
} as const satisfies OptionSpec;

export type ServeOptions = {
  /** 0 takes any free one. */
  readonly port: number;
  /** Minutes without a page after which the host stops; null for never. */
  readonly idleMinutes: number | null;
};

/** `word` is a key of the catalog section `cli.usage`. */
export type ServeProblem = { readonly word: 'badPort' | 'badMinutes'; readonly value: string };

const LONGEST_IDLE_MINUTES = 10_080; // a week

export function readServeOptions({
  values,
}: CommandWords): { readonly options: ServeOptions } | { readonly problem: ServeProblem } {
  const { port = '0', 'idle-exit': minutes } = values;
  if (!isNumber(port, 0, 65_535)) return { problem: { word: 'badPort', value: port } };
  if (minutes === undefined) return { options: { port: Number(port), idleMinutes: null } };
  if (!isNumber(minutes, 1, LONGEST_IDLE_MINUTES)) return { problem: { word: 'badMinutes', value: minutes } };
  return { options: { port: Number(port), idleMinutes: Number(minutes) } };
}

function isNumber(text: string, least: number, most: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
