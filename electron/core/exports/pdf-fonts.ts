import emojiFont from '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff?inline';
import pdfmake from 'pdfmake';
import robotoFiles from 'pdfmake/build/vfs_fonts.js';
import { coverageOf } from './font-coverage.ts';
import { createTextRuns } from './pdf-text.ts';

const TEXT_FONT = 'Roboto';
const EMOJI_FONT = 'Emoji';

/**
 * pdfmake with its fonts, which lie in the program's own code: nothing is read from a disk or fetched, and both are
 * refused on top. Called once.
 */
function preparePdfmake() {
  const roboto: Readonly<Record<string, string>> = robotoFiles;
  const files = {
    // Named by their PostScript names: under those pdfkit keeps a font that is loaded, and the labels of pictures ask
    // for it by the file's name without looking into pdfmake's own files.
    'Roboto-Regular': Buffer.from(roboto['Roboto-Regular.ttf'] ?? '', 'base64'),
    'Roboto-Medium': Buffer.from(roboto['Roboto-Medium.ttf'] ?? '', 'base64'),
    NotoEmoji: Buffer.from(emojiFont.slice(emojiFont.indexOf(',') + 1), 'base64'),
  };
  // In the place of pdfmake's own store of files, which asks for a folder that a bundled program does not have.
  const virtualfs = {
    existsSync: (name: string) => Object.hasOwn(files, name),
    readFileSync: (name: keyof typeof files) => files[name],
  };
  Object.assign(pdfmake, { virtualfs });
  pdfmake.setFonts({
    [TEXT_FONT]: { normal: 'Roboto-Regular', bold: 'Roboto-Medium' },
    [EMOJI_FONT]: { normal: 'NotoEmoji' },
  });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  const fonts = {
    text: coverageOf(files['Roboto-Regular']),
    emoji: coverageOf(files.NotoEmoji),
    emojiFont: EMOJI_FONT,
  };
  return { pdfmake, createTextRuns: () => createTextRuns(fonts) };
}

export const preparedPdf = preparePdfmake();
