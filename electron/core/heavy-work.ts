import { isTimeZone, toZoned } from '#shared/base/zoned-time.ts';
import type { HeavyWork } from './handlers.ts';

export type HeavyWorkOptions = {
  readonly newId: () => string;
  readonly version: string;
  /** Zone of a sample client; the system's where it is left out. */
  readonly timeZone?: string;
};

/** Import, export and the sample client: their code is loaded only when they are used. */
export function createHeavyWork({
  version,
  newId,
  timeZone = systemTimeZone(),
}: HeavyWorkOptions): HeavyWork {
  return {
    proposeImport: async (input) => (await import('./imports/propose-import.ts')).proposeImport(input),
    createExport: async (input) =>
      (await import('./exports/create-export.ts')).createExport({ ...input, appVersion: version }),
    readBundle: async (bytes) => (await import('./exports/bundle.ts')).readBundle(bytes).tables,
    createSample: async ({ language, name, now }) => {
      const { createSampleClient } = await import('#shared/workspace/sample-client.ts');
      const today = toZoned(now, timeZone).date;
      return createSampleClient({ language, name, now, today, newId, timeZone });
    },
  };
}

function systemTimeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return isTimeZone(timeZone) ? timeZone : 'UTC';
}
