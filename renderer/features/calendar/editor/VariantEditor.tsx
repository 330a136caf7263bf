import { memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PostVariant } from '#shared/plan/post/post.ts';
import { measureParts } from '#shared/plan/post/variant-measures.ts';
import styles from './Editor.module.css';
import { TranslationBar } from './TranslationBar.tsx';
import { useVariantPlace } from './use-network-rule.ts';
import type { PostFields } from './use-post-fields.ts';
import { HashtagsField, LinkField, MediaOfVariant, WordsField } from './VariantFields.tsx';
import { VariantText } from './VariantText.tsx';

export type VariantEditorProps = {
  readonly postId: string;
  readonly variant: PostVariant;
  /** What it is a translation of; null where there is none. */
  readonly original: PostVariant | null;
  readonly fields: PostFields;
};

/**
 * The post as it goes out on one channel in one language, counted while it is typed. Each part is a slot of its own, empty
 * where the network has no such thing, so that versions side by side stand in line.
 */
export const VariantEditor = memo(function VariantEditor(props: VariantEditorProps) {
  const { postId, variant, original, fields } = props;
  const t = useTranslations('calendar.variant');
  const { channel, rule } = useVariantPlace(variant);
  const { title } = measureParts(variant, rule);
  return (
    <>
      <Slot>
        {variant.original !== null && (
          <TranslationBar variant={variant} original={original} fields={fields} />
        )}
      </Slot>
      <Slot field="networkTitle">
        {channel !== null && (rule.hasTitle || variant.title !== '') && (
          <WordsField
            variantId={variant.id}
            name="title"
            label={t('networkTitle')}
            value={variant.title}
            {...countOf(title)}
            lang={variant.language}
            fields={fields}
          />
        )}
      </Slot>
      <Slot>
        <VariantText variant={variant} fields={fields} />
      </Slot>
      <Slot field="hashtags">
        <HashtagsField variant={variant} network={channel?.network ?? null} fields={fields} />
      </Slot>
      <Slot field="link">
        <LinkField postId={postId} variant={variant} fields={fields} />
      </Slot>
      <Slot>
        <MediaOfVariant variant={variant} hasAltText={rule.hasAltText} fields={fields} />
      </Slot>
    </>
  );
});

/** What goes out beside the text. */
export const VariantExtras = memo(function VariantExtras({
  variant,
  fields,
}: Pick<VariantEditorProps, 'variant' | 'fields'>) {
  const t = useTranslations('calendar.variant');
  const words = useTranslations('posting');
  const { channel, rule } = useVariantPlace(variant);
  const { mentions, firstComment } = measureParts(variant, rule);
  const shared = { variantId: variant.id, fields };
  return (
    <>
      <Slot field="mentions">
        <WordsField
          {...shared}
          name="mentions"
          label={words('mentions')}
          placeholder={words('mentionsPlaceholder')}
          value={variant.mentions}
          {...countOf(mentions)}
          lang=""
        />
      </Slot>
      <Slot field="firstComment">
        {channel !== null && (rule.hasFirstComment || variant.firstComment !== '') && (
          <WordsField
            {...shared}
            name="firstComment"
            label={t('firstComment')}
            value={variant.firstComment}
            {...countOf(firstComment)}
            lang={variant.language}
          />
        )}
      </Slot>
      <Slot field="callToAction">
        <WordsField
          {...shared}
          name="callToAction"
          label={t('callToAction')}
          value={variant.callToAction}
          count={0}
          limit={null}
          lang={variant.language}
        />
      </Slot>
    </>
  );
});

function countOf({ count, limit }: { readonly count: number; readonly limit: number | null }) {
  return { count: limit === null ? 0 : count, limit };
}

function Slot({ field, children }: { readonly field?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.slot} data-field={field}>
      {children}
    </div>
  );
}
