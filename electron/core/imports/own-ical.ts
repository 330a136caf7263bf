import { LANGUAGES } from '#shared/base/language.ts';
import { createSpeech } from '#shared/i18n/translator.ts';

/** The words that our own calendar files put around what a post says, in the language in which the file was made. */
export type OwnWords = {
  readonly heldBefore: string;
  readonly heldAfter: string;
  readonly privateNote: string;
};

/** Stands for the title while its frame is looked at; no title has it. */
const TITLE_MARK = '\u0001';

/** The words of the file, by its PRODID; null for a file that another program made. */
export async function ownWords(producer: string): Promise<OwnWords | null> {
  const tag = /^-\/\/Planwright\/\/Planwright\/\/([A-Z]{2})$/.exec(producer)?.[1]?.toLowerCase();
  const language = LANGUAGES.find((each) => each === tag);
  if (language === undefined) return null;
  const { t } = await createSpeech(language, 'UTC');
  const [heldBefore = '', heldAfter = ''] = t('document.ics.held', { title: TITLE_MARK }).split(TITLE_MARK);
  // Around no title at all a calendar keeps no blanks.
  const [before, after] = [heldBefore.trimEnd(), heldAfter.trimStart()];
  return { heldBefore: before, heldAfter: after, privateNote: `${t('document.privateNote')}:` };
}

/** The id of the post in the UID of one of our own events; null for any other. */
export function ownPostId(uid: string): string | null {
  return /^(.{1,200})@[\w-]{1,200}\.planwright$/.exec(uid)?.[1] ?? null;
}

type Said = { readonly title: string; readonly text: string };

/**
 * What the post itself says in one of our own events: without the mark of a hold, the private note by itself, and with the
 * names of the channels taken from above the texts where all of them say the same. Other events stay as they are.
 */
export function withoutOwnWords(
  words: OwnWords | null,
  { title, text, isHeld }: Said & { readonly isHeld: boolean },
): Said & { readonly channel: string; readonly note: string } {
  if (words === null) return { title, text, channel: '', note: '' };
  const { heldBefore, heldAfter, privateNote } = words;
  const isFramed = isHeld && title.startsWith(heldBefore) && title.endsWith(heldAfter);
  const plain = isFramed ? title.slice(heldBefore.length, title.length - heldAfter.length).trim() : title;
  const at = text.startsWith(privateNote) ? 0 : text.indexOf(`\n\n${privateNote}`);
  const said = at === -1 ? text : text.slice(0, at);
  const note = at === -1 ? '' : text.slice(at).trimStart().slice(privateNote.length).trimStart();
  return { title: plain, note, ...oneText(said) };
}

/** '[Instagram · Deutsch]' stands above what one variant says. */
function oneText(text: string): { readonly text: string; readonly channel: string } {
  const blocks = text.split(/(?:^|\n\n)(?=\[[^\]\n]{1,200}\]\n)/).filter((block) => block !== '');
  const parts = blocks.map((block) => /^\[([^\]\n]*)\]\n(.*)$/s.exec(block));
  const bodies = new Set(parts.map((part) => part?.[2] ?? null));
  if (parts.length === 0 || bodies.size > 1 || bodies.has(null)) return { text, channel: '' };
  const names = parts.map((part) => (part?.[1] ?? '').split(' · ').slice(0, -1).join(' · '));
  return { text: parts[0]?.[2] ?? '', channel: [...new Set(names)].filter((name) => name !== '').join(', ') };
}
