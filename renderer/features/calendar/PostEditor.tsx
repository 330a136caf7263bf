import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { Menu, MenuButton } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { POST_STATUSES, type Post } from '#shared/plan/post.ts';
import type { PostFinding } from '#shared/plan/post-rules.ts';
import styles from './PostEditor.module.css';
import { PostFindings } from './PostFindings.tsx';
import { PostProperties } from './PostProperties.tsx';
import type { PostActions } from './use-post-actions.ts';
import { usePostFields } from './use-post-fields.ts';
import { VariantEditor, VariantExtras } from './VariantEditor.tsx';
import { VariantTabs } from './VariantTabs.tsx';

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
  const post = useWorkspace((tables) => tables.posts.get(postId));
  const fields = usePostFields(postId);
  const [chosenId, choose] = useState<string | null>(null);
  const body = useRef<HTMLDivElement>(null);
  useTitleFocus(body, isFresh);
  const { jump, next } = useJump(body, choose);
  useEffect(next);
  if (post === undefined) return null;
  const variant = post.variants.find(({ id }) => id === chosenId) ?? post.variants[0];
  const duplicate = () => {
    const copy = actions.duplicate(postId);
    if (copy !== null) onSelect(copy);
  };
  return (
    <Inspector
      label={t('editor.name')}
      head={<StatusMenu post={post} actions={actions} />}
      actions={
        <>
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
        <div data-field="title" className={styles.title}>
          <TextArea
            label={t('editor.title')}
            isLabelHidden
            placeholder={t('untitled')}
            rows={1}
            maxRows={4}
            value={post.title}
            onChange={(title) => fields.type('title', title.replace(/\s*\n\s*/g, ' '))}
            onBlur={fields.settle}
          />
        </div>
        <PostProperties post={post} fields={fields} />
        <VariantTabs post={post} chosen={variant ?? null} onChoose={choose} fields={fields} />
        {variant !== undefined && <VariantEditor key={variant.id} variant={variant} fields={fields} />}
        <PostFindings post={post} onJump={jump} />
        {variant !== undefined && (
          <VariantExtras key={`${variant.id} extras`} variant={variant} fields={fields} />
        )}
        <TextArea
          label={t('editor.visualBrief')}
          rows={2}
          value={post.visualBrief}
          onChange={(visualBrief) => fields.type('visualBrief', visualBrief)}
          onBlur={fields.settle}
        />
        <TextArea
          label={t('editor.notes')}
          hint={t('editor.notesHint')}
          rows={2}
          value={post.notes}
          onChange={(notes) => fields.type('notes', notes)}
          onBlur={fields.settle}
        />
      </div>
    </Inspector>
  );
}

type StatusMenuProps = { readonly post: Post; readonly actions: PostActions };

function StatusMenu({ post, actions }: StatusMenuProps) {
  const t = useTranslations('calendar');
  const state = stateOf(post);
  return (
    <Menu
      label={t('editor.status')}
      items={[
        ...POST_STATUSES.map((status) => ({
          id: status,
          label: t(`status.${status}`),
          isSelected: post.status === status,
          onAction: () => actions.setStatus([post.id], status),
        })),
        'separator',
        {
          id: 'held',
          label: post.isHeld ? t('editor.release') : t('editor.hold'),
          icon: post.isHeld ? 'play' : 'pause',
          onAction: () => actions.setHeld([post.id], !post.isHeld),
        },
      ]}
      trigger={
        <Button
          variant="quiet"
          size="small"
          ariaLabel={t('editor.statusIs', { status: t(`status.${state}`) })}
          className={styles.status}
        >
          <StateMark shape={STATE_SHAPES[state]} />
          {t(`status.${state}`)}
          <Icon name="chevronDown" size={14} />
        </Button>
      }
    />
  );
}

function useTitleFocus(body: { readonly current: HTMLDivElement | null }, isFresh: boolean) {
  useEffect(() => {
    if (isFresh) focusField(body.current, 'title');
  }, [body, isFresh]);
}

/** Leads from a finding to its field, in the variant it is about. */
function useJump(body: { readonly current: HTMLDivElement | null }, choose: (variantId: string) => void) {
  const wanted = useRef<string | null>(null);
  return {
    jump: ({ field, variantId }: PostFinding) => {
      if (variantId !== null) choose(variantId);
      wanted.current = field;
      // The variant may already be the one in sight: then nothing is drawn anew.
      requestAnimationFrame(() => focusWanted(body.current, wanted));
    },
    next: () => focusWanted(body.current, wanted),
  };
}

function focusWanted(body: HTMLElement | null, wanted: { current: string | null }) {
  if (wanted.current !== null && focusField(body, wanted.current)) wanted.current = null;
}

function focusField(body: HTMLElement | null, field: string): boolean {
  const area = body?.querySelector(`[data-field="${field}"]`);
  const control =
    area?.querySelector<HTMLElement>('[data-missing] textarea') ??
    area?.querySelector<HTMLElement>(
      'input:not([type="hidden"]):not([tabindex="-1"]), textarea, [role="spinbutton"], button',
    );
  control?.focus();
  return control !== null && control !== undefined;
}
