import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { IconButton } from '#renderer/ui/Button.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SeriesBar } from '../series/SeriesBar.tsx';
import type { PostActions } from '../use-post-actions.ts';
import { focusField } from './focus-field.ts';
import styles from './PostEditor.module.css';
import { PostProperties } from './PostProperties.tsx';
import { PostTasks } from './PostTasks.tsx';
import { PostVersions } from './PostVersions.tsx';
import { PostTitle, PostWords } from './PostWords.tsx';
import { StatusMenu } from './StatusMenu.tsx';
import { usePostFacts } from './use-post-facts.ts';
import { usePostFields } from './use-post-fields.ts';

type PostEditorProps = {
  readonly postId: string;
  /** Just made: the title has the focus. */
  readonly isFresh: boolean;
  readonly actions: PostActions;
  readonly onSelect: (postId: string) => void;
  readonly onMove: (postId: string) => void;
  readonly onClose: () => void;
};

/** One post with everything that is planned for it. There is no save button: each keystroke is kept. */
export function PostEditor(props: PostEditorProps) {
  const { postId, isFresh, actions, onSelect, onMove, onClose } = props;
  const t = useTranslations('calendar');
  const words = useTranslations('posting');
  const [, openWide] = useQuery('edit');
  // Only what is no text: while one types, nothing but the part that is typed in is drawn anew.
  const facts = usePostFacts(postId);
  const fields = usePostFields(postId);
  const body = useRef<HTMLDivElement>(null);
  useTitleFocus(body, isFresh);
  if (facts === null) return null;
  const duplicate = () => {
    const copy = actions.duplicate(postId);
    if (copy !== null) onSelect(copy);
  };
  return (
    <Inspector
      label={t('editor.name')}
      head={<StatusMenu post={facts} actions={actions} />}
      actions={
        <>
          <IconButton icon="columns" label={words('compare.open')} onPress={() => openWide(postId)} />
          <IconButton icon="copy" label={t('editor.duplicate')} onPress={duplicate} />
          <MenuButton
            label={t('editor.more')}
            items={[
              {
                id: 'move',
                label: t('editor.move'),
                icon: 'move',
                shortcut: 'M',
                onAction: () => onMove(postId),
              },
              'separator',
              {
                id: 'remove',
                label: t('editor.remove'),
                icon: 'trash',
                isDanger: true,
                onAction: () => actions.remove([postId]),
              },
            ]}
          />
        </>
      }
      onClose={onClose}
    >
      <div ref={body} className={styles.body}>
        <PostTitle postId={postId} fields={fields} />
        <PostProperties post={facts} fields={fields} />
        <SeriesBar postId={postId} />
        <PostVersions postId={postId} fields={fields} body={body} />
        <PostTasks postId={postId} owner={facts.owner} />
        <PostWords postId={postId} fields={fields} />
      </div>
    </Inspector>
  );
}

function useTitleFocus(body: { readonly current: HTMLDivElement | null }, isFresh: boolean) {
  useEffect(() => {
    if (isFresh) focusField(body.current, 'title');
  }, [body, isFresh]);
}
