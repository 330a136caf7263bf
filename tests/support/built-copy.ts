import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot, setUp, speaker } from '../../electron/hosts/launch/set-up.mjs';

export type BuiltCopy = {
  readonly folder: string;
  readonly main: string;
  readonly dispose: () => Promise<void>;
};

/** The built program in a folder of its own: no later build takes it away, and a test may change it. */
export async function copyBuiltProgram(): Promise<BuiltCopy> {
  await setUp(speaker(process.stderr));
  const folder = await mkdtemp(path.join(tmpdir(), 'planwright-built-'));
  const main = path.join(folder, 'main');
  await cp(path.join(projectRoot, 'out', 'main'), main, { recursive: true });
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  return { folder, main, dispose: () => rm(folder, { recursive: true, force: true }) };
}
