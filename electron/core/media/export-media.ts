import type { ExportRequest } from '#shared/api/export-methods.ts';
import {
  BUNDLE_MEDIA_BYTES,
  BUNDLE_MEDIA_FILES,
  type LeftOutMedium,
  type LeftOutReason,
  MEDIA_TYPES,
} from '#shared/api/media-methods.ts';
import { mediaOf, mediaThatFit } from '#shared/workspace/media-hashes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { tablesForReader } from '../exports/reader.ts';
import { lostReason, type Media } from './media.ts';
import type { MediaContent } from './media-files.ts';
import { withoutMetadata } from './without-metadata.ts';

/** Pictures that stand in a page of HTML: each, and all together. What is more is named there. */
const PICTURE_BYTES = 1_500_000;
const PAGE_BYTES = 12_000_000;

const BUNDLE_ROOM = { bytes: BUNDLE_MEDIA_BYTES, files: BUNDLE_MEDIA_FILES };

type ExportedPlan = { readonly id: string; readonly tables: Tables; readonly request: ExportRequest };

/** The files that an export holds: a bundle those of all posts that its reader sees, a page the small pictures. */
export async function mediaForExport(
  media: Media,
  { id, tables, request }: ExportedPlan,
): Promise<readonly MediaContent[]> {
  if (request.format === 'bundle') {
    // What will not fit is not even read.
    return media.readAll(id, mediaThatFit(tablesForReader(request.reader, tables), BUNDLE_ROOM).fitting);
  }
  if (request.format !== 'html' || request.options?.pictures === false) return [];
  const { from, to } = periodOf(tables, request);
  const chosen = new Set<string>();
  let total = 0;
  const posts = [...tables.posts.values()].filter(({ date }) => date !== null && date >= from && date <= to);
  for (const post of posts.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : 1))) {
    for (const { hash, mimeType, bytes } of mediaOf(post)) {
      const size = bytes ?? 0;
      if (hash === null || chosen.has(hash) || !isPicture(mimeType) || size > PICTURE_BYTES) continue;
      if (total + size > PAGE_BYTES) continue;
      total += size;
      chosen.add(hash);
    }
  }
  const found = await media.readAll(id, chosen);
  // The plan may be wrong about a size; the file is not.
  return found.filter(({ bytes, mimeType }) => bytes.length <= PICTURE_BYTES && isPicture(mimeType));
}

/** What of the files a bundle for that reader will not hold. Each file is read, as only that tells what can be done with it. */
export async function leftOutOfBundle(
  media: Pick<Media, 'read'>,
  {
    id,
    tables,
    reader,
  }: { readonly id: string; readonly tables: Tables; readonly reader: ExportRequest['reader'] },
): Promise<readonly LeftOutMedium[]> {
  const visible = tablesForReader(reader, tables);
  const { fitting, left } = mediaThatFit(visible, BUNDLE_ROOM);
  const reasons = new Map<string, LeftOutReason>();
  for (const hash of fitting) {
    const reason = await reasonFor(media, { id, hash, reader });
    if (reason !== null) reasons.set(hash, reason);
  }
  for (const hash of left) reasons.set(hash, 'noRoom');
  const named = [...visible.posts.values(), ...visible.series.values()].flatMap(mediaOf);
  const names = new Map(named.map(({ hash, name }) => [hash, name]));
  return [...reasons].map(([hash, reason]) => ({ hash, name: names.get(hash) ?? '', reason }));
}

async function reasonFor(
  media: Pick<Media, 'read'>,
  {
    id,
    hash,
    reader,
  }: { readonly id: string; readonly hash: string; readonly reader: ExportRequest['reader'] },
): Promise<LeftOutReason | null> {
  try {
    const { mimeType, bytes } = await media.read(id, hash);
    return reader === 'client' && withoutMetadata(mimeType, bytes) === null ? 'metadata' : null;
  } catch (error) {
    return lostReason(error);
  }
}

function periodOf({ profile }: Tables, { from, to }: ExportRequest) {
  const plan = profile.get('profile');
  return { from: from ?? plan?.planStart ?? '', to: to ?? plan?.planEnd ?? '9999' };
}

function isPicture(mimeType: string): boolean {
  return Object.entries(MEDIA_TYPES).some(([type, { kind }]) => type === mimeType && kind === 'picture');
}
