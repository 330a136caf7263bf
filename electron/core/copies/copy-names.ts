import { createHash } from 'node:crypto';

const OWN_COPY = /^(\d{8}T\d{9}Z)-(?:(outside)|(unsaved)-[0-9A-Za-z-]{1,60})(?:-\d{1,3})?\.json$/;

/** Name of the file in which the edits of a client are kept that could not be saved. */
export function unsavedCopyName(at: Date, client: string): string {
  return `${stampOf(at)}-unsaved-${plainClient(client)}.json`;
}

/** Name of the file in which a version is kept that another program put in place. */
export function outsideCopyName(at: Date): string {
  return `${stampOf(at)}-outside.json`;
}

/** What a file in the folder of copies is; null for what is not ours. */
export function kindOfOwnCopy(fileName: string): 'unsaved' | 'outside' | null {
  const parts = OWN_COPY.exec(fileName);
  if (parts === null) return null;
  return parts[2] === undefined ? 'unsaved' : 'outside';
}

/** Moment at which a copy of ours was made; null for what is not ours. */
export function momentOfOwnCopy(fileName: string): string | null {
  const stamp = OWN_COPY.exec(fileName)?.[1];
  if (stamp === undefined) return null;
  const at = stamp.replace(/^(....)(..)(..)T(..)(..)(..)(...)Z$/, '$1-$2-$3T$4:$5:$6.$7Z');
  return Number.isNaN(Date.parse(at)) ? null : at;
}

function stampOf(at: Date): string {
  return at.toISOString().replaceAll(/[-:.]/g, '').slice(-19);
}

/** A client names itself: what is not plain is told apart by a checksum. */
function plainClient(client: string): string {
  const plain = client.replaceAll(/[^0-9A-Za-z]+/g, '-').replaceAll(/^-+|-+$/g, '');
  if (plain === client && plain.length > 0) return plain.slice(0, 60);
  const checksum = createHash('sha256').update(client, 'utf8').digest('hex').slice(0, 8);
  return `${plain.slice(0, 40)}-${checksum}`.replace(/^-/, '');
}
