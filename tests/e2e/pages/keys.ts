import { expect, type Locator, type Page } from '@playwright/test';

const FARTHEST = 150;

/** A person without a mouse. */
export function keys(page: Page) {
  return {
    press: async (...names: readonly string[]) => {
      for (const name of names) await page.keyboard.press(name);
    },
    type: (text: string) => page.keyboard.type(text),
    /** Tabs on until the thing has the focus; fails where Tab never gets there. */
    tabTo: async (target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') => {
      await target.first().waitFor();
      for (let step = 0; step < FARTHEST; step += 1) {
        if (await hasFocus(target)) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${FARTHEST} presses of ${key} did not lead to ${target}`);
    },
    /** What has the focus is to be seen: by an outline or a ring around it or around its box. */
    expectVisibleFocus: async () => {
      await expect.poll(() => page.evaluate(isFocusVisible), { message: 'The focus can be seen' }).toBe(true);
    },
  } as const;
}

async function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Runs in the page: a field has its ring around the whole box, a radio shows it on the mark beside it. */
function isFocusVisible(): boolean {
  const element = document.activeElement;
  if (element === null || element === document.body) return false;
  const around = [element, element.parentElement, element.parentElement?.parentElement];
  const beside = element.closest('label')?.querySelectorAll('*') ?? [];
  return [...around, ...beside].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  });
}
