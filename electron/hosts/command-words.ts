import { parseArgs } from 'node:util';

/** The options of a command: whether a value follows. Names without their dashes. */
export type OptionSpec = Readonly<Record<string, 'value' | 'flag'>>;

export type CommandWords = {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
};

/** What is wrong with the words; `word` is a key of the catalog section `cli.usage`. */
export type WordProblem = {
  readonly word: 'unknownOption' | 'missingValue' | 'noValue';
  readonly option: string;
};

/** Takes the words of a command line apart. A word that begins with dashes is never the value of an option; "-" is. */
export function readWords(
  words: readonly string[],
  spec: OptionSpec,
): { readonly words: CommandWords } | { readonly problem: WordProblem } {
  const positionals: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokensOf(words, spec)) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName: option, value, inlineValue } = token;
    const kind = Object.hasOwn(spec, name) && option.startsWith('--') ? spec[name] : undefined;
    if (kind === undefined) return { problem: { word: 'unknownOption', option } };
    if (kind === 'flag') {
      if (value !== undefined) return { problem: { word: 'noValue', option } };
      flags.add(name);
      continue;
    }
    const isOption = inlineValue === false && value?.startsWith('--') === true;
    if (value === undefined || value === '' || isOption) return { problem: { word: 'missingValue', option } };
    values.set(name, value);
  }
  return { words: { positionals, values: Object.fromEntries(values), flags } };
}

function tokensOf(words: readonly string[], spec: OptionSpec) {
  const options = Object.fromEntries(
    Object.entries(spec).map(([name, kind]) => [
      name,
      { type: kind === 'value' ? ('string' as const) : ('boolean' as const) },
    ]),
  );
  return parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true }).tokens;
}
