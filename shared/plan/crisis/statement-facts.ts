/** A fact that a statement still lacks: what stands in square brackets, and where. */
export type MissingFact = { readonly name: string; readonly start: number; readonly end: number };

const PLACEHOLDER = /\[([^[\]\n]{0,120})\]/g;

/** The facts in square brackets, in the order of the text. `start` and `end` take in the brackets. */
export function missingFacts(text: string): readonly MissingFact[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({
    name: (match[1] ?? '').trim(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text in pieces, those in brackets marked: to draw the marks. */
export function statementPieces(text: string): readonly {
  readonly text: string;
  readonly isMissing: boolean;
  readonly start: number;
}[] {
  const facts = missingFacts(text);
  const edges = [0, ...facts.flatMap(({ start, end }) => [start, end]), text.length];
  return edges
    .slice(0, -1)
    .map((start, index) => ({ text: text.slice(start, edges[index + 1]), isMissing: index % 2 === 1, start }))
    .filter((piece) => piece.text !== '');
}
