import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { paletteNames } from '#renderer/ui/palette.ts';
import { contrast, distance, oklchToLinear, type Rgb, type Vision } from './color-maths.ts';

const css = readFileSync(path.join(import.meta.dirname, '../../renderer/styles/tokens.css'), 'utf8');

type Theme = 'light' | 'dark';
const themes: readonly Theme[] = ['light', 'dark'];

const pairs = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\(\s*(oklch\([^)]*\))\s*,\s*(oklch\([^)]*\))\s*\)/g)].map(
    (match) => [match[1] ?? '', { light: match[2] ?? '', dark: match[3] ?? '' }],
  ),
);

function color(name: string, theme: Theme): Rgb {
  const pair = pairs.get(name);
  if (pair === undefined) {
    throw new Error(`No pair of colours for --${name}`);
  }
  return oklchToLinear(pair[theme]);
}

function tooWeak(inks: readonly string[], grounds: readonly string[], least: number): readonly string[] {
  return themes.flatMap((theme) =>
    inks.flatMap((ink) =>
      grounds.flatMap((ground) => {
        const ratio = contrast(color(ink, theme), color(ground, theme));
        return ratio < least ? [`${theme}: --${ink} on --${ground} is ${ratio.toFixed(2)}`] : [];
      }),
    ),
  );
}

const grounds = ['bg', 'surface', 'surface-2', 'surface-3', 'float', 'float-2', 'wash'];

describe('tokens', () => {
  test('are read from the style sheet in both themes', () => {
    expect(pairs.size).toBeGreaterThan(40);
    expect(contrast(oklchToLinear('oklch(1 0 0)'), oklchToLinear('oklch(0 0 0)'))).toBeCloseTo(21, 1);
  });

  test('texts reach 4.5 to 1 on every ground', () => {
    expect(tooWeak(['text', 'text-2', 'text-3'], grounds, 4.5)).toEqual([]);
    expect(tooWeak(['text', 'text-2'], ['float-3'], 4.5)).toEqual([]);
  });

  test('coloured texts reach 4.5 to 1 on the grounds they stand on', () => {
    const inks = ['accent', 'ok', 'risk', 'off', 'none'];
    expect(tooWeak(inks, ['bg', 'surface', 'surface-2', 'float', 'float-2'], 4.5)).toEqual([]);
    expect(inks.flatMap((ink) => tooWeak([ink], [`${ink}-tint`], 4.5))).toEqual([]);
    const tints = ['accent-tint', 'ok-tint', 'risk-tint', 'off-tint', 'none-tint'];
    expect(tooWeak(['text', 'text-2'], tints, 4.5)).toEqual([]);
    expect(tooWeak(['text-3', 'ok', 'risk', 'off', 'none'], ['accent-tint'], 4.5)).toEqual([]);
  });

  test('texts on filled buttons reach 4.5 to 1', () => {
    expect(tooWeak(['on-accent'], ['accent-solid', 'accent-hover'], 4.5)).toEqual([]);
    const white = oklchToLinear('oklch(1 0 0)');
    for (const theme of themes) {
      expect(contrast(white, color('off-solid', theme))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('edges of controls and the focus reach 3 to 1', () => {
    expect(tooWeak(['line-control', 'focus'], ['surface', 'bg', 'float', 'surface-2'], 3)).toEqual([]);
    expect(tooWeak(['off', 'accent-solid'], ['surface', 'float'], 3)).toEqual([]);
  });

  test('palette colours reach 3 to 1 on the page', () => {
    expect(
      tooWeak(
        paletteNames.map((name) => `p-${name}`),
        ['surface'],
        3,
      ),
    ).toEqual([]);
  });

  test.each(['normal', 'protan', 'deutan', 'tritan'] as const)(
    'any two palette colours are told apart in %s vision',
    (vision: Vision) => {
      const tooClose = themes.flatMap((theme) =>
        paletteNames.flatMap((one, index) =>
          paletteNames.slice(index + 1).flatMap((other) => {
            const apart = distance(color(`p-${one}`, theme), color(`p-${other}`, theme), vision);
            return apart < 0.07 ? [`${theme}: ${one} and ${other} are ${apart.toFixed(3)} apart`] : [];
          }),
        ),
      );
      expect(tooClose).toEqual([]);
    },
  );
});
