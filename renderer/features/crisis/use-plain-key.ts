import { useEffect, useRef } from 'react';
import { useDialogs } from '#renderer/ui/dialogs.tsx';

/** A letter that does something on this page: outside of any text, with no dialog open and no other key held. */
export function usePlainKey(letter: string, action: () => void): void {
  const { isOpen } = useDialogs();
  const latest = useRef(action);
  latest.current = action;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.key.toLowerCase() !== letter || !isPlain || isOpen || takesLetters(event.target)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [letter, isOpen]);
}

/** Fields, and menus and lists, which jump to what begins with the letter. */
function takesLetters(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type);
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.closest('[role="menu"], [role="listbox"], [role="spinbutton"]') !== null
  );
}
