import { describe, expect, it } from 'vitest';
import type { CommandName } from '#hosts/cli/command.ts';
import { COMMANDS } from '#hosts/cli/commands.ts';
import { runCli } from '#hosts/cli/run-cli.ts';
import { alignedTable, shortened } from '#hosts/cli/table.ts';
import { systemLanguages } from '#hosts/system-languages.ts';
import { LANGUAGES } from '#shared/base/language.ts';

/** Runs words that need no workspace: opening a core would be a fault. */
async function run(words: readonly string[], languages: readonly string[] = ['en']) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli({
    words,
    openCore: () => Promise.reject(new Error('No core is needed here')),
    systemLanguages: languages,
    defaultDataFolder: () => '/nowhere',
    terminal: {
      workingFolder: '/',
      readInput: async () => new Uint8Array(),
      print: (line) => out.push(line),
      complain: (line) => err.push(line),
      today: () => '2026-11-21',
      timeZone: 'UTC',
      newId: () => 'id',
      pageFolder: '/',
      onStopSignal: () => undefined,
      onEnter: null,
    },
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const names = Object.keys(COMMANDS) as CommandName[];

describe('the words of the command line', () => {
  it('explain everything without opening anything', async () => {
    for (const words of [['--help'], ['help'], ['--help', '--json']]) {
      const { code, out, err } = await run(words);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const name of names) expect(out).toContain(`  ${name} `.slice(0, name.length + 2));
    }
    expect((await run([])).code).toBe(2);
    expect((await run([])).err).toContain('Usage: planwright COMMAND');
  });

  it.each(LANGUAGES.flatMap((language) => names.map((name) => [language, name] as const)))(
    'explain in %s how "%s" is used, with each of its options',
    async (language, name) => {
      const { code, out } = await run([name, '--help', '--language', language]);
      expect(code).toBe(0);
      expect(out).toContain(`planwright ${name}`);
      const options = Object.keys(COMMANDS[name].options).filter((option) => option !== 'no-open');
      for (const option of options) expect(out).toContain(`--${option}`);
      expect(out.split('\n').every((line) => line.length <= 125)).toBe(true);
      expect((await run(['help', name, '--language', language])).out).toBe(out);
    },
  );

  it('tell the version', async () => {
    expect((await run(['--version'])).out).toMatch(/^\d+\.\d+\.\d+/);
    expect(JSON.parse((await run(['--version', '--json'])).out)).toEqual({ version: expect.any(String) });
  });

  it.each([
    [['lst'], '"lst" is not a command.'],
    [['help', 'lst'], '"lst" is not a command.'],
    [['constructor'], '"constructor" is not a command.'],
    [['list', '--foo'], '"--foo" is not an option of "list".'],
    [['list', '--__proto__'], '"--__proto__" is not an option of "list".'],
    [['list', '-x'], '"-x" is not an option of "list".'],
    [['--name', 'A', 'list'], '"--name" is not an option of "list".'],
    [['list', '--data'], '"--data" needs a value after it.'],
    [['list', '--data', '--json'], '"--data" needs a value after it.'],
    [['list', '--language', 'fr'], '"fr" does not fit "--language". Possible are: en, de, it, es.'],
    [['list', '--json=yes'], '"--json" takes no value.'],
  ])('are refused with a sentence and exit code 2: %j', async (words, sentence) => {
    const { code, out, err } = await run(words);
    expect(code).toBe(2);
    if (words.includes('--json')) expect(JSON.parse(out).error.message).toContain(sentence);
    else expect(err).toContain(sentence);
  });

  it.each([
    [['serve', '--port', 'http'], '"http" is not a port'],
    [['serve', '--port', '65536'], '"65536" is not a port'],
    [['serve', '--port', '-1'], '"-1" is not a port'],
    [['serve', '--port', '1e3'], '"1e3" is not a port'],
    [['serve', '--idle-exit', '0'], 'is not a number of minutes'],
    [['serve', 'now'], '"now" is one word too many'],
  ])('of "serve" are checked: %j', async (words, sentence) => {
    const out: string[] = [];
    const code = await runCli({
      words,
      openCore: async () => ({
        request: async () => ({ ok: true, value: { language: null } }),
        subscribe: () => () => undefined,
        close: async () => undefined,
      }),
      systemLanguages: ['en'],
      defaultDataFolder: () => '/nowhere',
      terminal: {
        workingFolder: '/',
        readInput: async () => new Uint8Array(),
        print: (line) => out.push(line),
        complain: (line) => out.push(line),
        today: () => '2026-11-21',
        timeZone: 'UTC',
        newId: () => 'id',
        pageFolder: '/',
        onStopSignal: () => undefined,
        onEnter: null,
      },
    });
    expect(code).toBe(2);
    expect(out.join('\n')).toContain(sentence);
  });

  it('answer machines with one value also when they are wrong', async () => {
    const { code, out, err } = await run(['lst', '--json'], ['it']);
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toEqual({
      error: { code: 'usage', message: '«lst» non è un comando. «planwright --help» li elenca tutti.' },
    });
  });

  it('tell a fault of the program as one, without its insides in the answer', async () => {
    const { code, out, err } = await run(['list', '--json']);
    expect(code).toBe(1);
    expect(JSON.parse(out).error.code).toBe('internal');
    expect(out).not.toContain('No core is needed');
    expect(err).toContain('No core is needed here');
  });
});

describe('the language of a terminal', () => {
  it.each([
    [{ LANG: 'de_AT.UTF-8' }, ['de-AT', 'en-US']],
    [{ LANGUAGE: 'it:es', LANG: 'de_DE.UTF-8' }, ['it', 'es', 'de-DE', 'en-US']],
    [{ LC_ALL: 'es_ES@euro', LANG: 'de_DE' }, ['es-ES', 'en-US']],
    [{ LC_ALL: 'C', LANG: 'de_DE' }, ['en-US']],
    [{ LANG: 'POSIX' }, ['en-US']],
    [{}, ['en-US']],
  ])('is read from %o', (environment, expected) => {
    expect(systemLanguages(environment, 'en-US')).toEqual(expected);
  });
});

describe('tables', () => {
  it('leave out empty columns and stand in line', () => {
    const table = alignedTable(
      ['A', 'Empty', 'B'],
      [
        ['é', '', 'long name'],
        ['longer', '', 'x'],
      ],
    );
    expect(table).toEqual(['A       B', 'é       long name', 'longer  x']);
  });

  it('shorten by whole characters', () => {
    expect(shortened('👍🏽👍🏽', 60)).toBe('👍🏽👍🏽');
    expect(shortened('abcdef', 4)).toBe('abc…');
  });
});
