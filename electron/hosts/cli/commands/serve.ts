import { runBrowserHost } from '#hosts/browser/run.ts';
import { readServeOptions, SERVE_OPTIONS } from '#hosts/browser/serve-options.ts';
import { type Command, positionalsOf } from '../command.ts';
import { usageError } from '../problem.ts';

export const serve: Command = {
  options: SERVE_OPTIONS,
  run: async (context) => {
    positionalsOf(context, { least: 0, most: 0 });
    const { core, isJson, speech, terminal, words } = context;
    const read = readServeOptions(words);
    if ('problem' in read) throw usageError(read.problem.word, { value: read.problem.value });
    await runBrowserHost({
      core,
      ...read.options,
      speech,
      pageFolder: terminal.pageFolder,
      onStopSignal: terminal.onStopSignal,
      onEnter: isJson ? null : terminal.onEnter,
      print: isJson ? terminal.complain : terminal.print,
      announce: (address) =>
        terminal.print(isJson ? JSON.stringify({ address }) : speech.t('cli.serving.address', { address })),
    });
    return null;
  },
};
