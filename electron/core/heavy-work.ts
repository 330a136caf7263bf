import type { HeavyWork } from './handlers.ts';

export type HeavyWorkOptions = { readonly newId: () => string; readonly version: string };

/** Import, export and the sample client: their code is loaded only when they are used. */
export function createHeavyWork({ version }: HeavyWorkOptions): HeavyWork {
  return {
    proposeImport: async (input) => (await import('./imports/propose-import.ts')).proposeImport(input),
    createExport: async (input) =>
      (await import('./exports/create-export.ts')).createExport({ ...input, appVersion: version }),
    readBundle: async (bytes) => (await import('./exports/bundle.ts')).readBundle(bytes).tables,
    createSample: async () => {
      throw new Error('Not built yet');
    },
  };
}
