import type { Command, CommandName } from './command.ts';
import { backup } from './commands/backup.ts';
import { check } from './commands/check.ts';
import { commit } from './commands/commit.ts';
import { create } from './commands/create.ts';
import { exportPlan } from './commands/export.ts';
import { importFiles } from './commands/import.ts';
import { list } from './commands/list.ts';
import { merge } from './commands/merge.ts';
import { remove } from './commands/remove.ts';
import { restore } from './commands/restore.ts';
import { seal } from './commands/seal.ts';
import { serve } from './commands/serve.ts';
import { show } from './commands/show.ts';
import { trash } from './commands/trash.ts';

/** Every command, in the order in which the help shows them. */
export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  list,
  create,
  show,
  commit,
  check,
  restore,
  import: importFiles,
  merge,
  export: exportPlan,
  backup,
  remove,
  trash,
  seal,
  serve,
};

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}
