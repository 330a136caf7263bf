import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { createTool, type Tool } from '#shared/plan/tools/tool.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { useToolWords } from './use-tool-words.ts';

export type ToolActions = {
  readonly add: () => void;
  readonly duplicate: (tool: Tool) => void;
  readonly remove: (tool: Tool) => void;
  /** Notes the next day of renewal. */
  readonly renew: (tool: Tool, renewsOn: string) => void;
};

/** Everything one does with tools besides typing; each is one undo step. */
export function useToolActions(select: (id: string | null) => void): ToolActions {
  const t = useTranslations('tools');
  const session = useSession();
  const offerUndo = useUndoToast();
  const { nameOf } = useToolWords();
  const insert = (fields: Partial<Tool>) => {
    const record = createTool({ id: session.newId(), now: session.now() }, fields);
    session.edit('tools.undo.add', [added('tools', record)]);
    select(record.id);
  };
  return {
    add: () => insert({}),
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }) => insert(fields),
    remove: (tool) => {
      session.edit('tools.undo.remove', removalOf(session.tables(), 'tools', tool));
      select(null);
      offerUndo(t('removed', { name: nameOf(tool) }));
    },
    renew: ({ id }, renewsOn) => {
      const before = session.tables().tools.get(id);
      if (before !== undefined) session.edit('tools.undo.renew', [changed('tools', before, { renewsOn })]);
    },
  };
}
