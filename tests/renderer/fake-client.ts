import type { Client } from '#shared/api/client.ts';
import type { InputOf, MethodName, OutputOf, PlannerEvent } from '#shared/api/contract.ts';

type Answers = { readonly [M in MethodName]?: (input: InputOf<M>) => Promise<OutputOf<M>> };

export type FakeClient = {
  readonly client: Client;
  /** Every call that was answered in place of the core, in order. */
  readonly calls: readonly { readonly method: MethodName; readonly input: unknown }[];
  readonly announce: (event: PlannerEvent) => void;
};

/** A client that answers some methods itself and passes the others on. */
export function answering(client: Client, answers: Answers): FakeClient {
  const calls: { readonly method: MethodName; readonly input: unknown }[] = [];
  const listeners = new Set<(event: PlannerEvent) => void>();
  const call: Client['call'] = (method, input) => {
    const answer = answers[method];
    if (answer === undefined) return client.call(method, input);
    calls.push({ method, input });
    return (answer as (given: typeof input) => ReturnType<typeof client.call<typeof method>>)(input); // of this method
  };
  const subscribe: Client['subscribe'] = (listener) => {
    listeners.add(listener);
    const end = client.subscribe(listener);
    return () => {
      listeners.delete(listener);
      end();
    };
  };
  const announce = (event: PlannerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  return { client: { ...client, call, subscribe }, calls, announce };
}
