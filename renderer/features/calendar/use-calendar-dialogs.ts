import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { type DialogCloser, useDialogs } from '#renderer/ui/dialogs.tsx';
import { placeOf } from '#shared/plan/calendar/calendar.ts';
import { type Slot, slot } from '#shared/plan/calendar/calendar-slots.ts';
import { periodOf } from '#shared/plan/calendar/calendar-views.ts';
import { isFiltering } from '#shared/plan/calendar/post-filter.ts';
import type { Post } from '#shared/plan/post/post.ts';
import { BulkApprovalDialog } from './bulk/BulkApprovalDialog.tsx';
import { BulkEditDialog } from './bulk/BulkEditDialog.tsx';
import { CopyWeekDialog, type CopyWeekWish } from './bulk/CopyWeekDialog.tsx';
import { type Move, MoveDialog, type MoveWish } from './bulk/MoveDialog.tsx';
import { ImportDialog, type ImportDone } from './import/ImportDialog.tsx';
import { PasteRowsDialog } from './import/PasteRowsDialog.tsx';
import type { CalendarState } from './use-calendar-view.ts';
import type { PostActions } from './use-post-actions.ts';

type CalendarDialogsOptions = {
  readonly state: CalendarState;
  readonly actions: PostActions;
  /** Those that pass the filter. */
  readonly posts: readonly Post[];
  /** What moved from outside a view and is to have the focus there. */
  readonly onMoved: (at: { readonly slot: Slot; readonly postId: string }) => void;
};

export type CalendarDialogs = ReturnType<typeof useCalendarDialogs>;

/** What the calendar asks in dialogs: where to, what to change, what to bring in. Each ends in one step of undo. */
export function useCalendarDialogs({ state, actions, posts, onMoved }: CalendarDialogsOptions) {
  const dialogs = useDialogs();
  const session = useSession();
  const t = useTranslations('calendar');
  const { timeZone, weekStart } = useProfile();

  /** Goes to the first of the days, unless one of them is in sight already. */
  function showOneOf(days: readonly string[]) {
    const [first] = days;
    const period = periodOf(state.view, state.day, weekStart);
    const isInSight = period === null || days.some((day) => day >= period.first && day <= period.last);
    if (first !== undefined && !isInSight) state.showDay(first);
  }
  async function bringIn(dialog: (props: DialogCloser<ImportDone>) => ReactNode) {
    const done = await dialogs.open<object, ImportDone>(dialog, {});
    if (done !== null) showOneOf(done.days);
  }

  return {
    async moveTo(postIds: readonly string[], { channelId }: Slot = slot({})) {
      const [lead] = postIds.flatMap((id) => session.tables().posts.get(id) ?? []);
      if (lead === undefined) return;
      const place = placeOf(lead, timeZone);
      const move = await dialogs.open<MoveWish, Move>(MoveDialog, {
        postIds,
        title: lead.title.trim() === '' ? t('untitled') : lead.title,
        place: { day: place?.date ?? null, time: place?.time ?? null },
        channelId,
      });
      if (move === null || !actions.take(postIds, move.from, move.to)) return;
      const { day } = move.to;
      if (!day || state.view === 'table' || state.view === 'board' || state.view === 'pictures') return;
      state.showDay(day);
      onMoved({ slot: slot({ day, channelId }), postId: lead.id });
    },
    async edit(postIds: readonly string[]) {
      await dialogs.open<{ postIds: readonly string[] }, number>(BulkEditDialog, { postIds });
    },
    async approval(postIds: readonly string[]) {
      await dialogs.open<{ postIds: readonly string[] }, number>(BulkApprovalDialog, { postIds });
    },
    async copyWeek() {
      const shown = isFiltering(state.filter) ? new Set(posts.map(({ id }) => id)) : null;
      const first = await dialogs.open<CopyWeekWish, string>(CopyWeekDialog, {
        day: state.day,
        postIds: shown,
      });
      if (first !== null) showOneOf([first]);
    },
    importFile: () => bringIn(ImportDialog),
    pasteRows: () => bringIn(PasteRowsDialog),
  } as const;
}
