/** A run of a text: in both, only in the earlier one, or only in the later one. */
export type DifferencePart = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Beyond so many pairs of words the table would grow too large: then the middle is shown as exchanged as a whole. */
const MOST_PAIRS = 1_000_000;

/**
 * What changed from one text to another, word by word: the parts in reading order, what was taken out before what came in.
 * The 'same' and 'removed' parts joined are the earlier text, the 'same' and 'added' ones the later. A space belongs to the
 * word before it. A longest common subsequence of words, after the common beginning and end are set aside.
 */
export function wordDifference(earlier: string, later: string): readonly DifferencePart[] {
  const before = wordsOf(earlier);
  const after = wordsOf(later);
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const shortest = Math.min(before.length, after.length) - start;
  while (end < shortest && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const left = before.slice(start, before.length - end);
  const right = after.slice(start, after.length - end);
  return joined([
    ...all('same', before.slice(0, start)),
    ...middle(left, right),
    ...all('same', before.slice(before.length - end)),
  ]);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\p{L}\p{M}\p{N}_'’]+ ?|[^\s\p{L}\p{M}\p{N}_'’]+/gu) ?? [];
}

function all(kind: DifferencePart['kind'], words: readonly string[]): readonly DifferencePart[] {
  return words.map((text) => ({ kind, text }));
}

function middle(left: readonly string[], right: readonly string[]): readonly DifferencePart[] {
  if (left.length * right.length > MOST_PAIRS) return [...all('removed', left), ...all('added', right)];
  const width = right.length + 1;
  const lengths = new Uint16Array((left.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = left.length - 1; row >= 0; row -= 1) {
    for (let column = right.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        left[row] === right[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const parts: DifferencePart[] = [];
  let [row, column] = [0, 0];
  while (row < left.length || column < right.length) {
    const [one, two] = [left[row], right[column]];
    if (one !== undefined && one === two) {
      parts.push({ kind: 'same', text: one });
      row += 1;
      column += 1;
    } else if (one !== undefined && (two === undefined || at(row + 1, column) >= at(row, column + 1))) {
      parts.push({ kind: 'removed', text: one });
      row += 1;
    } else {
      parts.push({ kind: 'added', text: two ?? '' });
      column += 1;
    }
  }
  return parts;
}

/** Neighbours of one kind become one part; between two that stayed, what went stands before what came. */
function joined(parts: readonly DifferencePart[]): readonly DifferencePart[] {
  const result: DifferencePart[] = [];
  let removed = '';
  let added = '';
  let same = '';
  const close = () => {
    if (removed !== '') result.push({ kind: 'removed', text: removed });
    if (added !== '') result.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  for (const { kind, text } of parts) {
    if (kind === 'same') {
      close();
      same += text;
      continue;
    }
    if (same !== '') result.push({ kind: 'same', text: same });
    same = '';
    if (kind === 'removed') removed += text;
    else added += text;
  }
  close();
  if (same !== '') result.push({ kind: 'same', text: same });
  return result;
}
