import { useTranslations } from 'use-intl';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { networkOf } from '#shared/plan/network.ts';
import type { PostVariant } from '#shared/plan/post.ts';
import { measureVariant } from '#shared/plan/text-count.ts';
import { InsertTags } from './InsertTags.tsx';
import styles from './PostEditor.module.css';
import { PostMedia } from './PostMedia.tsx';
import { TextMeters } from './TextMeters.tsx';
import type { PostFields } from './use-post-fields.ts';

type VariantEditorProps = { readonly variant: PostVariant; readonly fields: PostFields };

/** The post as it goes out on one channel in one language, counted while it is typed. */
export function VariantEditor({ variant, fields }: VariantEditorProps) {
  const t = useTranslations('calendar.variant');
  const { id, language } = variant;
  const channel = useVariantChannel(variant);
  const network = networkOf(channel?.network ?? 'other');
  const measure = measureVariant(variant, channel);
  return (
    <div className={styles.variant}>
      {network.hasTitle && channel !== null && (
        <div data-field="networkTitle">
          <TextField
            label={t('networkTitle')}
            value={variant.title}
            onChange={(title) => fields.typeVariant(id, 'title', title)}
            onBlur={fields.settle}
            lang={language}
          />
        </div>
      )}
      <div data-field="text" className={measure.text.state === 'over' ? styles.tooLong : undefined}>
        <TextArea
          label={t('text')}
          isLabelHidden
          placeholder={t('textPlaceholder')}
          rows={6}
          maxRows={16}
          value={variant.text}
          onChange={(text) => fields.typeVariant(id, 'text', text)}
          onBlur={fields.settle}
          lang={language}
        />
        <TextMeters measure={measure} />
      </div>
      <div data-field="hashtags">
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
      </div>
      <div data-field="link">
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
      </div>
      <PostMedia variant={variant} hasAltText={network.hasAltText} fields={fields} />
    </div>
  );
}

/** What goes out beside the text. */
export function VariantExtras({ variant, fields }: VariantEditorProps) {
  const t = useTranslations('calendar.variant');
  const { id, language } = variant;
  const channel = useVariantChannel(variant);
  const network = networkOf(channel?.network ?? 'other');
  return (
    <>
      {(network.hasFirstComment || variant.firstComment !== '') && channel !== null && (
        <TextArea
          label={t('firstComment')}
          rows={1}
          value={variant.firstComment}
          onChange={(firstComment) => fields.typeVariant(id, 'firstComment', firstComment)}
          onBlur={fields.settle}
          lang={language}
        />
      )}
      <TextField
        label={t('callToAction')}
        value={variant.callToAction}
        onChange={(callToAction) => fields.typeVariant(id, 'callToAction', callToAction)}
        onBlur={fields.settle}
        lang={language}
      />
    </>
  );
}

function useVariantChannel({ channelId }: PostVariant): Channel | null {
  return useWorkspace(({ channels }) => (channelId === null ? null : (channels.get(channelId) ?? null)));
}
