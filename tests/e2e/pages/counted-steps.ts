import { expect, type Locator, type Page } from '@playwright/test';

/**
 * Seconds that a step takes a person who sees the program for the first time. Our own estimate, measured on nobody and
 * meant to be slow: find and press something; press a key; type a name or a number; read a question with its answers
 * and know one's own; read a page that answers something.
 */
export const SECONDS = { click: 4, key: 2, field: 8, question: 12, page: 45 } as const;

export type StepKind = keyof typeof SECONDS;

/** A hand whose every click, key and field is counted. What only looks at the page goes past it. */
export function countedSteps(page: Page) {
  const counts: Record<StepKind, number> = { click: 0, key: 0, field: 0, question: 0, page: 0 };
  const kinds = Object.keys(SECONDS) as readonly StepKind[];
  return {
    counts: counts as Readonly<Record<StepKind, number>>,
    click: async (target: Locator) => {
      counts.click += 1;
      await target.click();
    },
    /** A radio or a checkbox, by its label as a hand does: the input itself is not to be seen. */
    check: async (target: Locator) => {
      counts.click += 1;
      await target.locator('xpath=ancestor::label[1]').click();
      await expect(target).toBeChecked();
    },
    press: async (key: string) => {
      counts.key += 1;
      await page.keyboard.press(key);
    },
    /** Into the field, and its text: a step for the click, another for the typing. */
    fill: async (field: Locator, text: string) => {
      counts.click += 1;
      counts.field += 1;
      await field.click();
      await field.fill(text);
    },
    /** Thinking is counted beside what the hand does. */
    thinkAbout: (kind: 'question' | 'page') => {
      counts[kind] += 1;
    },
    steps: () => counts.click + counts.key + counts.field,
    minutes: () => kinds.reduce((sum, kind) => sum + counts[kind] * SECONDS[kind], 0) / 60,
  } as const;
}

export type CountedSteps = ReturnType<typeof countedSteps>;
