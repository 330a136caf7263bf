import { FORMAT_LOCALES } from '#shared/base/language.ts';
import type { Competitor, CompetitorFigure, Technique } from '#shared/plan/competitors/competitor.ts';
import { gapsOf, marketsOf } from '#shared/plan/competitors/competitor-market.ts';
import { engagementRateOf, figuresOf } from '#shared/plan/competitors/competitor-watch.ts';
import { techniquesByState } from '#shared/plan/tools/technique-state.ts';
import { type Block, safeHref, span } from './blocks.ts';
import { linkCell, titled } from './document-foundation.ts';
import {
  cell,
  column,
  type DocumentSource,
  decision,
  fact,
  facts,
  heading,
  inOrder,
  NOTHING,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** Who else the same people follow, in figures over time; what nobody does; and what of theirs is adapted. */
export function competitorBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const competitors = inOrder(tables.competitors);
  const markets = marketsOf(competitors, say.profile.holidayRegion);
  return [
    ...markets.flatMap((market) => market.competitors.flatMap((each) => competitorItself(source, each))),
    ...openGaps(say, competitors),
    ...titled(say.t('competitors.technique.list'), techniqueTable(source)),
    ...inOrder(tables.techniques).flatMap((technique) => techniqueDetails(source, technique)),
    ...decision(source, 'competitors'),
  ];
}

function competitorItself(source: DocumentSource, competitor: Competitor): readonly Block[] {
  const { say } = source;
  const { t } = say;
  const lines = (items: readonly string[]) => items.map((item) => span(item));
  return [
    heading(3, competitor.name),
    ...facts(
      fact(t('competitors.field.country'), countryName(say, competitor.country)),
      fact(t('competitors.field.market'), competitor.market),
      fact(t('document.languages'), say.alone(say.list(competitor.languages.map(say.languageName)))),
      fact(t('competitors.field.style'), competitor.style),
      fact(t('competitors.field.strengths'), lines(competitor.strengths)),
      fact(t('competitors.field.weaknesses'), lines(competitor.weaknesses)),
      fact(t('competitors.field.gaps'), lines(competitor.gaps)),
      fact(
        t('competitors.field.lastLookedOn'),
        competitor.lastLookedOn === null ? '' : say.date(competitor.lastLookedOn),
      ),
    ),
    ...competitor.channels.flatMap((channel) => channelFigures(source, competitor, channel)),
    ...notes(say, competitor),
  ];
}

/** A channel with its address, and every line that was counted, the latest first. */
function channelFigures(
  { tables, say }: DocumentSource,
  competitor: Competitor,
  { id, network, handle, link }: Competitor['channels'][number],
): readonly Block[] {
  const { t } = say;
  const name = say.networkName(network);
  const figures = [...figuresOf(id, tables.competitorFigures.values())].reverse();
  const columns = [
    column(t('competitors.field.date'), 1.4),
    column(t('competitors.field.followers'), 1, 'end'),
    column(t('competitors.field.postsPerWeek'), 1, 'end'),
    column(t('competitors.field.engagementsPerPost'), 1.2, 'end'),
    column(t('competitors.compare.rate'), 1, 'end'),
  ];
  const rows = figures.map((figure) => [cell(say.shortDate(figure.date)), ...figureCells(say, figure)]);
  return [
    heading(4, handle.trim() === '' ? name : `${name} ${handle}`),
    ...facts(fact(t('document.link'), linkCell(link))),
    ...table(`${competitor.name || NOTHING}, ${name}`, columns, rows),
    ...namedNotes(say, figures, (index) => say.shortDate(figures[index]?.date ?? say.today)),
  ];
}

function figureCells(say: Phrasing, figure: CompetitorFigure) {
  const shown = (value: number | null) => cell(value === null ? '' : say.number(value));
  const rate = engagementRateOf(figure);
  return [
    shown(figure.followers),
    shown(figure.postsPerWeek),
    shown(figure.engagementsPerPost),
    cell(rate === null ? '' : say.number(rate / 100, { style: 'percent', maximumFractionDigits: 1 })),
  ];
}

/** Gaps that were noted and that none of the others fills. */
function openGaps(say: Phrasing, competitors: readonly Competitor[]): readonly Block[] {
  const open = gapsOf(competitors).filter(({ filledBy }) => filledBy.length === 0);
  const rows = open.map(({ text, leftBy }) => [
    cell(text),
    cell(say.list(leftBy.map(({ name }) => name || NOTHING))),
  ]);
  const title = say.t('competitors.gaps.title');
  return titled(title, table(title, [column(title, 1.6), column(say.t('competitors.list'))], rows));
}

function techniqueTable({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const groups = techniquesByState(inOrder(tables.techniques));
  const columns = [
    column(t('competitors.field.title'), 1.6),
    column(t('competitors.field.competitorId'), 1.2),
    column(t('competitors.field.adaptation'), 2.4),
    column(t('competitors.field.state'), 1),
  ];
  const rows = groups.flatMap(({ state, techniques }) =>
    techniques.map((technique) => [
      cell(span(technique.title, { style: 'strong', href: safeHref(technique.link) })),
      cell(tables.competitors.get(technique.competitorId ?? '')?.name ?? ''),
      cell(technique.adaptation),
      cell(t(`competitors.state.${state}`)),
    ]),
  );
  return table(t('competitors.technique.list'), columns, rows);
}

function techniqueDetails({ tables, say }: DocumentSource, technique: Technique): readonly Block[] {
  const { t } = say;
  const day = (date: string | null) => (date === null ? '' : say.date(date));
  return [
    heading(4, technique.title),
    ...facts(
      fact(t('competitors.field.description'), technique.description),
      fact(t('document.link'), linkCell(technique.link)),
      fact(t('competitors.field.seenOn'), day(technique.seenOn)),
      fact(t('competitors.field.postId'), tables.posts.get(technique.postId ?? '')?.title ?? ''),
      fact(t('competitors.field.hypothesis'), technique.hypothesis),
      fact(t('competitors.field.measure'), technique.measure),
      fact(t('competitors.field.testStart'), day(technique.testStart)),
      fact(t('competitors.field.testEnd'), day(technique.testEnd)),
      fact(t('competitors.field.result'), technique.result),
      fact(t('competitors.field.adaptedOn'), day(technique.adaptedOn)),
    ),
    ...notes(say, technique),
  ];
}

function countryName({ language }: Phrasing, code: string): string {
  if (code === '') return '';
  const locale = FORMAT_LOCALES[language];
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code;
}
