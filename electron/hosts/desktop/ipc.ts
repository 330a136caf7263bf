import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import type { Door } from '#hosts/door.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';
import { PlannerError, type Reply, toFailedReply } from '#shared/base/errors.ts';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';
import { isOwnAddress } from './page-address.ts';

/** Answers the page of the one window; any other sender is refused before its message is looked at. */
export function serveRequests(ipcMain: Pick<IpcMain, 'handle'>, window: BrowserWindow, door: Door): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, method: unknown, text: unknown): Promise<Reply<unknown>> => {
    if (!isOwnPage(event, window)) return toFailedReply(new PlannerError('not-allowed', 'wrong sender'));
    return door(method, text);
  });
}

/** Tells the page what has happened. Returns to how many pages it went: one, or none when there is no page. */
export function sendEvent(window: BrowserWindow | null, event: PlannerEvent): number {
  if (window === null || window.isDestroyed() || window.webContents.isCrashed()) return 0;
  window.webContents.send(EVENT_CHANNEL, event);
  return 1;
}

function isOwnPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  if (frame === null || window.isDestroyed()) return false;
  return (
    event.sender === window.webContents && frame === window.webContents.mainFrame && isOwnAddress(frame.url)
  );
}
