import { useMemo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useProfile, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import {
  type BulkApproval,
  type BulkApprovalPlan,
  LEFT_REASONS,
  planBulkApproval,
} from '#shared/plan/post/bulk-approval.ts';
import { APPROVAL_KINDS, type Post } from '#shared/plan/post/post.ts';
import { changed } from '#shared/workspace/changes.ts';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import styles from './BulkEdit.module.css';

const KINDS = APPROVAL_KINDS.filter((kind) => kind !== 'none');

/**
 * Asks for the approval of many posts, or gives it, in one step of undo. Which posts that touches, and which it leaves and
 * why, stands there before it is done. Gives back how many posts were changed.
 */
export function BulkApprovalDialog({
  postIds,
  close,
}: { readonly postIds: readonly string[] } & DialogCloser<number>) {
  const t = useTranslations('posts.approval');
  const words = useTranslations('posting.approval');
  const session = useSession();
  const offerUndo = useUndoToast();
  const { approver, owner } = useProfile();
  const { settings } = useCalendarSettings();
  const table = useWorkspace((tables) => tables.posts);
  const posts = useMemo(() => postIds.flatMap((id) => table.get(id) ?? []), [postIds, table]);
  const [step, setStep] = useState<BulkApproval['step']>(() =>
    awaitedIn(posts).all > 0 ? 'approve' : 'ask',
  );
  const [of, setOf] = useState(settings.approval === 'none' ? 'client' : settings.approval);
  const [by, setBy] = useState(approver.trim() || owner.trim());
  const [movesStatus, setMovesStatus] = useState(true);
  const [includesChanged, setIncludesChanged] = useState(false);
  const wish = useMemo(
    (): BulkApproval =>
      step === 'ask' ? { step, of, movesStatus } : { step, by, movesStatus, includesChanged },
    [step, of, by, movesStatus, includesChanged],
  );
  const plan = useMemo(() => planBulkApproval(posts, wish, session.now()), [posts, wish, session]);
  const count = plan.edits.length;
  const { changedSince } = useMemo(() => awaitedIn(posts), [posts]);

  function apply() {
    const { edits } = planBulkApproval(posts, wish, session.now());
    if (edits.length === 0) return;
    const values = { count: edits.length };
    session.edit(
      { key: step === 'ask' ? 'posts.undo.askApproval' : 'posts.undo.approve', values },
      edits.map(({ post, fields }) => changed('posts', post, fields)),
    );
    offerUndo(t(`done.${step}`, values));
    close(edits.length);
  }

  return (
    <Dialog
      title={t('title', { count: posts.length })}
      onClose={() => close()}
      action={{ label: t(`action.${step}`), onPress: apply, isDisabled: count === 0, why: t('nobody') }}
    >
      <div className={styles.groups}>
        <SegmentedControl
          label={t('what')}
          isWide
          options={[
            { value: 'approve', label: t('action.approve') },
            { value: 'ask', label: t('action.ask') },
          ]}
          value={step}
          onChange={setStep}
        />
        {step === 'ask' ? (
          <Select
            label={words('who')}
            options={KINDS.map((kind) => ({ value: kind, label: words(`kind.${kind}`) }))}
            value={of}
            onChange={setOf}
          />
        ) : (
          <PersonField label={words('by')} value={by} onChange={setBy} />
        )}
        <div>
          <Checkbox isSelected={movesStatus} onChange={setMovesStatus}>
            {t(`status.${step}`)}
          </Checkbox>
          {step === 'approve' && changedSince > 0 && (
            <Checkbox isSelected={includesChanged} onChange={setIncludesChanged}>
              {t('includeChanged', { count: changedSince })}
            </Checkbox>
          )}
        </div>
        <Answer step={step} plan={plan} />
      </div>
    </Dialog>
  );
}

/** How many wait for a yes, and how many of them had one before their words changed. */
function awaitedIn(posts: readonly Post[]): { readonly all: number; readonly changedSince: number } {
  const wish = { step: 'approve', by: '', movesStatus: false, includesChanged: false } as const;
  const { edits, left } = planBulkApproval(posts, wish, '');
  const changedSince = left.get('changed')?.length ?? 0;
  return { all: edits.length + changedSince, changedSince };
}

/** Titles that are named of posts that are left alone; the others are counted. */
const MOST_TITLES = 3;

function Answer({ step, plan }: { readonly step: BulkApproval['step']; readonly plan: BulkApprovalPlan }) {
  const t = useTranslations('posts.approval');
  const untitled = useTranslations('calendar')('untitled');
  const format = useFormatter();
  const titlesOf = (posts: readonly Post[]) =>
    format.list([
      ...posts.slice(0, MOST_TITLES).map(({ title }) => t('named', { title: title.trim() || untitled })),
      ...(posts.length > MOST_TITLES ? [t('more', { count: posts.length - MOST_TITLES })] : []),
    ]);
  return (
    <div className={styles.answer} aria-live="polite">
      <p>
        <b>{t(`count.${step}`, { count: plan.edits.length })}</b>
      </p>
      {LEFT_REASONS.map((reason) => {
        const posts = plan.left.get(reason) ?? [];
        return posts.length === 0 ? null : (
          <p key={reason} className="small quiet">
            {t(`left.${reason}`, { count: posts.length, titles: titlesOf(posts) })}
          </p>
        );
      })}
    </div>
  );
}
