/** Puts the focus into the field of that name inside an element: into what lacks something first. Whether there is one. */
export function focusField(area: Element | null, field: string): boolean {
  const place = area?.querySelector(`[data-field="${field}"]`);
  const control =
    place?.querySelector<HTMLElement>('[data-missing] textarea') ??
    place?.querySelector<HTMLElement>(
      'input:not([type="hidden"]):not([tabindex="-1"]), textarea, [role="spinbutton"], button',
    );
  control?.focus();
  return control !== null && control !== undefined;
}
