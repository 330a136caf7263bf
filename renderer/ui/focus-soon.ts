/** Moves the focus once React has drawn what was just opened; nothing happens where it is not there. */
export function focusSoon(selector: string): void {
  setTimeout(() => {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
  }, 0);
}

/** What takes the focus inside the element that carries `data-field` with this name. */
export function fieldSelector(field: string): string {
  return `[data-field="${field}"] :is(input, textarea, [role="spinbutton"], button)`;
}
