import { useMemo } from 'react';
import type { PostMedium } from '#shared/plan/post/post.ts';
import type { MediaEditKind, PostFields } from '../editor/use-post-fields.ts';

export type MediaEdits = {
  readonly add: (media: readonly PostMedium[]) => void;
  readonly remove: (mediumId: string) => void;
  /** Puts one before another, or at the end. */
  readonly move: (mediumId: string, before: string | null) => void;
  /** Other content in the same place; name, alt text and place stay where the new ones say nothing. */
  readonly replace: (mediumId: string, fields: Partial<PostMedium>) => void;
  readonly rename: (mediumId: string, name: string) => void;
};

/**
 * Changes the media of one version of a post or series; each is a step of its own. The files themselves stay, so that undo
 * finds them.
 */
export function useMediaEdits(fields: PostFields, variantId: string): MediaEdits {
  return useMemo(() => {
    const withFields = (id: string, content: Partial<PostMedium>) => (media: readonly PostMedium[]) =>
      media.map((medium) => (medium.id === id ? { ...medium, ...content } : medium));
    const edit = (
      kind: MediaEditKind,
      change: (media: readonly PostMedium[]) => readonly PostMedium[],
      count = 1,
    ) => {
      fields.changeMedia(variantId, { kind, count, change });
      fields.settle();
    };
    return {
      add: (more) => edit('add', (media) => [...media, ...more], more.length),
      remove: (id) => edit('remove', (media) => media.filter((medium) => medium.id !== id)),
      move: (id, before) => edit('move', (media) => moved(media, id, before)),
      replace: (id, content) => edit('replace', withFields(id, content)),
      rename: (id, name) => edit('rename', withFields(id, { name })),
    };
  }, [fields, variantId]);
}

function moved(media: readonly PostMedium[], id: string, before: string | null): readonly PostMedium[] {
  const one = media.find((medium) => medium.id === id);
  if (one === undefined || id === before) return media;
  const others = media.filter((medium) => medium !== one);
  const at = before === null ? -1 : others.findIndex((medium) => medium.id === before);
  return at === -1 ? [...others, one] : others.toSpliced(at, 0, one);
}
