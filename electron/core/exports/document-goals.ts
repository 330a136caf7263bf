import { measures } from '#shared/plan/goals/check-ins.ts';
import type { MetricPoint } from '#shared/plan/goals/metric.ts';
import type { Objective } from '#shared/plan/goals/objective.ts';
import { paceOf, type TargetState } from '#shared/plan/goals/pace.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import { isLevel } from '#shared/plan/goals/target-path.ts';
import { type Block, span, type TableBlock, type Tone } from './blocks.ts';
import {
  cell,
  column,
  type DocumentSource,
  decision,
  fact,
  facts,
  heading,
  inOrder,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';
import { redThreadBlocks } from './document-red-thread.ts';
import type { Phrasing } from './phrasing.ts';
import { targetChart } from './target-chart.ts';

/** Business goals, what serves them, and each target with its picture. */
export function goalBlocks(source: DocumentSource): readonly Block[] {
  const { tables } = source;
  const targets = inOrder(tables.targets);
  return [
    ...objectiveTable(source),
    ...targetTable(source),
    ...targets.flatMap((target) => targetBlocks(source, target)),
    ...otherFigures(source),
    ...redThreadBlocks(source),
    ...decision(source, 'goals'),
  ];
}

/** All targets at a glance: from where, where now, to where, by when. */
export function targetTable(source: DocumentSource): readonly TableBlock[] {
  const { tables, say } = source;
  const { t } = say;
  const targets = inOrder(tables.targets);
  const columns = [
    column(t('document.goals.target'), 2.6),
    column(t('document.goals.baseline'), 1, 'end'),
    column(t('document.goals.now'), 1, 'end'),
    column(t('document.goals.goal'), 1, 'end'),
    column(t('document.goals.due'), 1.2, 'end'),
    column(t('document.goals.state'), 1.5),
  ];
  const rows = targets.map((target) => {
    const { now, state } = paceOf(target, tables.metricPoints.values(), say.today);
    const said = (value: number | null) => (value === null ? '' : say.figure(target, value));
    const scope = say.channelNameOf(target.channelId) ?? t('document.allChannels');
    return [
      cell(span(say.metricName(target)), span(scope, { style: 'quiet' })),
      cell(said(target.baseline)),
      cell(span(said(now), { style: 'strong' })),
      cell(said(target.goal)),
      cell(target.due === null ? '' : say.shortDate(target.due)),
      cell(span(t(`document.targetState.${STATE_KEYS[state]}`), { tone: STATE_TONES[state] })),
    ];
  });
  return table(t('document.goals.targets'), columns, rows).filter((block) => block.kind === 'table');
}

const STATE_KEYS = {
  reached: 'reached',
  'on-track': 'onTrack',
  'at-risk': 'atRisk',
  'off-track': 'offTrack',
  'too-early': 'tooEarly',
  stale: 'stale',
  incomplete: 'incomplete',
} as const satisfies Record<TargetState, string>;

const STATE_TONES: Readonly<Record<TargetState, Tone>> = {
  reached: 'reached',
  'on-track': 'ok',
  'at-risk': 'risk',
  'off-track': 'off',
  'too-early': 'none',
  stale: 'none',
  incomplete: 'none',
};

function objectiveTable({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const objectives = inOrder(tables.objectives);
  const columns = [
    column(t('document.goals.businessGoal'), 2),
    column(t('document.goals.socialGoal'), 2),
    column(t('document.goals.stage')),
    column(t('document.owner')),
  ];
  const rows = objectives.map(({ businessGoal, socialGoal, stage, owner }) => [
    cell(span(businessGoal, { style: 'strong' })),
    cell(socialGoal),
    cell(t(`goals.stage.${stage}`)),
    cell(owner),
  ]);
  return [
    ...table(t('document.goals.objectives'), columns, rows),
    ...namedNotes(say, objectives, (index) => objectiveName(objectives[index])),
  ];
}

/** How a document calls an objective: by its business goal, else its social one; '' where there is none. */
export function objectiveName(objective: Objective | undefined): string {
  return objective === undefined ? '' : objective.businessGoal || objective.socialGoal;
}

function targetBlocks(source: DocumentSource, target: Target): readonly Block[] {
  const { tables, say } = source;
  const { t } = say;
  const chart = targetChart(tables, say, target);
  const objective = target.objectiveId === null ? undefined : tables.objectives.get(target.objectiveId);
  const noted = [...tables.metricPoints.values()].filter(
    (point) => point.notes !== '' && measures(target, point),
  );
  const baselineParts = [
    target.baseline === null ? '' : say.figure(target, target.baseline),
    target.baselineDate === null ? '' : say.date(target.baselineDate),
    target.baselineSource,
  ];
  return [
    heading(3, say.metricName(target)),
    ...leadOf(source, target),
    ...(chart === null ? [] : [chart]),
    ...facts(
      fact(t('document.goals.serves'), objectiveName(objective)),
      fact(t('document.channel'), say.channelNameOf(target.channelId) ?? t('document.allChannels')),
      fact(t('document.goals.baseline'), baselineParts.filter((part) => part !== '').join(' · ')),
      fact(t('document.goals.direction'), t(`document.goals.directions.${target.direction}`)),
      fact(t('document.goals.per'), target.per === null ? '' : t(`document.goals.periods.${target.per}`)),
      fact(t('goals.feasibility.row.usual'), usualText(say, target)),
      fact(t('goals.field.path'), pathText(say, target)),
      fact(t('document.owner'), target.owner),
      fact(t('document.goals.why'), target.why),
      fact(t('document.goals.formula'), target.metric === 'custom' ? '' : say.metricFormula(target)),
    ),
    ...notes(say, target),
    ...namedNotes(say, noted, (index) => say.date(noted[index]?.date ?? say.today)),
  ];
}

/** Figures that no target asks for, each series with its last one; notes stand under the table. */
function otherFigures({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const targets = [...tables.targets.values()];
  const points = [...tables.metricPoints.values()].filter(
    (point) => !targets.some((target) => measures(target, point)),
  );
  const latest = new Map<string, MetricPoint>();
  for (const point of points) {
    const series = JSON.stringify([point.metric, point.customName, point.channelId]);
    if ((latest.get(series)?.date ?? '') <= point.date) latest.set(series, point);
  }
  const rows = [...latest.values()].map((point) => [
    cell(say.metricName(point)),
    cell(say.channelNameOf(point.channelId) ?? t('document.allChannels')),
    cell(span(say.figure(point, point.value), { style: 'strong' })),
    cell(say.shortDate(point.date)),
  ]);
  const columns = [
    column(t('goals.field.metric'), 2),
    column(t('document.channel'), 1.4),
    column(t('document.goals.now'), 1, 'end'),
    column(t('document.day'), 1.2, 'end'),
  ];
  const noted = points.filter(({ notes: text }) => text.trim() !== '');
  const title = t('goals.otherFigures');
  return [
    ...(rows.length === 0 ? [] : [heading(3, title), ...table(title, columns, rows)]),
    ...namedNotes(say, noted, (index) => say.date(noted[index]?.date ?? say.today)),
  ];
}

function usualText(say: Phrasing, target: Target): string {
  const low = target.usualLow ?? target.usualHigh;
  const high = target.usualHigh ?? target.usualLow;
  const range =
    low === null || high === null
      ? ''
      : say.t('goals.feasibility.usualRange', {
          low: say.figure(target, low),
          high: say.figure(target, high),
        });
  return [range, target.usualSource].filter((part) => part.trim() !== '').join(' · ');
}

/** The path by its name; of a seasonal one the weight of each month. */
function pathText(say: Phrasing, { path, season }: Target): string {
  const months = season.map((weight, index) =>
    say.t('document.named', {
      name: say.alone(say.shortMonth(`2026-${String(index + 1).padStart(2, '0')}-01`)),
      value: say.number(weight),
    }),
  );
  return [say.t(`goals.path.${path}`), ...(path === 'seasonal' ? months : [])].join(' · ');
}

/** The promise, where it stands, what it still takes and how likely it is: as sentences. */
function leadOf({ tables, say }: DocumentSource, target: Target): readonly Block[] {
  const { t } = say;
  const { baseline, goal, due } = target;
  const said = (value: number) => say.figure(target, value);
  const pace = paceOf(target, tables.metricPoints.values(), say.today);
  const { now, nowDate, neededPerWeek: needed, recentPerWeek: recent, recentWeeks, forecast } = pace;
  if (baseline === null || goal === null || due === null)
    return [{ kind: 'lead', text: t('document.goals.incomplete') }];
  const sentences = [
    t('document.goals.promise', { from: said(baseline), to: said(goal), date: say.date(due) }),
    now === null || nowDate === null
      ? ''
      : t('document.goals.present', { value: said(now), date: say.date(nowDate) }),
    needed === null || recent === null || recentWeeks === null || !isLevel(target)
      ? ''
      : t('document.goals.needed', {
          needed: perWeek(say, needed),
          recent: perWeek(say, recent),
          weeks: Math.round(recentWeeks),
        }),
    forecast === null || pace.state === 'reached'
      ? ''
      : t('document.goals.chance', { goal: said(goal), percent: say.percent(forecast.chance * 100) }),
  ];
  return [{ kind: 'lead', text: sentences.filter((sentence) => sentence !== '').join(' ') }];
}

function perWeek(say: Phrasing, value: number): string {
  return say.number(value, { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 });
}
