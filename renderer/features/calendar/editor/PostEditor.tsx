import { memo, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { Menu, MenuButton } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { POST_STATUSES, type PostVariant } from '#shared/plan/post/post.ts';
import type { PostFinding } from '#shared/plan/post/post-rules.ts';
import { originalOf } from '#shared/plan/post/translation.ts';
import { SeriesBar } from '../series/SeriesBar.tsx';
import type { PostActions } from '../use-post-actions.ts';
import editor from './Editor.module.css';
import { focusField } from './focus-field.ts';
import styles from './PostEditor.module.css';
import { PostFindings } from './PostFindings.tsx';
import { PostPreview } from './PostPreview.tsx';
import { PostProperties } from './PostProperties.tsx';
import { PostTasks } from './PostTasks.tsx';
import { type PostFacts, usePostFacts } from './use-post-facts.ts';
import { type PostFields, usePostFields } from './use-post-fields.ts';
import { usePostFindings } from './use-post-findings.ts';
import { useVariantTabs } from './use-variant-tabs.ts';
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
        <Versions postId={postId} fields={fields} body={body} />
        <PostTasks postId={postId} owner={facts.owner} />
        <PostWords postId={postId} fields={fields} />
      </div>
    </Inspector>
  );
}

type VersionsProps = {
  readonly postId: string;
  readonly fields: PostFields;
  readonly body: { readonly current: HTMLDivElement | null };
};

/** One version at a time, with what is off in all of them. */
const Versions = memo(function Versions({ postId, fields, body }: VersionsProps) {
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

const NO_VARIANTS: readonly PostVariant[] = [];

export function useVariants(postId: string): readonly PostVariant[] {
  return useWorkspace(({ posts }) => ({ variants: posts.get(postId)?.variants ?? NO_VARIANTS })).variants;
}

type OwnWordsProps = { readonly postId: string; readonly fields: PostFields };

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

type StatusMenuProps = { readonly post: PostFacts; readonly actions: PostActions };

export const StatusMenu = memo(function StatusMenu({ post, actions }: StatusMenuProps) {
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
});

function useTitleFocus(body: { readonly current: HTMLDivElement | null }, isFresh: boolean) {
  useEffect(() => {
    if (isFresh) focusField(body.current, 'title');
  }, [body, isFresh]);
}

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
