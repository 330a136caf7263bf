import type { ReadStream } from 'node:tty';

/** Calls back for each line that is entered in the terminal. Returns how to stop listening. */
export function listenForEnter(terminal: ReadStream, press: () => void): () => void {
  terminal.on('data', press);
  terminal.resume();
  return () => {
    terminal.off('data', press);
    terminal.pause();
  };
}
