import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { STATE_SHAPES, stateOf } from '#renderer/plan/post-state.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { Menu } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { POST_STATUSES } from '#shared/plan/post/post.ts';
import type { PostActions } from '../use-post-actions.ts';
import styles from './PostEditor.module.css';
import type { PostFacts } from './use-post-facts.ts';

type StatusMenuProps = { readonly post: PostFacts; readonly actions: PostActions };

/** How far the post is, and whether it is held back. */
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
