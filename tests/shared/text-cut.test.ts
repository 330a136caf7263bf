import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTING_RULES } from '#shared/plan/networks/network-rule.ts';
import { countText } from '#shared/plan/post/text-count.ts';
import { cutIndex, visiblePart } from '#shared/plan/post/text-cut.ts';

const texts = fc
  .array(fc.constantFrom('a', 'Ton ', 'ü', '🔥', '👨‍👩‍👧', '\n', '(x)', '#ofen ', 'e\u0301'))
  .map((parts) => parts.join(''));

describe('the place where a text is cut', () => {
  it('is behind all that fits, for each way of counting', () => {
    fc.assert(
      fc.property(
        texts,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom(...COUNTING_RULES),
        (text, limit, rule) => {
          const end = cutIndex(text, limit, rule);
          expect(countText(text.slice(0, end), rule)).toBeLessThanOrEqual(limit);
          const [next] = new Intl.Segmenter('und').segment(text.slice(end));
          if (next === undefined) expect(end).toBe(text.length);
          else expect(countText(text.slice(0, end) + next.segment, rule)).toBeGreaterThan(limit);
        },
      ),
    );
  });

  it('never tears a character in two', () => {
    expect(cutIndex('a👨‍👩‍👧b', 4, 'code-units')).toBe(1);
    expect(cutIndex('a👨‍👩‍👧b', 2, 'graphemes')).toBe('a👨‍👩‍👧'.length);
    expect(cutIndex('👨‍👩‍👧', 1, 'code-units')).toBe(0);
    expect(cutIndex('', 1, 'code-units')).toBe(0);
  });
});

describe('what is read before “more”', () => {
  it('ends with a whole word', () => {
    expect(visiblePart('Sieben Schalen aus dem Ofen', 16, 'code-units')).toBe('Sieben Schalen');
    expect(visiblePart('Sieben Schalen aus', 14, 'code-units')).toBe('Sieben Schalen');
    expect(visiblePart('Donaudampfschiffahrt', 8, 'code-units')).toBe('Donaudam');
  });

  it('is all of it where it fits or no measure is known', () => {
    expect(visiblePart('Sieben', 6, 'code-units')).toBe('Sieben');
    expect(visiblePart('Sieben Schalen', null, 'code-units')).toBe('Sieben Schalen');
  });
});
