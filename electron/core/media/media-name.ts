import { cleanText } from '#core/exports/blocks.ts';

const LONGEST = 120;

/** The name a file came with, fit to be shown: no path, no control or direction marks, not endless. */
export function mediaName(name: string): string {
  const last = cleanText(name).split(/[/\\]/).at(-1) ?? '';
  const plain = last.replaceAll(/\s+/g, ' ').trim();
  const letters = [...plain];
  if (letters.length <= LONGEST) return plain;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(plain)?.[0] ?? '';
  return `${letters.slice(0, LONGEST - ending.length - 1).join('')}…${ending}`;
}
