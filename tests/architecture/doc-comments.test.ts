import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { readSources } from './source-files.ts';

describe('doc comments', () => {
  it('stand above every function that shared or the core exports', () => {
    const files = [...readSources(['shared', 'electron/core'])].filter(
      ([file]) => !file.startsWith('shared/i18n/'),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap(([file, source]) => undocumented(source).map((name) => `${file}: ${name}`))).toEqual(
      [],
    );
  });

  it.each([
    ['a function', 'export function a() {}'],
    ['an async function', 'export async function a() {}'],
    ['a function in a constant', 'export const a = () => 1;'],
    ['a function exported further down', 'function a() {}\nexport { a };'],
    ['an overloaded function', 'export function a(b: 1): 1;\nexport function a(b: unknown) { return b; }'],
    ['a function below a plain comment', '// Says little.\nexport function a() {}'],
    ['a function that follows a documented one', '/** B. */\nexport const b = 1;\nexport function a() {}'],
  ])('are missed above %s', (_, source) => {
    expect(undocumented(source)).toEqual(['a']);
  });

  it.each([
    ['a function', '/** Says it. */\nexport function a() {}'],
    [
      'the first of the overloads',
      '/** Says it. */\nexport function a(b: 1): 1;\nexport function a(b: unknown) {}',
    ],
    ['a function in a constant', '/**\n * Says it.\n */\nexport const a = () => 1;'],
    ['a constant, which may do without', 'export const a = 1;'],
    ['a function of the file itself, which may do without', 'function a() {}'],
  ])('are found above %s', (_, source) => {
    expect(undocumented(source)).toEqual([]);
  });
});

/** The names of the exported functions of a file above which no doc comment stands. */
function undocumented(source: string): readonly string[] {
  const { program, comments, module } = parseSync('a.ts', source);
  const docs = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*'));
  const isDocumented = (start: number) =>
    docs.some(({ end }) => end <= start && source.slice(end, start).trim() === '');
  const exported = new Set(
    module.staticExports.flatMap(({ entries }) => entries.map(({ localName }) => localName.name)),
  );
  const first = new Map<string, number>();
  for (const statement of program.body) {
    const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
    for (const name of declared === null ? [] : functionNames(declared)) {
      if (exported.has(name) && !first.has(name)) first.set(name, statement.start);
    }
  }
  return [...first].flatMap(([name, start]) => (isDocumented(start) ? [] : [name]));
}

type Statement = ReturnType<typeof parseSync>['program']['body'][number];

function functionNames(statement: Statement): readonly string[] {
  if (statement.type === 'FunctionDeclaration' || statement.type === 'TSDeclareFunction') {
    return statement.id === null ? [] : [statement.id.name];
  }
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) => {
    const isFunction = init?.type === 'ArrowFunctionExpression' || init?.type === 'FunctionExpression';
    return isFunction && id.type === 'Identifier' ? [id.name] : [];
  });
}
