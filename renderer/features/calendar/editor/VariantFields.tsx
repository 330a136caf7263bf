import { memo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { PostVariant } from '#shared/plan/post/post.ts';
import { CountOf } from './FieldCount.tsx';
import { InsertTags } from './InsertTags.tsx';
import { LinkTagsRow } from './LinkTagsRow.tsx';
import { memoOn } from './memo-on.ts';
import { PostMedia } from './PostMedia.tsx';
import type { PostFields } from './use-post-fields.ts';

type WordsFieldProps = {
  readonly variantId: string;
  readonly name: 'title' | 'mentions' | 'firstComment' | 'callToAction';
  readonly label: string;
  readonly value: string;
  readonly count: number;
  /** Null where none is known. */
  readonly limit: number | null;
  /** The language of what is typed; empty for names and marks. */
  readonly lang: string;
  readonly placeholder?: string;
  readonly fields: PostFields;
};

/** One text of a version beside its main one, with its count. */
export const WordsField = memo(function WordsField(props: WordsFieldProps) {
  const { variantId, name, label, value, count, limit, lang, placeholder, fields } = props;
  const shared = {
    label,
    value,
    hint: limit === null ? undefined : <CountOf count={count} limit={limit} />,
    onChange: (next: string) => fields.typeVariant(variantId, name, next),
    onBlur: fields.settle,
    ...(lang === '' ? {} : { lang }),
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  if (name === 'firstComment') return <TextArea {...shared} rows={1} />;
  return <TextField {...shared} {...(name === 'mentions' ? { spellCheck: false } : {})} />;
});

type PartProps = { readonly variant: PostVariant; readonly fields: PostFields };

type HashtagsFieldProps = PartProps & { readonly network: string | null };

export const HashtagsField = memoOn(
  ['id', 'hashtags', 'language'],
  function HashtagsField({ variant, network, fields }: HashtagsFieldProps) {
    const t = useTranslations('calendar.variant');
    const field = useRef<HTMLTextAreaElement>(null);
    const cursor = useRef<number | null>(null);
    const leave = () => {
      cursor.current = field.current?.selectionEnd ?? null;
      fields.settle();
    };
    return (
      <TextArea
        ref={field}
        label={t('hashtags')}
        hint={
          <InsertTags variant={variant} network={network} cursor={() => cursor.current} fields={fields} />
        }
        rows={1}
        placeholder={t('hashtagsPlaceholder')}
        value={variant.hashtags}
        onChange={(hashtags) => fields.typeVariant(variant.id, 'hashtags', hashtags.replaceAll('\n', ' '))}
        onBlur={leave}
        lang={variant.language}
      />
    );
  },
);

export const LinkField = memoOn(
  ['id', 'link', 'linkTags', 'channelId'],
  function LinkField({ postId, variant, fields }: PartProps & { readonly postId: string }) {
    const t = useTranslations('calendar.variant');
    return (
      <>
        <TextField
          label={t('link')}
          type="url"
          placeholder="https://"
          value={variant.link}
          maxLength={2048}
          onChange={(link) => fields.typeVariant(variant.id, 'link', link)}
          onBlur={fields.settle}
          spellCheck={false}
        />
        <LinkTagsRow postId={postId} variant={variant} fields={fields} />
      </>
    );
  },
);

export const MediaOfVariant = memoOn(['id', 'media', 'language', 'channelId'], PostMedia);
