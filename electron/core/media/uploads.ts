import { MEDIA_LIMIT_BYTES } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';

type Upload = { readonly total: number; parts: readonly Buffer[]; received: number };

/** More are not sent at the same time by one page; an older one was given up without a word. */
const MOST_UPLOADS = 3;

/** Large files that come in parts. They wait in memory: nothing half reaches the disk, and nothing in the clear. */
export function createUploads() {
  const uploads = new Map<string, Upload>();

  function begin(key: string, total: number): Upload {
    uploads.delete(key);
    for (const [oldest] of uploads) if (uploads.size >= MOST_UPLOADS) uploads.delete(oldest);
    const upload = { total, parts: [], received: 0 };
    uploads.set(key, upload);
    return upload;
  }

  return {
    /**
     * Takes the next part; gives the whole file with the last one, else null. Throws file-too-large at once, and conflict
     * for a part that does not follow the one before it.
     */
    take: (key: string, part: { total: number; from: number; bytes: Buffer }): Buffer | null => {
      const { total, from, bytes } = part;
      if (total > MEDIA_LIMIT_BYTES) throw tooLarge();
      const upload = from === 0 ? begin(key, total) : uploads.get(key);
      const follows = upload !== undefined && upload.total === total && upload.received === from;
      if (!follows || from + bytes.length > total || bytes.length === 0) {
        uploads.delete(key);
        throw new PlannerError('conflict', 'The part does not follow the one before it');
      }
      upload.parts = [...upload.parts, bytes];
      upload.received += bytes.length;
      if (upload.received < total) return null;
      uploads.delete(key);
      return Buffer.concat(upload.parts);
    },
    drop: (key: string): void => {
      uploads.delete(key);
    },
  };
}

/** The error of a file over the limit; its details name the limit in bytes. */
export function tooLarge(): PlannerError {
  return new PlannerError('file-too-large', 'A medium over the limit', {
    reason: 'media',
    limit: MEDIA_LIMIT_BYTES,
  });
}
