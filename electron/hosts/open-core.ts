import { randomInt } from 'node:crypto';
import type { FolderTools } from '#core/data/handlers.ts';
import type { PlannerCore } from '#core/planner-core.ts';
import { createIdentifier } from '#shared/base/identifier.ts';
import { version } from '../../package.json';

export const VERSION = version;

export type OpenCoreOptions = FolderTools & {
  readonly dataFolder: string;
  readonly host: 'desktop' | 'browser' | 'cli';
  /** BCP 47 tags in the order in which the person wishes them. */
  readonly systemLanguages: readonly string[];
};

export type OpenCore = (options: OpenCoreOptions) => Promise<PlannerCore>;

/** The core on this machine: its clock, its random, its disk. Loaded only when it is needed: help needs none of it. */
export const openCore: OpenCore = async (options) => {
  const { createPlannerCore } = await import('#core/planner-core.ts');
  return createPlannerCore({
    ...options,
    version: VERSION,
    clock: () => new Date(),
    newId,
    log: logToTerminal,
  });
};

/** A new id of a record or an edit. */
export function newId(): string {
  return createIdentifier(Date.now(), () => randomInt(2 ** 32) / 2 ** 32);
}

/** For whoever looks after the program; standard output belongs to the answer. */
function logToTerminal(message: string, cause?: unknown): void {
  process.stderr.write(
    `planwright: ${message}${cause instanceof Error ? `: ${cause.stack ?? cause.message}` : ''}\n`,
  );
}
