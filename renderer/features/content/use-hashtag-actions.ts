import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { createHashtagGroup, type HashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';

export function groupsInOrder(groups: Iterable<HashtagGroup>): readonly HashtagGroup[] {
  return [...groups].sort((left, right) => left.order - right.order || (left.id < right.id ? -1 : 1));
}

/** What can be done to whole groups. Each is one step of undo. */
export function useHashtagActions() {
  const session = useSession();
  const tell = useUndoToast();
  const t = useTranslations('content.hashtags');
  return useMemo(() => {
    const present = () => groupsInOrder(session.tables().hashtagGroups.values());
    const insert = (fields: Partial<HashtagGroup>): string => {
      const id = session.newId();
      const order = (present().at(-1)?.order ?? 0) + 1;
      const group = createHashtagGroup({ id, now: session.now() }, { ...fields, order });
      session.edit('content.undo.addGroup', [added('hashtagGroups', group)]);
      return id;
    };
    return {
      add: () => insert({}),
      duplicate(id: string): string | null {
        const group = session.tables().hashtagGroups.get(id);
        if (group === undefined) return null;
        const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...fields } = group;
        return insert({ ...fields, name: t('copyName', { name: group.name }) });
      },
      remove(id: string): void {
        const group = session.tables().hashtagGroups.get(id);
        if (group === undefined) return;
        session.edit('content.undo.removeGroup', removalOf(session.tables(), 'hashtagGroups', group));
        tell(t('removed', { name: group.name.trim() === '' ? t('untitled') : group.name }));
      },
      move(id: string, step: 1 | -1): void {
        const groups = [...present()];
        const from = groups.findIndex((group) => group.id === id);
        const moved = groups[from];
        if (moved === undefined || from + step < 0 || from + step >= groups.length) return;
        groups.splice(from, 1);
        groups.splice(from + step, 0, moved);
        session.edit(
          'content.undo.moveGroup',
          groups.map((group, order) => changed('hashtagGroups', group, { order: order + 1 })),
        );
      },
    };
  }, [session, tell, t]);
}

/** Puts the tags of a group on the clipboard, in a line. */
export function useCopyTags(): (group: HashtagGroup) => void {
  const toasts = useToasts();
  const t = useTranslations('content.hashtags');
  return ({ tags }) => {
    navigator.clipboard?.writeText(tags.join(' ')).then(
      () => toasts.show({ text: t('copied', { count: tags.length }) }),
      () => toasts.show({ text: t('copyFailed'), tone: 'risk' }),
    );
  };
}
