export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Whether two plain JSON values are the same; the order of object keys does not count. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const leftKeys = Object.keys(left);
  if (leftKeys.length !== Object.keys(right).length) return false;
  return leftKeys.every(
    (key) => Object.hasOwn(right, key) && isSameJson(valueAt(left, key), valueAt(right, key)),
  );
}

/** Reads one own key of an unknown object; undefined when it is no object or has no such own key. */
export function valueAt(container: unknown, key: string): unknown {
  if (typeof container !== 'object' || container === null || !Object.hasOwn(container, key)) return undefined;
  return (container as Readonly<Record<string, unknown>>)[key]; // own key of an object: checked in the line above
}

const HOSTILE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Why a parsed JSON value must not be let in, or null. Depth over 64 can be opened but never saved (stringify
 * and zod recurse), and keys such as `__proto__` change prototypes once copied.
 */
export function hostileJson(value: unknown, maximumDepth = 64): 'too-deep' | 'hostile-key' | null {
  if (typeof value !== 'object' || value === null) return null;
  if (maximumDepth === 0) return 'too-deep';
  // Plain loops: this looks at every value of every file that is opened.
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = typeof item === 'object' ? hostileJson(item, maximumDepth - 1) : null;
      if (found !== null) return found;
    }
    return null;
  }
  for (const key in value) {
    if (HOSTILE_KEYS.has(key)) return 'hostile-key';
    const item = (value as Readonly<Record<string, unknown>>)[key]; // parsed JSON has own keys only
    const found = typeof item === 'object' ? hostileJson(item, maximumDepth - 1) : null;
    if (found !== null) return found;
  }
  return null;
}
