import type { PaletteColour } from '#shared/base/palette.ts';
import type { Tone } from './blocks.ts';

/** The light tokens of the interface (look.md) as sRGB: a PDF knows no OKLCH. */
export const INK = {
  text: '#1b1e22',
  quiet: '#65696e',
  middle: '#4c5055',
  line: '#e3e5e8',
  strongLine: '#d1d4d7',
  inset: '#f4f6f8',
  accent: '#006464',
} as const;

/** Sizes of type in points. */
export const SIZE = { body: 9.5, lead: 10.5, table: 8.5, small: 7.5, tiny: 6.5 } as const;

export const PALETTE_INK: Readonly<Record<PaletteColour, string>> = {
  clay: '#9f1b00',
  amber: '#a45403',
  olive: '#8a8b14',
  leaf: '#1b7354',
  lagoon: '#04967f',
  sky: '#009beb',
  blue: '#4563e3',
  violet: '#7836a9',
  rose: '#de66a7',
  slate: '#445360',
};

export const TONE_INK: Readonly<Record<Tone, string>> = {
  reached: '#146c39',
  ok: '#146c39',
  risk: '#8b570f',
  off: '#b52b28',
  none: '#65696e',
};
