// `npm run bench [-- NAME...] [--json]`: measures each benchmark against its floor.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot, setUp, speaker } from '../../electron/hosts/launch/set-up.mjs';
import { assetPlugin } from '../support/asset-plugin.mjs';
import { median, summarise } from './statistics.mjs';

/** @typedef {import('./bench.ts').Bench<unknown>} Bench */

const leastRounds = 9;

const words = process.argv.slice(2);
const asJson = words.includes('--json');
const wished = words.filter((word) => word !== '--json');
const names = readdirSync(path.join(projectRoot, 'tests', 'bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .sort();
const unknown = wished.filter((name) => !names.includes(name));

if (unknown.length > 0) {
  process.stderr.write(`There is no benchmark "${unknown.join(' ')}". There are: ${names.join(', ')}.\n`);
  process.exitCode = 2;
} else {
  await setUp(speaker(process.stderr));
  process.chdir(projectRoot);
  await runAll(names.filter((name) => wished.length === 0 || wished.includes(name)));
}

/** @param {string[]} chosen */
async function runAll(chosen) {
  const results = [];
  if (!asJson) print(['benchmark', 'floor', 'ratio or +', 'p95', 'goal']);
  for (const bench of await load(chosen)) {
    const result = await measure(bench);
    results.push(result);
    const { name, floor, ratio, p95, goal, unit, compare } = result;
    const sign = compare === 'excess' ? '+' : '';
    if (!asJson)
      print([
        name,
        `${floor} ${unit}`,
        `${sign}${ratio}`,
        `${sign}${p95}`,
        `${sign}${goal}${ratio > goal ? ' (missed)' : ''}`,
      ]);
  }
  if (asJson) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
}

/**
 * @param {Bench} bench
 * @returns {Promise<import('./bench.ts').BenchResult>}
 */
async function measure(bench) {
  const context = await bench.setup();
  try {
    const rounds = [];
    let calls = 0;
    const run = async (/** @type {Bench['floor']} */ work) => {
      const times = [];
      for (let sample = 0; sample < (bench.samples ?? 1); sample += 1) {
        const began = performance.now();
        const own = await work(context, calls++);
        times.push(typeof own === 'number' ? own : performance.now() - began);
      }
      return median(times);
    };
    // The first round warms up and does not count; the two take turns in going first.
    for (let round = 0; round <= Math.max(leastRounds, bench.rounds ?? 0); round += 1) {
      const first = await run(round % 2 === 0 ? bench.floor : bench.candidate);
      const second = await run(round % 2 === 0 ? bench.candidate : bench.floor);
      if (round > 0)
        rounds.push(
          round % 2 === 0 ? { floor: first, candidate: second } : { floor: second, candidate: first },
        );
    }
    return summarise(bench, rounds);
  } finally {
    await bench.teardown?.(context);
  }
}

/**
 * Bundles the benchmarks as the program itself is bundled, so that both run equally fast.
 *
 * @param {string[]} chosen
 * @returns {Promise<Bench[]>}
 */
async function load(chosen) {
  if (chosen.length === 0) return [];
  const { build } = await import('vite');
  const folder = path.join(projectRoot, 'node_modules', '.cache', 'planwright', `bench-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    await build({
      root: projectRoot,
      configFile: false,
      logLevel: 'error',
      plugins: [assetPlugin()],
      build: {
        ssr: true,
        outDir: folder,
        emptyOutDir: true,
        target: 'node20',
        rolldownOptions: {
          input: Object.fromEntries(
            chosen.map((name) => [name, path.join(projectRoot, 'tests', 'bench', `${name}.bench.ts`)]),
          ),
          output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
        },
      },
    });
    const modules = chosen.map((name) => import(pathToFileURL(path.join(folder, `${name}.mjs`)).href));
    return (await Promise.all(modules)).map(({ bench }) => bench);
  } finally {
    // A benchmark may still load a part of itself later.
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  }
}

/** @param {string[]} cells */
function print([name = '', ...figures]) {
  process.stdout.write(`${name.padEnd(28)}${figures.map((figure) => figure.padStart(16)).join('')}\n`);
}
