import type { Content, ContentSection, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Speech } from '#shared/i18n/translator.ts';
import type { Block, DocumentSection, PlanDocument } from './blocks.ts';
import { CONTENT_WIDTH, pdfBlock } from './pdf-blocks.ts';
import { INK } from './pdf-colours.ts';
import { preparedPdf } from './pdf-fonts.ts';
import { areLow } from './pdf-height.ts';
import type { Runs, TextRuns } from './pdf-text.ts';

/** A document with more pages than this gets a table of contents. */
const PAGES_WITHOUT_CONTENTS = 4;
/** With more rows than this, moving single headings to the next page would take too long. */
const ROWS_OF_LONG_DOCUMENT = 60;
const MARGIN = 56;

/**
 * The document as PDF, A4, fonts embedded.
 * @param now moment of its making, an ISO instant: the same document and moment give the same bytes
 */
export async function toPdf(document: PlanDocument, speech: Speech, now: string): Promise<Uint8Array> {
  const { runs, hasMissing } = preparedPdf.createTextRuns();
  const isLong = rowsOf(document) > ROWS_OF_LONG_DOCUMENT;
  // Every section begins a page, so that many sections need not be laid out once to count their pages.
  const isSurelyLong = document.sections.length > PAGES_WITHOUT_CONTENTS || rowsOf(document) > 300;
  const layOut = async (hasContents: boolean) => {
    const counted = { pages: 0 };
    const definition = definitionOf({
      document,
      speech,
      now,
      runs,
      hasMissing,
      hasContents,
      isLong,
      counted,
    });
    const bytes = await preparedPdf.pdfmake.createPdf(definition).getBuffer();
    return { bytes, pages: counted.pages };
  };
  const first = await layOut(isSurelyLong);
  const done = isSurelyLong || first.pages <= PAGES_WITHOUT_CONTENTS ? first : await layOut(true);
  return new Uint8Array(done.bytes);
}

type Layout = {
  readonly document: PlanDocument;
  readonly speech: Speech;
  readonly now: string;
  readonly runs: Runs;
  readonly hasMissing: TextRuns['hasMissing'];
  readonly hasContents: boolean;
  readonly isLong: boolean;
  /** Told by the footer while the pages are laid out. */
  readonly counted: { pages: number };
};

function definitionOf(layout: Layout): TDocumentDefinitions {
  const { document, speech, now, isLong } = layout;
  const title = `${document.title} – ${document.subtitle}`;
  return {
    pageSize: 'A4',
    pageMargins: [MARGIN, 64, MARGIN, 62],
    language: document.language,
    displayTitle: true,
    info: { title, creator: 'Planwright', producer: 'Planwright', creationDate: new Date(now) },
    defaultStyle: { font: 'Roboto', fontSize: 9.5, lineHeight: 1.15, color: INK.text },
    content: sectionsOf(layout),
    footer: (page, pages) => {
      layout.counted.pages = pages;
      return footer(layout, speech.t('document.page', { page: String(page), pages: String(pages) }));
    },
    // A heading above a long table goes to the next page with it. Each that does lays the document out again.
    ...(isLong
      ? {}
      : {
          pageBreakBefore: (node, nodes) =>
            node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0,
        }),
  };
}

function sectionsOf(layout: Layout): Content {
  const { document, speech, hasMissing, hasContents } = layout;
  const content = document.sections.map((section, index): ContentSection => {
    const isUnderCover = index === 0 && !hasContents;
    return {
      header: (page: number) => (page === 1 ? null : header(layout, section.title)),
      section: [...(isUnderCover ? cover(layout) : []), ...sectionContent(layout, section, isUnderCover)],
    };
  });
  // With a table of contents the cover is a page of its own, and the summary stands on one page.
  const sections = hasContents
    ? [{ header: null, section: cover(layout) } as ContentSection, ...content]
    : content;
  const last = sections.at(-1);
  // Known only now that every text was written.
  if (hasMissing() && last !== undefined && Array.isArray(last.section)) {
    const text = speech.t('document.missingCharacters');
    last.section.push({ text, fontSize: 7.5, color: INK.quiet, margin: [0, 20, 0, 0] });
  }
  return sections;
}

function cover({ document, runs, hasContents }: Layout): Content[] {
  const { title, subtitle, description, asOf, contentsTitle } = document;
  return [
    {
      text: [...runs(title)],
      fontSize: hasContents ? 28 : 24,
      bold: true,
      margin: [0, hasContents ? 96 : 8, 0, 0],
    },
    { text: [...runs(subtitle)], fontSize: 12, color: INK.middle, margin: [0, 2, 0, 0] },
    ...(description === ''
      ? []
      : [{ text: [...runs(description)], margin: [0, 10, 0, 0] } satisfies Content]),
    { text: [...runs(asOf)], fontSize: 7.5, color: INK.quiet, margin: [0, 10, 0, 0] },
    ...(hasContents
      ? [
          {
            toc: {
              title: { text: contentsTitle, fontSize: 10.5, bold: true, margin: [0, 0, 0, 4] },
              textStyle: { fontSize: 9.5 },
              numberStyle: { fontSize: 9.5, color: INK.quiet },
            },
            margin: [0, 48, 0, 0],
          } satisfies Content,
        ]
      : []),
  ];
}

function sectionContent({ runs }: Layout, { title, blocks }: DocumentSection, isFirst: boolean): Content[] {
  const heading = {
    text: [...runs(title)],
    fontSize: 17,
    bold: true,
    headlineLevel: 2,
    outline: true,
    tocItem: true,
    tocMargin: [0, 2.5, 0, 2.5],
    margin: [0, isFirst ? 26 : 0, 0, 0],
  } as Content; // an entry of the contents and of the outline at once: pdfmake takes it, its types know either
  return [heading, ...keptTogether(runs, blocks)];
}

/** A heading stays with what it heads, where both are low enough to be moved as a whole. */
function keptTogether(runs: Runs, blocks: readonly Block[]): Content[] {
  const content: Content[] = [];
  for (let index = 0; index < blocks.length; ) {
    const group = blocks.slice(index, index + groupLength(blocks, index));
    const written = group.map((block) => pdfBlock(runs, block));
    content.push(written.length === 1 ? written : { stack: written, unbreakable: true });
    index += group.length;
  }
  return content;
}

/** How many blocks from the first on belong together: headings, a lead sentence, and the block after them. */
function groupLength(blocks: readonly Block[], first: number): number {
  let length = 1;
  while (asksForNext(blocks[first + length - 1], length) && first + length < blocks.length) length += 1;
  while (length > 1 && !areLow(blocks.slice(first, first + length))) length -= 1;
  return length;
}

function asksForNext(block: Block | undefined, length: number): boolean {
  return block?.kind === 'heading' || (block?.kind === 'lead' && length > 1);
}

function header({ document, runs }: Layout, section: string): Content {
  return {
    columns: [
      { text: [...runs(`${document.title} · ${document.subtitle}`)] },
      { text: [...runs(section)], alignment: 'right' },
    ],
    fontSize: 7.5,
    color: INK.quiet,
    margin: [MARGIN, 32, MARGIN, 0],
  };
}

function footer({ document, runs }: Layout, page: string): Content {
  return {
    stack: [
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 0.5, lineColor: INK.line },
        ],
      },
      {
        columns: [{ text: [...runs(document.asOf)] }, { text: [...runs(page)], alignment: 'right' }],
        margin: [0, 6, 0, 0],
      },
    ],
    fontSize: 7.5,
    color: INK.quiet,
    margin: [MARGIN, 20, MARGIN, 0],
  };
}

function rowsOf({ sections }: PlanDocument): number {
  const blocks = sections.flatMap((section) => section.blocks);
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0);
}
