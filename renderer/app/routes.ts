/** Where the user is. Pages outside a workspace carry no workspace id. */
export type PageName =
  | 'overview'
  | 'health'
  | 'guide'
  | 'fit'
  | 'brand'
  | 'audiences'
  | 'competitors'
  | 'channels'
  | 'goals'
  | 'content'
  | 'tools'
  | 'calendar'
  | 'people'
  | 'tasks'
  | 'crisis'
  | 'reviews'
  | 'export'
  | 'data'
  | 'merge'
  | 'profile';

export const PAGES: readonly PageName[] = [
  'overview',
  'health',
  'guide',
  'fit',
  'brand',
  'audiences',
  'competitors',
  'channels',
  'goals',
  'content',
  'tools',
  'calendar',
  'people',
  'tasks',
  'crisis',
  'reviews',
  'export',
  'data',
  'merge',
  'profile',
];

export type Route =
  | { readonly place: 'start' }
  | { readonly place: 'clients' }
  | { readonly place: 'new' }
  | { readonly place: 'settings' }
  /** Where all clients' data lies, their backups and the trash. */
  | { readonly place: 'data' }
  | {
      readonly place: 'workspace';
      readonly workspaceId: string;
      readonly page: PageName;
      /** What is chosen on the page: a selected record, a view, a month. */
      readonly query: Readonly<Record<string, string>>;
    };

/** The route a location hash stands for; anything unknown leads to the start. */
export function routeFrom(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [place, workspaceId, name] = path.split('/');
  if (place === 'clients' || place === 'new' || place === 'settings' || place === 'data') return { place };
  const page = PAGES.find((candidate) => candidate === (name ?? 'overview'));
  if (place !== 'w' || workspaceId === undefined || page === undefined) return { place: 'start' };
  return { place: 'workspace', workspaceId, page, query: Object.fromEntries(new URLSearchParams(search)) };
}

export function hashOf(route: Route): string {
  if (route.place === 'start') return '#/';
  if (route.place !== 'workspace') return `#/${route.place}`;
  const search = new URLSearchParams(route.query).toString();
  return `#/w/${route.workspaceId}/${route.page}${search === '' ? '' : `?${search}`}`;
}
