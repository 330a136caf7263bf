import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { createPillar, type Pillar } from '#shared/plan/content/pillar.ts';
import { createObjective, type Objective } from '#shared/plan/goals/objective.ts';
import { createTarget, type Target } from '#shared/plan/goals/target.ts';
import { at, newStamp, type StarterContext } from './context.ts';

/** Channels that the hours allow, with the pace and the answering time as adapted. */
export function starterChannels({
  shape,
  words,
  editions,
  profile,
  ids,
  now,
}: StarterContext): readonly Channel[] {
  return shape.channels.map(({ place, network, postsPerWeek, responseGoalHours }) =>
    createChannel(
      { id: at(ids.channels, place), now },
      {
        network,
        ...words.channels[place],
        // What strangers read there is in the main language of the plan.
        bio: at(editions, 0).words.channels[place].bio,
        postsPerWeek,
        responseGoalHours,
        languages: editions.map(({ language }) => language),
        owner: profile.owner,
      },
    ),
  );
}

/** Objectives that serve the goals of the fit check. */
export function starterObjectives({
  shape,
  facts,
  words,
  profile,
  ids,
  now,
}: StarterContext): readonly Objective[] {
  return shape.objectives.map((place, order) =>
    createObjective(
      { id: at(ids.objectives, place), now },
      { ...words.objectives[place], stage: facts.objectives[place].stage, owner: profile.owner, order },
    ),
  );
}

/** Targets without a starting point: nobody knows it yet. Until then the usual range tells what to expect. */
export function starterTargets(context: StarterContext): readonly Target[] {
  const { shape, facts, words, common, profile, ids, start, due } = context;
  return shape.targets.map(({ place, channel, goal }, order) => {
    const { metric, objective, direction, per, usual, path } = at(facts.targets, place);
    const { why, source } = at(words.targets, place);
    return createTarget(newStamp(context), {
      metric,
      objectiveId: at(ids.objectives, objective),
      channelId: channel === null ? null : at(ids.channels, channel),
      direction,
      per,
      baselineSource: source,
      usualLow: usual.low,
      usualHigh: usual.high,
      usualSource: common.usualSource,
      goal,
      start,
      due,
      owner: profile.owner,
      why,
      path,
      order,
    });
  });
}

const COLOURS = ['clay', 'leaf', 'sky', 'violet'] as const;

/** The trade's four pillars, each serving objectives that were kept. */
export function starterPillars({ shape, facts, words, ids, now }: StarterContext): readonly Pillar[] {
  return shape.pillars.map(({ place, objectives }) => {
    const { share, audiences } = facts.pillars[place];
    const pillar = words.pillars[place];
    return createPillar(
      { id: at(ids.pillars, place), now },
      {
        ...pillar,
        colour: COLOURS[place],
        share,
        objectiveIds: objectives.map((each) => at(ids.objectives, each)),
        audienceIds: audiences.map((each) => at(ids.audiences, each)),
        examples: [...pillar.examples],
        order: place,
      },
    );
  });
}
