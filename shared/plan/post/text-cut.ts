import type { CountingRule } from '../networks/network-rule.ts';
import { countText } from './text-count.ts';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Where a text is cut when only `limit` of what the rule counts fits: the index behind the last character (grapheme) that
 * still fits; the whole length when all of it does. No family is cut in two. Where a rule counts a link as one piece, a
 * link that does not fit falls behind the cut as a whole or not at all, as its count jumps.
 */
export function cutIndex(text: string, limit: number, rule: CountingRule): number {
  if (text.length <= limit && NEVER_MORE.has(rule)) return text.length;
  if (countText(text, rule) <= limit) return text.length;
  const ends = Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);
  let [fits, over] = [0, ends.length];
  while (fits < over) {
    const middle = Math.ceil((fits + over) / 2);
    const isFitting = countText(text.slice(0, ends[middle - 1] ?? 0), rule) <= limit;
    if (isFitting) fits = middle;
    else over = middle - 1;
  }
  return fits === 0 ? 0 : (ends[fits - 1] ?? 0);
}

/** What is read before "more": cut at the network's measure and never in the middle of a word, as far as there is a space. */
export function visiblePart(text: string, limit: number | null, rule: CountingRule): string {
  if (limit === null) return text;
  const end = cutIndex(text, limit, rule);
  if (end === text.length) return text;
  const head = text.slice(0, end);
  const space = head.search(/\s\S*$/u);
  const isInWord = !/^\s/u.test(text.slice(end));
  return (isInWord && space > end / 2 ? head.slice(0, space) : head).trimEnd();
}

/** Rules that never count more than the length of a text in UTF-16 units. */
const NEVER_MORE: ReadonlySet<CountingRule> = new Set(['graphemes', 'code-units']);
