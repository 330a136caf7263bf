import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the program that the fault tests start, kill and cut off: once for all of them. Returns how to remove it. */
export default async function buildWriter(): Promise<() => void> {
  const folder = path.join(root, 'node_modules', '.cache', 'planwright', `writer-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(root, 'tests/faults/writer-program.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  });
  process.env['PLANWRIGHT_WRITER'] = path.join(folder, 'writer.mjs');
  return () => rmSync(folder, { recursive: true, force: true });
}
