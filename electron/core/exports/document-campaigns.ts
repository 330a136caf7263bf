import { addDays } from '#shared/base/calendar-date.ts';
import { compareTexts } from '#shared/base/compare-texts.ts';
import { capacityOf } from '#shared/plan/capacity/capacity.ts';
import { weekLoads } from '#shared/plan/capacity/week-loads.ts';
import { toTenths } from '#shared/plan/capacity/work-hours.ts';
import type { Campaign } from '#shared/plan/content/campaign.ts';
import { campaignState } from '#shared/plan/content/campaign-rules.ts';
import { formatMix } from '#shared/plan/content/content-mix.ts';
import type { FormatPlan } from '#shared/plan/content/format-plan.ts';
import type { HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { POST_FORMATS, type PostFormat } from '#shared/plan/post/post.ts';
import { type Block, span } from './blocks.ts';
import { linkCell, titled } from './document-foundation.ts';
import { objectiveName } from './document-goals.ts';
import {
  cell,
  column,
  type DocumentSource,
  fact,
  facts,
  heading,
  inOrder,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';

/** The formats that have a plan or posts, with wished and planned share and what a piece costs. */
export function formatBlocks({ tables, say, from, to }: DocumentSource): readonly Block[] {
  const { t } = say;
  const mix = formatMix(tables.formatPlans, tables.posts.values(), { from, to });
  const shown = POST_FORMATS.flatMap((format, index) => {
    const share = mix.shares[index];
    const plan = tables.formatPlans.get(format);
    return share === undefined || (plan === undefined && share.posts === 0) ? [] : [{ format, plan, share }];
  });
  const columns = [
    column(t('content.formats.field.format'), 1.4),
    column(t('document.content.wishedShare'), 1, 'end'),
    column(t('document.content.plannedShare'), 1, 'end'),
    column(t('document.content.posts'), 0.8, 'end'),
    column(t('content.formats.column.hours'), 1, 'end'),
    column(t('content.formats.column.perLanguage'), 1.2, 'end'),
  ];
  const hours = (value: number | null | undefined) =>
    value === null || value === undefined
      ? ''
      : t('document.hours', { value: say.number(value, { maximumFractionDigits: 2 }) });
  const rows = shown.map(({ format, plan, share }) => [
    cell(span(t(`calendar.format.${format}`), { style: 'strong' })),
    cell(share.wished === null ? '' : say.percent(share.wished)),
    cell(share.planned === null ? '' : say.percent(share.planned)),
    cell(mix.posts === 0 ? '' : say.number(share.posts)),
    cell(hours(plan?.hours)),
    cell(hours(plan?.hoursPerLanguage)),
  ]);
  const nameOf = ({ format }: { readonly format: PostFormat }) => t(`calendar.format.${format}`);
  const plans = shown.flatMap(({ plan }): readonly FormatPlan[] => (plan === undefined ? [] : [plan]));
  return [
    ...titled(t('content.formats.table'), table(t('content.formats.table'), columns, rows)),
    ...namedNotes(say, plans, (index) => {
      const plan = plans[index];
      return plan === undefined ? '' : nameOf(plan);
    }),
  ];
}

/** The campaigns as time brings them: when and in which state, then each with all that is known of it. */
export function campaignBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const { t } = say;
  const campaigns = [...tables.campaigns.values()].sort(
    (left, right) =>
      compareTexts(left.start ?? '9999', right.start ?? '9999') || compareTexts(left.id, right.id),
  );
  const columns = [
    column(t('content.campaigns.column.campaign'), 2),
    column(t('content.campaigns.column.state'), 1),
    column(t('content.campaigns.field.start'), 1.2),
    column(t('content.campaigns.field.end'), 1.2),
    column(t('document.content.posts'), 0.8, 'end'),
    column(t('content.campaigns.field.budget'), 1, 'end'),
  ];
  const rows = campaigns.map((campaign) => [
    cell(span(campaign.name, { style: 'strong', colour: campaign.colour })),
    cell(t(`content.campaigns.state.${campaignState(campaign, say.today)}`)),
    cell(campaign.start === null ? '' : say.shortDate(campaign.start)),
    cell(campaign.end === null ? '' : say.shortDate(campaign.end)),
    cell(say.number(postsOf(source, campaign).length)),
    cell(budgetOf(source, campaign)),
  ]);
  return [
    ...titled(t('content.campaigns.list'), table(t('content.campaigns.list'), columns, rows)),
    ...campaigns.flatMap((campaign) => campaignDetails(source, campaign)),
  ];
}

function campaignDetails(source: DocumentSource, campaign: Campaign): readonly Block[] {
  const { tables, say } = source;
  const { t } = say;
  const objective = campaign.objectiveId === null ? undefined : tables.objectives.get(campaign.objectiveId);
  const posts = postsOf(source, campaign).map(({ title, date }) =>
    span(date === null ? title : t('document.named', { name: say.shortDate(date), value: title })),
  );
  const details = [
    ...facts(
      fact(t('content.campaigns.field.message'), campaign.message),
      fact(t('content.campaigns.field.objectiveId'), objective === undefined ? '' : objectiveName(objective)),
      fact(
        t('content.campaigns.field.audienceIds'),
        joined(campaign.audienceIds.map((id) => tables.audiences.get(id)?.name ?? '')),
      ),
      fact(
        t('content.campaigns.field.channelIds'),
        joined(campaign.channelIds.map((id) => say.channelNameOf(id) ?? '')),
      ),
      fact(t('content.campaigns.field.owner'), campaign.owner),
      fact(t('content.campaigns.field.landingPage'), linkCell(campaign.landingPage)),
      fact(t('content.campaigns.field.utmCampaign'), campaign.utmCampaign),
      fact(t('content.campaigns.posts.title'), posts),
      fact(t('content.campaigns.field.result'), campaign.result),
    ),
    ...notes(say, campaign),
  ];
  return details.length === 0
    ? []
    : [heading(4, span(campaign.name, { colour: campaign.colour })), ...details];
}

function postsOf({ tables }: DocumentSource, { id }: Campaign) {
  return [...tables.posts.values()]
    .filter(({ campaignId, status }) => campaignId === id && status !== 'cancelled')
    .sort(
      (left, right) =>
        compareTexts(left.date ?? '9999', right.date ?? '9999') || compareTexts(left.id, right.id),
    );
}

function budgetOf({ tables, say }: DocumentSource, { budget }: Campaign): string {
  const currency = tables.profile.get('profile')?.currency;
  if (budget === null) return '';
  return currency === undefined ? say.number(budget) : say.number(budget, { style: 'currency', currency });
}

/** The groups of hashtags, and for which texts they are meant. */
export function hashtagBlocks({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const groups = inOrder(tables.hashtagGroups);
  const columns = [
    column(t('content.hashtags.column.group'), 1.4),
    column(t('content.hashtags.column.tags'), 3),
    column(t('content.hashtags.column.fits'), 1.8),
    column(t('document.content.pillars'), 1.4),
  ];
  const where = ({ language, networks }: HashtagGroup) =>
    t('content.hashtags.fits', {
      language: language === null ? t('content.hashtags.anyLanguage') : say.alone(say.languageName(language)),
      networks:
        networks.length === 0 ? t('content.hashtags.allNetworks') : networks.map(say.networkName).join(', '),
    });
  const rows = groups.map((group) => [
    cell(span(group.name, { style: 'strong' })),
    cell(group.tags.join(' ')),
    cell(where(group)),
    cell(joined(group.pillarIds.map((id) => tables.pillars.get(id)?.name ?? ''))),
  ]);
  return [
    ...titled(t('content.hashtags.list'), table(t('content.hashtags.list'), columns, rows)),
    ...namedNotes(say, groups, (index) => groups[index]?.name ?? ''),
  ];
}

/** The hours the rhythm needs and each week holds. A client's tables know no hours: then nothing is said of them. */
export function capacityBlocks({ tables, say, from, to }: DocumentSource): readonly Block[] {
  const { t } = say;
  const { needed, available, routines, rhythm } = capacityOf(tables);
  const weeks = weekLoads(tables, tables.posts.values(), { from, to }).filter(({ posts }) => posts > 0);
  const isPlanned = rhythm.hours > 0 || weeks.some(({ postHours }) => postHours > 0);
  if (!isPlanned && (available === null || (needed === 0 && weeks.length === 0))) return [];
  const hours = (value: number) => say.hours(toTenths(value));
  const columns = [
    column(t('content.capacity.weeks.column.week'), 1.6),
    column(t('content.capacity.weeks.column.posts'), 1, 'end'),
    column(t('content.capacity.weeks.column.postHours'), 1, 'end'),
    column(t('content.capacity.weeks.column.routines'), 1, 'end'),
    column(t('content.capacity.weeks.column.hours'), 1, 'end'),
  ];
  const rows = weeks.map((week) => [
    cell(say.period(week.from, addDays(week.from, 6))),
    cell(say.number(week.posts)),
    cell(hours(week.postHours)),
    cell(routines === 0 ? '' : hours(routines)),
    cell(
      week.isOverfull
        ? span(t('document.named', { name: hours(week.hours), value: t('content.capacity.weeks.isOver') }), {
            tone: 'risk',
          })
        : hours(week.hours),
    ),
  ]);
  return titled(t('content.view.capacity'), [
    ...facts(
      fact(t('content.capacity.hoursPerWeek'), available === null ? '' : hours(available)),
      fact(t('document.content.needed'), needed === 0 ? '' : hours(needed)),
      fact(t('document.content.forRoutines'), routines === 0 ? '' : hours(routines)),
    ),
    ...table(t('content.capacity.weeks.table'), columns, rows),
  ]);
}

function joined(names: readonly string[]): string {
  return names.filter((name) => name.trim() !== '').join(' · ');
}
