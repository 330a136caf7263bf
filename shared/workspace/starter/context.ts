import { addDays, addMonths, type CalendarDate, daysBetween, weekdayOf } from '#shared/base/calendar-date.ts';
import { baseLanguageOf, LANGUAGES, type Language } from '#shared/base/language.ts';
import type { Instant } from '#shared/base/zoned-time.ts';
import type { StarterBusiness } from '#shared/plan/business.ts';
import type { StarterWords as CrisisWords } from '#shared/plan/crisis/crisis-starter.ts';
import type { FitCheck } from '#shared/plan/fit/fit-check.ts';
import type { Stamp } from '#shared/plan/record.ts';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import type { Tables } from '../schema.ts';
import { adaptStarter, type StarterShape } from './adapt.ts';
import { loadCommonWords, loadStarter } from './catalog.ts';
import type { CommonWords, StarterFacts, StarterWords } from './content.ts';
import { answersOf, type StarterAnswers } from './starter-answers.ts';

/** A language of the plan's posts and statements, with its words. */
export type StarterEdition = {
  /** As the plan names it: 'de-AT'. */
  readonly language: string;
  readonly words: StarterWords;
  readonly crisis: CrisisWords;
};

/** What every part of a starter plan is made from. */
export type StarterContext = {
  readonly facts: StarterFacts;
  /** In the language of whoever reads the plan. */
  readonly words: StarterWords;
  readonly common: CommonWords;
  readonly crisis: CrisisWords;
  /** In the languages of the plan, the main one first. */
  readonly editions: readonly StarterEdition[];
  readonly answers: StarterAnswers;
  readonly shape: StarterShape;
  readonly profile: WorkspaceProfile;
  readonly fit: FitCheck | null;
  readonly business: StarterBusiness;
  readonly today: CalendarDate;
  /** The Monday with which the first two weeks begin. */
  readonly monday: CalendarDate;
  /** From when to when the targets run. */
  readonly start: CalendarDate;
  readonly due: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
  /** Ids by place; those of records that are there already where they are the same thing. */
  readonly ids: Readonly<Record<LinkedCollection, readonly string[]>>;
};

type LinkedCollection =
  | 'audiences'
  | 'competitors'
  | 'channels'
  | 'objectives'
  | 'pillars'
  | 'campaigns'
  /** Posts that techniques became, in their order. */
  | 'ideas';

/** Reads the catalog of a language, which stands beside: whoever asks for a plan passes it in. */
export type LoadMessages = (
  language: Language,
) => Promise<{ readonly crisis: { readonly starter: CrisisWords } }>;

export type ContextRequest = {
  readonly business: StarterBusiness;
  readonly language: Language;
  readonly profile: WorkspaceProfile;
  /** What is there already. */
  readonly tables: Tables;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
  readonly loadMessages: LoadMessages;
};

/** Loads the words and adapts the trade's plan to what was answered. */
export async function starterContext(request: ContextRequest): Promise<StarterContext> {
  const { business, language, profile, tables, today, now, newId, loadMessages } = request;
  const [{ facts, words }, common, editions, messages] = await Promise.all([
    loadStarter(business, language),
    loadCommonWords(language),
    loadEditions(request),
    loadMessages(language),
  ]);
  const fit = tables.fitCheck.get('fitCheck') ?? null;
  const answers = answersOf(facts, fit, profile.hoursPerWeek);
  const period = targetPeriod(profile, today);
  const filled = withBrand(words, profile.name);
  return {
    facts,
    words: filled,
    common: withBrand(common, profile.name),
    crisis: messages.crisis.starter,
    editions,
    answers,
    shape: adaptStarter(facts, answers, {
      closed: closedNetworks(tables),
      languages: editions.length,
      days: daysBetween(period.start, period.due),
      workdays: profile.workdays.length > 0 ? profile.workdays.length : 5,
    }),
    profile,
    fit,
    business,
    today,
    monday: firstMonday(profile, today),
    ...period,
    now,
    newId,
    ids: idsByPlace(tables, facts, filled, newId),
  };
}

/** A stamp for a record of its own id. */
export function newStamp({ newId, now }: Pick<StarterContext, 'newId' | 'now'>): Stamp {
  return { id: newId(), now };
}

/** The item at a place that the facts name; throws where there is none, which is a mistake in the facts. */
export function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new Error(`The starter plan has nothing at place ${place}`);
  return item;
}

async function loadEditions({
  business,
  language,
  profile,
  loadMessages,
}: ContextRequest): Promise<readonly StarterEdition[]> {
  const known = profile.languages.flatMap((tag) => {
    const own = LANGUAGES.find((each) => each === baseLanguageOf(tag));
    return own === undefined ? [] : [{ tag, own }];
  });
  const wished = known.length > 0 ? known : [{ tag: language, own: language }];
  return Promise.all(
    wished.map(async ({ tag, own }) => {
      const [{ words }, messages] = await Promise.all([loadStarter(business, own), loadMessages(own)]);
      return { language: tag, words: withBrand(words, profile.name), crisis: messages.crisis.starter };
    }),
  );
}

/** The same words with the name of the workspace in place of `{brand}`. */
function withBrand<Value>(value: Value, name: string): Value {
  if (typeof value === 'string') return value.replaceAll('{brand}', () => name) as Value;
  if (Array.isArray(value)) return value.map((each) => withBrand(each, name)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, withBrand(each, name)]);
  return Object.fromEntries(entries) as Value; // the same keys, each with a value of its own kind
}

/** A Monday after today, so that no post is late when the plan is an hour old; in the plan where it begins later. */
function firstMonday({ planStart }: WorkspaceProfile, today: CalendarDate): CalendarDate {
  const tomorrow = addDays(today, 1);
  const first = planStart > tomorrow ? planStart : tomorrow;
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

/** Half a year from now or from the start of the plan, and not beyond its end. */
function targetPeriod(
  { planStart, planEnd }: WorkspaceProfile,
  today: CalendarDate,
): { readonly start: CalendarDate; readonly due: CalendarDate } {
  const start = today > planStart && today < planEnd ? today : planStart;
  const half = addDays(addMonths(start, 6), -1);
  const end = half < planEnd ? half : planEnd;
  return { start, due: end > start ? end : addDays(start, 1) };
}

function closedNetworks({ channels }: Tables): ReadonlySet<string> {
  const all = [...channels.values()];
  const open = new Set(all.filter(({ state }) => state !== 'close').map(({ network }) => network));
  return new Set(all.map(({ network }) => network).filter((network) => !open.has(network)));
}

function idsByPlace(
  tables: Tables,
  facts: StarterFacts,
  words: StarterWords,
  newId: () => string,
): StarterContext['ids'] {
  return {
    audiences: words.audiences.map(({ name }) => idOf(tables.audiences, newId, sameName(name))),
    competitors: words.competitors.map(({ name }) => idOf(tables.competitors, newId, sameName(name))),
    pillars: words.pillars.map(({ name }) => idOf(tables.pillars, newId, sameName(name))),
    campaigns: [idOf(tables.campaigns, newId, sameName(words.campaign.name))],
    ideas: [idOf(tables.posts, newId, ({ title }) => title === words.techniques[0].title)],
    channels: facts.channels.map(({ network }) =>
      idOf(tables.channels, newId, (channel) => channel.network === network && channel.state !== 'close'),
    ),
    objectives: facts.objectives.map(({ stage }, place) =>
      idOf(
        tables.objectives,
        newId,
        ({ businessGoal }) => businessGoal === words.objectives[place]?.businessGoal,
        (objective) => objective.stage === stage,
      ),
    ),
  };
}

function sameName(name: string): (record: { readonly name: string }) => boolean {
  return (record) => record.name.trim() === name;
}

/** The id of the first record that fits the first rule that any fits; else a new one. */
function idOf<Item extends { readonly id: string }>(
  records: ReadonlyMap<string, Item>,
  newId: () => string,
  ...rules: readonly ((record: Item) => boolean)[]
): string {
  for (const rule of rules) {
    const found = [...records.values()].find(rule);
    if (found !== undefined) return found.id;
  }
  return newId();
}
