import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type SourceWords = {
  readonly file: string;
  /** Sections that the file asks for: useTranslations('calendar.move'). */
  readonly sections: readonly string[];
  /** Texts in quotes. */
  readonly literals: ReadonlySet<string>;
  /** Texts with gaps: `status.${status}`, as patterns. */
  readonly patterns: readonly RegExp[];
  /** First arguments of calls named edit, where they are plain texts. */
  readonly edits: readonly string[];
};

/** What the sources of the program say in quotes, file by file; the catalogs themselves are left out. */
export function readSourceWords(): readonly SourceWords[] {
  return ['shared', 'electron', 'renderer'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, ...name.split(path.sep)))
      .filter((file) => /\.(tsx?|mjs)$/.test(file) && !/^shared\/i18n\/(..)(\/|\.ts$)/.test(file))
      .map((file) => wordsOfFile(file, readFileSync(path.join(root, file), 'utf8'))),
  );
}

function wordsOfFile(file: string, source: string): SourceWords {
  const { program, errors } = parseSync(path.basename(file), source);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const sections: string[] = [];
  const literals = new Set<string>();
  const patterns: RegExp[] = [];
  const edits: string[] = [];
  walk(program, (node) => {
    const texts = textsOf(node);
    for (const text of texts) literals.add(text);
    if (node['type'] === 'TemplateLiteral') patterns.push(...patternOf(node));
    if (node['type'] !== 'CallExpression') return;
    const name = calleeName(node['callee']);
    const first = firstArgument(node);
    if (name === 'useTranslations') sections.push(first ?? '');
    if (name === 'edit' && first !== null) edits.push(first);
  });
  return { file, sections, literals, patterns, edits };
}

type Node = Readonly<Record<string, unknown>>;

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) {
    for (const each of value) walk(each, visit);
  } else if (isNode(value)) {
    visit(value);
    for (const each of Object.values(value)) walk(each, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function textsOf(node: Node): readonly string[] {
  if (node['type'] === 'Literal' && typeof node['value'] === 'string') return [node['value']];
  const pieces = piecesOf(node);
  return pieces.length === 1 && pieces[0] !== undefined ? [pieces[0]] : [];
}

/** A gap stands for one name of a key; a text with no letter beside its gaps says nothing. */
function patternOf(node: Node): readonly RegExp[] {
  const pieces = piecesOf(node);
  if (pieces.length < 2 || !/^[\w.-]*$/.test(pieces.join('')) || !/[a-z]/i.test(pieces.join(''))) return [];
  return [new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', '\\.')).join('[\\w-]+')}$`)];
}

function piecesOf(node: Node): readonly string[] {
  const quasis = node['quasis'];
  if (!Array.isArray(quasis)) return [];
  return quasis.map((quasi: Node) => String((quasi['value'] as Node)['cooked'])); // as the parser builds it
}

function calleeName(callee: unknown): string | null {
  if (!isNode(callee)) return null;
  const named = callee['type'] === 'MemberExpression' ? callee['property'] : callee;
  return isNode(named) && typeof named['name'] === 'string' ? named['name'] : null;
}

function firstArgument(node: Node): string | null {
  const first = Array.isArray(node['arguments']) ? (node['arguments'][0] as unknown) : undefined;
  return isNode(first) && typeof first['value'] === 'string' ? first['value'] : null;
}
