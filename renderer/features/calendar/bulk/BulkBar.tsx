import { useTranslations } from 'use-intl';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { useRootMark } from '#renderer/ui/use-root-mark.ts';
import { POST_STATUSES } from '#shared/plan/post/post.ts';
import type { CalendarDialogs } from '../use-calendar-dialogs.ts';
import type { PostActions } from '../use-post-actions.ts';
import styles from './BulkBar.module.css';
import { MoveByDaysDialog } from './MoveDialog.tsx';

type BulkBarProps = {
  readonly postIds: readonly string[];
  readonly actions: PostActions;
  readonly ask: CalendarDialogs;
  readonly onChoose: (postIds: readonly string[]) => void;
};

/** What can be done with all chosen posts at once; each is one step of undo. */
export function BulkBar({ postIds, actions, ask, onChoose }: BulkBarProps) {
  const t = useTranslations('calendar');
  const dialogs = useDialogs();
  useRootMark('footBar', true);
  const pillars = useRecords('pillars');
  async function moveByDays() {
    const days = await dialogs.open<{ count: number }, number>(MoveByDaysDialog, { count: postIds.length });
    if (days !== null) actions.moveByDays(postIds, days);
  }
  return (
    <section className={styles.bulk} aria-label={t('bulk.name')}>
      <span className={styles.bulkCount} aria-live="polite">
        {t('bulk.chosen', { count: postIds.length })}
      </span>
      <MenuButton
        label={t('bulk.status')}
        look="plain"
        size="small"
        placement="top start"
        items={POST_STATUSES.map((status) => ({
          id: status,
          label: t(`status.${status}`),
          onAction: () => actions.setStatus(postIds, status),
        }))}
      />
      <MenuButton
        label={t('bulk.pillar')}
        look="plain"
        size="small"
        placement="top start"
        items={[
          ...pillars.map(({ id, name }) => ({
            id,
            label: name,
            onAction: () => actions.setPillar(postIds, id),
          })),
          { id: 'none', label: t('filter.noPillar'), onAction: () => actions.setPillar(postIds, null) },
        ]}
      />
      <Button size="small" onPress={() => ask.approval(postIds)}>
        {t('bulk.approval')}
      </Button>
      <Button size="small" onPress={() => ask.edit(postIds)}>
        {t('bulk.edit')}
      </Button>
      <Button size="small" onPress={() => ask.moveTo(postIds)}>
        {t('bulk.moveTo')}
      </Button>
      <Button size="small" onPress={moveByDays}>
        {t('bulk.move')}
      </Button>
      <Button size="small" icon="copy" onPress={() => onChoose(actions.copy(postIds))}>
        {t('bulk.duplicate')}
      </Button>
      <Button
        size="small"
        icon="trash"
        onPress={() => {
          actions.remove(postIds);
          onChoose([]);
        }}
      >
        {t('bulk.remove')}
      </Button>
      <span className="grow" />
      <IconButton icon="close" size="small" label={t('bulk.clear')} onPress={() => onChoose([])} />
    </section>
  );
}
