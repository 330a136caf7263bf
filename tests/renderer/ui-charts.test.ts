import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { gridValues, lineGeometry, sparkGeometry } from '#renderer/ui/charts/line-geometry.ts';

const frame = { width: 336, height: 212, margin: { top: 8, right: 42, bottom: 22, left: 36 } };
const formatY = (value: number) => String(value);

describe('line geometry', () => {
  property.prop([
    fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
  ])('grid lines are at most five, lie inside and have equal steps', (low, span) => {
    const lines = gridValues([low, low + span], 5);
    expect(lines.length).toBeGreaterThanOrEqual(1);
    expect(lines.length).toBeLessThanOrEqual(5);
    for (const value of lines) {
      expect(value).toBeGreaterThanOrEqual(low - span * 1e-6);
      expect(value).toBeLessThanOrEqual(low + span * (1 + 1e-6));
    }
  });

  test('takes steps that people read easily', () => {
    expect(gridValues([2895, 4085], 5)).toEqual([3000, 3250, 3500, 3750, 4000]);
    expect(gridValues([0, 1], 5)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(gridValues([7, 7], 5)).toEqual([7]);
  });

  test('puts the first point left, the goal right and up', () => {
    const shape = lineGeometry(
      {
        actual: [
          { x: 0, y: 2980 },
          { x: 100, y: 3512 },
        ],
        goal: { x: 183, y: 4000 },
        today: 100,
        xTicks: [{ x: 0, label: 'Jul' }],
        formatY,
      },
      frame,
    );
    expect(shape.actual.startsWith('M36,')).toBe(true);
    expect(shape.goal?.x).toBe(294);
    expect(shape.goal?.y).toBeLessThan(shape.last?.y ?? 0);
    expect(shape.today).toBe(shape.last?.x);
    expect(shape.months).toEqual([{ x: 36, label: 'Jul' }]);
    expect(shape.path).toBe('');
    expect(shape.fan).toBe('');
  });

  test('leaves a gap where a value is missing and starts at zero where it must', () => {
    const shape = lineGeometry(
      {
        actual: [
          { x: 0, y: 10 },
          { x: 1, y: null },
          { x: 2, y: 20 },
          { x: 3, y: 22 },
        ],
        xTicks: [],
        formatY,
        startsAtZero: true,
      },
      frame,
    );
    expect(shape.actual.match(/M/g)).toHaveLength(2);
    expect(shape.grid[0]?.value).toBe(0);
    expect(shape.grid[0]?.y).toBe(shape.plot.bottom);
  });

  test('draws nothing, not nonsense, without points', () => {
    const shape = lineGeometry({ actual: [], xTicks: [], formatY }, frame);
    expect(shape.actual).toBe('');
    expect(shape.last).toBeNull();
    expect(JSON.stringify(shape)).not.toContain('NaN');
    const spark = sparkGeometry([], null, { width: 76, height: 20 });
    expect(spark).toEqual({ line: '', end: null, goal: null });
  });

  test('a sparkline ends in its last known value and shows a flat line in the middle', () => {
    const spark = sparkGeometry([5, 5, null], null, { width: 76, height: 20 });
    expect(spark.end).toEqual({ x: 37, y: 10 });
  });
});
