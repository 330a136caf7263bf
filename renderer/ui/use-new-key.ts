import { useEffect } from 'react';

const BUSY = 'input, textarea, [role="spinbutton"], [role="listbox"], [role="dialog"], [role="menu"]';

/** The key N makes a new one of what a page holds, unless someone is typing, choosing or in a dialog. */
export function useNewKey(onNew: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.defaultPrevented;
      if (event.key.toLowerCase() !== 'n' || !isPlain) return;
      if (event.target instanceof Element && event.target.closest(BUSY) !== null) return;
      event.preventDefault();
      onNew();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
