import type { HeavyWork } from './handlers.ts';

/** Import, export and the sample client: their code is loaded only when they are used. */
export function createHeavyWork(_options: { readonly newId: () => string }): HeavyWork {
  const missing = async () => {
    throw new Error('Not built yet');
  };
  return { proposeImport: missing, createExport: missing, readBundle: missing, createSample: missing };
}
