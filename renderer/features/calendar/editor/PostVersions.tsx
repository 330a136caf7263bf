import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PostFinding } from '#shared/plan/post/post-finding.ts';
import { originalOf } from '#shared/plan/post/translation.ts';
import editor from './Editor.module.css';
import { focusField } from './focus-field.ts';
import { PostFindings } from './PostFindings.tsx';
import { PostPreview } from './PostPreview.tsx';
import type { PostFields } from './use-post-fields.ts';
import { usePostFindings } from './use-post-findings.ts';
import { useVariantTabs } from './use-variant-tabs.ts';
import { useVariants } from './use-variants.ts';
import { VariantEditor, VariantExtras } from './VariantEditor.tsx';
import { VariantTabs } from './VariantTabs.tsx';

type PostVersionsProps = {
  readonly postId: string;
  readonly fields: PostFields;
  readonly body: { readonly current: HTMLDivElement | null };
};

/** One version at a time, with what is off in all of them. */
export const PostVersions = memo(function PostVersions({ postId, fields, body }: PostVersionsProps) {
  const variants = useVariants(postId);
  const words = useTranslations('posting');
  const [chosenId, choose] = useState<string | null>(null);
  const tabs = useVariantTabs(variants);
  const findings = usePostFindings(postId);
  const { jump, next } = useJump(body, choose);
  useEffect(next);
  const variant = variants.find(({ id }) => id === chosenId) ?? variants[0];
  const chosen = tabs.find(({ id }) => id === variant?.id) ?? null;
  return (
    <>
      <VariantTabs postId={postId} tabs={tabs} chosen={chosen} onChoose={choose} fields={fields} />
      {variant !== undefined && (
        <div className={editor.pane}>
          <VariantEditor
            key={variant.id}
            postId={postId}
            variant={variant}
            original={originalOf(variant, variants)}
            fields={fields}
          />
        </div>
      )}
      <PostFindings variants={tabs} findings={findings} onJump={jump} />
      {variant !== undefined && (
        <div className={editor.pane}>
          <VariantExtras key={variant.id} variant={variant} fields={fields} />
          <section>
            <h3 className={editor.paneHead}>{words('preview.title')}</h3>
            <PostPreview variant={variant} />
          </section>
        </div>
      )}
    </>
  );
});

/** Leads from a finding to its field, in the variant it is about. */
function useJump(body: { readonly current: HTMLDivElement | null }, choose: (variantId: string) => void) {
  const wanted = useRef<string | null>(null);
  const jump = useCallback(
    ({ field, variantId }: PostFinding) => {
      if (variantId !== null) choose(variantId);
      wanted.current = field;
      // The variant may already be the one in sight: then nothing is drawn anew.
      requestAnimationFrame(() => focusWanted(body.current, wanted));
    },
    [body, choose],
  );
  return { jump, next: () => focusWanted(body.current, wanted) };
}

function focusWanted(body: HTMLElement | null, wanted: { current: string | null }) {
  if (wanted.current !== null && focusField(body, wanted.current)) wanted.current = null;
}
