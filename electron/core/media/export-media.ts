import type { ExportRequest } from '#shared/api/contract.ts';
import { BUNDLE_MEDIA_BYTES, MEDIA_TYPES } from '#shared/api/media-methods.ts';
import { mediaOf, mediaThatFit } from '#shared/workspace/media-hashes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { tablesForReader } from '../exports/reader.ts';
import type { Media } from './media.ts';
import type { MediaContent } from './media-files.ts';

/** Pictures that stand in a page of HTML: each, and all together. What is more is named there. */
const PICTURE_BYTES = 1_500_000;
const PAGE_BYTES = 12_000_000;

type ExportedPlan = { readonly id: string; readonly tables: Tables; readonly request: ExportRequest };

/** The files that an export holds: a bundle those of all posts that its reader sees, a page the small pictures. */
export async function mediaForExport(
  media: Media,
  { id, tables, request }: ExportedPlan,
): Promise<readonly MediaContent[]> {
  if (request.format === 'bundle') {
    // What will not fit is not even read.
    return media.readAll(
      id,
      mediaThatFit(tablesForReader(request.reader, tables), BUNDLE_MEDIA_BYTES).fitting,
    );
  }
  if (request.format !== 'html') return [];
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

function periodOf({ profile }: Tables, { from, to }: ExportRequest) {
  const plan = profile.get('profile');
  return { from: from ?? plan?.planStart ?? '', to: to ?? plan?.planEnd ?? '9999' };
}

function isPicture(mimeType: string): boolean {
  return Object.entries(MEDIA_TYPES).some(([type, { kind }]) => type === mimeType && kind === 'picture');
}
