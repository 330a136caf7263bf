/**
 * @param {readonly number[]} values at least one
 * @returns {number}
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/**
 * The smallest value that at least this share of all values does not exceed (nearest rank).
 *
 * @param {readonly number[]} values at least one
 * @param {number} share from 0 to 1
 * @returns {number}
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/**
 * @param {{ name: string, goal: number, unit: string, compare?: 'ratio' | 'excess' }} bench
 * @param {readonly { floor: number, candidate: number }[]} rounds in milliseconds
 * @returns {import('./bench.ts').BenchResult}
 */
export function summarise({ name, goal, unit, compare = 'ratio' }, rounds) {
  const scale = unit === 'µs' ? 1000 : 1;
  const ratios = rounds.map(({ floor, candidate }) =>
    compare === 'ratio' ? candidate / floor : (candidate - floor) * scale,
  );
  return {
    name,
    floor: rounded(median(rounds.map((round) => round.floor)) * scale),
    ratio: rounded(median(ratios)),
    p95: rounded(percentile(ratios, 0.95)),
    goal,
    unit,
    compare,
  };
}

/**
 * @param {number} value
 * @returns {number}
 */
function rounded(value) {
  return Number(value.toPrecision(4));
}
