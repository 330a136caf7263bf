import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { Post, PostMedium, PostVariant } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';
import { type EditWords, variantWriters } from './variant-writers.ts';

export type MediaEditKind = 'add' | 'remove' | 'move' | 'replace' | 'rename';

export type MediaEdit = {
  readonly kind: MediaEditKind;
  /** How many files, for the words of the step. */
  readonly count: number;
  readonly change: (media: readonly PostMedium[]) => readonly PostMedium[];
};

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
  /** The files of a version, by whatever they are by then: one that was sent takes its time. */
  readonly changeMedia: (variantId: string, edit: MediaEdit) => void;
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
    const edit = (fieldsOf: (post: Post) => Partial<Post>, { key, merge, ...more }: EditWords = {}) => {
      const post = session.tables().posts.get(postId);
      if (post === undefined) return;
      const values = { ...more, title: post.title.trim() === '' ? t('untitled') : post.title };
      const options = merge === undefined ? {} : { merge: `posts/${postId}/${merge}` };
      session.edit(
        { key: key ?? 'calendar.undo.changePost', values },
        [changed('posts', post, fieldsOf(post))],
        options,
      );
    };
    return {
      set: (fields) => edit(() => fields),
      type: (name, value) => edit(() => ({ [name]: value }), { merge: name }),
      ...variantWriters((change, words) =>
        edit(({ variants }) => ({ variants: [...change(variants)] }), words),
      ),
      settle: session.settle,
    };
  }, [session, postId, t]);
}
