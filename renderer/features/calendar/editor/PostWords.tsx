import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import styles from './PostEditor.module.css';
import type { PostFields } from './use-post-fields.ts';

type OwnWordsProps = { readonly postId: string; readonly fields: PostFields };

/** What the post is called among those who make it; one line, however it wraps. */
export const PostTitle = memo(function PostTitle({ postId, fields }: OwnWordsProps) {
  const t = useTranslations('calendar');
  const title = useWorkspace(({ posts }) => posts.get(postId)?.title ?? '');
  return (
    <div data-field="title" className={styles.title}>
      <TextArea
        label={t('editor.title')}
        isLabelHidden
        placeholder={t('untitled')}
        rows={1}
        maxRows={4}
        value={title}
        onChange={(next) => fields.type('title', next.replace(/\s*\n\s*/g, ' '))}
        onBlur={fields.settle}
      />
    </div>
  );
});

/** What those who make the post have to know, and nobody else. */
export const PostWords = memo(function PostWords({ postId, fields }: OwnWordsProps) {
  const t = useTranslations('calendar');
  const { visualBrief, notes } = useWorkspace(({ posts }) => ({
    visualBrief: posts.get(postId)?.visualBrief ?? '',
    notes: posts.get(postId)?.notes ?? '',
  }));
  return (
    <>
      <TextArea
        label={t('editor.visualBrief')}
        rows={2}
        value={visualBrief}
        onChange={(next) => fields.type('visualBrief', next)}
        onBlur={fields.settle}
      />
      <TextArea
        label={t('editor.notes')}
        hint={t('editor.notesHint')}
        rows={2}
        value={notes}
        onChange={(next) => fields.type('notes', next)}
        onBlur={fields.settle}
      />
    </>
  );
});
