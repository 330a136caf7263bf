import type { App, WebContents } from 'electron';
import type { LinkOpener } from './external-link.ts';
import { START_ADDRESS } from './page-address.ts';

/** Nothing that the program shows ever goes anywhere else, whichever contents come to be. */
export function confineNavigation(app: Pick<App, 'on'>, openLink: LinkOpener): void {
  app.on('web-contents-created', (_event, contents) => confineContents(contents, openLink));
}

/** A reload of the page itself is let through; a link to the web opens outside and leaves the page where it is. */
export function confineContents(contents: WebContents, openLink: LinkOpener): void {
  contents.on('will-navigate', (details) => {
    if (!isReload(contents, details.url)) details.preventDefault();
  });
  contents.on('will-frame-navigate', (details) => {
    if (!details.isMainFrame || !isReload(contents, details.url)) details.preventDefault();
  });
  contents.on('will-redirect', (details) => details.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openLink(url).catch(() => undefined); // no program for such links: the system has said so itself
    return { action: 'deny' };
  });
}

/** The part after the hash is the page's own way of telling where it is. */
function isReload(contents: WebContents, address: string): boolean {
  return withoutHash(address) === START_ADDRESS && withoutHash(contents.getURL()) === START_ADDRESS;
}

function withoutHash(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
