import type { CanvasElement } from 'pdfmake/interfaces.js';
import type { Tone } from './blocks.ts';
import { INK, TONE_INK } from './pdf-colours.ts';

/** The shape of a meaning, 8 points high: diamond, circle with check, triangle, octagon with cross, broken circle. */
export function toneMark(tone: Tone): CanvasElement[] {
  const lineColor = TONE_INK[tone];
  const drawn = { lineColor, lineWidth: 0.9 };
  const path = (points: readonly (readonly [number, number])[], closePath: boolean): CanvasElement => ({
    type: 'polyline',
    ...drawn,
    closePath,
    points: points.map(([x, y]) => ({ x, y })),
  });
  switch (tone) {
    case 'reached':
      return [
        path(
          [
            [4, 0.3],
            [7.7, 4],
            [4, 7.7],
            [0.3, 4],
          ],
          true,
        ),
        path(
          [
            [2.6, 4],
            [3.6, 5],
            [5.4, 3],
          ],
          false,
        ),
      ];
    case 'ok':
      return [
        { type: 'ellipse', x: 4, y: 4, r1: 3.6, r2: 3.6, ...drawn },
        path(
          [
            [2.4, 4.1],
            [3.5, 5.2],
            [5.6, 2.9],
          ],
          false,
        ),
      ];
    case 'risk':
      return [
        path(
          [
            [4, 0.6],
            [7.8, 7.4],
            [0.2, 7.4],
          ],
          true,
        ),
        path(
          [
            [4, 3],
            [4, 5],
          ],
          false,
        ),
        path(
          [
            [4, 6],
            [4, 6.4],
          ],
          false,
        ),
      ];
    case 'off':
      return [
        path(
          [
            [2.4, 0.4],
            [5.6, 0.4],
            [7.6, 2.4],
            [7.6, 5.6],
            [5.6, 7.6],
            [2.4, 7.6],
            [0.4, 5.6],
            [0.4, 2.4],
          ],
          true,
        ),
        path(
          [
            [2.8, 2.8],
            [5.2, 5.2],
          ],
          false,
        ),
        path(
          [
            [5.2, 2.8],
            [2.8, 5.2],
          ],
          false,
        ),
      ];
    case 'none':
      return [{ type: 'ellipse', x: 4, y: 4, r1: 3.6, r2: 3.6, ...drawn, dash: { length: 1.8, space: 1.4 } }];
  }
}

/** A box to tick with a pen, 8 points wide. */
export function openBox(): CanvasElement[] {
  return [{ type: 'rect', x: 0.5, y: 0.5, w: 8, h: 8, r: 2, lineColor: INK.quiet, lineWidth: 0.8 }];
}

/** The same box, ticked. */
export function doneBox(): CanvasElement[] {
  return [
    { type: 'rect', x: 0.5, y: 0.5, w: 8, h: 8, r: 2, lineColor: TONE_INK.ok, lineWidth: 0.8 },
    {
      type: 'polyline',
      lineColor: TONE_INK.ok,
      lineWidth: 1,
      points: [
        { x: 2.4, y: 4.6 },
        { x: 4, y: 6.1 },
        { x: 6.7, y: 3 },
      ],
    },
  ];
}
