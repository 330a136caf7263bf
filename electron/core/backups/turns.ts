import { createSerialQueue } from '../storage/serial-queue.ts';

/** One queue for each workspace. */
export function createTurns() {
  const queues = new Map<string, ReturnType<typeof createSerialQueue>>();
  function inTurn<Value>(workspaceId: string, task: () => Promise<Value>): Promise<Value> {
    const queue = queues.get(workspaceId) ?? createSerialQueue();
    queues.set(workspaceId, queue);
    return queue(task);
  }
  const allDone = async (): Promise<void> => {
    await Promise.all([...queues.values()].map((queue) => queue(async () => undefined)));
  };
  return Object.assign(inTurn, { allDone });
}
