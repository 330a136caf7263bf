import { useEffect } from 'react';
import { useQuery } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';

export const TASK_VIEWS = ['board', 'list', 'routines'] as const;

export type TaskView = (typeof TASK_VIEWS)[number];

/** The part of the page in sight. A link that names only a routine leads to the part that holds it. */
export function useTaskView(): readonly [TaskView, (view: TaskView) => void] {
  const [asked, setAsked] = useQuery('view');
  const [selected, select] = useQuery('selected');
  const isRoutine = useWorkspace(({ routines }) => selected !== null && routines.has(selected));
  const holder: TaskView = isRoutine ? 'routines' : 'board';
  const view = TASK_VIEWS.find((each) => each === asked) ?? holder;
  // The part that a link led to stays once the record is closed.
  useEffect(() => {
    if (asked === null && view !== 'board') setAsked(view);
  });
  const show = (next: TaskView) => {
    if ((next === 'routines') !== (view === 'routines')) select(null);
    setAsked(next === 'board' ? null : next);
  };
  return [view, show];
}
