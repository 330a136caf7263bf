import type { PlanSection } from '#shared/plan/section.ts';
import type { Collection, Tables } from '#shared/workspace/schema.ts';
import { openPage } from './navigation.ts';
import type { PageName } from './routes.ts';

export type RecordPlace = { readonly page: PageName; readonly query: Readonly<Record<string, string>> };

type Plan = Pick<
  Tables,
  'competitorFigures' | 'routineRuns' | 'sectionDecisions' | 'metricPoints' | 'targets' | 'decisions'
>;

/** Where a record is seen and changed. For one that is seen as part of another, that one is chosen. */
export function placeOf(tables: Plan, collection: Collection, id: string | null): RecordPlace {
  const selected = (chosen: string | null | undefined = id): Readonly<Record<string, string>> =>
    chosen ? { selected: chosen } : {};
  switch (collection) {
    case 'profile':
      return { page: 'profile', query: {} };
    case 'fitCheck':
      return { page: 'fit', query: {} };
    case 'roleProfile':
      return { page: 'fit', query: { view: 'role' } };
    case 'candidates':
      return { page: 'fit', query: { view: 'role', ...selected() } };
    case 'brand':
    case 'offerings':
      return { page: 'brand', query: {} };
    case 'audiences':
    case 'channels':
    case 'competitors':
    case 'people':
    case 'tools':
    case 'reviews':
      return { page: collection, query: selected() };
    case 'competitorFigures':
      return { page: 'competitors', query: selected(tables.competitorFigures.get(id ?? '')?.competitorId) };
    case 'techniques':
      return { page: 'competitors', query: { view: 'techniques', ...selected() } };
    case 'objectives':
    case 'targets':
      return { page: 'goals', query: selected() };
    case 'metricPoints':
      return { page: 'goals', query: selected(targetOfPoint(tables, id)) };
    case 'pillars':
      return { page: 'content', query: selected() };
    case 'formatPlans':
      return { page: 'content', query: { view: 'formats', ...selected() } };
    case 'campaigns':
      return { page: 'content', query: { view: 'campaigns', ...selected() } };
    case 'hashtagGroups':
      return { page: 'content', query: { view: 'hashtags', ...selected() } };
    case 'posts':
      return { page: 'calendar', query: selected() };
    case 'series':
      return { page: 'calendar', query: id === null ? {} : { series: id } };
    case 'moments':
      return { page: 'calendar', query: id === null ? {} : { moment: id } };
    case 'momentSources':
    case 'calendarSettings':
      return { page: 'calendar', query: { panel: 'moments' } };
    case 'importProfiles':
      return { page: 'calendar', query: { panel: 'imports' } };
    case 'networkRules':
      return {
        page: 'channels',
        query: id === null ? { view: 'networks' } : { view: 'networks', network: id },
      };
    case 'tasks':
      return { page: 'tasks', query: selected() };
    case 'routines':
      return { page: 'tasks', query: { view: 'routines', ...selected() } };
    case 'routineRuns':
      return {
        page: 'tasks',
        query: { view: 'routines', ...selected(tables.routineRuns.get(id ?? '')?.routineId) },
      };
    case 'crisisLevels':
    case 'crisisRoles':
    case 'crisisContacts':
    case 'crisisSteps':
    case 'crisisStatements':
      return { page: 'crisis', query: { view: 'plan' } };
    case 'incidents':
      return { page: 'crisis', query: selected() };
    case 'sectionDecisions':
      return { page: sectionOf(tables, id), query: {} };
    case 'decisions':
      return { page: 'reviews', query: selected(tables.decisions.get(id ?? '')?.reviewId) };
    case 'mutedFindings':
      return { page: 'health', query: { view: 'muted' } };
  }
}

/** Goes to where a record is seen and changed. */
export function openRecord(tables: Plan, collection: Collection, id: string | null): void {
  const { page, query } = placeOf(tables, collection, id);
  openPage(page, query);
}

function targetOfPoint({ metricPoints, targets }: Plan, id: string | null): string | null {
  const point = metricPoints.get(id ?? '');
  if (point === undefined) return null;
  const same = [...targets.values()].filter(({ metric }) => metric === point.metric);
  return (same.find(({ channelId }) => channelId === point.channelId) ?? same[0])?.id ?? null;
}

function sectionOf({ sectionDecisions }: Plan, id: string | null): PlanSection {
  return sectionDecisions.get(id ?? '')?.section ?? 'brand';
}
