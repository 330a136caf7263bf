import path from 'node:path';
import { type CommandWords, readWords } from '#hosts/command-words.ts';
import { defaultDataFolder } from '#hosts/data-folder.ts';
import { openCore } from '#hosts/open-core.ts';
import { sentenceFor } from '#hosts/problem-sentence.ts';
import { onStopSignal } from '#hosts/stop-signal.ts';
import { systemLanguages } from '#hosts/system-languages.ts';
import { wishedLanguage } from '#hosts/wished-language.ts';
import { languageFrom } from '#shared/base/language.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import { listenForEnter } from './enter-key.ts';
import { runBrowserHost } from './run.ts';
import { readServeOptions, SERVE_OPTIONS, type ServeOptions } from './serve-options.ts';
import { showFolder } from './show-folder.ts';

const OPTIONS = { ...SERVE_OPTIONS, data: 'value' } as const;

/**
 * The browser host as a program of its own: prints its address, runs until it is stopped and returns the exit code,
 * 0 closed, 1 failed, 2 wrong usage.
 */
export async function runBrowserProgram(words: readonly string[], pageFolder: string): Promise<number> {
  const languages = systemLanguages();
  const speech = await speechIn(languageFrom(languages));
  const understood = understand(words, speech);
  if ('problem' in understood) return complain(understood.problem, 2);
  const { values, serving } = understood;
  try {
    const dataFolder = path.resolve(values['data'] ?? defaultDataFolder());
    const core = await openCore({ dataFolder, host: 'browser', systemLanguages: languages, showFolder });
    const wished = await speechIn((await wishedLanguage(core)) ?? speech.language);
    await runBrowserHost({
      core,
      pageFolder,
      ...serving,
      speech: wished,
      print,
      announce: (address) => print(wished.t('cli.serving.address', { address })),
      onStopSignal,
      onEnter: process.stdin.isTTY ? (press) => listenForEnter(process.stdin, press) : null,
    });
    return 0;
  } catch (error) {
    return complain(sentenceFor(speech, error), 1);
  }
}

type Understood =
  | { readonly values: CommandWords['values']; readonly serving: ServeOptions }
  | { readonly problem: string };

function understand(words: readonly string[], { t }: Speech): Understood {
  const read = readWords(words, OPTIONS);
  if ('problem' in read) {
    const { word, option } = read.problem;
    return { problem: t(`cli.usage.${word}`, { option, command: 'serve' }) };
  }
  const serving = readServeOptions(read.words);
  if ('problem' in serving) {
    return { problem: t(`cli.usage.${serving.problem.word}`, { value: serving.problem.value }) };
  }
  const [stray] = read.words.positionals;
  if (stray !== undefined) return { problem: t('cli.usage.tooMany', { value: stray, command: 'serve' }) };
  return { values: read.words.values, serving: serving.options };
}

function speechIn(language: Speech['language']): Promise<Speech> {
  return createSpeech(language, Intl.DateTimeFormat().resolvedOptions().timeZone);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string, exitCode: number): number {
  process.stderr.write(`${line}\n`);
  return exitCode;
}
