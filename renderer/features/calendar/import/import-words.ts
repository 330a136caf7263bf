type Words = { readonly has: (key: never) => boolean };

/** The name of a field of an import. Fields come with the proposal; one without a name shows its own id. */
export function fieldName(t: Words, field: string): string {
  return sayOr(t, `field.${field}`, {}, field);
}

/** The sentence for a key that comes as data; the given words where this version has none. */
export function sayOr(t: Words, key: string, values: object, otherwise: string): string {
  const has = t.has as unknown as (key: string) => boolean; // keys of the proposal are data, checked right here
  const say = t as unknown as (key: string, values: object) => string;
  return has(key) ? say(key, values) : otherwise;
}
