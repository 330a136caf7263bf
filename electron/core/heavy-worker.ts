import { type MessagePort, parentPort } from 'node:worker_threads';
import { PlannerError } from '#shared/base/errors.ts';
import { type HeavyAnswer, type HeavyMessage, heavyJobs, memoryOf } from './heavy-jobs.ts';

// The entry of the thread that createHeavyThread starts. Messages come one at a time.
if (parentPort === null) throw new Error('This is no program of its own');
answerMessages(parentPort);

function answerMessages(port: MessagePort): void {
  port.on('message', async (message: HeavyMessage) => {
    const answer = await answerTo(message);
    port.postMessage(answer, answer.kind === 'done' ? memoryIn(answer.value) : []);
  });
}

async function answerTo({ name, input }: HeavyMessage): Promise<HeavyAnswer> {
  const job = heavyJobs[name] as (input: unknown) => Promise<unknown>; // the sender's types put name and input together
  try {
    return { kind: 'done', value: await job(input) };
  } catch (error) {
    if (error instanceof PlannerError) {
      const { code, message, details } = error;
      return { kind: 'refused', code, message, details };
    }
    return { kind: 'bug', error: error instanceof Error ? error : new Error(String(error)) };
  }
}

/** Of a file that was made. */
function memoryIn(value: unknown): readonly ArrayBuffer[] {
  const hasBytes = typeof value === 'object' && value !== null && 'bytes' in value;
  return hasBytes && value.bytes instanceof Uint8Array ? memoryOf(value.bytes) : [];
}
