import { useRef } from 'react';
import { isSameJson } from '#shared/base/json.ts';
import type { PostVariant } from '#shared/plan/post/post.ts';
import { type TranslationState, translationState } from '#shared/plan/post/translation.ts';

/** What of a version is told beside its words. */
export type VariantTab = {
  readonly id: string;
  readonly channelId: string | null;
  readonly language: string;
  readonly state: TranslationState;
  readonly hasText: boolean;
};

/** The versions without their words: the same array while only words change. */
export function useVariantTabs(variants: readonly PostVariant[]): readonly VariantTab[] {
  const last = useRef<readonly VariantTab[]>([]);
  const tabs = variants.map((variant) => ({
    id: variant.id,
    channelId: variant.channelId,
    language: variant.language,
    state: translationState(variant, variants),
    hasText: variant.text.trim() !== '',
  }));
  if (!isSameJson(last.current, tabs)) last.current = tabs;
  return last.current;
}
