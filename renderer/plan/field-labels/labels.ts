/** Keys of the catalogs by field; those of the items of a list by field and item's field ('variants.text'). */
export type Labels = Readonly<Record<string, string>>;

/** The labels of fields that are called as they are in a group of a catalog. */
export function under(group: string, fields: readonly string[]): Labels {
  return Object.fromEntries(fields.map((field) => [field, `${group}.${field}`]));
}
