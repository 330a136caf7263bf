import { createRandom } from './random.ts';

export type Draw = ReturnType<typeof createDraw>;

/** Draws from the distributions that figures of social networks follow. */
export function createDraw(seed: number) {
  const random = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

  /** Marsaglia and Tsang (2000). */
  function gamma(shape: number): number {
    if (shape < 1) return gamma(shape + 1) * (1 - random()) ** (1 / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }

  function poisson(mean: number): number {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = -1;
    for (let product = 1; product > limit; product *= 1 - random()) count += 1;
    return count;
  }

  return {
    random,
    normal,
    between: (low: number, high: number) => low + (high - low) * random(),
    /** A negative binomial count whose variance is so many times its mean. */
    count: (mean: number, dispersion: number) =>
      poisson(dispersion <= 1 ? mean : gamma(mean / (dispersion - 1)) * (dispersion - 1)),
  };
}
