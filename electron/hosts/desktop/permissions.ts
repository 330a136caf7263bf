import type { Session } from 'electron';
import { isOwnAddress } from './page-address.ts';

export type PermissionOptions = {
  /** Developer tools load their own pages; false in a packaged program. */
  readonly hasDeveloperTools: boolean;
};

/**
 * Electron grants every permission unless told otherwise. Ours grants one, to the program's own page: putting text
 * or a picture on the clipboard, which every "Copy" button needs. Reading the clipboard stays denied.
 */
export function denyPermissions(session: Session, { hasDeveloperTools }: PermissionOptions): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) => {
    answer(isGranted(permission, details.requestingUrl, details.isMainFrame));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) =>
    isGranted(permission, requestingOrigin, details.isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer(null));
  session.on('will-download', (event, item) => {
    if (!isOwnBlob(item.getURL())) event.preventDefault();
  });
  session.webRequest.onBeforeRequest((details, answer) => {
    const isTool = hasDeveloperTools && details.url.startsWith('devtools://');
    answer({ cancel: !isTool && !isOwnRequest(details.url) });
  });
}

function isGranted(permission: string, address: string, isMainFrame: boolean): boolean {
  return permission === 'clipboard-sanitized-write' && isMainFrame && isOwnAddress(address);
}

/** Requests stay inside the program: its own files, and pictures that the page itself has made. */
function isOwnRequest(address: string): boolean {
  return isOwnAddress(address) || isOwnBlob(address) || address.startsWith('data:image/');
}

function isOwnBlob(address: string): boolean {
  return address.startsWith('blob:') && isOwnAddress(address.slice('blob:'.length));
}
