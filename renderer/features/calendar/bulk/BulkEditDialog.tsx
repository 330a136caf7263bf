import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { type BulkEdit, type BulkPlan, NO_BULK_EDIT, planBulkEdit } from '#shared/plan/post/bulk-edit.ts';
import { changed } from '#shared/workspace/changes.ts';
import styles from './BulkEdit.module.css';
import { BulkFields } from './BulkFields.tsx';
import { BulkWordFields } from './BulkWordFields.tsx';

/**
 * Many fields of many posts in one step of undo. Every field begins with "leave as is", and what would change is counted
 * while it is chosen. Gives back how many posts were changed.
 */
export function BulkEditDialog({
  postIds,
  close,
}: { readonly postIds: readonly string[] } & DialogCloser<number>) {
  const t = useTranslations('posts.bulk');
  const session = useSession();
  const { timeZone: zone } = useProfile();
  const table = useWorkspace((tables) => tables.posts);
  const said = useTranslations('calendar.said');
  const offerUndo = useUndoToast();
  const [edit, setEdit] = useState<BulkEdit>(NO_BULK_EDIT);
  const set = (fields: Partial<BulkEdit>) => setEdit((before) => ({ ...before, ...fields }));
  const posts = useMemo(() => postIds.flatMap((id) => table.get(id) ?? []), [postIds, table]);
  const published = posts.filter(({ status }) => status === 'published').length;
  const counted = useDeferredValue(edit);
  const plan = useMemo(
    () => planBulkEdit(posts, counted, { now: session.now(), zone, newId: () => 'counted' }),
    [posts, counted, session, zone],
  );

  function apply() {
    const { now, newId } = session;
    const { edits } = planBulkEdit(posts, edit, { now: now(), zone, newId });
    if (edits.length === 0) return;
    session.edit(
      { key: 'posts.undo.bulk', values: { count: edits.length } },
      edits.map(({ post, fields }) => changed('posts', post, fields)),
    );
    offerUndo(said('changed', { count: edits.length }));
    close(edits.length);
  }

  return (
    <Dialog
      title={t('title', { count: posts.length })}
      width="medium"
      onClose={() => close()}
      footerNote={<Counts plan={plan} />}
      action={{
        label: t('action'),
        onPress: apply,
        isDisabled: plan.edits.length === 0,
        why: isIdle(edit) ? t('nothing') : t('changes', { count: 0 }),
      }}
    >
      <div className={styles.groups}>
        <BulkFields edit={edit} set={set} posts={posts} />
        <BulkWordFields edit={edit} set={set} posts={posts} matches={plan.matches} />
        {published > 0 && (
          <Checkbox
            isSelected={edit.includesPublished}
            onChange={(includesPublished) => set({ includesPublished })}
          >
            {t('published', { count: published })}
          </Checkbox>
        )}
      </div>
    </Dialog>
  );
}

function Counts({ plan }: { readonly plan: BulkPlan }) {
  const t = useTranslations('posts.bulk');
  return (
    <span aria-live="polite">
      <b>{t('changes', { count: plan.edits.length })}</b>
      {plan.published > 0 && ` ${t('leftAlone', { count: plan.published })}`}
      {plan.edits.length > 0 && plan.unchanged > 0 && ` ${t('same', { count: plan.unchanged })}`}
    </span>
  );
}

function isIdle({ includesPublished: _published, ...fields }: BulkEdit): boolean {
  return Object.values(fields).every((value) => value === null || value === '');
}
