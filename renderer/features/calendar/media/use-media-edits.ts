import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { Post, PostMedium } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';

export type MediaEdits = {
  readonly add: (media: readonly PostMedium[]) => void;
  readonly remove: (mediumId: string) => void;
  /** Puts one before another, or at the end. */
  readonly move: (mediumId: string, before: string | null) => void;
  /** Other content in the same place; name, alt text and place stay where the new ones say nothing. */
  readonly replace: (mediumId: string, fields: Partial<PostMedium>) => void;
  readonly rename: (mediumId: string, name: string) => void;
};

type Label = 'add' | 'remove' | 'move' | 'replace' | 'rename';

/** Changes the media of one version; each is a step of its own. The files themselves stay, so that undo finds them. */
export function useMediaEdits(variantId: string): MediaEdits {
  const session = useSession();
  const t = useTranslations('calendar');
  return useMemo(() => {
    function edit(
      label: Label,
      count: number,
      change: (media: readonly PostMedium[]) => readonly PostMedium[],
    ) {
      const post = postOf(session.tables().posts.values(), variantId);
      if (post === undefined) return;
      const title = post.title.trim() === '' ? t('untitled') : post.title;
      const variants = post.variants.map((variant) =>
        variant.id === variantId ? { ...variant, media: [...change(variant.media)] } : variant,
      );
      session.edit({ key: `media.undo.${label}`, values: { title, count } }, [
        changed('posts', post, { variants }),
      ]);
      session.settle();
    }
    const withFields = (id: string, fields: Partial<PostMedium>) => (media: readonly PostMedium[]) =>
      media.map((medium) => (medium.id === id ? { ...medium, ...fields } : medium));
    return {
      add: (more) => edit('add', more.length, (media) => [...media, ...more]),
      remove: (id) => edit('remove', 1, (media) => media.filter((medium) => medium.id !== id)),
      move: (id, before) => edit('move', 1, (media) => moved(media, id, before)),
      replace: (id, fields) => edit('replace', 1, withFields(id, fields)),
      rename: (id, name) => edit('rename', 1, withFields(id, { name })),
    };
  }, [session, t, variantId]);
}

/** A version knows nothing of its post; ids of versions are as unique as those of posts. */
function postOf(posts: Iterable<Post>, variantId: string): Post | undefined {
  for (const post of posts) if (post.variants.some(({ id }) => id === variantId)) return post;
  return undefined;
}

function moved(media: readonly PostMedium[], id: string, before: string | null): readonly PostMedium[] {
  const one = media.find((medium) => medium.id === id);
  if (one === undefined || id === before) return media;
  const others = media.filter((medium) => medium !== one);
  const at = before === null ? -1 : others.findIndex((medium) => medium.id === before);
  return at === -1 ? [...others, one] : others.toSpliced(at, 0, one);
}
