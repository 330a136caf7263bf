import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may talk to the browser host. A code stands in the printed address and is exchanged once, soon after, for the
 * token that every request of that page then carries. The page keeps the token in the session storage of its tab, so
 * that a reload works: no other origin and no other tab can read it, and it goes with the tab. A cookie would be
 * sent to every port of this machine. An address that was used opens nothing; the program gives a fresh one.
 */
export type Sessions = {
  /** A fresh one-time code, 43 characters of base64url. */
  readonly newCode: () => string;
  /** The token for a code; null when the code was never given, was used, or is too old. */
  readonly exchange: (code: unknown) => string | null;
  readonly isToken: (token: unknown) => boolean;
};

export type SessionsOptions = {
  /** Milliseconds since any fixed moment. */
  readonly clock: () => number;
  /** How long a code may wait for its use. */
  readonly codeMilliseconds?: number;
};

const TEN_MINUTES = 600_000;
// Pages of one person; a program that asks for more is none of ours.
const MOST_TOKENS = 100;

/** Keeps only digests, so that neither a log nor a dump of memory holds what opens the door. */
export function createSessions({ clock, codeMilliseconds = TEN_MINUTES }: SessionsOptions): Sessions {
  let codes: readonly { readonly digest: Buffer; readonly until: number }[] = [];
  let tokens: readonly Buffer[] = [];

  return {
    newCode: () => {
      const code = randomBytes(32).toString('base64url');
      codes = [
        ...codes.slice(1 - MOST_TOKENS),
        { digest: digestOf(code), until: clock() + codeMilliseconds },
      ];
      return code;
    },
    exchange: (code) => {
      codes = codes.filter(({ until }) => until > clock());
      if (!isSecret(code)) return null;
      const wanted = digestOf(code);
      const rest = codes.filter(({ digest }) => !timingSafeEqual(digest, wanted));
      if (rest.length === codes.length) return null;
      codes = rest;
      const token = randomBytes(32).toString('base64url');
      tokens = [...tokens.slice(1 - MOST_TOKENS), digestOf(token)];
      return token;
    },
    isToken: (token) => {
      if (!isSecret(token)) return false;
      const wanted = digestOf(token);
      return tokens.filter((digest) => timingSafeEqual(digest, wanted)).length > 0;
    },
  };
}

function isSecret(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]{43}$/.test(value);
}

/** Digests have one length, so comparing them tells nothing by its time. */
function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
