import { cleanText } from './blocks.ts';

/** Text that is HTML or SVG already: made by `markup` from escaped values, or a constant of the program's own. */
export type Markup = { readonly markup: string };

type Part = string | number | Markup | readonly Markup[] | null;

/** A template whose values are escaped; pieces of markup go in as they are, null is nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const parts = strings.map((text, index) => {
    const value = values[index];
    return value === undefined ? text : text + toMarkup(value);
  });
  return { markup: parts.join('') };
}

/** The one escaper: fit for element content and for values in double quotes. */
function escapeMarkup(text: string): string {
  return cleanText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function toMarkup(value: Part): string {
  if (value === null) return '';
  if (typeof value === 'string') return escapeMarkup(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((each) => each.markup).join('');
}
