/** A run of text in one font; without a font it is the document's. */
export type TextRun = { readonly text: string; readonly font?: string; readonly bold?: boolean };

/** The text in runs that the fonts can show. */
export type Runs = (text: string) => readonly TextRun[];

export type TextRuns = {
  readonly runs: Runs;
  /** Whether a character was replaced by its number since the beginning. */
  readonly hasMissing: () => boolean;
};

type Fonts = {
  readonly text: ReadonlySet<number>;
  readonly emoji: ReadonlySet<number>;
  readonly emojiFont: string;
};

/**
 * Splits texts to the fonts that have their characters. What no font has is shown by a relative of the same meaning
 * (✓ as ✔), by its compatible form (𝗕 as B), else as its number in brackets: nothing vanishes.
 */
export function createTextRuns({ text: letters, emoji, emojiFont }: Fonts): TextRuns {
  let isMissing = false;
  const isIn = (font: ReadonlySet<number>, part: string) => [...part].every((each) => font.has(codeOf(each)));

  /** One character as people see it, and whether it needs the emoji font. */
  const shown = (grapheme: string): readonly (readonly [string, boolean])[] => {
    const wantsEmoji = grapheme.includes('\ufe0f') && isIn(emoji, grapheme);
    if (wantsEmoji) return [[grapheme, true]];
    const bare = grapheme.replace(INVISIBLE, '');
    if (isIn(letters, bare)) return [[bare, false]];
    if (isIn(emoji, grapheme)) return [[grapheme, true]];
    const relative = RELATIVES[bare];
    if (relative !== undefined) return [[relative, !isIn(letters, relative)]];
    const compatible = bare.normalize('NFKC');
    if (compatible !== bare && isIn(letters, compatible)) return [[compatible, false]];
    return [...bare].map((each): readonly [string, boolean] => {
      const code = codeOf(each);
      if (letters.has(code)) return [each, false];
      if (emoji.has(code)) return [each, true];
      isMissing = true;
      return [`[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`, false];
    });
  };

  return {
    hasMissing: () => isMissing,
    runs: (text) => {
      const whole = text.normalize('NFC').replaceAll('\t', '    ');
      if (isIn(letters, whole.replaceAll('\n', ''))) return [{ text: whole }];
      const runs: { text: string; isEmoji: boolean }[] = [];
      for (const { segment } of GRAPHEMES.segment(whole)) {
        const parts: readonly (readonly [string, boolean])[] =
          segment === '\n' ? [['\n', false]] : shown(segment);
        for (const [part, isEmoji] of parts) {
          const last = runs.at(-1);
          if (last?.isEmoji === isEmoji) last.text += part;
          else runs.push({ text: part, isEmoji });
        }
      }
      // The emoji font has one weight.
      return runs.map((run) =>
        run.isEmoji ? { text: run.text, font: emojiFont, bold: false } : { text: run.text },
      );
    },
  };
}

const GRAPHEMES = new Intl.Segmenter();

/** Format characters and variation selectors: they have no shape of their own. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** Signs of one meaning for which the fonts have another shape. */
const RELATIVES: Readonly<Record<string, string>> = {
  '→': '➡',
  '←': '⬅',
  '↑': '⬆',
  '↓': '⬇',
  '⇒': '➡',
  '➔': '➡',
  '➜': '➡',
  '✓': '✔',
  '✗': '✖',
  '✘': '✖',
  '★': '⭐',
  '►': '▶',
  '▸': '▶',
  '▪': '■',
  '◆': '■',
  '□': '○',
  '☐': '○',
};

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
