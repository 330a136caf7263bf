/** Kinds of business that the mission names as gaining most (M18); 'other' has no starter plan of its own. */
export const STARTER_BUSINESSES = [
  'clothing',
  'electronics',
  'online-products',
  'online-services',
  'logistics',
  'second-hand',
  'consulting',
  'law',
  'home-and-sports',
] as const;

export const BUSINESSES = [...STARTER_BUSINESSES, 'other'] as const;

export type StarterBusiness = (typeof STARTER_BUSINESSES)[number];
export type Business = (typeof BUSINESSES)[number];

/** Whether there is a starter plan for the business: false for 'other', and for null, not said yet. */
export function isStarterBusiness(business: string | null): business is StarterBusiness {
  return STARTER_BUSINESSES.some((each) => each === business);
}
