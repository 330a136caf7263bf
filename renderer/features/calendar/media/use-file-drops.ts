import { type RefObject, useEffect, useRef, useState } from 'react';

/**
 * Takes files that are dropped on the editor around an element, or pasted in it. Where several versions stand side by
 * side, the one in whose column it happens takes them. Returns whether files are held over it right now.
 */
export function useFileDrops(
  element: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const latest = useRef(onFiles);
  latest.current = onFiles;
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault(); // else the browser would leave the program for the file
      const isOurs = isFor(element.current, event.target, event.clientX);
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isOurs ? 'copy' : 'none';
      setIsOver(isOurs);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false); // out of the window
    };
    const drop = (event: DragEvent) => {
      setIsOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0 && isFor(element.current, event.target, event.clientX)) latest.current(files);
    };
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // A word processor puts a picture beside its text: in a field, the text is meant.
      const isText = isField(event.target) && (event.clipboardData?.getData('text/plain') ?? '') !== '';
      const target = event.target instanceof Element ? event.target : null;
      const middle = target === null ? 0 : middleOf(target.getBoundingClientRect());
      if (files.length === 0 || isText || !isFor(element.current, target, middle)) return;
      event.preventDefault();
      latest.current(files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [element]);
  return isOver;
}

const EDITOR = 'aside, [role="complementary"], [role="dialog"]';

function isFor(own: HTMLElement | null, target: EventTarget | null, x: number): boolean {
  const editor = own?.closest(EDITOR) ?? own?.parentElement ?? null;
  if (own === null || editor === null || !(target instanceof Node) || !editor.contains(target)) return false;
  const places = [...editor.querySelectorAll<HTMLElement>('[data-field="media"]')];
  const inColumn = places.find((place) => {
    const { left, right } = place.getBoundingClientRect();
    return x >= left && x < right;
  });
  return own === (places.find((place) => place.contains(target)) ?? inColumn ?? places[0]);
}

function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}

function middleOf({ left, width }: DOMRect): number {
  return left + width / 2;
}
