/**
 * For sorting ids, days and other texts that no person reads in order: by code units, so the same on every machine in
 * every language.
 */
export function compareTexts(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
