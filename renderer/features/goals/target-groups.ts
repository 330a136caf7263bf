import type { Channel } from '#shared/plan/channel.ts';
import { type CheckIn, pointsOf } from '#shared/plan/goals/check-ins.ts';
import type { Objective } from '#shared/plan/goals/objective.ts';
import { type Pace, paceOf, type TargetState } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import type { Tables } from '#shared/workspace/schema.ts';

export type TargetRow = {
  readonly target: Target;
  readonly pace: Pace;
  readonly checkIns: readonly CheckIn[];
  /** Null for all channels together. */
  readonly channel: Channel | null;
  readonly objective: Objective | null;
};

/** Rows under one heading: an objective, or a channel; null for the rest (without an objective, all channels). */
export type TargetGroup = {
  readonly key: string;
  readonly objective: Objective | null;
  readonly channel: Channel | null;
  readonly rows: readonly TargetRow[];
};

export type Grouping = 'objective' | 'channel';

type GoalTables = Pick<Tables, 'targets' | 'objectives' | 'channels' | 'metricPoints'>;

/** All targets with where they stand, in the order of the plan. */
export function targetRows(tables: GoalTables, today: string): readonly TargetRow[] {
  const points = [...tables.metricPoints.values()];
  return inOrder(tables.targets.values()).map((target) => ({
    target,
    pace: paceOf(target, points, today),
    checkIns: pointsOf(target, points),
    channel: tables.channels.get(target.channelId ?? '') ?? null,
    objective: tables.objectives.get(target.objectiveId ?? '') ?? null,
  }));
}

/** The rows under their headings; headings without rows are left out. */
export function groupTargets(
  rows: readonly TargetRow[],
  { objectives, channels }: Pick<GoalTables, 'objectives' | 'channels'>,
  by: Grouping,
): readonly TargetGroup[] {
  const rest: TargetGroup = { key: `no-${by}`, objective: null, channel: null, rows: [] };
  const groups =
    by === 'objective'
      ? [
          ...inOrder(objectives.values()).map((objective) => ({ ...rest, key: objective.id, objective })),
          rest,
        ]
      : [rest, ...[...channels.values()].map((channel) => ({ ...rest, key: channel.id, channel }))];
  return groups
    .map((group) => ({ ...group, rows: rows.filter((row) => belongs(row, group, by)) }))
    .filter((group) => group.rows.length > 0);
}

function belongs(row: TargetRow, group: TargetGroup, by: Grouping): boolean {
  return by === 'objective' ? row.objective === group.objective : row.channel === group.channel;
}

/** How many rows are in each state that says something; the rest together, as 'unknown'. Empty ones are left out. */
export function stateTally(
  rows: readonly TargetRow[],
): readonly { readonly state: KnownState | 'unknown'; readonly count: number }[] {
  const known = KNOWN_STATES.map((state) => ({
    state,
    count: rows.filter(({ pace }) => pace.state === state).length,
  }));
  const told = known.reduce((sum, { count }) => sum + count, 0);
  return [...known, { state: 'unknown' as const, count: rows.length - told }].filter(
    ({ count }) => count > 0,
  );
}

const KNOWN_STATES = [
  'reached',
  'on-track',
  'at-risk',
  'off-track',
] as const satisfies readonly TargetState[];
type KnownState = (typeof KNOWN_STATES)[number];

/** Objectives that no target serves. */
export function unservedObjectives({
  objectives,
  targets,
}: Pick<GoalTables, 'objectives' | 'targets'>): readonly Objective[] {
  const served = new Set([...targets.values()].map(({ objectiveId }) => objectiveId));
  return inOrder(objectives.values()).filter(({ id }) => !served.has(id));
}

type Ordered = { readonly id: string; readonly order: number };

export function inOrder<Item extends Ordered>(items: Iterable<Item>): readonly Item[] {
  return [...items].sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
}

/** The order that puts a new one last. */
export function lastOrder(items: Iterable<Ordered>): number {
  return Math.max(0, ...[...items].map(({ order }) => order)) + 1;
}
