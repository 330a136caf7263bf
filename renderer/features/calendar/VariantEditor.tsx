import { memo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { PostVariant } from '#shared/plan/post.ts';
import { measureParts } from '#shared/plan/variant-measures.ts';
import styles from './editor/Editor.module.css';
import { CountOf } from './editor/FieldCount.tsx';
import { LinkTagsRow } from './editor/LinkTagsRow.tsx';
import { TranslationBar } from './editor/TranslationBar.tsx';
import { useVariantPlace } from './editor/use-network-rule.ts';
import { VariantText } from './editor/VariantText.tsx';
import { InsertTags } from './InsertTags.tsx';
import { PostMedia } from './PostMedia.tsx';
import type { PostFields } from './use-post-fields.ts';

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
  const { id, language } = variant;
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
          <TextField
            label={t('networkTitle')}
            hint={<CountOf {...title} />}
            value={variant.title}
            onChange={(next) => fields.typeVariant(id, 'title', next)}
            onBlur={fields.settle}
            lang={language}
          />
        )}
      </Slot>
      <Slot>
        <VariantText variant={variant} fields={fields} />
      </Slot>
      <Slot field="hashtags">
        <TextArea
          label={t('hashtags')}
          hint={<InsertTags variant={variant} network={channel?.network ?? null} fields={fields} />}
          rows={1}
          placeholder={t('hashtagsPlaceholder')}
          value={variant.hashtags}
          onChange={(hashtags) => fields.typeVariant(id, 'hashtags', hashtags.replaceAll('\n', ' '))}
          onBlur={fields.settle}
          lang={language}
        />
      </Slot>
      <Slot field="link">
        <TextField
          label={t('link')}
          type="url"
          placeholder="https://"
          value={variant.link}
          maxLength={2048}
          onChange={(link) => fields.typeVariant(id, 'link', link)}
          onBlur={fields.settle}
          spellCheck={false}
        />
        <LinkTagsRow postId={postId} variant={variant} fields={fields} />
      </Slot>
      <Slot>
        <PostMedia variant={variant} hasAltText={rule.hasAltText} fields={fields} />
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
  const { id, language } = variant;
  const { channel, rule } = useVariantPlace(variant);
  const { mentions, firstComment } = measureParts(variant, rule);
  return (
    <>
      <Slot field="mentions">
        <TextField
          label={words('mentions')}
          hint={<CountOf {...mentions} />}
          placeholder={words('mentionsPlaceholder')}
          value={variant.mentions}
          onChange={(next) => fields.typeVariant(id, 'mentions', next)}
          onBlur={fields.settle}
          spellCheck={false}
        />
      </Slot>
      <Slot field="firstComment">
        {channel !== null && (rule.hasFirstComment || variant.firstComment !== '') && (
          <TextArea
            label={t('firstComment')}
            hint={<CountOf {...firstComment} />}
            rows={1}
            value={variant.firstComment}
            onChange={(next) => fields.typeVariant(id, 'firstComment', next)}
            onBlur={fields.settle}
            lang={language}
          />
        )}
      </Slot>
      <Slot field="callToAction">
        <TextField
          label={t('callToAction')}
          value={variant.callToAction}
          onChange={(next) => fields.typeVariant(id, 'callToAction', next)}
          onBlur={fields.settle}
          lang={language}
        />
      </Slot>
    </>
  );
});

function Slot({ field, children }: { readonly field?: string; readonly children: ReactNode }) {
  return (
    <div className={styles.slot} data-field={field}>
      {children}
    </div>
  );
}
