import { createTestCore } from '#tests/support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

contractSuite('a direct call', async () => {
  const { core, dispose } = await createTestCore();
  return { transport: core, dispose };
});
