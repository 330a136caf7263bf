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
