/** The names by which the parts of the sample client know one another; records get their ids when they are made. */
export const CHANNEL_KEYS = [
  'instagram',
  'pinterest',
  'tiktok',
  'youtube',
  'newsletter',
  'facebook',
] as const;
export const OFFERING_KEYS = ['saltGlaze', 'moos', 'courses', 'cafeware'] as const;
export const AUDIENCE_KEYS = ['home', 'craft', 'cafe'] as const;
export const OBJECTIVE_KEYS = ['sell', 'name', 'answer'] as const;
export const PILLAR_KEYS = ['workshop', 'glaze', 'table', 'people', 'shop'] as const;
export const CAMPAIGN_KEYS = ['kiln', 'gifts'] as const;
export const HASHTAG_GROUP_KEYS = ['general', 'kiln', 'table'] as const;
export const REVIEW_KEYS = ['first', 'second', 'open'] as const;
export const TARGET_KEYS = [
  'newsletterSubscribers',
  'shopVisits',
  'orders',
  'instagramFollowers',
  'pinterestClicks',
  'tiktokWatched',
  'youtubeSubscribers',
  'firstAnswer',
  'sameDay',
] as const;
export const CRISIS_ROLE_KEYS = ['lead', 'speaker', 'answers', 'facts', 'parcels'] as const;
export const CRISIS_CONTACT_KEYS = ['laboratory', 'lawyer', 'insurer', 'press'] as const;
export const PERSON_KEYS = ['clara', 'tilda', 'otto', 'nele'] as const;
export const TOOL_KEYS = ['design', 'inbox', 'cutting', 'figures'] as const;
const DECISION_KEYS = ['reels', 'answers', 'phone'] as const;
export const COMPETITOR_KEYS = ['halm', 'sieben', 'lerhus'] as const;
export const TECHNIQUE_KEYS = ['vote', 'first', 'captions'] as const;

export type ChannelKey = (typeof CHANNEL_KEYS)[number];
export type OfferingKey = (typeof OFFERING_KEYS)[number];
export type AudienceKey = (typeof AUDIENCE_KEYS)[number];
export type ObjectiveKey = (typeof OBJECTIVE_KEYS)[number];
export type PillarKey = (typeof PILLAR_KEYS)[number];
export type CampaignKey = (typeof CAMPAIGN_KEYS)[number];
export type HashtagGroupKey = (typeof HASHTAG_GROUP_KEYS)[number];
export type ReviewKey = (typeof REVIEW_KEYS)[number];
export type TargetKey = (typeof TARGET_KEYS)[number];
export type CrisisRoleKey = (typeof CRISIS_ROLE_KEYS)[number];
export type CrisisContactKey = (typeof CRISIS_CONTACT_KEYS)[number];
export type DecisionKey = (typeof DECISION_KEYS)[number];
export type CompetitorKey = (typeof COMPETITOR_KEYS)[number];
export type TechniqueKey = (typeof TECHNIQUE_KEYS)[number];
export type PersonKey = (typeof PERSON_KEYS)[number];
export type ToolKey = (typeof TOOL_KEYS)[number];

export const TASK_KEYS = [
  'tags',
  'glaze',
  'reader',
  'pinterest',
  'translation',
  'cafe',
  'subtitles',
] as const;
export type TaskKey = (typeof TASK_KEYS)[number];
export const ROUTINE_KEYS = ['comments', 'figures', 'care'] as const;
export type RoutineKey = (typeof ROUTINE_KEYS)[number];

export const CANDIDATE_KEYS = ['lena', 'studio'] as const;
export type CandidateKey = (typeof CANDIDATE_KEYS)[number];

export const SAMPLE_COMPETENCES = [
  'empathy',
  'video',
  'writing',
  'brand-knowledge',
  'languages',
  'decisiveness',
  'innovation',
  'own',
] as const;
export type SampleCompetence = (typeof SAMPLE_COMPETENCES)[number];
