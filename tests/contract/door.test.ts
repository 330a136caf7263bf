import { createDoor } from '#hosts/door.ts';
import { createTestCore } from '#tests/support/test-core.ts';
import { contractSuite } from './contract-suite.ts';

// The door is what the desktop's channel leads to: text in, and a structured clone out.
contractSuite("the desktop's door", async () => {
  const { core, dispose } = await createTestCore({ host: 'desktop' });
  const door = createDoor({ core, onReadyToClose: () => undefined });
  return {
    transport: {
      request: async (method, input) => structuredClone(await door(method, JSON.stringify(input ?? null))),
      subscribe: (listener) => core.subscribe((event) => listener(structuredClone(event))),
    },
    dispose,
  };
});
