import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

type ScrollStop = { readonly ref: RefObject<HTMLDivElement | null>; readonly tabIndex: 0 | undefined };

/** Makes a region a tab stop while it scrolls and holds nothing else to focus: else no key reaches its end. */
export function useScrollStop(): ScrollStop {
  const ref = useRef<HTMLDivElement>(null);
  const [isStop, setStop] = useState(false);
  useLayoutEffect(() => {
    const region = ref.current;
    if (region === null) return;
    const measure = () => {
      const isScrolling = region.scrollHeight > region.clientHeight;
      setStop(isScrolling && region.querySelector(FOCUSABLE) === null);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(region);
    return () => observer.disconnect();
  });
  return { ref, tabIndex: isStop ? 0 : undefined };
}

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex="0"]';
