import { CRISIS_PHASES } from '#shared/plan/crisis/crisis.ts';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { type Block, span } from './blocks.ts';
import { titled } from './document-foundation.ts';
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
  paragraph,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** What is done when it happens: levels, people, checklist, statements; then what has happened so far. */
export function crisisBlocks(source: DocumentSource): readonly Block[] {
  return [
    ...levels(source),
    ...roles(source),
    ...contacts(source),
    ...checklist(source),
    ...statements(source),
    ...incidents(source),
    ...decision(source, 'crisis'),
  ];
}

function levels({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = [...tables.crisisLevels.values()].sort((left, right) => left.level - right.level);
  const columns = [
    column(t('document.crisis.level'), 1.4),
    column(t('document.crisis.when'), 2.6),
    column(t('document.crisis.firstAlert'), 1, 'end'),
    column(t('document.crisis.holding'), 1.1, 'end'),
    column(t('document.crisis.fullAnswer'), 1.1, 'end'),
    column(t('document.crisis.updateEvery'), 1.1, 'end'),
  ];
  const rows = records.map((level) => [
    cell(
      span(levelName(say, level.level), { style: 'strong' }),
      level.name,
      ...(level.pausesPosts ? [span(t('document.crisis.pausesPosts'), { style: 'quiet' })] : []),
    ),
    cell(level.description, span(thresholdOf(say, level), { style: 'quiet' })),
    cell(minutes(say, level.firstAlertMinutes)),
    cell(minutes(say, level.holdingStatementMinutes)),
    cell(minutes(say, level.fullAnswerMinutes)),
    cell(minutes(say, level.updateEveryMinutes)),
  ]);
  return [
    ...titled(t('document.crisis.levels'), table(t('document.crisis.levels'), columns, rows)),
    ...namedNotes(say, records, (index) => records[index]?.name ?? ''),
  ];
}

function thresholdOf(
  say: Phrasing,
  level: { readonly thresholdCount: number | null; readonly thresholdMultiple: number | null },
): string {
  const { thresholdCount: count, thresholdMultiple: multiple } = level;
  const times = multiple === null ? '' : say.number(multiple);
  if (count !== null && multiple !== null) return say.t('document.crisis.thresholdBoth', { count, times });
  if (count !== null) return say.t('document.crisis.thresholdCount', { count });
  return multiple === null ? '' : say.t('document.crisis.thresholdMultiple', { times });
}

function roles({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = inOrder(tables.crisisRoles);
  const columns = [
    column(t('document.crisis.role'), 1.3),
    column(t('document.crisis.person'), 1.6),
    column(t('document.crisis.backup'), 1.6),
    column(t('document.crisis.checkedOn'), 1, 'end'),
  ];
  const rows = records.map(({ role, person, reach, backup, backupReach, checkedOn }) => [
    cell(span(role, { style: 'strong' })),
    cell(person, span(reach, { style: 'quiet' })),
    cell(backup, span(backupReach, { style: 'quiet' })),
    cell(checkedOn === null ? '' : say.shortDate(checkedOn)),
  ]);
  return [
    ...titled(t('document.crisis.roles'), table(t('document.crisis.roles'), columns, rows)),
    ...namedNotes(say, records, (index) => records[index]?.role ?? ''),
  ];
}

function contacts({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = inOrder(tables.crisisContacts);
  const columns = [
    column(t('document.crisis.contact'), 1.6),
    column(t('document.crisis.reach'), 1.4),
    column(t('document.crisis.callWhen'), 2),
    column(t('document.crisis.checkedOn'), 1, 'end'),
  ];
  const rows = records.map(({ name, organisation, reach, when, checkedOn }) => [
    cell(span(name, { style: 'strong' }), span(organisation, { style: 'quiet' })),
    cell(reach),
    cell(when),
    cell(checkedOn === null ? '' : say.shortDate(checkedOn)),
  ]);
  return [
    ...titled(t('document.crisis.contacts'), table(t('document.crisis.contacts'), columns, rows)),
    ...namedNotes(say, records, (index) => records[index]?.name ?? ''),
  ];
}

function checklist({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = inOrder(tables.crisisSteps);
  const phases = CRISIS_PHASES.flatMap((phase): readonly Block[] => {
    const steps = records.filter((step) => step.phase === phase);
    const items = steps.map(({ text, levels: at }) => ({
      text: span(text),
      isDone: false,
      detail: at.length === 0 ? '' : t('document.crisis.onlyLevels', { levels: say.list(at.map(String)) }),
    }));
    return items.length === 0 ? [] : [heading(4, say.phaseName(phase)), { kind: 'checklist', items }];
  });
  return [
    ...titled(t('document.crisis.checklist'), phases),
    ...namedNotes(say, records, (index) => records[index]?.text ?? ''),
  ];
}

function statements({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = inOrder(tables.crisisStatements);
  const blocks = records.flatMap((statement): readonly Block[] => {
    const { kind, level, scenario, language, text } = statement;
    const parts = [
      t(`crisis.statementKind.${kind}`),
      level === null ? t('document.crisis.allLevels') : levelName(say, level),
      scenario,
      say.languageName(language),
    ];
    const label = parts.filter((part) => part.trim() !== '').join(' · ');
    return [{ kind: 'quote', label, text: span(text, { language }) }, ...notes(say, statement)];
  });
  return titled(t('document.crisis.statements'), blocks);
}

function incidents({ tables, say }: DocumentSource): readonly Block[] {
  const records = [...tables.incidents.values()].sort((left, right) =>
    left.openedAt < right.openedAt ? 1 : -1,
  );
  return titled(
    say.t('document.crisis.incidents'),
    records.flatMap((incident) => incidentBlocks(say, incident)),
  );
}

function incidentBlocks(say: Phrasing, incident: Incident): readonly Block[] {
  const { t } = say;
  const { closedAt } = incident;
  return [
    heading(4, incident.title),
    ...facts(
      fact(t('document.crisis.level'), levelName(say, incident.level)),
      fact(t('document.crisis.openedAt'), say.moment(incident.openedAt)),
      fact(
        t('document.crisis.closedAt'),
        closedAt === null ? t('document.crisis.running') : say.moment(closedAt),
      ),
      fact(t('document.crisis.lead'), incident.lead),
      fact(t('crisis.start.speaker'), incident.speaker),
      fact(t('document.crisis.whatHappened'), incident.whatHappened),
      fact(t('document.crisis.impact'), incident.impact),
      fact(t('document.crisis.wentWell'), incident.wentWell),
      fact(t('document.crisis.wentBadly'), incident.wentBadly),
    ),
    ...incidentSteps(say, incident),
    ...incidentLog(say, incident),
    ...incident.statements.map(({ kind, language, text, publishedAt }) => {
      const when = publishedAt === null ? t('document.crisis.notPublished') : say.moment(publishedAt);
      const label = [t(`crisis.statementKind.${kind}`), say.languageName(language), when].join(' · ');
      return { kind: 'quote', label, text: span(text, { language }) } satisfies Block;
    }),
    ...notified(say, incident),
    ...actions(say, incident),
    ...notes(say, incident),
  ];
}

function incidentSteps(say: Phrasing, { steps }: Incident): readonly Block[] {
  if (steps.length === 0) return [];
  const items = steps.map(({ text, doneAt, phase }) => ({
    text: span(text),
    isDone: doneAt !== null,
    detail: doneAt === null ? say.phaseName(phase) : say.moment(doneAt),
  }));
  return [{ kind: 'checklist', items }];
}

function incidentLog(say: Phrasing, { log }: Incident): readonly Block[] {
  const { t } = say;
  const columns = [
    column(t('document.crisis.at'), 1.4),
    column(t('document.crisis.kind')),
    column(t('document.crisis.entry'), 3.4),
  ];
  const rows = log.map(({ at, kind, text }) => [
    cell(say.moment(at)),
    cell(t(`document.crisis.logKind.${kind}`)),
    cell(text),
  ]);
  return table(t('document.crisis.log'), columns, rows);
}

function notified(say: Phrasing, incident: Incident): readonly Block[] {
  const { t } = say;
  const columns = [
    column(t('document.crisis.notified'), 2),
    column(t('document.crisis.reach'), 2),
    column(t('document.crisis.reachedAt'), 2),
  ];
  const rows = incident.notified.map(({ name, reach, reachedAt }) => [
    cell(name),
    cell(reach),
    cell(reachedAt === null ? t('document.crisis.notReached') : say.moment(reachedAt)),
  ]);
  return table(t('document.crisis.notified'), columns, rows);
}

function actions(say: Phrasing, incident: Incident): readonly Block[] {
  if (incident.actions.length === 0) return [];
  const items = incident.actions.map(({ text, owner, isDone }) => ({
    text: span(text),
    isDone,
    detail: span(owner).text,
  }));
  return [...paragraph(say.t('document.crisis.actions')), { kind: 'checklist', items }];
}

function levelName({ t }: Phrasing, level: number): string {
  return t('document.crisis.levelNumber', { level });
}

/** 45 min, 2 h, 1 h 30 min: as short as units allow in the language. */
function minutes(say: Phrasing, value: number | null): string {
  if (value === null) return '';
  const [whole, rest] = [Math.floor(value / 60), value % 60];
  const [hours, rests] = [say.hours(whole), say.t('document.minutes', { value: say.number(rest) })];
  if (whole === 0) return rests;
  return rest === 0 ? hours : `${hours} ${rests}`;
}
