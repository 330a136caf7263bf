import type { TechniqueState } from '#shared/plan/tools/technique-state.ts';

/** How far a technique is, by shape as with posts: broken ring, ring, half, disc, struck. */
export const TECHNIQUE_SHAPES = {
  seen: { shape: 'dottedRing', tone: 'plain' },
  planned: { shape: 'ring', tone: 'plain' },
  testing: { shape: 'half', tone: 'accent' },
  adopted: { shape: 'disc', tone: 'accent' },
  dropped: { shape: 'struck', tone: 'none' },
} as const satisfies Record<TechniqueState, { readonly shape: string; readonly tone: string }>;
