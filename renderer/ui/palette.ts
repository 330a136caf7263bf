import type {} from 'react';

/** The ten colours that a thing can be given, in the order in which they are offered. */
export const paletteNames = [
  'clay',
  'amber',
  'olive',
  'leaf',
  'lagoon',
  'sky',
  'blue',
  'violet',
  'rose',
  'slate',
] as const;

export type PaletteName = (typeof paletteNames)[number];

/** The custom property that holds a palette colour, for a style such as `{'--c': paletteColor('clay')}`. */
export function paletteColor(name: PaletteName): string {
  return `var(--p-${name})`;
}

declare module 'react' {
  // Lets a style prop set custom properties: the only way in which data reaches our style sheets.
  interface CSSProperties {
    [customProperty: `--${string}`]: string | number | undefined;
  }
}
