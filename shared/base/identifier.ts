const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * A new record id: 10 characters of time (ms since 1970) and 10 random ones, in Crockford's base 32, so that ids
 * sort by the time of their making and 50 random bits keep two devices apart.
 * @param now milliseconds since 1970  @param random values from 0 to 1, never 1
 */
export function createIdentifier(now: number, random: () => number): string {
  let time = '';
  for (let rest = Math.floor(now), place = 0; place < 10; place += 1) {
    time = DIGITS.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  let tail = '';
  for (let place = 0; place < 10; place += 1) tail += DIGITS.charAt(Math.floor(random() * 32));
  return time + tail;
}
