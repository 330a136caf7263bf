import { parseAddress } from './page-address.ts';

export type ExternalLink = { readonly kind: 'web' | 'mail'; readonly address: string };

const LONGEST = 2048;
// Spaces, controls, signs that change the reading direction, and the backslash that URL reads as a slash.
const SUSPICIOUS = /[\s\p{Cc}\p{Cf}\\]/u;
// What a mail may be given in advance. Some mail programs would take "attach" and send a file.
const MAIL_FIELDS: ReadonlySet<string> = new Set(['subject', 'body', 'cc']);

/**
 * The one rule for what may leave the program: https and mailto, written plainly. Returns the address as it will be
 * opened, or null. Everything that opens a link outside goes through here.
 */
export function readExternalLink(text: unknown): ExternalLink | null {
  if (typeof text !== 'string' || text.length > LONGEST || SUSPICIOUS.test(text)) return null;
  if (!/^(https:\/\/[^/]|mailto:[^/])/i.test(text)) return null;
  const url = parseAddress(text);
  if (url === null || url.href.length > LONGEST) return null;
  if (url.protocol === 'mailto:') return isPlainMail(url) ? { kind: 'mail', address: url.href } : null;
  const isPlain =
    url.protocol === 'https:' && url.hostname !== '' && url.username === '' && url.password === '';
  return isPlain ? { kind: 'web', address: url.href } : null;
}

export type LinkOpener = (text: unknown) => Promise<boolean>;

export type LinkOpenerOptions = {
  readonly openExternal: (address: string) => Promise<void>;
  /** Shows where a mail would go and returns whether the person wants it. */
  readonly mayWriteTo: (address: string) => Promise<boolean>;
};

/** Opens links outside the program; the answer says whether it was done. */
export function createLinkOpener({ openExternal, mayWriteTo }: LinkOpenerOptions): LinkOpener {
  return async (text) => {
    const link = readExternalLink(text);
    if (link === null) return false;
    if (link.kind === 'mail' && !(await mayWriteTo(link.address))) return false;
    await openExternal(link.address);
    return true;
  };
}

function isPlainMail(url: URL): boolean {
  return (
    /^[^@%,?]+@[^@%,?]+$/.test(url.pathname) &&
    [...url.searchParams.keys()].every((key) => MAIL_FIELDS.has(key.toLowerCase()))
  );
}
