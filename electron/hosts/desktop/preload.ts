import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

// All that a page gets: two narrow functions, no channel name, no event object, nothing of Electron's own.
contextBridge.exposeInMainWorld('planner', {
  request: (method: string, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke(REQUEST_CHANNEL, method, JSON.stringify(input)),
  subscribe: (listener: (event: unknown) => void): (() => void) => {
    const hear = (_event: IpcRendererEvent, event: unknown) => listener(event);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, hear);
    };
  },
});
