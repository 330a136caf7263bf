import type { ExportRequest } from '#shared/api/contract.ts';
import { BUNDLE_MEDIA_BYTES, MEDIA_TYPES } from '#shared/api/media-methods.ts';
import { mediaHashes, mediaOf } from '#shared/workspace/media-hashes.ts';
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
    return media.readAll(id, fittingHashes(tablesForReader(request.reader, tables)));
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

/** The small ones first, by the sizes that the plan knows: what will not fit is not even read. */
function fittingHashes(tables: Tables): readonly string[] {
  const posts = [...tables.posts.values(), ...tables.series.values()];
  const sizes = new Map(posts.flatMap(mediaOf).map(({ hash, bytes }) => [hash, bytes ?? 0]));
  const bySize = [...mediaHashes(tables)].toSorted((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  let total = 0;
  return bySize.filter((hash) => {
    total += sizes.get(hash) ?? 0;
    return total <= BUNDLE_MEDIA_BYTES;
  });
}

function periodOf({ profile }: Tables, { from, to }: ExportRequest) {
  const plan = profile.get('profile');
  return { from: from ?? plan?.planStart ?? '', to: to ?? plan?.planEnd ?? '9999' };
}

function isPicture(mimeType: string): boolean {
  return Object.entries(MEDIA_TYPES).some(([type, { kind }]) => type === mimeType && kind === 'picture');
}
