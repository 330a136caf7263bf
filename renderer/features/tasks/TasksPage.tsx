import { RoutinesView } from './RoutinesView.tsx';
import { TasksView } from './TasksView.tsx';
import { useTaskView } from './task-views.ts';

/** Who does what by when, as a board and as a list, and what comes back every day, week or month. */
export function TasksPage() {
  const [view] = useTaskView();
  return view === 'routines' ? <RoutinesView /> : <TasksView isList={view === 'list'} />;
}
