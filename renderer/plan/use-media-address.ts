import { useEffect, useState } from 'react';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { Client } from '#shared/api/client.ts';
import { MEDIA_ANSWER_BYTES } from '#shared/api/media-methods.ts';
import type { PostMedium } from '#shared/plan/post/post.ts';
import { fromBase64 } from './base64.ts';

export type MediaAddress =
  /** Nothing to draw: only named, or kept but a film, a document or too large to be drawn small. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'shown'; readonly address: string }
  | { readonly kind: 'lost'; readonly error: unknown };

/** Larger pictures are not unpacked just to be shown small. */
const MOST_BYTES = 25_000_000;
/** Pictures that nobody shows at the moment and that stay at hand. */
const MOST_AT_REST = 60;
/** Twice the width in which they are shown, for sharp screens. */
const THUMBNAIL_PX = 192;
const DRAWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']);

/**
 * A small picture of a file of a post, read once however often it is shown, and let go when it is not needed any more. A
 * film or a document is not drawn, but looked for all the same. What is lost is looked for again when the workspace changes.
 */
export function useMediaAddress(medium: PostMedium, isSeen: boolean): MediaAddress {
  const client = useClient();
  const { workspaceId } = useSession();
  const { hash, mimeType, bytes } = medium;
  const isDrawn = DRAWN.has(mimeType) && (bytes ?? 0) <= MOST_BYTES;
  const [state, setState] = useState<MediaAddress>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt asks anew
  useEffect(() => {
    if (!isSeen || hash === null) return;
    let isOver = false;
    const entry = take(client, `${workspaceId}/${hash}`, () =>
      isDrawn ? read(client, workspaceId, hash).then(thumbnailOf) : lookFor(client, workspaceId, hash),
    );
    entry.picture.then(
      (address) => !isOver && setState(address === null ? { kind: 'none' } : { kind: 'shown', address }),
      (error: unknown) => !isOver && setState({ kind: 'lost', error }),
    );
    return () => {
      isOver = true;
      release(client, entry);
    };
  }, [client, workspaceId, hash, isDrawn, isSeen, attempt]);
  const isLost = state.kind === 'lost';
  useEffect(() => {
    if (!isLost) return;
    return client.subscribe((event) => {
      if ('workspaceId' in event && event.workspaceId === workspaceId) setAttempt((count) => count + 1);
    });
  }, [client, workspaceId, isLost]);
  return hash === null ? { kind: 'none' } : state;
}

/** Its first byte: the core compares the whole with its hash before it gives out any. Throws as `read` does. */
async function lookFor(client: Client, workspaceId: string, hash: string): Promise<null> {
  await client.call('media.read', { workspaceId, hash, from: 0, most: 1 });
  return null;
}

/** The whole file, in as many answers as it takes. Throws not-found or file-damaged. */
export async function read(client: Client, workspaceId: string, hash: string): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  for (let from = 0; ; from += MEDIA_ANSWER_BYTES) {
    const wish = { workspaceId, hash, from, most: MEDIA_ANSWER_BYTES };
    const { base64, bytes, mimeType } = await client.call('media.read', wish);
    parts.push(fromBase64(base64));
    if (from + MEDIA_ANSWER_BYTES >= bytes) return new Blob(parts, { type: mimeType });
  }
}

type Entry = {
  readonly key: string;
  /** Its address; null for a file that is there and not drawn. */
  readonly picture: Promise<string | null>;
  address: string | null;
  users: number;
};

/** One after another, so that a page full of pictures does not keep what is typed from being saved. */
let queue: Promise<unknown> = Promise.resolve();
const shelves = new WeakMap<Client, Map<string, Entry>>();

function shelfOf(client: Client): Map<string, Entry> {
  const shelf = shelves.get(client) ?? new Map<string, Entry>();
  shelves.set(client, shelf);
  return shelf;
}

function take(client: Client, key: string, load: () => Promise<Blob | null>): Entry {
  const shelf = shelfOf(client);
  const present = shelf.get(key);
  if (present !== undefined) {
    present.users += 1;
    return present;
  }
  const loading = queue.then(load);
  queue = loading.catch(() => undefined);
  const entry: Entry = {
    key,
    address: null,
    users: 1,
    picture: loading.then((blob) => {
      entry.address = blob === null ? null : URL.createObjectURL(blob);
      return entry.address;
    }),
  };
  entry.picture.catch(() => shelf.delete(key)); // the next one who asks may have more luck
  shelf.set(key, entry);
  return entry;
}

function release(client: Client, entry: Entry): void {
  const shelf = shelfOf(client);
  entry.users -= 1;
  if (entry.users > 0 || shelf.get(entry.key) !== entry) return;
  // To the end of the row: those at its beginning were needed last the longest time ago.
  shelf.delete(entry.key);
  shelf.set(entry.key, entry);
  const atRest = [...shelf.values()].filter(({ users, address }) => users === 0 && address !== null);
  for (const old of atRest.slice(0, Math.max(0, atRest.length - MOST_AT_REST))) {
    shelf.delete(old.key);
    if (old.address !== null) URL.revokeObjectURL(old.address);
  }
}

/** Drawn small once, so that a row of photographs does not take a gigabyte; where that cannot be done, as it is. */
async function thumbnailOf(picture: Blob): Promise<Blob> {
  if (typeof createImageBitmap !== 'function' || typeof OffscreenCanvas !== 'function') return picture;
  try {
    const whole = await createImageBitmap(picture);
    const scale = Math.min(1, THUMBNAIL_PX / Math.min(whole.width, whole.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(whole.width * scale)),
      Math.max(1, Math.round(whole.height * scale)),
    );
    const context = canvas.getContext('2d');
    if (context === null) return picture;
    context.imageSmoothingQuality = 'high';
    context.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    return picture; // what cannot be unpacked is shown as broken by the page itself
  }
}
