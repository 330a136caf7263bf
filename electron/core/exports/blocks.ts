import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import type { PaletteColour } from '#shared/base/palette.ts';
import type { PostStatus } from '#shared/plan/post/post.ts';

/** A meaning that is shown by shape and word as well as by colour. */
export type Tone = 'reached' | 'ok' | 'risk' | 'off' | 'none';

/** A run of text. Plain: every writer escapes for its own format. */
export type Span = {
  readonly text: string;
  /** BCP 47 tag where it is not the language of the document. */
  readonly language: string | null;
  /** https, http or mailto; anything else was dropped before. */
  readonly href: string | null;
  readonly style: 'plain' | 'strong' | 'quiet' | 'label';
  readonly tone: Tone | null;
  /** A dot of this colour stands before the text. */
  readonly colour: PaletteColour | null;
  /** A picture that stands with the text, for the formats that show some; null for none. */
  readonly picture: { readonly hash: string; readonly altText: string } | null;
};

/** Lines that stand under each other in one cell. */
export type Cell = readonly Span[];

export type Column = {
  readonly label: string;
  readonly align: 'start' | 'end';
  /** Share of the width beside the other columns. */
  readonly weight: number;
};

export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

export type ChartPoint = { readonly date: CalendarDate; readonly value: number };

/** A line over time with its path to the goal, and the same figures as a table. */
export type ChartBlock = {
  readonly kind: 'chart';
  readonly title: string;
  /** What the picture shows, as a sentence: its accessible name. */
  readonly description: string;
  readonly caption: string;
  readonly actual: readonly ChartPoint[];
  readonly path: readonly ChartPoint[];
  /** What is to be expected on a day, and the span that holds 8 of 10 outcomes. */
  readonly forecast: (ChartPoint & { readonly low: number; readonly high: number }) | null;
  readonly goal: (ChartPoint & { readonly label: string }) | null;
  readonly today: { readonly date: CalendarDate; readonly label: string } | null;
  readonly valueTicks: readonly { readonly value: number; readonly label: string }[];
  readonly dateTicks: readonly { readonly date: CalendarDate; readonly label: string }[];
  readonly twin: TableBlock;
};

export type MonthDay = {
  readonly date: CalendarDate;
  readonly number: string;
  readonly isInMonth: boolean;
  readonly posts: readonly {
    readonly time: string;
    readonly title: string;
    readonly colour: PaletteColour | null;
    /** The state, for its look, and its name. */
    readonly state: PostStatus | 'held';
    readonly status: string;
  }[];
  /** How many more there are, as words; empty where all are shown. */
  readonly more: string;
};

export type MonthBlock = {
  readonly kind: 'month';
  readonly caption: string;
  readonly weekdays: readonly string[];
  readonly weeks: readonly (readonly MonthDay[])[];
};

export type Fact = { readonly label: string; readonly lines: Cell };

export type Block =
  | { readonly kind: 'heading'; readonly level: 3 | 4; readonly text: Span }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Span }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | { readonly kind: 'list'; readonly items: readonly Span[] }
  | {
      readonly kind: 'checklist';
      readonly items: readonly { readonly text: Span; readonly isDone: boolean; readonly detail: string }[];
    }
  | { readonly kind: 'quote'; readonly label: string; readonly text: Span }
  | { readonly kind: 'note'; readonly label: string; readonly text: Span }
  | {
      readonly kind: 'decision';
      readonly title: string;
      readonly detail: string;
      readonly parts: readonly Fact[];
    }
  | TableBlock
  | ChartBlock
  | MonthBlock;

export type DocumentSection = {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
};

/** A whole plan for one reader in one language, before any format. */
export type PlanDocument = {
  readonly language: Language;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** "As of …", with the zone: at the foot of every page. */
  readonly asOf: string;
  readonly contentsTitle: string;
  readonly sections: readonly DocumentSection[];
};

/** A run of text, cleaned; what is not said is plain. */
export function span(text: string, look: Partial<Omit<Span, 'text'>> = {}): Span {
  return {
    text: cleanText(text),
    language: null,
    href: null,
    style: 'plain',
    tone: null,
    colour: null,
    picture: null,
    ...look,
  };
}

/** A link that may be followed from a document; null for every other address (`javascript:`, `data:`, a bare word). */
export function safeHref(address: string): string | null {
  const trimmed = address.trim();
  if (!/^(?:https?:\/\/|mailto:)/i.test(trimmed) || !URL.canParse(trimmed)) return null;
  return new URL(trimmed).href;
}

/**
 * The text without what no document format can hold or what would disturb its reading: control characters other
 * than tab and line feed, halves of surrogate pairs, bidirectional overrides. Line ends become line feeds.
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
