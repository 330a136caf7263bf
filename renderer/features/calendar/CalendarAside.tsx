import type { PointerEvent } from 'react';
import type { Post } from '#shared/plan/post/post.ts';
import { PostEditor } from './editor/PostEditor.tsx';
import { IdeasPanel } from './ideas/IdeasPanel.tsx';
import { ImportProfilesPanel } from './import/ImportProfilesPanel.tsx';
import { MomentsPanel } from './moments/MomentsPanel.tsx';
import { SeriesEditor } from './series/SeriesEditor.tsx';
import type { Aside } from './use-aside.ts';
import type { CalendarState } from './use-calendar-view.ts';
import type { PostActions } from './use-post-actions.ts';

type CalendarAsideProps = {
  readonly aside: Exclude<Aside, null>;
  readonly state: CalendarState;
  readonly actions: PostActions;
  /** Just made: its title has the focus. */
  readonly freshId: string | null;
  readonly ideas: readonly Post[];
  readonly onDragStart: (event: PointerEvent) => void;
  readonly onMove: (postId: string) => void;
  readonly onAdd: () => void;
};

/** What stands beside the calendar: the chosen post, its series, moments, remembered imports, or ideas. */
export function CalendarAside(props: CalendarAsideProps) {
  const { aside, state, actions, freshId, ideas, onDragStart, onMove, onAdd } = props;
  switch (aside.kind) {
    case 'post':
      return (
        <PostEditor
          key={aside.id}
          postId={aside.id}
          isFresh={aside.id === freshId}
          actions={actions}
          onSelect={state.select}
          onMove={onMove}
          onClose={aside.close}
        />
      );
    case 'series':
      return <SeriesEditor key={aside.id} seriesId={aside.id} onClose={aside.close} />;
    case 'moments':
      return <MomentsPanel day={state.day} onClose={aside.close} />;
    case 'imports':
      return <ImportProfilesPanel onClose={aside.close} />;
    case 'ideas':
      return (
        <IdeasPanel
          posts={ideas}
          onDragStart={onDragStart}
          onSelect={state.select}
          onGiveDay={onMove}
          onAdd={onAdd}
          onClose={aside.close}
        />
      );
  }
}
