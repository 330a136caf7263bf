import type { z } from 'zod';
import { CONTRACT, type Handlers, isMethodName } from '#shared/api/contract.ts';
import { PlannerError, type Reply, toFailedReply } from '#shared/base/errors.ts';
import { hostileJson } from '#shared/base/json.ts';
import type { Log } from './log.ts';
import { toStorageError } from './storage/storage-error.ts';

/** Calls a method by name. Always answers, never throws. */
export type Request = (method: string, input: unknown) => Promise<Reply<unknown>>;

const MOST_FIELDS = 20;

/** The one door to the core: looks the method up, checks what comes in, and turns whatever is thrown into an answer. */
export function createDispatcher(handlers: Handlers, log: Log): Request {
  return async (method, input) => {
    try {
      if (!isMethodName(method)) throw new PlannerError('unknown-method', 'No such method');
      const parsed = parseInput(CONTRACT[method].input, input);
      const handle = handlers[method] as (input: unknown) => Promise<unknown>; // parsed by that method's own schema
      return { ok: true, value: await handle(parsed) };
    } catch (error) {
      const told = toStorageError(error);
      if (!(told instanceof PlannerError))
        log(`A bug in ${isMethodName(method) ? method : 'dispatch'}`, told);
      return toFailedReply(told);
    }
  };
}

/** Tells which fields are wrong, never what was in them. */
function parseInput(schema: z.ZodType, input: unknown): unknown {
  const hostile = hostileJson(input);
  if (hostile !== null) throw new PlannerError('invalid-input', hostile, { fields: [], reason: hostile });
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const fields = new Set(result.error.issues.map(({ path }) => path.map(String).join('.')));
  throw new PlannerError('invalid-input', 'Input does not fit', {
    fields: [...fields].slice(0, MOST_FIELDS),
  });
}
