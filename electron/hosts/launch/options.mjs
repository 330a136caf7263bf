import path from 'node:path';

/**
 * @typedef {object} StartOptions
 * @property {boolean} help
 * @property {boolean} browser
 * @property {boolean} open
 * @property {string | null} data absolute
 * @property {number | null} port
 */

/** @typedef {{ word: import('./words.mjs').Word, values: Record<string, string> }} OptionProblem */

/**
 * Reads the options of `npm start`. A port or `--no-open` only means something to the browser host, so each chooses it.
 *
 * @param {readonly string[]} words
 * @param {string} from the folder that a relative path is meant from
 * @returns {{ options: StartOptions } | { problem: OptionProblem }}
 */
export function readOptions(words, from) {
  /** @type {StartOptions} */
  const options = { help: false, browser: false, open: true, data: null, port: null };
  const rest = words.flatMap(splitAtEquals);
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') options.help = true;
    else if (word === '--browser') options.browser = true;
    else if (word === '--no-open') Object.assign(options, { open: false, browser: true });
    else if (word === '--data' || word === '--port') {
      const value = rest.shift();
      if (!value || value.startsWith('--'))
        return { problem: { word: 'missingValue', values: { option: word } } };
      if (word === '--data') options.data = path.resolve(from, value);
      else if (isPort(value)) Object.assign(options, { port: Number(value), browser: true });
      else return { problem: { word: 'badPort', values: { value } } };
    } else return { problem: { word: 'unknownOption', values: { option: word } } };
  }
  return { options };
}

/**
 * The same options in the form the hosts take.
 *
 * @param {StartOptions} options
 * @param {'desktop' | 'browser'} host
 * @returns {string[]}
 */
export function hostArguments(options, host) {
  const data = options.data === null ? [] : ['--data', options.data];
  if (host === 'desktop') return data;
  return [...data, ...(options.port === null ? [] : ['--port', String(options.port)]), '--no-open'];
}

/**
 * The folder the person was in: npm moves to the project's folder first and keeps the other one in a variable. That
 * variable is inherited by everything below an npm script, so it counts only where npm started us itself.
 *
 * @param {string} root the project's folder
 * @param {string} script the npm script that runs this program
 * @returns {string}
 */
export function callersFolder(root, script) {
  const here = process.cwd();
  const viaNpm = process.env['npm_lifecycle_event'] === script && path.relative(root, here) === '';
  return (viaNpm && process.env['INIT_CWD']) || here;
}

/**
 * @param {string} word
 * @returns {string[]}
 */
function splitAtEquals(word) {
  const at = word.indexOf('=');
  return word.startsWith('--') && at > 0 ? [word.slice(0, at), word.slice(at + 1)] : [word];
}

/**
 * @param {string} value
 * @returns {boolean}
 */
function isPort(value) {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535;
}
