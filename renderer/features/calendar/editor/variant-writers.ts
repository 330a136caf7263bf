import type { PostVariant } from '#shared/plan/post/post.ts';
import type { PostFields } from './use-post-fields.ts';

/** How an edit is named and joined: the key of its words, their count, and what it shares a step with. */
export type EditWords = { readonly key?: string; readonly merge?: string; readonly count?: number };

type Variants = readonly PostVariant[];

/** The fields of versions, whether a post or a series has them: `write` makes one edit of a change to all of them. */
export function variantWriters(
  write: (change: (variants: Variants) => Variants, words?: EditWords) => void,
): Pick<PostFields, 'setVariant' | 'typeVariant' | 'changeMedia' | 'addVariant' | 'removeVariant'> {
  const writeOne = (
    variantId: string,
    fieldsOf: (variant: PostVariant) => Partial<PostVariant>,
    words?: EditWords,
  ) =>
    write(
      (variants) =>
        variants.map((variant) =>
          variant.id === variantId ? { ...variant, ...fieldsOf(variant) } : variant,
        ),
      words,
    );
  return {
    setVariant: (variantId, fields) => writeOne(variantId, () => fields),
    typeVariant: (variantId, name, value, part = '') =>
      writeOne(variantId, () => ({ [name]: value }), { merge: `${variantId}/${name}/${part}` }),
    changeMedia: (variantId, { kind, count, change }) =>
      writeOne(variantId, ({ media }) => ({ media: [...change(media)] }), {
        key: `media.undo.${kind}`,
        count,
      }),
    addVariant: (variant) => write((variants) => [...variants, variant]),
    removeVariant: (variantId) => write((variants) => variants.filter(({ id }) => id !== variantId)),
  };
}
