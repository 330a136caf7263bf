/** Moves the focus once React has drawn what was just opened; nothing happens where it is not there. */
export function focusSoon(selector: string): void {
  setTimeout(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }, 0);
}

const LOOK_EVERY_MS = 50;
const MOST_LOOKS = 40;

/**
 * Moves the focus after a dialog whose opener is no longer there: without it the focus would be nowhere, and keys with it.
 * Whoever has the focus when the dialog is gone keeps it.
 */
export function focusAfterDialog(selector: string, looks = MOST_LOOKS): void {
  setTimeout(() => {
    const isLost = document.activeElement === document.body;
    if (!isLost && document.activeElement?.closest('[role="dialog"]') === null) return;
    if (isLost) document.querySelector<HTMLElement>(selector)?.focus();
    if (looks > 1) focusAfterDialog(selector, looks - 1);
  }, LOOK_EVERY_MS);
}

/** What takes the focus inside the element that carries `data-field` with this name. */
export function fieldSelector(field: string): string {
  return `[data-field="${field}"] :is(input, textarea, [role="spinbutton"], button)`;
}
