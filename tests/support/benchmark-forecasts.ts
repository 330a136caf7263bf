/** Forecasts that any honest one must not be worse than (Hyndman and Athanasopoulos, 3rd edition, 5.2 and 8.1). */
export const BENCHMARK_FORECASTS = {
  'last value': (history: readonly number[]) => lastOf(history),
  drift: (history: readonly number[], ahead: number) =>
    lastOf(history) + (ahead * (lastOf(history) - (history[0] ?? 0))) / (history.length - 1),
  'exponential smoothing': (history: readonly number[]) => smoothed(history).level,
  theta,
} as const;

export type BenchmarkForecast = keyof typeof BENCHMARK_FORECASTS;

/** Simple exponential smoothing with the weight that leaves the least squared error of one step. */
function smoothed(history: readonly number[]): { readonly level: number; readonly weight: number } {
  let best = { level: lastOf(history), weight: 1, squares: Number.POSITIVE_INFINITY };
  for (let weight = 0.05; weight < 1.001; weight += 0.05) {
    let level = history[0] ?? 0;
    let squares = 0;
    for (const value of history.slice(1)) {
      squares += (value - level) ** 2;
      level += weight * (value - level);
    }
    if (squares < best.squares) best = { level, weight, squares };
  }
  return best;
}

/** Assimakopoulos and Nikolopoulos (2000) as Hyndman and Billah (2003) write it: smoothing with half the slope. */
function theta(history: readonly number[], ahead: number): number {
  const count = history.length;
  const middle = (count - 1) / 2;
  const mean = history.reduce((sum, value) => sum + value, 0) / count;
  const width = history.reduce((sum, _, index) => sum + (index - middle) ** 2, 0);
  const slope = history.reduce((sum, value, index) => sum + (index - middle) * (value - mean), 0) / width;
  const { level, weight } = smoothed(history);
  return level + (slope / 2) * (ahead - 1 + 1 / weight - (1 - weight) ** count / weight);
}

function lastOf(history: readonly number[]): number {
  return history.at(-1) ?? 0;
}
