/** How long a page may take to be drawn, in tries of one frame each. */
const TRIES = 40;

/**
 * Moves the focus to the control with this label, as soon as the page that has it is drawn; the page stays as it is where
 * there is none. In the record itself and in the pane of the chosen one first: a list beside it may have a column of the
 * same name.
 */
export function focusLabelled(label: string, recordId: string | null): void {
  let left = TRIES;
  const look = () => {
    const control = labelled(label, recordId);
    left -= 1;
    if (control === null) return left > 0 && requestAnimationFrame(look);
    control.focus();
    control.scrollIntoView({ block: 'center' });
  };
  requestAnimationFrame(look);
}

function labelled(label: string, recordId: string | null): HTMLElement | null {
  const record = `[data-record="${CSS.escape(recordId ?? '')}"]`;
  for (const root of [record, 'main aside', 'main']) {
    for (const found of document.querySelectorAll<HTMLElement>(`${root} :is(label, [id])`)) {
      if (found.textContent.trim() !== label || found.closest('[hidden]') !== null) continue;
      const control = controlOf(found);
      if (control !== null) return control;
    }
  }
  return null;
}

const CONTROLS = 'input, textarea, select, button, [role="spinbutton"]';

function controlOf(label: HTMLElement): HTMLElement | null {
  if (label instanceof HTMLLabelElement && label.control !== null && label.control.tabIndex >= 0) {
    return label.control;
  }
  if (label.id === '') return null;
  const holder = document.querySelector<HTMLElement>(`[aria-labelledby~="${CSS.escape(label.id)}"]`);
  if (holder === null) return null;
  return holder.matches(CONTROLS) ? holder : holder.querySelector<HTMLElement>(CONTROLS);
}
