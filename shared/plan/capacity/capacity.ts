import type { Channel } from '../channel.ts';
import type { FormatPlan } from '../content/format-plan.ts';
import type { PostFormat } from '../post/post.ts';
import type { Routine } from '../tasks/routine.ts';
import type { WorkspaceProfile } from '../workspace-profile.ts';
import { addPieces, emptySums, type FormatHours, toFormatHours } from './format-hours.ts';
import { hoursOfPiece, isOver, routineHours } from './work-hours.ts';

/** What the hours are made from. A workspace's tables fit. */
export type CapacityRecords = {
  readonly profile: ReadonlyMap<string, WorkspaceProfile>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly formatPlans: ReadonlyMap<string, FormatPlan>;
  readonly routines: ReadonlyMap<string, Routine>;
};

export type ChannelHours = {
  readonly channelId: string;
  readonly pieces: number;
  readonly hours: number;
  /** Hours of them that go into languages beyond the first. */
  readonly languageHours: number;
};

/** What the wished rhythm needs a week. */
export type RhythmNeed = {
  readonly pieces: number;
  readonly hours: number;
  readonly languageHours: number;
  /** Wished pieces of which nobody has said how long they take; they are in no sum. */
  readonly unknown: number;
  readonly byChannel: readonly ChannelHours[];
  readonly byFormat: readonly FormatHours[];
};

/**
 * Hours a week that the wished rhythm needs at most: for each channel that is not paused or closed its cadence by
 * format, and what `postsPerWeek` asks beyond it as pieces of a middling format; each in every language of its channel.
 * A piece that goes out on two channels is counted on both, since a rhythm does not say which ones are shared.
 */
export function rhythmNeed({
  channels,
  formatPlans,
}: Pick<CapacityRecords, 'channels' | 'formatPlans'>): RhythmNeed {
  const sums = emptySums();
  const byChannel = [...channels.values()].filter(isRunning).map((channel): ChannelHours => {
    const languages = Math.max(1, new Set(channel.languages).size);
    let [pieces, hours, alone] = [0, 0, 0];
    for (const { format, perWeek } of wishedPieces(channel)) {
      const hoursOf = (count: number) =>
        format === null ? middling(formatPlans, count) : hoursOfPiece(formatPlans.get(format), count);
      addPieces(sums, format, perWeek, hoursOf(languages));
      pieces += perWeek;
      hours += (hoursOf(languages) ?? 0) * perWeek;
      alone += (hoursOf(1) ?? 0) * perWeek;
    }
    return { channelId: channel.id, pieces, hours, languageHours: hours - alone };
  });
  const byFormat = toFormatHours(sums);
  const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    pieces: sumOf(byChannel.map(({ pieces }) => pieces)),
    hours: sumOf(byChannel.map(({ hours }) => hours)),
    languageHours: sumOf(byChannel.map(({ languageHours }) => languageHours)),
    unknown: sumOf(byFormat.map(({ unknown }) => unknown)),
    byChannel: byChannel.filter(({ pieces }) => pieces > 0),
    byFormat,
  };
}

export type CapacityAnswer = {
  /** Hours a week: the rhythm and the routines. Answering people is not in it. */
  readonly needed: number;
  /** Null where nobody has said. */
  readonly available: number | null;
  readonly routines: number;
  readonly rhythm: RhythmNeed;
  /** `unknown`: there is nothing to compare, or no hours are known. */
  readonly state: 'fits' | 'over' | 'unknown';
  /**
   * What would bring it down, each with the hours a week it would save: first what is enough by itself, the mildest of it
   * ahead, then the rest, the greatest ahead.
   */
  readonly levers: readonly CapacityLever[];
};

export type CapacityLever =
  | { readonly kind: 'channel'; readonly channelId: string; readonly saves: number }
  | { readonly kind: 'format'; readonly format: PostFormat; readonly saves: number }
  | { readonly kind: 'post' | 'languages' | 'routines'; readonly saves: number };

/** Whether what is promised a week can be kept with the hours there are, before a single post is planned. */
export function capacityOf(records: CapacityRecords): CapacityAnswer {
  const rhythm = rhythmNeed(records);
  const routines = routineHours(records.routines.values());
  const available = records.profile.get('profile')?.hoursPerWeek ?? null;
  const needed = rhythm.hours + routines;
  const fit = isOver(needed, available) ? 'over' : 'fits';
  const state = available === null || needed === 0 ? 'unknown' : fit;
  return {
    needed,
    available,
    routines,
    rhythm,
    state,
    levers: leversOf(rhythm, routines, records.formatPlans, needed - (available ?? 0)),
  };
}

function leversOf(
  { byChannel, byFormat, languageHours }: RhythmNeed,
  routines: number,
  plans: ReadonlyMap<string, FormatPlan>,
  over: number,
): readonly CapacityLever[] {
  const levers: CapacityLever[] = [
    ...byChannel.map(({ channelId, hours }) => ({ kind: 'channel' as const, channelId, saves: hours })),
    ...byFormat.flatMap(({ format, pieces, hours }): readonly CapacityLever[] => {
      if (pieces < 1) return [];
      if (format === null) return [{ kind: 'post', saves: hours / pieces }];
      return [{ kind: 'format', format, saves: hoursOfPiece(plans.get(format), 1) ?? 0 }];
    }),
    { kind: 'languages', saves: languageHours },
    { kind: 'routines', saves: routines },
  ];
  const useful = levers.filter(({ saves }) => saves > 0).sort((left, right) => left.saves - right.saves);
  const enough = useful.filter(({ saves }) => saves >= over);
  return [...enough, ...useful.filter(({ saves }) => saves < over).reverse()];
}

function isRunning({ state }: Channel): boolean {
  return state !== 'pause' && state !== 'close';
}

function wishedPieces({
  cadence,
  postsPerWeek,
}: Channel): readonly { readonly format: PostFormat | null; readonly perWeek: number }[] {
  const named = cadence.reduce((sum, { perWeek }) => sum + perWeek, 0);
  const rest = Math.max(0, (postsPerWeek ?? 0) - named);
  return [...cadence, { format: null, perWeek: rest }].filter(({ perWeek }) => perWeek > 0);
}

/**
 * Hours for a piece whose format is not said: the mean of the formats whose hours are known, weighted by their wished
 * shares where any of them has one.
 */
function middling(plans: ReadonlyMap<string, FormatPlan>, languages: number): number | null {
  const known = [...plans.values()].flatMap((plan) => {
    const hours = hoursOfPiece(plan, languages);
    return hours === null ? [] : [{ hours, share: plan.share ?? 0 }];
  });
  if (known.length === 0) return null;
  const whole = known.reduce((sum, { share }) => sum + share, 0);
  if (whole === 0) return known.reduce((sum, { hours }) => sum + hours, 0) / known.length;
  return known.reduce((sum, { hours, share }) => sum + hours * share, 0) / whole;
}
