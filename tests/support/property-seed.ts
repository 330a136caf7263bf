import fc from 'fast-check';

// The same cases in every run, so that the answer of `npm test` depends on the sources alone. PLANWRIGHT_SEED=new draws
// others, PLANWRIGHT_SEED=<number> those of an earlier run, PLANWRIGHT_CASES=<number> as many as one likes.
const { PLANWRIGHT_SEED: seed = '20261122', PLANWRIGHT_CASES: cases } = process.env;
fc.configureGlobal({
  ...(seed === 'new' ? {} : { seed: Number(seed) }),
  ...(cases === undefined ? {} : { numRuns: Number(cases) }),
});
