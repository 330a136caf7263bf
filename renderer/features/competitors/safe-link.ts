/** Whether a link may be opened from here: https, and an address that can be read. */
export function isSafeLink(link: string): boolean {
  return /^https:\/\/[^/]/i.test(link) && URL.canParse(link);
}
