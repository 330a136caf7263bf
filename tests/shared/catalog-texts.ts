import { IntlMessageFormat } from 'intl-messageformat';
import { FORMAT_LOCALES, LANGUAGES, type Language } from '#shared/base/language.ts';
import { loadMessages } from '#shared/i18n/translator.ts';

/** All texts of a language by their whole key ('calendar.status.idea'). */
export type Texts = ReadonlyMap<string, string>;

/** The four catalogs, flattened. */
export const CATALOGS: Readonly<Record<Language, Texts>> = {
  en: await textsOf('en'),
  de: await textsOf('de'),
  it: await textsOf('it'),
  es: await textsOf('es'),
};

async function textsOf(language: Language): Promise<Texts> {
  return new Map(flatten(await loadMessages(language)));
}

export type Entry = {
  readonly language: Language;
  readonly key: string;
  readonly text: string;
  /** The text without the syntax of placeholders, choices and tags: what is read. */
  readonly words: string;
};

function flatten(value: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const key = path === '' ? name : `${path}.${name}`;
    if (typeof inner === 'string') return [[key, inner] as const];
    return flatten(inner as object, key); // catalogs hold texts and groups, nothing else
  });
}

/** A part of a parsed message, as far as these tests look into it. The numbers are those of the parser of use-intl. */
export type MessagePart = {
  readonly type: number;
  readonly value?: string;
  readonly children?: readonly MessagePart[];
  readonly options?: Readonly<Record<string, { readonly value: readonly MessagePart[] }>>;
};

export const PART = {
  words: 0,
  argument: 1,
  number: 2,
  date: 3,
  time: 4,
  select: 5,
  plural: 6,
  pound: 7,
  tag: 8,
} as const;

/** The parsed message; null where the text is none. */
export function readMessage(text: string, language: Language): readonly MessagePart[] | null {
  try {
    return new IntlMessageFormat(text, FORMAT_LOCALES[language]).getAst() as readonly MessagePart[]; // the same shape
  } catch {
    return null;
  }
}

/** The same for tests that leave faulty messages to the test that names them. */
export function parseText(text: string, language: Language): readonly MessagePart[] {
  return readMessage(text, language) ?? [{ type: PART.words, value: text }];
}

/** All parts, those inside plurals, selects and tags included. */
export function allParts(parts: readonly MessagePart[]): readonly MessagePart[] {
  return parts.flatMap((part) => [
    part,
    ...allParts(part.children ?? []),
    ...Object.values(part.options ?? {}).flatMap((option) => allParts(option.value)),
  ]);
}

/** Every text of every language, for tests that look at each. */
export const ALL_TEXTS: readonly Entry[] = LANGUAGES.flatMap((language) =>
  [...CATALOGS[language]].map(([key, text]) => ({ language, key, text, words: wordsOf(text, language) })),
);

function wordsOf(text: string, language: Language): string {
  return allParts(parseText(text, language))
    .map(({ type, value }) => (type === PART.words ? value : '…'))
    .join('');
}
