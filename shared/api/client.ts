import { fromReply, PlannerError, type Reply } from '#shared/base/errors.ts';
import type { InputOf, MethodName, OutputOf, PlannerEvent } from './contract.ts';

/** How a page reaches the core: the one thing in which hosts differ. */
export type Transport = {
  readonly request: (method: string, input: unknown) => Promise<Reply<unknown>>;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: (event: PlannerEvent) => void) => () => void;
};

export type Client = {
  /** Calls a method. Throws a PlannerError; `unreachable` when the host does not answer. */
  readonly call: <M extends MethodName>(method: M, input: InputOf<M>) => Promise<OutputOf<M>>;
  readonly subscribe: Transport['subscribe'];
  /** Answers `app.closing`: whether all is on disk. The host itself takes it, so it is no method of the contract. */
  readonly readyToClose: (isSaved: boolean) => void;
};

/** A client over a transport. Stateless: every call is one request, and nothing is tried again. */
export function createClient(transport: Transport): Client {
  return {
    subscribe: transport.subscribe,
    readyToClose: (isSaved) => {
      transport.request('host.readyToClose', { isSaved }).catch(() => undefined); // the host closes without it, too
    },
    call: async (method, input) => {
      const reply = await transport.request(method, input).catch((cause: unknown) => {
        throw new PlannerError('unreachable', String(cause));
      });
      return fromReply(reply) as OutputOf<typeof method>; // the dispatcher answers in the contract's shape
    },
  };
}
