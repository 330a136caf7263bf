import { type ComponentType, memo } from 'react';
import type { PostVariant } from '#shared/plan/post/post.ts';

/**
 * A part of a version that is drawn anew only when the named fields of the version change, or another of its props: a text
 * is typed without drawing its pictures.
 */
export function memoOn<Props extends { readonly variant: PostVariant }>(
  fields: readonly (keyof PostVariant)[],
  part: ComponentType<Props>,
) {
  return memo(part, (before, after) => {
    const names = Object.keys(after) as (keyof Props)[];
    return (
      names.every((name) => name === 'variant' || Object.is(before[name], after[name])) &&
      fields.every((field) => Object.is(before.variant[field], after.variant[field]))
    );
  });
}
