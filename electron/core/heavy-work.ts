import { toZoned } from '#shared/base/zoned-time.ts';
import type { HeavyWork } from './handlers.ts';

export type HeavyWorkOptions = { readonly newId: () => string; readonly version: string };

/** Import, export and the sample client: their code is loaded only when they are used. */
export function createHeavyWork({ newId, version }: HeavyWorkOptions): HeavyWork {
  return {
    proposeImport: async (input) => (await import('./imports/propose-import.ts')).proposeImport(input),
    createExport: async (input) =>
      (await import('./exports/create-export.ts')).createExport({ ...input, appVersion: version }),
    readBundle: async (bytes) => (await import('./exports/bundle.ts')).readBundle(bytes).tables,
    createSample: async ({ language, name, now }) => {
      const { createSampleClient } = await import('#shared/workspace/sample-client.ts');
      // The sample lives where its reader does, so that its posts of today fall on the reader's today.
      const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
      const { date: today } = toZoned(now, timeZone);
      return createSampleClient({ language, name, now, today, timeZone, newId });
    },
  };
}
