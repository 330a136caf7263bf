import { type FileSystemPort, nodeFileSystem, type OpenFile } from '#core/storage/fs-port.ts';

export type Operation = keyof FileSystemPort | Exclude<keyof OpenFile, 'close'>;

export type Fault = {
  readonly operation: Operation;
  /** Only files whose path holds this. */
  readonly path?: string;
  readonly code: string;
  /** How often it fails; then the disk is well again. */
  readonly times?: number;
  /** For 'write': so many bytes reach the disk before the error. */
  readonly bytesFirst?: number;
};

export type FaultyFileSystem = {
  readonly fileSystem: FileSystemPort;
  readonly fail: (fault: Fault) => void;
  /** The disk is well again. */
  readonly heal: () => void;
  /** From the n-th call on (1 is the next) nothing reaches the disk any more, as after a crash. */
  readonly crashAt: (call: number) => void;
  /** All calls so far, as 'operation path'. */
  readonly calls: readonly string[];
};

/** The real file system, in which chosen calls fail. */
export function createFaultyFileSystem(base: FileSystemPort = nodeFileSystem): FaultyFileSystem {
  const calls: string[] = [];
  let faults: { fault: Fault; left: number }[] = [];
  let crashAfter = Number.POSITIVE_INFINITY;

  /** The fault that this call meets, or null. */
  function meet(operation: Operation, path: string): Fault | null {
    calls.push(`${operation} ${path}`);
    if (calls.length > crashAfter) return { operation, code: 'CRASH' };
    const found = faults.find(
      ({ fault }) => fault.operation === operation && path.includes(fault.path ?? ''),
    );
    if (found === undefined) return null;
    found.left -= 1;
    if (found.left === 0) faults = faults.filter((each) => each !== found);
    return found.fault;
  }

  function guarded<Arguments extends [string, ...unknown[]], Value>(
    operation: keyof FileSystemPort,
    call: (...given: Arguments) => Promise<Value>,
  ): (...given: Arguments) => Promise<Value> {
    return async (...given) => {
      const fault = meet(operation, given[0]);
      if (fault !== null) throw systemError(fault);
      return call(...given);
    };
  }

  function guardFile(file: OpenFile, path: string): OpenFile {
    const check = (operation: Operation) => {
      const fault = meet(operation, path);
      if (fault !== null) throw systemError(fault);
    };
    return {
      write: async (bytes, position) => {
        const fault = meet('write', path);
        if (fault === null) return file.write(bytes, position);
        if (fault.bytesFirst !== undefined) await file.write(bytes.subarray(0, fault.bytesFirst), position);
        throw systemError(fault);
      },
      truncate: async (length) => {
        check('truncate');
        await file.truncate(length);
      },
      sync: async () => {
        check('sync');
        await file.sync();
      },
      syncData: async () => {
        check('syncData');
        await file.syncData();
      },
      facts: async () => {
        check('facts');
        return file.facts();
      },
      setMode: async (mode) => {
        check('setMode');
        await file.setMode(mode);
      },
      close: file.close,
    };
  }

  return {
    calls,
    fail: (fault) => {
      faults = [...faults, { fault, left: fault.times ?? 1 }];
    },
    heal: () => {
      faults = [];
    },
    crashAt: (call) => {
      crashAfter = calls.length + call - 1;
    },
    fileSystem: {
      open: guarded('open', async (path, how, mode) => guardFile(await base.open(path, how, mode), path)),
      read: guarded('read', base.read),
      readRange: guarded('readRange', base.readRange),
      facts: guarded('facts', base.facts),
      list: guarded('list', base.list),
      makeFolder: guarded('makeFolder', base.makeFolder),
      rename: guarded('rename', base.rename),
      link: guarded('link', base.link),
      remove: guarded('remove', base.remove),
      removeFolder: guarded('removeFolder', base.removeFolder),
      touch: guarded('touch', base.touch),
      realPath: guarded('realPath', base.realPath),
      syncFolder: guarded('syncFolder', base.syncFolder),
    },
  };
}

function systemError({ operation, code }: Fault): Error {
  return Object.assign(new Error(`${code}: made up for a test, ${operation}`), { code });
}
