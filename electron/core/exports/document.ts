import { EXPORT_SECTIONS, type ExportRequest, type ExportSection } from '#shared/api/export-methods.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { type Block, type DocumentSection, type PlanDocument, span } from './blocks.ts';
import { calendarBlocks } from './document-calendar.ts';
import { competitorBlocks } from './document-competitors.ts';
import { contentBlocks } from './document-content.ts';
import { crisisBlocks } from './document-crisis.ts';
import { fitBlocks } from './document-fit.ts';
import { audienceBlocks, brandBlocks, channelBlocks } from './document-foundation.ts';
import { goalBlocks } from './document-goals.ts';
import { importProfileBlocks } from './document-imports.ts';
import { momentBlocks } from './document-moments.ts';
import { cell, column, type DocumentSource, table } from './document-parts.ts';
import { peopleBlocks } from './document-people.ts';
import { reviewBlocks } from './document-reviews.ts';
import { seriesBlocks } from './document-series.ts';
import { summaryBlocks } from './document-summary.ts';
import { taskBlocks } from './document-tasks.ts';
import { toolBlocks } from './document-tools.ts';
import { createPhrasing } from './phrasing.ts';
import { countLeftOut, tablesForReader } from './reader.ts';

export type DocumentInput = {
  readonly tables: Tables;
  readonly request: Pick<ExportRequest, 'reader' | 'sections' | 'from' | 'to' | 'options'>;
  readonly speech: Speech;
  /** Moment of the export, an ISO instant. */
  readonly now: string;
};

const SECTION_BLOCKS: { readonly [Name in ExportSection]: (source: DocumentSource) => readonly Block[] } = {
  summary: summaryBlocks,
  fit: fitBlocks,
  competitors: competitorBlocks,
  people: peopleBlocks,
  tools: toolBlocks,
  tasks: taskBlocks,
  brand: brandBlocks,
  audiences: audienceBlocks,
  channels: channelBlocks,
  goals: goalBlocks,
  content: contentBlocks,
  calendar: (source) => {
    const posts = calendarBlocks(source);
    return [
      ...posts,
      ...seriesBlocks(source),
      ...momentBlocks(source, posts.length > 0),
      ...importProfileBlocks(source),
    ];
  },
  crisis: crisisBlocks,
  reviews: reviewBlocks,
};

/** The plan as neutral blocks for one reader, in one language. Sections without content are left away. */
export function buildDocument({ tables, request, speech, now }: DocumentInput): PlanDocument {
  const visible = tablesForReader(request.reader, tables);
  const say = createPhrasing(visible, speech, now);
  const { t, profile } = say;
  const source: DocumentSource = {
    tables: visible,
    say,
    from: request.from ?? profile.planStart,
    to: request.to ?? profile.planEnd,
    isOwn: request.reader === 'own',
    calendarLook: request.options?.calendarLook ?? 'both',
  };
  const wished = EXPORT_SECTIONS.filter((name) => request.sections?.includes(name) ?? true);
  const sections = wished.map((name): DocumentSection => {
    return { id: name, title: t(`document.section.${name}`), blocks: SECTION_BLOCKS[name](source) };
  });
  const leftOut = request.reader === 'client' ? leftOutSection(source, tables) : null;
  return {
    language: speech.language,
    title: span(profile.name).text,
    subtitle: t('document.planOf', { period: say.period(profile.planStart, profile.planEnd) }),
    description: span(profile.description).text,
    asOf: t('document.asOf', { moment: say.moment(now), zone: profile.timeZone }),
    contentsTitle: t('document.contents'),
    sections: [...sections, ...(leftOut === null ? [] : [leftOut])].filter(({ blocks }) => blocks.length > 0),
  };
}

/** What this reader does not see, with counts: nobody should take the document for the whole plan. */
function leftOutSection({ say }: DocumentSource, all: Tables): DocumentSection {
  const { t } = say;
  const rows = countLeftOut(all).map(({ kind, count }) => [
    cell(t(`document.leftOut.${kind}`)),
    cell(say.number(count)),
  ]);
  const columns = [column(t('document.leftOut.what'), 3), column(t('document.leftOut.count'), 1, 'end')];
  return {
    id: 'left-out',
    title: t('document.leftOut.title'),
    blocks: table(t('document.leftOut.title'), columns, rows),
  };
}
