import { PlannerError, type Reply, toFailedReply } from '#shared/base/errors.ts';
import { valueAt } from '#shared/base/json.ts';

/** Largest message in either direction, in bytes (in characters where the text never was bytes). */
export const MESSAGE_LIMIT = 64 * 1024 * 1024;

/** Not a method of the core: a page tells its host that everything it held is saved, or that it could not be. */
const READY_TO_CLOSE = 'host.readyToClose';

/** Takes a method and the JSON text of its input from a page and answers, whatever comes in. Never rejects. */
export type Door = (method: unknown, text: unknown) => Promise<Reply<unknown>>;

export type DoorOptions = {
  readonly core: { readonly request: (method: string, input: unknown) => Promise<Reply<unknown>> };
  readonly onReadyToClose: (isSaved: boolean) => void;
};

/** The one way from a page to the core, for every host that has pages. Text in, so that only plain JSON can get in. */
export function createDoor({ core, onReadyToClose }: DoorOptions): Door {
  return async (method, text) => {
    try {
      if (typeof method !== 'string' || method.length > 100 || typeof text !== 'string') {
        throw new PlannerError('invalid-input', 'a message is a method and a JSON text');
      }
      const input = parseInput(text);
      if (method !== READY_TO_CLOSE) return await core.request(method, input);
      onReadyToClose(valueAt(input, 'isSaved') === true);
      return { ok: true, value: {} };
    } catch (error) {
      return toFailedReply(error);
    }
  };
}

/** Depth and keys are looked at by the core's own door, for every host. */
function parseInput(text: string): unknown {
  if (text.length > MESSAGE_LIMIT) {
    throw new PlannerError('file-too-large', 'message', { limit: MESSAGE_LIMIT });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PlannerError('invalid-input', 'not JSON', { fields: [], reason: 'not-json' });
  }
}
