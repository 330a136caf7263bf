import { decisionInForce } from '#shared/plan/decision.ts';
import { PLAN_SECTIONS } from '#shared/plan/section.ts';
import { decidedPercent, sectionStatuses } from '#shared/plan/section-status.ts';
import { type Block, span } from './blocks.ts';
import { plannedPosts } from './document-calendar.ts';
import { titled } from './document-foundation.ts';
import { targetTable } from './document-goals.ts';
import {
  cell,
  column,
  type DocumentSource,
  fact,
  facts,
  inOrder,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';

/** The plan on one page: where it stands, its targets, and what was decided. */
export function summaryBlocks(source: DocumentSource): readonly Block[] {
  const { say, tables } = source;
  const { t, profile } = say;
  return [
    { kind: 'lead', text: standing(source) },
    ...facts(
      fact(t('document.summary.period'), say.alone(say.period(profile.planStart, profile.planEnd))),
      fact(t('document.languages'), say.alone(say.list(profile.languages.map(say.languageName)))),
      fact(t('document.owner'), profile.owner),
      fact(t('document.summary.approver'), profile.approver),
      fact(t('document.summary.reviewRhythm'), t(`document.rhythm.${profile.reviewRhythm}`)),
      fact(
        t('document.summary.hoursPerWeek'),
        profile.hoursPerWeek === null ? '' : say.hours(profile.hoursPerWeek),
      ),
      fact(t('workspace.field.workdays'), say.list(profile.workdays.map((day) => weekdayName(say, day)))),
      fact(t('workspace.field.workFrom'), profile.workFrom ?? ''),
      fact(t('workspace.field.workTo'), profile.workTo ?? ''),
      fact(t('workspace.field.holidayRegion'), regionName(say, profile.holidayRegion)),
      fact(t('document.summary.timeZone'), profile.timeZone),
    ),
    ...targetTable(source),
    ...decisionTable(source),
    ...mutedTable(source),
    ...notes(say, tables.profile.get('profile')),
  ];
}

/** 5 January 2026 is a Monday. */
function weekdayName(say: DocumentSource['say'], weekday: number): string {
  return say.weekday(`2026-01-${String(4 + weekday).padStart(2, '0')}`);
}

function regionName({ language }: DocumentSource['say'], region: string): string {
  if (region === '') return '';
  const [country = '', part] = region.split('-');
  const name = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(country) ?? country;
  return part === undefined ? name : `${name} (${part})`;
}

function standing(source: DocumentSource): string {
  const { say, tables } = source;
  const { t } = say;
  const running = [...tables.incidents.values()].filter(({ closedAt }) => closedAt === null).length;
  const sentences = [
    t('document.summary.decided', { percent: say.percent(decidedPercent(sectionStatuses(tables))) }),
    t('document.summary.targets', { count: tables.targets.size }),
    t('document.summary.posts', {
      count: plannedPosts(source).length,
      from: say.date(source.from),
      to: say.date(source.to),
    }),
    running === 0 ? '' : t('document.summary.running', { count: running }),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** Which rules of plan health are silent, and why; nobody but the plan's own people reads it. */
function mutedTable({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const mutings = inOrder(tables.mutedFindings);
  const columns = [
    column(t('health.muted.field.ruleId'), 1.4),
    column(t('health.muted.field.reason'), 3),
    column(t('health.muted.field.mutedOn')),
  ];
  const rows = mutings.map(({ ruleId, reason, mutedOn }) => [
    cell(span(ruleId, { style: 'strong' })),
    cell(reason),
    cell(say.date(mutedOn)),
  ]);
  return [
    ...titled(t('health.mute.list'), table(t('health.mute.list'), columns, rows)),
    ...namedNotes(say, mutings, (index) => mutings[index]?.ruleId ?? ''),
  ];
}

function decisionTable({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const columns = [
    column(t('document.summary.section')),
    column(t('document.decision.will'), 2.2),
    column(t('document.decision.willNot'), 2.2),
  ];
  const rows = PLAN_SECTIONS.flatMap((section) => {
    const inForce = decisionInForce(tables.sectionDecisions, section);
    if (inForce === null) return [];
    return [
      [
        cell(span(t(`document.section.${section}`), { style: 'strong' })),
        cell(inForce.will),
        cell(inForce.willNot),
      ],
    ];
  });
  return table(t('document.summary.decisions'), columns, rows);
}
