import { listenForEnter } from '#hosts/browser/enter-key.ts';
import { newId } from '#hosts/open-core.ts';
import { onStopSignal } from '#hosts/stop-signal.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import type { Terminal } from './command.ts';

/** The terminal that this process runs in. */
export function processTerminal(pageFolder: string): Terminal {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const { stdin, stdout, stderr } = process;
  // Whoever reads may stop early, as "head" does; that is no failure of ours.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    workingFolder: process.cwd(),
    readInput: async () => {
      const parts: Buffer[] = [];
      for await (const part of stdin) parts.push(part as Buffer); // no encoding is set on the stream
      return Buffer.concat(parts);
    },
    print: (line) => stdout.write(`${line}\n`),
    complain: (line) => stderr.write(`${line}\n`),
    today: () => toZoned(new Date().toISOString(), timeZone).date,
    timeZone,
    newId,
    pageFolder,
    onStopSignal,
    onEnter: stdin.isTTY ? (press) => listenForEnter(stdin, press) : null,
  };
}
