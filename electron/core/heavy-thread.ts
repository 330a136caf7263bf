import { Worker } from 'node:worker_threads';
import { PlannerError } from '#shared/base/errors.ts';
import { type HeavyAnswer, type HeavyJobs, type HeavyMessage, memoryOf } from './heavy-jobs.ts';
import type { HeavyWork } from './heavy-work.ts';
import { createSerialQueue } from './storage/serial-queue.ts';

export type HeavyThreadOptions = {
  /** The built heavy-worker.js. */
  readonly file: string;
  /** Milliseconds of rest after which the thread is ended. */
  readonly restMs?: number;
  /** Most memory for the objects of a job, in megabytes; the default does for a PDF of 10,000 posts. */
  readonly memoryMb?: number;
};

type Waiting = {
  readonly resolve: (answer: HeavyAnswer) => void;
  readonly reject: (problem: unknown) => void;
};

/**
 * Does heavy work in a thread of its own, so that everything else goes on meanwhile: one job after another, each with the
 * tables as they are when it begins. The thread starts with the first job and ends after a rest. If it dies, its job
 * fails with what killed it, or with `file-too-large` where reading a file took all the memory; the next job gets a new one.
 * A job that is given up while it runs takes the thread along, too: that is the only way to stop it and to have its memory.
 */
export function createHeavyThread({ file, restMs = 30_000, memoryMb = 2048 }: HeavyThreadOptions): HeavyWork {
  const inTurn = createSerialQueue();
  let worker: Worker | null = null;
  let waiting: Waiting | null = null;
  let rest: NodeJS.Timeout | undefined;
  let isClosed = false;

  function start(): Worker {
    const started = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    const onEnd = (problem: unknown) => {
      if (worker !== started) return;
      end();
      waiting?.reject(problem);
    };
    started.on('message', (answer: HeavyAnswer) => waiting?.resolve(answer));
    started.on('messageerror', onEnd);
    started.on('error', onEnd);
    started.on('exit', (code) => onEnd(new Error(`The thread of heavy work ended with code ${code}`)));
    return started;
  }

  function end(): Promise<unknown> | undefined {
    clearTimeout(rest);
    const ended = worker;
    worker = null;
    return ended?.terminate();
  }

  /** Ends what runs, and the thread with it. */
  function giveUp(): void {
    waiting?.reject(new PlannerError('unreachable'));
    void end();
  }

  /** A thread at rest keeps no program from ending. */
  function beginRest(): void {
    worker?.unref();
    rest = setTimeout(end, restMs).unref();
  }

  function answerTo(message: HeavyMessage, handedOver: readonly ArrayBuffer[]): Promise<HeavyAnswer> {
    return new Promise((resolve, reject) => {
      clearTimeout(rest);
      waiting = { resolve, reject };
      worker ??= start();
      worker.ref();
      worker.postMessage(message, handedOver);
    });
  }

  function run<Name extends keyof HeavyJobs>(
    name: Name,
    input: Parameters<HeavyJobs[Name]>[0],
    { bytes, signal }: { readonly bytes?: Uint8Array; readonly signal?: AbortSignal | undefined } = {},
  ): ReturnType<HeavyJobs[Name]> {
    const result = inTurn(async () => {
      if (isClosed || signal?.aborted === true) throw new PlannerError('unreachable');
      signal?.addEventListener('abort', giveUp);
      try {
        return valueIn(await answerTo({ name, input }, bytes === undefined ? [] : memoryOf(bytes)));
      } catch (error) {
        throw name !== 'createExport' && isOutOfMemory(error) ? tooLarge(error) : error;
      } finally {
        signal?.removeEventListener('abort', giveUp);
        waiting = null;
        beginRest();
      }
    });
    return result as ReturnType<HeavyJobs[Name]>; // the same job, in the other thread
  }

  return {
    proposeImport: (input, signal) => run('proposeImport', input, { bytes: input.file.bytes, signal }),
    proposeMoments: (input) => run('proposeMoments', input, { bytes: input.file.bytes }),
    createExport: (input) => run('createExport', input),
    readBundle: (bytes) => run('readBundle', bytes, { bytes }),
    checkSnapshot: (bytes) => run('checkSnapshot', bytes, { bytes }),
    packSnapshot: (bytes) => run('packSnapshot', bytes, { bytes }),
    close: async () => {
      isClosed = true;
      waiting?.reject(new PlannerError('unreachable'));
      await end();
    },
  };
}

function valueIn(answer: HeavyAnswer): unknown {
  if (answer.kind === 'done') return answer.value;
  if (answer.kind === 'refused') throw new PlannerError(answer.code, answer.message, answer.details);
  throw answer.error;
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function tooLarge(error: unknown): PlannerError {
  return new PlannerError('file-too-large', String(error), { reason: 'memory' });
}
