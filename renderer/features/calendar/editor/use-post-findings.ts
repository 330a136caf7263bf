import { useDeferredValue, useMemo, useRef } from 'react';
import { usePostTables } from '#renderer/plan/use-findings-of.ts';
import { isSameJson, type Json } from '#shared/base/json.ts';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import { postFindings, surroundingsOf } from '#shared/plan/post/post-rules.ts';

/**
 * What is off in a post. Worked out after the keystroke is on the screen, and the same array as before while nothing else
 * is found.
 */
export function usePostFindings(postId: string): readonly PostFinding[] {
  const tables = useDeferredValue(usePostTables());
  const last = useRef<readonly PostFinding[]>([]);
  return useMemo(() => {
    const post = tables.posts.get(postId);
    const found = post === undefined ? [] : postFindings(post, surroundingsOf(tables));
    if (!isSameJson(asJson(last.current), asJson(found))) last.current = found;
    return last.current;
  }, [tables, postId]);
}

function asJson(findings: readonly PostFinding[]): Json {
  return findings as unknown as Json; // plain values only
}

const NONE: readonly PostFinding[] = [];

/** Those of one version; the same array as before while they are the same. */
export function useVariantFindings(
  findings: readonly PostFinding[],
  variantId: string | null,
): readonly PostFinding[] {
  const last = useRef<readonly PostFinding[]>(NONE);
  const own = findings.filter((finding) => finding.variantId === variantId);
  const isSame =
    own.length === last.current.length && own.every((finding, index) => finding === last.current[index]);
  if (!isSame) last.current = own.length === 0 ? NONE : own;
  return last.current;
}
