/** Moves the focus into a row once React has drawn it: into the named field, else into its first. */
export function focusRecord(id: string, field?: string): void {
  setTimeout(() => {
    const row = document.querySelector(`[data-record="${CSS.escape(id)}"]`);
    const place = field === undefined ? row : (row?.querySelector(`[data-field="${field}"]`) ?? row);
    const target = place?.querySelector<HTMLElement>('input:not([type="checkbox"]), textarea, button');
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }, 0);
}
