import { type FileSystemPort, nodeFileSystem, type OpenFile } from '#core/storage/fs-port.ts';

export type PausedFileSystem = {
  readonly fileSystem: FileSystemPort;
  /** From the n-th call on (1 is the next) every call waits, before it is made, as in a process that was stopped. */
  readonly pauseAt: (call: number) => void;
  /** Resolves once a call waits. */
  readonly isPaused: Promise<void>;
  readonly wasPaused: () => boolean;
  /** Lets all go on, now and later. */
  readonly resume: () => void;
};

/** The real file system under a process that can be stopped before any call and woken later. */
export function createPausedFileSystem(base: FileSystemPort = nodeFileSystem): PausedFileSystem {
  let left = Number.POSITIVE_INFINITY;
  let wasPaused = false;
  let tell: () => void = () => undefined;
  let wake: () => void = () => undefined;
  const isPaused = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const woken = new Promise<void>((resolve) => {
    wake = resolve;
  });

  async function pass(): Promise<void> {
    left -= 1;
    if (left > 0) return;
    wasPaused = true;
    tell();
    await woken;
  }

  function slowed<Given extends unknown[], Value>(call: (...given: Given) => Promise<Value>) {
    return async (...given: Given): Promise<Value> => {
      await pass();
      return call(...given);
    };
  }

  function slowedFile(file: OpenFile): OpenFile {
    const calls = Object.entries(file).map(([name, call]) => [name, slowed(call as () => Promise<unknown>)]);
    return Object.fromEntries(calls) as OpenFile; // the same calls under the same names
  }

  const { open, ...others } = base;
  const calls = Object.entries(others).map(([name, call]) => [name, slowed(call as () => Promise<unknown>)]);
  return {
    fileSystem: {
      ...(Object.fromEntries(calls) as Omit<FileSystemPort, 'open'>), // the same calls under the same names
      open: slowed(async (...given: Parameters<FileSystemPort['open']>) => slowedFile(await open(...given))),
    },
    pauseAt: (call) => {
      left = call;
    },
    isPaused,
    wasPaused: () => wasPaused,
    resume: () => {
      left = Number.POSITIVE_INFINITY;
      wake();
    },
  };
}
