import path from 'node:path';
import { pathToFileURL } from 'node:url';

const addressPattern = /http:\/\/127\.0\.0\.1:\d+\/\S*/;

/**
 * Runs the browser host in this process, so that Ctrl-C reaches it alone and directly on every system. It prints its
 * address itself; the first one printed is told to `onAddress`.
 *
 * @param {string} root
 * @param {readonly string[]} words
 * @param {(address: string) => void} onAddress
 */
export async function runBrowserHost(root, words, onAddress) {
  const entry = path.join(root, 'out', 'main', 'browser.js');
  process.argv = [process.execPath, entry, ...words];
  watchOutput(onAddress);
  await import(pathToFileURL(entry).href);
}

/** @param {(address: string) => void} onAddress */
function watchOutput(onAddress) {
  const write = process.stdout.write;
  let line = '';
  /** @type {typeof process.stdout.write} */
  const watched = (/** @type {any} */ chunk, /** @type {any[]} */ ...rest) => {
    line = `${line}${chunk}`.slice(-2_000);
    const address = addressPattern.exec(line)?.[0];
    // Only a whole line holds the whole address.
    if (address !== undefined && line.includes('\n', line.indexOf(address))) {
      process.stdout.write = write;
      setImmediate(onAddress, address);
    }
    return write.call(process.stdout, chunk, .../** @type {[any, any]} */ (rest));
  };
  process.stdout.write = watched;
}
