import { useEffect } from 'react';
import { useQuery } from '#renderer/app/navigation.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';

export const CONTENT_VIEWS = ['pillars', 'formats', 'campaigns', 'hashtags', 'capacity'] as const;

export type ContentView = (typeof CONTENT_VIEWS)[number];

/** The part of the page in sight. A link that names only a record leads to the part that holds it. */
export function useContentView(): readonly [ContentView, (view: ContentView) => void] {
  const [asked, setAsked] = useQuery('view');
  const [selected, select] = useQuery('selected');
  const holder = useWorkspace(({ campaigns, hashtagGroups, formatPlans }): ContentView => {
    if (selected === null) return 'pillars';
    if (campaigns.has(selected)) return 'campaigns';
    if (hashtagGroups.has(selected)) return 'hashtags';
    return formatPlans.has(selected) ? 'formats' : 'pillars';
  });
  const view = CONTENT_VIEWS.find((each) => each === asked) ?? holder;
  const show = (next: ContentView) => {
    select(null);
    setAsked(next === 'pillars' ? null : next);
  };
  return [view, show];
}

/** Keeps the part that a link to a record led to, so that it stays once the record is closed. */
export function useKeptView(): ContentView {
  const [view] = useContentView();
  const [asked, setAsked] = useQuery('view');
  useEffect(() => {
    if (asked === null && view !== 'pillars') setAsked(view);
  });
  return view;
}
