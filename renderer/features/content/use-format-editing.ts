import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { createFormatPlan, type FormatPlan } from '#shared/plan/content/format-plan.ts';
import type { PostFormat } from '#shared/plan/post/post.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';

export type FormatFields = Partial<Pick<FormatPlan, 'share' | 'hours' | 'hoursPerLanguage' | 'notes'>>;

/** What can be done to the plan of a format. The first figure makes it; each is one step of undo. */
export function useFormatEditing() {
  const session = useSession();
  const tell = useUndoToast();
  const t = useTranslations('content.formats');
  const names = useTranslations('calendar.format');
  return useMemo(
    () => ({
      add(format: PostFormat): void {
        const plan = createFormatPlan({ now: session.now() }, { format });
        session.edit('content.undo.changeFormat', [added('formatPlans', plan)]);
      },
      change(format: PostFormat, fields: FormatFields, field: keyof FormatFields): void {
        const before = session.tables().formatPlans.get(format);
        const merge = `formatPlans/${format}/${field}`;
        if (before !== undefined) {
          session.edit('content.undo.changeFormat', [changed('formatPlans', before, fields)], { merge });
          return;
        }
        if (Object.values(fields).every((value) => value === null || value === '')) return;
        const plan = createFormatPlan({ now: session.now() }, { format, ...fields });
        session.edit('content.undo.changeFormat', [added('formatPlans', plan)], { merge });
      },
      remove(format: PostFormat): void {
        const plan = session.tables().formatPlans.get(format);
        if (plan === undefined) return;
        session.edit('content.undo.removeFormat', removalOf(session.tables(), 'formatPlans', plan));
        tell(t('removed', { format: names(format) }));
      },
    }),
    [session, tell, t, names],
  );
}
