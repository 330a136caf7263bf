import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DifferencePart, wordDifference } from '#shared/plan/post/word-difference.ts';

const side = (parts: readonly DifferencePart[], left: DifferencePart['kind']) =>
  parts
    .filter(({ kind }) => kind === 'same' || kind === left)
    .map(({ text }) => text)
    .join('');
const shown = (parts: readonly DifferencePart[]) =>
  parts.map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind]).join('');

const texts = fc
  .array(fc.constantFrom('bowl', 'kiln ', 'salt\n', ' ', '#a', '…', 'ü', '🔥'))
  .map((words) => words.join(''));

describe('the difference of two texts', () => {
  it('names the words that went and came', () => {
    expect(shown(wordDifference('Seven bowls, one firing.', 'Eight bowls, one long firing.'))).toBe(
      '[-Seven ][+Eight ]bowls, one [+long ]firing.',
    );
    expect(shown(wordDifference('', 'New'))).toBe('[+New]');
    expect(shown(wordDifference('Old', ''))).toBe('[-Old]');
  });

  it('says nothing about the same text', () => {
    expect(wordDifference('One firing', 'One firing')).toEqual([{ kind: 'same', text: 'One firing' }]);
    expect(wordDifference('', '')).toEqual([]);
  });

  it('holds both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(texts, texts, (earlier, later) => {
        const parts = wordDifference(earlier, later);
        expect(side(parts, 'removed')).toBe(earlier);
        expect(side(parts, 'added')).toBe(later);
        expect(parts.some(({ kind }) => kind !== 'same')).toBe(earlier !== later);
      }),
    );
  });

  it('keeps as many words as two texts have in common in order', () => {
    const common = (left: readonly string[], right: readonly string[]): number => {
      const [one, ...others] = left;
      if (one === undefined || right.length === 0) return 0;
      const at = right.indexOf(one);
      const without = common(others, right);
      return at === -1 ? without : Math.max(without, 1 + common(others, right.slice(at + 1)));
    };
    const lists = fc.array(fc.constantFrom('a ', 'b ', 'c '), { maxLength: 7 });
    fc.assert(
      fc.property(lists, lists, (left, right) => {
        const kept = wordDifference(left.join(''), right.join(''))
          .filter(({ kind }) => kind === 'same')
          .flatMap(({ text }) => text.match(/\w/g) ?? []);
        expect(kept).toHaveLength(common(left, right));
      }),
    );
  });

  it('shows very long texts as exchanged instead of comparing each pair of their words', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, index) => `${word}${index} `).join('');
    expect(wordDifference(`Same ${long('a')}`, `Same ${long('b')}`).map(({ kind }) => kind)).toEqual([
      'same',
      'removed',
      'added',
    ]);
  });
});
