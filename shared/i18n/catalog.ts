import type { en } from './en.ts';

/** The English catalog is the source: its keys and placeholders are the types of all others. */
export type Messages = typeof en;

/** The shape of one section in another language: the same keys, any words. Missing or surplus keys do not compile. */
export type Translated<Section> = {
  readonly [Key in keyof Section]: Section[Key] extends string ? string : Translated<Section[Key]>;
};

/** A whole catalog in any language. */
export type Catalog = Translated<Messages>;
