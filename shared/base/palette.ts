/** The ten colours that pillars and clients pick from; they stay apart for colour-blind people (design/look.md 4). */
export const PALETTE = [
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

export type PaletteColour = (typeof PALETTE)[number];
