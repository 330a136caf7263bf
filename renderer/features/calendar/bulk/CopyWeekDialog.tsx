import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { addDays, startOfWeek } from '#shared/base/calendar-date.ts';
import { copiesOfWeek, postsOfWeek, targetWeeks } from '#shared/plan/post/post-copies.ts';
import { added } from '#shared/workspace/changes.ts';
import styles from './BulkEdit.module.css';

export type CopyWeekWish = {
  /** Any day of the week that is proposed. */
  readonly day: string;
  /** The posts that pass the filter; null where nothing is filtered. */
  readonly postIds: ReadonlySet<string> | null;
};

const MOST_WEEKS = 52;

/** Copies the posts of a week to one or several weeks in one step of undo. Gives back the first day of the first target. */
export function CopyWeekDialog({ day, postIds, close }: CopyWeekWish & DialogCloser<string>) {
  const t = useTranslations('posts.copyWeek');
  const days = useDays();
  const session = useSession();
  const offerUndo = useUndoToast();
  const { timeZone: zone, weekStart } = useProfile();
  const all = useRecords('posts');
  const [fromDay, setFromDay] = useState<string | null>(day);
  const [toDay, setToDay] = useState<string | null>(addDays(day, 7));
  const [weeks, setWeeks] = useState<number | null>(1);
  const posts = useMemo(
    () => (postIds === null ? all : all.filter(({ id }) => postIds.has(id))),
    [all, postIds],
  );
  const from = fromDay === null ? null : startOfWeek(fromDay, weekStart);
  const targets = useMemo(() => {
    if (from === null || toDay === null || weeks === null) return [];
    const first = startOfWeek(toDay, weekStart);
    return targetWeeks({ from, to: Array.from({ length: weeks }, (_, step) => addDays(first, 7 * step)) });
  }, [from, toDay, weeks, weekStart]);
  const week = useMemo(
    () => (from === null ? { posts: [], cancelled: 0 } : postsOfWeek(posts, from, zone)),
    [posts, from, zone],
  );
  const present = useMemo(
    () => targets.reduce((sum, target) => sum + postsOfWeek(all, target, zone).posts.length, 0),
    [all, targets, zone],
  );
  const count = week.posts.length;
  const copies = count * targets.length;

  function apply() {
    const [first] = targets;
    if (from === null || first === undefined || copies === 0) return;
    const made = copiesOfWeek(
      posts,
      { from, to: targets, zone },
      { now: session.now(), newId: session.newId },
    );
    session.edit(
      { key: 'posts.undo.copyWeek', values: { count: made.length } },
      made.map((post) => added('posts', post)),
    );
    offerUndo(t('done', { count: made.length }));
    close(first);
  }

  const rangeOf = (first: string, last: string) => days.range(first, addDays(last, 6));
  return (
    <Dialog
      title={t('title')}
      onClose={() => close()}
      action={{
        label: t('action', { count: copies }),
        onPress: apply,
        isDisabled: copies === 0,
        why: count === 0 ? t('none') : t('same'),
      }}
    >
      <div className={styles.groups}>
        <DateField label={t('from')} value={fromDay} onChange={setFromDay} autoFocus isRequired />
        <div className={styles.fields}>
          <DateField label={t('to')} value={toDay} onChange={setToDay} />
          <NumberField
            label={t('weeks')}
            value={weeks}
            onChange={setWeeks}
            invalid={t('weeksInvalid')}
            minValue={1}
            maxValue={MOST_WEEKS}
            fractionDigits={0}
          />
        </div>
        {from !== null && targets.length > 0 && (
          <div className={styles.answer} aria-live="polite">
            <p>
              {t('answer', {
                count,
                copies,
                weeks: targets.length,
                from: rangeOf(from, from),
                to: rangeOf(targets[0] ?? from, targets.at(-1) ?? from),
              })}{' '}
              {week.cancelled > 0 && t('cancelled', { count: week.cancelled })}{' '}
              {present > 0 && t('present', { count: present })}
            </p>
            <p className="small quiet">
              {t('rule')} {postIds !== null && t('filtered')}
            </p>
          </div>
        )}
      </div>
    </Dialog>
  );
}
