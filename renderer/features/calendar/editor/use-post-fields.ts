import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { Post, PostVariant } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';

export type PostFields = {
  /** One choice: a step of its own. */
  readonly set: (fields: Partial<Post>) => void;
  /** A keystroke: what follows in the same field joins its step. */
  readonly type: <Name extends keyof Post & string>(name: Name, value: Post[Name]) => void;
  readonly setVariant: (variantId: string, fields: Partial<PostVariant>) => void;
  readonly typeVariant: <Name extends keyof PostVariant & string>(
    variantId: string,
    name: Name,
    value: PostVariant[Name],
    /** What within the field is typed in, where it holds several. */
    part?: string,
  ) => void;
  /** Adds a version behind the others, or takes one out; each is a step of its own. */
  readonly addVariant: (variant: PostVariant) => void;
  readonly removeVariant: (variantId: string) => void;
  /** The field was left. */
  readonly settle: () => void;
};

/** Changes the fields of one post; everything is saved while it is typed. The same object for the same post. */
export function usePostFields(postId: string): PostFields {
  const session = useSession();
  const t = useTranslations('calendar');
  return useMemo(() => {
    const edit = (key: string, fieldsOf: (post: Post) => Partial<Post>, merge?: string) => {
      const post = session.tables().posts.get(postId);
      if (post === undefined) return;
      const values = { title: post.title.trim() === '' ? t('untitled') : post.title };
      const options = merge === undefined ? {} : { merge: `posts/${postId}/${merge}` };
      session.edit(
        { key: `calendar.undo.${key}`, values },
        [changed('posts', post, fieldsOf(post))],
        options,
      );
    };
    const withVariant = (variantId: string, fields: Partial<PostVariant>) => (post: Post) => ({
      variants: post.variants.map((variant) =>
        variant.id === variantId ? { ...variant, ...fields } : variant,
      ),
    });
    return {
      set: (fields) => edit('changePost', () => fields),
      type: (name, value) => edit('changePost', () => ({ [name]: value }), name),
      setVariant: (variantId, fields) => edit('changePost', withVariant(variantId, fields)),
      typeVariant: (variantId, name, value, part = '') =>
        edit('changePost', withVariant(variantId, { [name]: value }), `${variantId}/${name}/${part}`),
      addVariant: (variant) => edit('changePost', ({ variants }) => ({ variants: [...variants, variant] })),
      removeVariant: (variantId) =>
        edit('changePost', ({ variants }) => ({ variants: variants.filter(({ id }) => id !== variantId) })),
      settle: session.settle,
    };
  }, [session, postId, t]);
}
