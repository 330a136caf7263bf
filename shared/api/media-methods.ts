import { z } from 'zod';
import { fileSchema, made, method, nothing, workspaceIdSchema as workspaceId } from './method.ts';

/** Largest file that a workspace takes, in bytes. Larger films stay where they are and are only named. */
export const MEDIA_LIMIT_BYTES = 100_000_000;

/** Largest part in which a large file is sent: small enough that nothing waits for it. */
export const MEDIA_PART_BYTES = 3_000_000;

/** Largest part that one answer holds; a message in base64 has to stay below the limit of the hosts. */
export const MEDIA_ANSWER_BYTES = 24_000_000;

/** So much of media goes into a bundle, which travels as one message; what does not fit is named in its manifest. */
export const BUNDLE_MEDIA_BYTES = 40_000_000;

/** So many media at most go into a bundle: it is an archive, and those may have 2,000 members. */
export const BUNDLE_MEDIA_FILES = 1500;

/** What media are, as told by their first bytes. */
export const MEDIA_TYPES = {
  'image/jpeg': { ending: 'jpg', kind: 'picture' },
  'image/png': { ending: 'png', kind: 'picture' },
  'image/gif': { ending: 'gif', kind: 'picture' },
  'image/webp': { ending: 'webp', kind: 'picture' },
  'image/avif': { ending: 'avif', kind: 'picture' },
  /** No browser but Safari draws it. */
  'image/heic': { ending: 'heic', kind: 'other' },
  'video/mp4': { ending: 'mp4', kind: 'film' },
  'video/quicktime': { ending: 'mov', kind: 'film' },
  'video/webm': { ending: 'webm', kind: 'film' },
  'application/pdf': { ending: 'pdf', kind: 'other' },
} as const;
export type MediaType = keyof typeof MEDIA_TYPES;

/** A file that lies in the workspace by now. */
export type StoredMedium = {
  /** SHA-256 of its content, 64 hex digits. */
  readonly hash: string;
  readonly mimeType: MediaType;
  readonly bytes: number;
  /** Pixels; null where its head does not tell. */
  readonly width: number | null;
  readonly height: number | null;
  /** Of a film; null where its head does not tell. */
  readonly seconds: number | null;
  /** The name it came with, fit to be shown. */
  readonly name: string;
};

export type MediaSummary = {
  /** Files that lie in the workspace, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Those that posts or series name and that are not there as they were, nor in a backup; each once. */
  readonly lost: readonly LostMedium[];
};

/**
 * Why a file cannot be had: it is not there, not as it was saved, only with the program that syncs the folder, or the disk
 * does not give it out.
 */
export type LostReason = 'missing' | 'damaged' | 'away' | 'unreadable';

export type LostMedium = {
  readonly hash: string;
  /** As it is called there; empty where it has no name. */
  readonly name: string;
  /** The first post that names it; the first series where no post does. */
  readonly collection: 'posts' | 'series';
  readonly id: string;
  readonly state: LostReason;
};

/**
 * Why a file that posts name stays out of a bundle: it cannot be had, holds what its camera or program wrote where that
 * cannot be taken out, or has no room.
 */
export type LeftOutReason = LostReason | 'metadata' | 'noRoom';

export type LeftOutMedium = {
  readonly hash: string;
  /** As a post calls it; empty where it has no name. */
  readonly name: string;
  readonly reason: LeftOutReason;
};

export type UnusedMedia = {
  /** Null where it cannot be told now: a backup cannot be read, or a place of backups is away. */
  readonly unused:
    | readonly { readonly hash: string; readonly mimeType: string; readonly bytes: number }[]
    | null;
};

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/);

/** Pictures, films and documents of posts, kept in the workspace by their content. */
export const MEDIA_METHODS = {
  /**
   * Keeps a file; it is on the disk when this answers, so that an edit may name it. Throws file-empty, file-too-large,
   * file-not-recognised (reason drawing or unknown), workspace-locked, read-only, disk-full.
   */
  'media.add': method(z.object({ workspaceId, file: fileSchema }), made<StoredMedium>()),
  /** A part of a large file, in order; null until the last one. A part that does not follow is refused as a conflict. */
  'media.addPart': method(
    z.object({
      workspaceId,
      upload: z.string().regex(/^[0-9A-Za-z-]{1,60}$/),
      name: z.string().max(400),
      total: z.number().int().min(1),
      from: z.number().int().min(0),
      base64: z.base64(),
    }),
    made<{ readonly stored: StoredMedium | null }>(),
  ),
  /** Lets go of the parts of a file that will not come whole. */
  'media.cancel': method(z.object({ workspaceId, upload: z.string().max(60) }), nothing),
  /**
   * A file, or a part of it: its content is compared with its hash first. Where it is missing or damaged and a backup
   * holds it, it is put back. Throws not-found or file-damaged.
   */
  'media.read': method(
    z.object({
      workspaceId,
      hash: hashSchema,
      from: z.number().int().min(0),
      most: z.number().int().min(1).max(MEDIA_ANSWER_BYTES),
    }),
    made<{ readonly mimeType: MediaType; readonly bytes: number; readonly base64: string }>(),
  ),
  /** What a bundle for that reader would not hold, and why; told before it is made. */
  'media.leftOut': method(
    z.object({ workspaceId, reader: z.enum(['own', 'client']) }),
    made<{ readonly files: readonly LeftOutMedium[] }>(),
  ),
  'media.summary': method(z.object({ workspaceId }), made<MediaSummary>()),
  /** Files that neither the plan nor its steps of undo, copies and backups name. */
  'media.unused': method(z.object({ workspaceId }), made<UnusedMedia>()),
  /** Moves them to the trash of media, where they stay as files. */
  'media.putAway': method(
    z.object({ workspaceId }),
    made<{ readonly files: number; readonly bytes: number; readonly path: string }>(),
  ),
} as const;
