import type { BusinessGoal } from '#shared/plan/fit/fit-check.ts';
import type { Competence } from '#shared/plan/fit/role-profile.ts';
import type { ObjectiveStage } from '#shared/plan/goals/objective.ts';
import type { Target } from '#shared/plan/goals/target.ts';
import type { PostFormat } from '#shared/plan/post/post.ts';
import type { PlanSection } from '#shared/plan/section.ts';

type Three<Item> = readonly [Item, Item, Item];
type Four<Item> = readonly [Item, Item, Item, Item];
type Five<Item> = readonly [Item, Item, Item, Item, Item];
export type Ten<Item> = readonly [...Five<Item>, ...Five<Item>];

export type OfThree = 0 | 1 | 2;
export type OfFour = OfThree | 3;

/**
 * What the starter plan of one kind of business is in figures and links: the same in every language. Places (0, 1, 2 …)
 * name the item at that place in the list of the facts and in the list of the words.
 */
export type StarterFacts = {
  /** What such a business usually answers in the fit check; what the user answered comes first. */
  readonly answers: {
    readonly goals: readonly BusinessGoal[];
    readonly audienceOnline: 'most' | 'some' | 'few';
    readonly questionsPerWeek: number;
    readonly hoursPerWeek: number;
    readonly budgetPerMonth: number;
    readonly contentReady: 'plenty' | 'some' | 'none';
    readonly reputationRisk: 'low' | 'medium' | 'high';
    readonly knowledge: 'inside' | 'shared' | 'outside';
  };
  readonly audiences: Three<{
    readonly ageFrom: number | null;
    readonly ageTo: number | null;
    readonly networks: readonly string[];
    /** The three add up to 100. */
    readonly attentionShare: number;
  }>;
  /** Most important first: with few hours only the first two are kept, with very few only the first. */
  readonly channels: Four<{
    /** Id in plan/network.ts. */
    readonly network: string;
    readonly postsPerWeek: number;
    readonly responseGoalHours: number;
  }>;
  readonly objectives: Three<{ readonly stage: ObjectiveStage; readonly serves: readonly BusinessGoal[] }>;
  readonly targets: Five<{
    readonly metric: string;
    readonly objective: OfThree;
    /** Null for all channels together. */
    readonly channel: OfFour | null;
    readonly direction: Target['direction'];
    /** For flows a month; null for levels and rates. */
    readonly per: 'week' | 'month' | null;
    /** What is usual for a small business of this kind after half a year: the goal lies in it. */
    readonly usual: { readonly low: number; readonly high: number };
    readonly goal: number;
    readonly path: 'straight' | 'ramped';
  }>;
  readonly pillars: Four<{
    /** The four add up to 100. */
    readonly share: number;
    readonly objectives: readonly OfThree[];
    readonly audiences: readonly OfThree[];
  }>;
  /** Shares add up to 100. Hours are those of one piece in one language; more is what each further language costs. */
  readonly formats: readonly {
    readonly format: PostFormat;
    readonly share: number;
    readonly hours: number;
    readonly more: number;
  }[];
  /** Ten posts of the first two weeks; none on a day and hour on which another one goes out on the same channel. */
  readonly posts: Ten<{
    /** Days from the Monday of the first week: 0 to 13. */
    readonly day: number;
    readonly time: string;
    readonly format: PostFormat;
    /** The first is the one it is made for; it must be 0 or 1, so that it stays with few channels. */
    readonly channels: readonly OfFour[];
    readonly pillar: OfFour;
    readonly audience: OfThree;
    readonly objective: OfThree;
    /** Hours of work. */
    readonly effort: number;
  }>;
  /** How many pictures or films a post needs is told by its alternative texts. */
  readonly hashtagGroups: Two<{ readonly pillars: readonly OfFour[] }>;
};

type Two<Item> = readonly [Item, Item];

/** Every word of a starter plan in one language. `{brand}` stands for the name of the workspace. */
export type StarterWords = FoundationWords & ContentWords & ProtectionWords;

/** Who the business is, whom it speaks to, and who else does. */
export type FoundationWords = {
  /** The business as one line: 'A fashion shop in a middle-sized town with a shop online'. */
  readonly business: string;
  readonly brand: {
    readonly mission: string;
    readonly promise: string;
    readonly audiencePromise: string;
    readonly values: Four<string>;
    readonly voice: Three<{ readonly trait: string; readonly example: string; readonly avoid: string }>;
    readonly wordsUsed: Four<string>;
    readonly wordsAvoided: Four<string>;
    readonly visualNotes: string;
    /** Claims of this trade that the law or a rival may ask proof for. */
    readonly claimsToProve: Three<string>;
    readonly keyMessages: Two<string>;
  };
  readonly offerings: Three<{
    readonly name: string;
    readonly kind: 'product' | 'service';
    readonly message: string;
  }>;
  readonly audiences: Three<{
    /** A persona one remembers: 'Setting up home', not 'Target group A'. */
    readonly name: string;
    readonly summary: string;
    readonly place: string;
    readonly job: string;
    readonly household: string;
    readonly activeTimes: string;
    readonly needs: Three<string>;
    readonly pains: Two<string>;
    readonly beliefNow: string;
    readonly beliefWished: string;
    /** How one would check it: 'ask ten customers at the till'. Nothing is claimed that nobody measured. */
    readonly sources: readonly [string];
    readonly accessibilityNeeds: string;
  }>;
  /** Kinds of rivals to look for, never a real name; one of them abroad. */
  readonly competitors: Two<{
    readonly name: string;
    readonly market: string;
    readonly style: string;
    readonly strengths: Two<string>;
    readonly weaknesses: Two<string>;
    readonly gaps: readonly [string];
  }>;
  /** What such rivals often do well: the first becomes an idea, the second an experiment. */
  readonly techniques: Two<{
    readonly title: string;
    readonly description: string;
    readonly adaptation: string;
    readonly hypothesis: string;
    readonly measure: string;
  }>;
};

/** Where it speaks, what for, and what it says. */
export type ContentWords = {
  /** The task of each channel, its bio (at most 150 characters) and what is pinned there. */
  readonly channels: Four<{ readonly role: string; readonly bio: string; readonly pinned: string }>;
  readonly objectives: Three<{ readonly businessGoal: string; readonly socialGoal: string }>;
  /** Why this figure, and where one reads it. */
  readonly targets: Five<{ readonly why: string; readonly source: string }>;
  readonly pillars: Four<{
    readonly name: string;
    readonly description: string;
    readonly examples: Three<string>;
  }>;
  readonly posts: Ten<{
    readonly title: string;
    /** Ready to be adapted: facts only the business knows stand in [square brackets]. At most 450 characters. */
    readonly text: string;
    /** At most five, CamelCase, in the order of the network: '#TwoWords #Another'. Empty where none belong. */
    readonly hashtags: string;
    readonly callToAction: string;
    /** What the picture or film shows, for whoever makes it. */
    readonly brief: string;
    /** Alternative text of its picture, at most 150 characters; empty for formats without one (text, poll, link, message). */
    readonly alt: string;
  }>;
  readonly campaign: { readonly name: string; readonly message: string };
  readonly hashtagGroups: Two<{ readonly name: string; readonly tags: readonly string[] }>;
};

/** What it does on a bad day, and how each section ends. */
export type ProtectionWords = {
  /** Crises of this trade, the likeliest first, each with a first sentence to the public (holding statement). */
  readonly scenarios: Four<{ readonly name: string; readonly holding: string }>;
  /** How each section of the plan ends. */
  readonly decisions: Readonly<Record<PlanSection, { readonly will: string; readonly willNot: string }>>;
  /** The usual mistake of this trade in each section, for the guide: one or two short sentences. */
  readonly avoid: Readonly<Record<PlanSection, string>>;
};

/** Words that are the same for every kind of business. */
export type CommonWords = {
  /** Put into the notes of whatever holds [brackets]. */
  readonly adapt: string;
  /** Why the fit check of a new workspace is answered as it is. */
  readonly choiceReason: string;
  /** Who says that a range is usual. */
  readonly usualSource: string;
  readonly role: {
    readonly purpose: string;
    readonly tasks: readonly string[];
    readonly expectations: Readonly<Record<Exclude<Competence, 'own'>, string>>;
    readonly trialTask: string;
  };
  readonly tools: Four<{
    readonly name: string;
    readonly use: string;
    readonly dataKept: string;
    readonly exitPlan: string;
  }>;
  /** Daily, weekly, monthly. */
  readonly routines: Three<{ readonly title: string; readonly items: readonly string[] }>;
  /** Of the first two weeks, in the order of time. */
  readonly tasks: readonly [
    ...Four<{ readonly title: string; readonly details: string }>,
    ...Four<{ readonly title: string; readonly details: string }>,
  ];
};
