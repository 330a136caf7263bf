/** From one check-in to the next. `pathWeeks` is the planned share of the way, in weeks of a straight path. */
export type Step = {
  readonly change: number;
  readonly weeks: number;
  readonly pathWeeks: number;
  /** What the plan wished to change meanwhile. */
  readonly planned: number;
};

/** One way to see the past: what it expects, how sure it is, and by how much each step surprised it. */
export type Model = {
  readonly weight: number;
  readonly surprise: Surprise;
  readonly value: number;
  readonly variance: number;
};

/**
 * Lasting variance a week as a share of the noise, and how likely that is before any data. Weights were set on simulated
 * series and checked on real ones (see the test); figures of social networks are mostly noise around slow change.
 */
const SIGNALS = [
  { ratio: 0, weight: 3 },
  { ratio: 0.003, weight: 1 },
  { ratio: 0.01, weight: 1 },
  { ratio: 0.03, weight: 1 },
  { ratio: 0.1, weight: 0.25 },
  { ratio: 0.3, weight: 0.04 },
  { ratio: 1, weight: 0.03 },
] as const;
/** Of a level that gains and loses without any drift. */
const NO_DRIFT_WEIGHT = 20;
/** Of figures that do what the plan wished: the guess that is on trial, so it must be among the witnesses. */
const AS_PLANNED_WEIGHT = 0.3;

/** Ways to see a level that keeps what it gained, such as followers: a walk whose drift wanders. */
export function walkModels(last: number, steps: readonly Step[], ahead: Step): readonly Model[] {
  return [
    steadyWalk(last, steps, ahead, { weight: NO_DRIFT_WEIGHT, share: 0 }),
    steadyWalk(last, steps, ahead, { weight: AS_PLANNED_WEIGHT, share: 1 }),
    ...SIGNALS.map((signal) => walkModel(last, steps, ahead, signal)),
  ];
}

/** A level that gains that share of what was planned, and noise. */
function steadyWalk(
  last: number,
  steps: readonly Step[],
  ahead: Step,
  { weight, share }: { readonly weight: number; readonly share: 0 | 1 },
): Model {
  const surprises = steps.map(({ change, planned, weeks }) => (change - share * planned) ** 2 / weeks);
  const noise = sum(surprises) / steps.length;
  return {
    weight,
    surprise: { noise, freedom: steps.length - 1, widths: 0 },
    value: last + share * ahead.planned,
    variance: noise * heavyTails(steps.length) * ahead.weeks,
  };
}

type Signal = (typeof SIGNALS)[number];

/** Each change is the drift times its weeks, plus noise whose variance grows with the weeks. */
function walkModel(last: number, steps: readonly Step[], ahead: Step, { ratio, weight }: Signal): Model {
  let drift = 0;
  let doubt = Infinity; // the first step with weeks of the path in it tells the drift
  let squares = 0;
  let scale = 0;
  for (const { change, weeks, pathWeeks } of steps) {
    if (doubt === Infinity) {
      if (pathWeeks === 0) continue;
      drift = change / pathWeeks;
      doubt = weeks / pathWeeks ** 2 + ratio * weeks;
      continue;
    }
    const expected = pathWeeks ** 2 * doubt + weeks;
    const surprise = change - drift * pathWeeks;
    squares += surprise ** 2 / expected;
    scale += Math.log(expected / weeks);
    drift += ((doubt * pathWeeks) / expected) * surprise;
    doubt = (doubt * weeks) / expected + ratio * weeks;
  }
  const freedom = steps.length - 1;
  const noise = squares / freedom;
  const lasting =
    (doubt === Infinity ? 0 : doubt) * ahead.pathWeeks ** 2 + (ratio * ahead.pathWeeks ** 3) / 3;
  return {
    weight,
    surprise: { noise, freedom, widths: scale },
    value: last + drift * ahead.pathWeeks,
    variance: noise * heavyTails(freedom) * (ahead.weeks + lasting),
  };
}

/** How a level moves beyond its wandering, and how likely that is before any data. */
const TRENDS = [
  { weight: 1, variance: 0, kept: 1, share: 0 },
  /** Keeps four fifths of itself each week: damped trends win far ahead (Gardner and McKenzie, 1985). */
  { weight: 0.4, variance: 0.25, kept: 0.8, share: 0 },
  { weight: 0.05, variance: 0.25, kept: 1, share: 0 },
  { weight: AS_PLANNED_WEIGHT / 3, variance: 0, kept: 1, share: 1 },
] as const;
type Trend = (typeof TRENDS)[number];

/** Ways to see a rate or a count per period: values around a level that wanders. */
export function levelModels(first: number, steps: readonly Step[], ahead: Step): readonly Model[] {
  const values = [first];
  for (const { change } of steps) values.push((values.at(-1) ?? first) + change);
  return TRENDS.flatMap((trend) =>
    SIGNALS.map((signal) => levelModel(values, steps, ahead, { signal, trend })),
  );
}

/** Each value is the level plus noise; the level wanders, moves on with its trend, and does its share of the plan. */
function levelModel(
  values: readonly number[],
  steps: readonly Step[],
  ahead: Step,
  { signal, trend }: { readonly signal: Signal; readonly trend: Trend },
): Model {
  let level = values[0] ?? 0;
  let slope = 0;
  let doubt: Doubt = { level: 1, both: 0, slope: trend.variance };
  let squares = 0;
  let scale = 0;
  for (const [index, { weeks, pathWeeks, planned }] of steps.entries()) {
    const reach = reachOf(trend, pathWeeks);
    const wide = carried(doubt, { reach, kept: trend.kept ** pathWeeks, wandered: signal.ratio * weeks });
    level += slope * reach + trend.share * planned;
    slope *= trend.kept ** pathWeeks;
    const expected = wide.level + 1;
    const surprise = (values[index + 1] ?? 0) - level;
    squares += surprise ** 2 / expected;
    scale += Math.log(expected);
    level += (wide.level / expected) * surprise;
    slope += (wide.both / expected) * surprise;
    doubt = {
      level: wide.level / expected,
      both: wide.both / expected,
      slope: wide.slope - wide.both ** 2 / expected,
    };
  }
  const noise = squares / steps.length;
  const reach = reachOf(trend, ahead.pathWeeks);
  const lasting = carried(doubt, { reach, kept: 1, wandered: signal.ratio * ahead.weeks }).level;
  return {
    weight: signal.weight * trend.weight,
    surprise: { noise, freedom: steps.length, widths: scale },
    value: level + slope * reach + trend.share * ahead.planned,
    variance: noise * heavyTails(steps.length) * COUNT_TAILS * (1 + lasting),
  };
}

/** Weeks' worth of today's slope that the next weeks bring. */
function reachOf({ kept }: Trend, weeks: number): number {
  return kept === 1 ? weeks : (kept * (1 - kept ** weeks)) / (1 - kept);
}

/** Variances of level and slope and what they share, as multiples of the noise. */
type Doubt = { readonly level: number; readonly both: number; readonly slope: number };
type Carry = { readonly reach: number; readonly kept: number; readonly wandered: number };

function carried({ level, both, slope }: Doubt, { reach, kept, wandered }: Carry): Doubt {
  return {
    level: level + 2 * reach * both + reach ** 2 * slope + wandered,
    both: kept * (both + reach * slope),
    slope: kept ** 2 * slope,
  };
}

/** Counts vary more where they are large, and now and then a post goes round the world: 5 % wider than the noise tells. */
const COUNT_TAILS = 1.1;

/** Variance of Student's t against the normal, from which the factor for the interval is taken. */
function heavyTails(freedom: number): number {
  return freedom > 2 ? freedom / (freedom - 2) : 3;
}

type Surprise = {
  /** Estimated variance, in the unit of the figures squared. */
  readonly noise: number;
  readonly freedom: number;
  /** Sum of the logs of how wide each step was expected to be, as a multiple of the noise. */
  readonly widths: number;
};

/** A perfect fit counts as noise of that share of the worst one: a share, so that no unit makes a difference. */
const LEAST_NOISE = 1e-12;

/** Log likelihood of normal surprises with an unknown noise, which is estimated; `unit` is a noise to measure it by. */
function fitOf({ noise, freedom, widths }: Surprise, unit: number): number {
  return -0.5 * (widths + freedom * Math.log(noise / unit + LEAST_NOISE));
}

export type WeighedModel = Model & { readonly share: number };

/** The models with their shares of belief, which add up to 1. All must have seen the same steps, in the same unit. */
export function weighed(models: readonly Model[]): readonly WeighedModel[] {
  // Where nothing surprised any of them, all fit alike.
  const unit = Math.max(...models.map(({ surprise }) => surprise.noise)) || 1;
  const fits = models.map(({ surprise }) => fitOf(surprise, unit));
  const best = Math.max(...fits);
  const credits = models.map(({ weight }, index) => weight * Math.exp((fits[index] ?? best) - best));
  const total = sum(credits);
  return models.map((model, index) => ({ ...model, share: (credits[index] ?? 0) / total }));
}

/** What they expect together; what they disagree about is part of the variance. */
export function averageOf(models: readonly WeighedModel[]): {
  readonly value: number;
  readonly variance: number;
} {
  const value = sum(models.map((model) => model.value * model.share));
  const variance = sum(models.map((model) => (model.variance + (model.value - value) ** 2) * model.share));
  return { value, variance };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
