import { describe, expect, test } from 'vitest';
import type { Language } from '#shared/base/language.ts';
import { ALL_TEXTS, type Entry } from './catalog-texts.ts';

describe('the writing in the catalogs', () => {
  test('starts and ends without spaces', () => {
    expect(faults(({ text }) => text === '' || text.trim() !== text)).toEqual([]);
  });

  test('has curly quotation marks and apostrophes', () => {
    // The English command line is plain ASCII: it must survive every terminal.
    const isPlain = ({ language, key }: Entry) => language === 'en' && key.startsWith('cli.');
    expect(faults((entry) => /["'`´]/.test(entry.text) && !isPlain(entry))).toEqual([]);
  });

  test('sets quotations in the marks of the language', () => {
    const foreign = { en: /[„«»‚‹›]/, de: /[”«»‹›]/, it: /[“”„‚‹›]/, es: /[“”„‚‹›]/ };
    expect(faults(({ language, text }) => foreign[language].test(text))).toEqual([]);
    const pairs = { en: ['“', '”'], de: ['„', '“'], it: ['«', '»'], es: ['«', '»'] } as const;
    expect(faults(({ language, text }) => !isPaired(text, pairs[language]))).toEqual([]);
  });

  test('ends a thought with one character …, in German after a space that does not break', () => {
    // "FILE..." on the command line is the sign for "and more of them".
    expect(faults(({ text }) => /(?<![\p{Lu}.])\.\.|\.{4}|…\.|\.…/u.test(text))).toEqual([]);
    expect(faults(({ language, text }) => language !== 'de' && /\s…/.test(text))).toEqual([]);
    expect(faults(({ language, text }) => language === 'de' && /(?<!\u00a0)…/.test(text))).toEqual([]);
  });

  test('keeps the sign % with its number: no space in Italian, one that does not break elsewhere', () => {
    // 'goals.unitSign' is the sign alone, beside a field; '80-%-Intervall' is one German word.
    const signs = ALL_TEXTS.filter(({ text }) => text.includes('%') && text !== '%');
    expect(signs.length).toBeGreaterThan(50);
    const wrong: Readonly<Record<Language, RegExp>> = {
      en: /(?<![\d}]\u00a0)%/,
      de: /(?<![\d}]\u00a0|80-)%/,
      it: /(?<![\d}])%/,
      es: /(?<![\d}]\u00a0)%/,
    };
    expect(faults(({ language, text }) => text !== '%' && wrong[language].test(text))).toEqual([]);
  });

  test('writes minus and ranges with their own signs', () => {
    const isHelp = ({ key }: Entry) => key.startsWith('cli.help.');
    expect(faults((entry) => /(^|[\s(])-\d| - /.test(entry.text) && !isHelp(entry))).toEqual([]);
  });

  test('does not raise its voice', () => {
    // The one exclamation is the worked example of how a brand must not sound.
    const isExample = ({ key }: Entry) => key === 'brand.voice.avoidPlaceholder';
    expect(faults((entry) => /[!¡]/.test(entry.text) && !isExample(entry))).toEqual([]);
    const isTerm = (word: string) => ['SMART', 'HTML', 'JSON', 'XLSX', 'JPEG', 'AVIF', 'HEIC'].includes(word);
    // Command lines name what is to be filled in in capitals; 'goals.allShort' stands where a network has its letters.
    const isTechnical = ({ key }: Entry) =>
      /^cli\.help\.|^goals\.allShort$|^cli\.done\.noWorkspaces$/.test(key);
    const shouts = ({ text }: Entry) => (text.match(/\p{Lu}{4,}/gu) ?? []).some((word) => !isTerm(word));
    expect(faults((entry) => shouts(entry) && !isTechnical(entry))).toEqual([]);
  });

  test('opens in Spanish each question that it closes', () => {
    const count = (text: string, sign: string) => text.split(sign).length;
    expect(
      faults(({ language, text }) => language === 'es' && count(text, '¿') !== count(text, '?')),
    ).toEqual([]);
  });

  test('says Sie in German, and tu and tú in Italian and Spanish', () => {
    const other: Readonly<Record<Language, RegExp>> = {
      en: /(?!)/,
      de: /\b(du|dich|dir|dein\w*|euch|euer\w*|eure\w*)\b/i,
      it: /\b(Lei|Suo|Sua|Suoi|Sue|voi|vostr[oaie]|cliccate|scegliete|inserisca|scelga)\b/,
      es: /\b(usted|ustedes|vosotros|vuestr[oa]s?|elija|seleccione)\b/i,
    };
    expect(faults(({ language, words }) => other[language].test(words))).toEqual([]);
  });

  test('speaks British English, plainly', () => {
    const american = /\b(color|behavior|center|organiz\w*|recogniz\w*|minimiz\w*|canceled|catalog|gray)\b/i;
    const loud = /\b(please|oops|sorry|successfully|OK|okay|awesome|great)\b/i;
    // What a company says after a mistake is a text of the plan and may be sorry; 'ok' is a state that programs read.
    const mayBe = ({ key }: Entry) => /^crisis\.starter\.statements\.|^cli\.help\.list$/.test(key);
    expect(faults(({ language, words }) => language === 'en' && american.test(words))).toEqual([]);
    expect(faults((entry) => entry.language === 'en' && loud.test(entry.words) && !mayBe(entry))).toEqual([]);
  });
});

describe('one word for one thing', () => {
  /** What a thing must not be called, because everywhere else it has the word beside it. */
  const strays: readonly (readonly [Language, RegExp, string])[] = [
    ['de', /Themenfeld|Inhaltssäule|(?<!Themen)[Ss]äule/, 'Themensäule (pillar)'],
    ['it', /[Pp]ilastr/, 'tema portante (pillar)'],
    ['de', /Workspace|Arbeitsraum/, 'Arbeitsbereich (workspace)'],
    ['it', /[Aa]rea di lavoro|[Ww]orkspace/, 'spazio di lavoro (workspace)'],
    ['es', /[Áá]rea de trabajo|[Ww]orkspace/, 'espacio de trabajo (workspace)'],
    ['de', /\bReview/, 'Rückblick (review)'],
    ['it', /[Vv]erifica (settimanale|mensile|trimestrale)|[Rr]etrospettiv/, 'revisione (review)'],
    ['it', /[Mm]archi[oa]?\b|\b[Bb]rand\b/, 'marca (brand)'],
    ['de', /\bPosts?\b/, 'Beitrag (post)'],
    ['es', /\b[Pp]osts?\b/, 'publicación (post)'],
    ['it', /[Pp]ubblicazion/, 'post (post)'],
    ['it', /\b[Rr]et[ei] social|\b[Uu]na rete\b|\b[Ll]a rete\b/, 'social network (network)'],
    ['es', /[Pp]eríodo/, 'periodo (period)'],
    ['es', /[Ff]ichas?\b(?! rápida)/, 'entrada (record)'],
    [
      'es',
      /[Cc]omunicado|[Dd]eclaración inicial/,
      'declaración (statement), primera declaración (holding statement)',
    ],
    ['it', /\b[Ss]ched[ae]\b(?! rapida)/, 'voce (record)'],
    ['it', /[Rr]imuovi|[Rr]imoss/, 'elimina (remove)'],
    ['es', /planead[oa]|planificad[oa]/, 'previsto (planned)'],
    ['it', /pianificat[oaie]|in piano/i, 'previsto (planned)'],
    ['de', /Redaktionskalender/, 'Redaktionsplan (content calendar)'],
    ['es', /calendarios? de contenidos?/, 'calendario editorial (content calendar)'],
    ['it', /[Bb]locca(t[oi])?\b/, 'sospeso (on hold)'],
    ['es', /[Rr]eten(er|id[oa]s?)/, 'en pausa (on hold)'],
    ['de', /Krisenkarte|Kurzkarte/, 'Notfallkarte (quick card)'],
    ['de', /\bAuftrag\b/, 'Mission (mission)'],
    ['de', /\bVerantwortlich\b/, 'Zuständig (owner)'],
  ];

  test.each(strays)('in %s nothing matches %s, for it is called %s', (language, stray) => {
    expect(faults((entry) => entry.language === language && stray.test(entry.words))).toEqual([]);
  });

  test('notes that no client sees are announced in the same words everywhere', () => {
    const hints = ALL_TEXTS.filter(({ key }) => key.endsWith('.notesHint'));
    expect(hints.length).toBeGreaterThan(20);
    expect(new Set(hints.map(({ text }) => text)).size).toBe(4);
  });
});

function isPaired(text: string, [open, close]: readonly [string, string]): boolean {
  let depth = 0;
  for (const sign of text) {
    if (sign === open) depth += 1;
    else if (sign === close) depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

function faults(isFault: (entry: Entry) => boolean): readonly string[] {
  return ALL_TEXTS.filter(isFault).map(
    ({ language, key, text }) => `${language} ${key}: ${text.slice(0, 200)}`,
  );
}
