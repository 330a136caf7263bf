import type { Locator, Page } from '@playwright/test';

/**
 * A hand that holds something rests on the way to other days until the place is there, and leaves. On a slow machine the
 * days may have gone on before it left: then it rests on the way back.
 */
export async function restUntil(
  page: Page,
  place: Locator,
  ways: readonly [Locator, Locator],
): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  for (let attempt = 0; attempt < 6; attempt += 1) {
    const box = await ways[attempt % 2 === 0 ? 0 : 1].boundingBox();
    if (box === null) throw new Error('There is no way to other days.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
    await place.waitFor();
    await page.mouse.move(width / 2, height / 2);
    if (await place.isVisible()) return;
  }
  throw new Error('The days went past each time.');
}
