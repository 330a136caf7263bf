import { addMonths, type CalendarDate, endOfMonth, startOfMonth } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import type { Instant } from '#shared/base/zoned-time.ts';
import { sampleCampaigns, sampleFormatPlans, sampleHashtagGroups } from './sample/build-campaigns.ts';
import { sampleCompetitorFigures, sampleCompetitors, sampleTechniques } from './sample/build-competitors.ts';
import {
  sampleCrisisContacts,
  sampleCrisisLevels,
  sampleCrisisRoles,
  sampleCrisisStatements,
  sampleCrisisSteps,
} from './sample/build-crisis.ts';
import { sampleMetricPoints, sampleTargets } from './sample/build-figures.ts';
import {
  sampleCandidates,
  sampleFitCheck,
  sampleFitDecision,
  sampleRoleProfile,
} from './sample/build-fit.ts';
import { sampleImportProfiles } from './sample/build-import-profiles.ts';
import { sampleIncident } from './sample/build-incident.ts';
import {
  sampleDecisions,
  sampleMutedFinding,
  sampleReviews,
  sampleSectionDecisions,
} from './sample/build-looks-back.ts';
import { sampleCalendarSettings, sampleMoments } from './sample/build-moments.ts';
import { sampleNetworkRules } from './sample/build-networks.ts';
import {
  sampleAudiences,
  sampleBrand,
  sampleChannels,
  sampleObjectives,
  sampleOfferings,
  samplePillars,
  sampleProfile,
} from './sample/build-plan.ts';
import { samplePosts } from './sample/build-posts.ts';
import { samplePeople, sampleToolDecision, sampleTools } from './sample/build-register.ts';
import { sampleSeries } from './sample/build-series.ts';
import { sampleRoutines, sampleTasks } from './sample/build-tasks.ts';
import type { SampleContent } from './sample/content.ts';
import { byId, type SampleContext, sampleIds } from './sample/context.ts';
import { german } from './sample/de.ts';
import { english } from './sample/en.ts';
import { spanish } from './sample/es.ts';
import { italian } from './sample/it.ts';
import { emptyTables, type Tables } from './schema.ts';

export type SampleRequest = {
  readonly language: Language;
  readonly today: CalendarDate;
  readonly now: Instant;
  readonly newId: () => string;
  /** Null for the sample's own name. */
  readonly name: string | null;
  readonly timeZone: string;
};

/** The words of the sample client in each language. */
export const SAMPLE_CONTENT: Readonly<Record<Language, SampleContent>> = {
  en: english,
  de: german,
  it: italian,
  es: spanish,
};

/**
 * A pottery in the middle of its plan: three and a half months behind it, two and a half ahead, complete enough that
 * every page has something to show. The same request gives the same tables; its days move with `today`.
 */
export function createSampleClient({ language, name, newId, today, now, timeZone }: SampleRequest): Tables {
  const secondLanguage = language === 'en' ? 'de' : 'en';
  const context: SampleContext = {
    main: { language, content: SAMPLE_CONTENT[language] },
    second: { language: secondLanguage, content: SAMPLE_CONTENT[secondLanguage] },
    today,
    planStart: startOfMonth(addMonths(today, -3)),
    planEnd: endOfMonth(addMonths(today, 2)),
    now,
    timeZone,
    newId,
    ids: sampleIds(newId),
  };
  const targets = sampleTargets(context);
  const metricPoints = sampleMetricPoints(context);
  const posts = samplePosts(context);
  const competitors = sampleCompetitors(context);
  const { routines, runs } = sampleRoutines(context);
  const { sources, moments } = sampleMoments(context);
  const { series, posts: seriesPosts } = sampleSeries(context);
  return {
    ...emptyTables(),
    profile: byId([sampleProfile(context, name)]),
    fitCheck: byId([sampleFitCheck(context)]),
    roleProfile: byId([sampleRoleProfile(context)]),
    candidates: byId(sampleCandidates(context)),
    brand: byId([sampleBrand(context)]),
    offerings: byId(sampleOfferings(context)),
    audiences: byId(sampleAudiences(context)),
    competitors: byId(competitors),
    competitorFigures: byId(sampleCompetitorFigures(context, competitors)),
    techniques: byId(sampleTechniques(context, { competitors, posts })),
    networkRules: byId(sampleNetworkRules(context)),
    channels: byId(sampleChannels(context)),
    objectives: byId(sampleObjectives(context)),
    targets: byId(targets),
    metricPoints: byId(metricPoints),
    pillars: byId(samplePillars(context)),
    formatPlans: byId(sampleFormatPlans(context)),
    campaigns: byId(sampleCampaigns(context)),
    momentSources: byId(sources),
    moments: byId(moments),
    calendarSettings: byId([sampleCalendarSettings(context)]),
    importProfiles: byId(sampleImportProfiles(context)),
    hashtagGroups: byId(sampleHashtagGroups(context)),
    series: byId(series),
    posts: byId([...posts, ...seriesPosts]),
    crisisLevels: byId(sampleCrisisLevels(context)),
    crisisRoles: byId(sampleCrisisRoles(context)),
    crisisContacts: byId(sampleCrisisContacts(context)),
    crisisSteps: byId(sampleCrisisSteps(context)),
    crisisStatements: byId(sampleCrisisStatements(context)),
    incidents: byId([sampleIncident(context)]),
    reviews: byId(sampleReviews(context, { targets, metricPoints, posts })),
    sectionDecisions: byId([
      sampleFitDecision(context),
      ...sampleSectionDecisions(context),
      sampleToolDecision(context),
    ]),
    decisions: byId(sampleDecisions(context)),
    people: byId(samplePeople(context)),
    tools: byId(sampleTools(context)),
    mutedFindings: byId([sampleMutedFinding(context)]),
    routines: byId(routines),
    routineRuns: byId(runs),
    tasks: byId(sampleTasks(context)),
  };
}
