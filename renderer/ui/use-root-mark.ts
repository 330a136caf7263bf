import { useEffect } from 'react';

/**
 * Marks the whole page while something is so, for styles far away from it. A selector that looks for it from the root
 * (`:has`) would make the browser match every style anew whenever a row comes into sight.
 */
export function useRootMark(name: 'footBar' | 'carrying', isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const { dataset } = document.documentElement;
    dataset[name] = '';
    return () => {
      delete dataset[name];
    };
  }, [name, isOn]);
}
