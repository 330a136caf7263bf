import { useSyncExternalStore } from 'react';
import { hashOf, type PageName, type Route, routeFrom } from './routes.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

let last: { readonly hash: string; readonly route: Route } = { hash: '', route: { place: 'start' } };

/** The present route, one object for one hash. */
export function currentRoute(): Route {
  const { hash } = window.location;
  if (last.hash !== hash) last = { hash, route: routeFrom(hash) };
  return last.route;
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

/** Goes somewhere. `replace` leaves no trace for the back button: filters, selections. */
export function navigate(route: Route, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) {
    window.history.replaceState(null, '', hashOf(route));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    window.location.hash = hashOf(route);
  }
}

/** Goes to a page of the workspace that is open. */
export function openPage(page: PageName, query: Readonly<Record<string, string>> = {}): void {
  const route = currentRoute();
  if (route.place === 'workspace') navigate({ ...route, page, query });
}

/** One entry of the page's query, such as the selected record, and how to change it; null takes it away. */
export function useQuery(name: string): readonly [string | null, (value: string | null) => void] {
  const route = useRoute();
  const value = route.place === 'workspace' ? (route.query[name] ?? null) : null;
  const set = (next: string | null) => {
    const present = currentRoute();
    if (present.place !== 'workspace') return;
    const { [name]: _gone, ...rest } = present.query;
    navigate({ ...present, query: next === null ? rest : { ...rest, [name]: next } }, { replace: true });
  };
  return [value, set];
}
