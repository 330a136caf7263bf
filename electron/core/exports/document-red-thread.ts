import { type RedThread, redThreadOf, type Unserved } from '#shared/plan/red-thread.ts';
import { type Block, span } from './blocks.ts';
import { cell, column, type DocumentSource, heading, list, table } from './document-parts.ts';

/** More columns than this do not fit on paper. */
const MOST_COLUMNS = 8;

/** From objectives to posts: how many posts of the plan serve each by pillar, and what none serves. */
export function redThreadBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const { planStart, planEnd } = say.profile;
  const thread = redThreadOf(tables, 'pillar', { from: planStart, to: planEnd });
  if (thread.posts === 0 || tables.objectives.size === 0) return [];
  const gaps = gapLines(source, thread.unserved);
  return [
    heading(3, say.t('goals.thread.title')),
    ...(thread.columns.length <= MOST_COLUMNS ? byObjective(source, thread) : byPillar(source, thread)),
    ...(gaps.length === 0 ? [] : [heading(4, say.t('goals.thread.unserved.title')), ...list(gaps)]),
  ];
}

function byObjective(source: DocumentSource, thread: RedThread): readonly Block[] {
  const { say } = source;
  const { objective, pillar } = namesOf(source);
  const columns = [
    column(say.t('goals.thread.objective'), 2.4),
    ...thread.columns.map(({ id }) => column(pillar(id), 1, 'end')),
    column(say.t('goals.thread.posts'), 0.8, 'end'),
  ];
  const rows = thread.rows.map(({ objectiveId, cells, posts }) => [
    cell(span(objective(objectiveId), { style: 'strong' })),
    ...cells.map(({ postIds }) => cell(say.number(postIds.length))),
    cell(span(say.number(posts), { style: 'strong' })),
  ]);
  return table(say.t('goals.thread.table'), columns, rows);
}

/** The same on its side, for plans of many pillars. */
function byPillar(source: DocumentSource, thread: RedThread): readonly Block[] {
  const { say } = source;
  const { objective, pillar } = namesOf(source);
  const columns = [
    column(say.t('document.content.pillar'), 2.4),
    ...thread.rows.map(({ objectiveId }) => column(objective(objectiveId), 1, 'end')),
    column(say.t('goals.thread.posts'), 0.8, 'end'),
  ];
  const rows = thread.columns.map(({ id, posts }, index) => [
    cell(span(pillar(id), { style: 'strong' })),
    ...thread.rows.map(({ cells }) => cell(say.number(cells[index]?.postIds.length ?? 0))),
    cell(span(say.number(posts), { style: 'strong' })),
  ]);
  return table(say.t('goals.thread.table'), columns, rows);
}

function namesOf({ tables, say: { t } }: DocumentSource) {
  return {
    objective: (id: string | null) => {
      const record = tables.objectives.get(id ?? '');
      if (record === undefined) return t('goals.thread.without.objective');
      return record.businessGoal || record.socialGoal || t('goals.untitledObjective');
    },
    pillar: (id: string | null) =>
      id === null
        ? t('goals.thread.without.pillar')
        : tables.pillars.get(id)?.name || t('goals.thread.untitled'),
  };
}

/** What no post serves, a line for each kind. */
function gapLines(source: DocumentSource, unserved: Unserved): readonly string[] {
  const { tables, say } = source;
  const { t } = say;
  const named = (ids: readonly string[], records: ReadonlyMap<string, { readonly name: string }>) =>
    ids.map((id) => records.get(id)?.name || t('goals.thread.untitled'));
  const objectives = unserved.objectives.map(namesOf(source).objective);
  const kinds = [
    [t('goals.thread.objectives'), objectives],
    [t('goals.thread.view.pillar'), named(unserved.pillars, tables.pillars)],
    [t('goals.thread.view.audience'), named(unserved.audiences, tables.audiences)],
    [t('goals.thread.view.language'), unserved.languages.map(say.languageName)],
    [t('goals.thread.view.channel'), unserved.channels.map((id) => say.channelNameOf(id) ?? '')],
    [t('goals.thread.view.campaign'), named(unserved.campaigns, tables.campaigns)],
    [t('document.decision.title'), unserved.decisions.map((section) => t(`document.section.${section}`))],
  ] as const;
  return kinds
    .filter(([, names]) => names.length > 0)
    .map(([name, names]) => t('document.named', { name, value: say.list([...names]) }));
}
