import { assertNever } from '#shared/base/assert-never.ts';
import type {
  Block,
  Cell,
  ChartBlock,
  Fact,
  MonthBlock,
  MonthDay,
  Span,
  TableBlock,
  Tone,
} from './blocks.ts';
import { type ChartPart, chartSvg } from './chart-svg.ts';
import { type Markup, markup } from './markup.ts';

/** Words that a page needs around its blocks. */
export type HtmlWords = {
  readonly done: string;
  readonly open: string;
  readonly figures: string;
  readonly pictureLeftOut: string;
  /** Addresses of the pictures that stand in the page, by hash; null for a page without any. */
  readonly pictures: ReadonlyMap<string, Markup> | null;
};

/** The markup of a block. Every text of the plan is escaped by `markup`. */
export function htmlBlock(block: Block, words: HtmlWords): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 3 ? markup`<h3>${run(block.text)}</h3>` : markup`<h4>${run(block.text)}</h4>`;
    case 'lead':
      return markup`<p class="lead">${block.text}</p>`;
    case 'paragraph':
      return markup`<p class="text"${language(block.text)}>${run(block.text)}</p>`;
    case 'facts':
      return factList(block.facts, words);
    case 'list':
      return markup`<ul class="items">${block.items.map((item) => markup`<li>${run(item)}</li>`)}</ul>`;
    case 'checklist':
      return checklist(block.items, words);
    case 'quote':
      return markup`<div class="quote"><p class="label">${block.label}</p><blockquote><p${language(block.text)}>${block.text.text}</p></blockquote></div>`;
    case 'note':
      return markup`<aside class="note"><p class="label">${block.label}</p><p>${block.text.text}</p></aside>`;
    case 'decision':
      return markup`<div class="decision"><h3>${block.title} <span class="quiet">${block.detail}</span></h3>${factList(block.parts, words)}</div>`;
    case 'table':
      return table(block, words);
    case 'chart':
      return chart(block, words);
    case 'month':
      return month(block);
    default:
      return assertNever(block);
  }
}

function run(span: Span): Markup {
  const dot = span.colour === null ? null : markup`<span class="dot palette-${span.colour}"></span>`;
  const text = span.href === null ? markup`${span.text}` : link(span.href, span.text);
  const inner = markup`${dot}${text}`;
  if (span.tone !== null)
    return markup`<span class="tone tone-${span.tone}">${TONE_MARKS[span.tone]}${inner}</span>`;
  return inner;
}

/** Nobody is told where the reader came from, and the page that opens gets no hold of this one. */
function link(href: string, text: string): Markup {
  return markup`<a href="${href}" rel="noreferrer noopener">${text}</a>`;
}

function language(span: Span): Markup | null {
  return span.language === null ? null : markup` lang="${span.language}"`;
}

function lines(cell: Cell, words: HtmlWords): readonly Markup[] {
  return cell.map((span) => {
    const style = span.style === 'plain' ? '' : ` ${span.style}`;
    return markup`<div class="line${style}"${language(span)}>${picture(span, words)}${run(span)}${leftOut(span, words)}</div>`;
  });
}

function picture({ picture: shown }: Span, { pictures }: HtmlWords): Markup | null {
  const address = shown === null ? undefined : pictures?.get(shown.hash);
  if (shown === null || address === undefined) return null;
  return markup`<img class="picture" src="${address}" alt="${shown.altText}" loading="lazy">`;
}

function leftOut({ picture: shown }: Span, { pictures, pictureLeftOut }: HtmlWords): Markup | null {
  if (shown === null || pictures === null || pictures.has(shown.hash)) return null;
  return markup` <span class="quiet">${pictureLeftOut}</span>`;
}

function factList(facts: readonly Fact[], words: HtmlWords): Markup {
  return markup`<dl class="facts">${facts.map(({ label, lines: cell }) => markup`<dt>${label}</dt><dd>${lines(cell, words)}</dd>`)}</dl>`;
}

function table({ caption, columns, rows }: TableBlock, words: HtmlWords): Markup {
  const whole = columns.reduce((sum, { weight }) => sum + weight, 0);
  const widths = columns.map(
    ({ weight }) => markup`<col class="w${Math.max(1, Math.round((weight / whole) * 20)) * 5}">`,
  );
  const head = columns.map(({ label, align }) => markup`<th scope="col" class="${align}">${label}</th>`);
  const body = rows.map((cells) => {
    const inner = cells.map((cell, index) =>
      index === 0
        ? markup`<th scope="row">${lines(cell, words)}</th>`
        : markup`<td class="${columns[index]?.align ?? 'start'}">${lines(cell, words)}</td>`,
    );
    return markup`<tr>${inner}</tr>`;
  });
  return markup`<div class="frame named" role="group" aria-label="${caption}" tabindex="0"><table><caption>${caption}</caption><colgroup>${widths}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function chart(block: ChartBlock, words: HtmlWords): Markup {
  const picture = chartSvg(block, (part) => CHART_CLASSES[part], markup`<title>${block.description}</title>`);
  return markup`<figure>${picture}<figcaption>${block.caption}</figcaption></figure><details><summary>${words.figures}</summary>${table(block.twin, words)}</details>`;
}

const CHART_CLASSES: Readonly<Record<ChartPart, Markup>> = {
  svg: markup`class="chart" role="img"`,
  grid: markup`class="c-grid"`,
  axis: markup`class="c-axis"`,
  label: markup`class="c-label"`,
  today: markup`class="c-today"`,
  path: markup`class="c-path"`,
  fan: markup`class="c-fan"`,
  forecast: markup`class="c-forecast"`,
  actual: markup`class="c-actual"`,
  point: markup`class="c-point"`,
  goal: markup`class="c-goal"`,
  goalLabel: markup`class="c-goal-label"`,
};

function month({ caption, weekdays, weeks }: MonthBlock): Markup {
  const head = weekdays.map((name) => markup`<th scope="col">${name}</th>`);
  const body = weeks.map((days) => markup`<tr>${days.map(monthDay)}</tr>`);
  return markup`<div class="frame named" role="group" aria-label="${caption}" tabindex="0"><table class="month"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function monthDay({ date, number, isInMonth, posts, more }: MonthDay): Markup {
  if (!isInMonth) return markup`<td class="outside"></td>`;
  const chips = posts.map(({ time, title, colour, state, status }) => {
    const look = colour === null ? state : `${state} palette-${colour}`;
    const at = time === '' ? null : markup`<span class="at">${time}</span>`;
    return markup`<li class="chip ${look}" title="${status}">${at}<span class="name">${title}</span><span class="visually-hidden"> ${status}</span></li>`;
  });
  const rest = more === '' ? null : markup`<li class="more">${more}</li>`;
  const list = chips.length === 0 ? null : markup`<ul>${chips}${rest}</ul>`;
  return markup`<td><time class="number" datetime="${date}">${number}</time>${list}</td>`;
}

function checklist(
  items: readonly { readonly text: Span; readonly isDone: boolean; readonly detail: string }[],
  words: HtmlWords,
): Markup {
  const rows = items.map(({ text, isDone, detail }) => {
    const word = isDone ? words.done : words.open;
    const box = isDone ? DONE_BOX : OPEN_BOX;
    const more = detail === '' ? null : markup`<div class="quiet">${detail}</div>`;
    return markup`<li class="${isDone ? 'is-done' : 'is-open'}">${box}<div><span class="visually-hidden">${word}: </span><span class="line"${language(text)}>${run(text)}</span>${more}</div></li>`;
  });
  return markup`<ul class="checks">${rows}</ul>`;
}

const OPEN_BOX = markup`<svg viewBox="0 0 16 16" aria-hidden="true"><rect x="2" y="2" width="12" height="12" rx="3"/></svg>`;
const DONE_BOX = markup`<svg viewBox="0 0 16 16" aria-hidden="true"><rect x="2" y="2" width="12" height="12" rx="3"/><path d="m5 8.2 2.1 2.1L11 5.8"/></svg>`;

const TONE_MARKS: Readonly<Record<Tone, Markup>> = {
  ok: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.75"/><path d="m5.5 8.2 1.8 1.8 3.2-3.7"/></svg>`,
  reached: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.25 13.75 8 8 13.75 2.25 8z"/><path d="m5.9 8.1 1.5 1.5 2.8-3.2"/></svg>`,
  risk: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 2.75 14 13H2z"/><path d="M8 6.75v2.75M8 11.3v.1"/></svg>`,
  off: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M5.4 2.25h5.2l3.15 3.15v5.2l-3.15 3.15H5.4L2.25 10.6V5.4z"/><path d="m6 6 4 4M10 6l-4 4"/></svg>`,
  none: markup`<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="5.75" stroke-dasharray="3 2.5"/></svg>`,
};
