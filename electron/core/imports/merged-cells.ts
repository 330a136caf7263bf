/** An area of a sheet that is one cell: the column and the first and last row, all counted from 0. */
export type MergedDown = { readonly column: number; readonly first: number; readonly last: number };

/** Areas of one sheet that are looked at, and rows of one of them: more is decoration or malice. */
const MOST_AREAS = 20_000;
const MOST_ROWS = 500;

/**
 * The areas of a sheet that reach over several rows: a day written once beside the three posts of that day. What reaches
 * sideways is a heading and says nothing of the cells it covers.
 */
export function mergedDown(sheet: Uint8Array): readonly MergedDown[] {
  const xml = new TextDecoder().decode(sheet);
  const start = xml.lastIndexOf('<mergeCells');
  if (start === -1) return [];
  const areas: MergedDown[] = [];
  for (const match of xml
    .slice(start)
    .matchAll(/<mergeCell\s[^<>]{0,100}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g)) {
    if (areas.length >= MOST_AREAS) break;
    const [first, last] = [Number(match[2]) - 1, Number(match[4]) - 1];
    if (match[1] !== match[3] || last <= first || last - first > MOST_ROWS) continue;
    areas.push({ column: columnNumber(match[1] ?? '') - 1, first, last });
  }
  return areas;
}

/** The rows with the text of each area in all its cells that are empty. */
export function withMerged(
  rows: readonly (readonly string[])[],
  areas: readonly MergedDown[],
): readonly (readonly string[])[] {
  if (areas.length === 0) return rows;
  const filled = new Map<number, string[]>();
  for (const { column, first, last } of areas) {
    const text = rows[first]?.[column] ?? '';
    if (text === '') continue;
    for (let row = first + 1; row <= Math.min(last, rows.length - 1); row += 1) {
      const source = rows[row] ?? [];
      // A row of nothing but merged cells is the end of a block, not a post.
      if ((source[column] ?? '') !== '' || source.every((cell) => cell === '')) continue;
      const cells = filled.get(row) ?? [...source];
      cells[column] = text;
      filled.set(row, cells);
    }
  }
  return filled.size === 0 ? rows : rows.map((cells, row) => filled.get(row) ?? cells);
}

/** The parts that hold the sheets of a workbook, in the order of its sheets; empty where one is not found. */
export function sheetParts(workbook: Uint8Array, relations: Uint8Array): readonly string[] {
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const targets = new Map<string, string>();
  for (const [tag] of decode(relations).matchAll(/<Relationship\s[^<>]{1,2000}>/g)) {
    const id = /\sId="([^"]{1,200})"/.exec(tag)?.[1];
    const target = /\sTarget="([^"]{1,500})"/.exec(tag)?.[1];
    if (id !== undefined && target !== undefined)
      targets.set(id, target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  return [...decode(workbook).matchAll(/<sheet\s[^<>]{1,2000}>/g)].map(([tag]) => {
    const id = /\s\w+:id="([^"]{1,200})"/.exec(tag)?.[1] ?? '';
    return targets.get(id) ?? '';
  });
}

/** The number of a column by its name: A is 1, Z is 26, AA is 27. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.slice(0, 6)) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
