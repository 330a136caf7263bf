/** Rows in columns that stand under each other; columns without any content are left out. */
export function alignedTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  const used = header.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const all = [header, ...rows].map((row) => row.map(plainText).filter((_, column) => used[column]));
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => widthOf(row[column] ?? ''))));
  return all.map((row) =>
    row
      .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - widthOf(cell)))
      .join('  ')
      .trimEnd(),
  );
}

/**
 * Text that a terminal shows as it is: what stands in a file must not move the cursor, change colours or turn the
 * reading direction.
 */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ');
}

/** At most so many characters, the last one then an ellipsis. */
export function shortened(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}

function widthOf(text: string): number {
  return [...text].length;
}
