import { useMemo } from 'react';
import { useProfile, useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { createFitCheck, FIT_CHECK_ID, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import type { FitContext } from '#shared/plan/fit/fit-reasons.ts';
import { fitVerdict } from '#shared/plan/fit/fit-verdict.ts';
import { added, changed } from '#shared/workspace/changes.ts';

const UNANSWERED = createFitCheck({ now: '1970-01-01T00:00:00.000Z' });

/** The one record of answers, made at the first answer. */
export function useFitCheck() {
  const session = useSession();
  const stored = useWorkspace((tables) => tables.fitCheck.get(FIT_CHECK_ID));
  const write = (fields: Partial<FitCheck>, label: string) => {
    const before = session.tables().fitCheck.get(FIT_CHECK_ID);
    const edit =
      before === undefined
        ? added('fitCheck', createFitCheck({ now: session.now() }, fields))
        : changed('fitCheck', before, fields);
    session.edit(label, [edit], { merge: `fitCheck/${Object.keys(fields).join()}` });
  };
  return {
    fit: stored ?? UNANSWERED,
    answer: (fields: Partial<FitCheck>) => write(fields, 'fit.undo.answer'),
    choose: (fields: Partial<FitCheck>) => write(fields, 'fit.undo.choose'),
    settle: session.settle,
  };
}

/** What of the workspace the verdict depends on beside the answers. */
function useFitContext(): FitContext {
  const { currency, languages } = useProfile();
  const count = languages.length;
  return useMemo(() => ({ currency, languages: count }), [currency, count]);
}

export function useFitResult() {
  const { fit } = useFitCheck();
  const context = useFitContext();
  return useMemo(() => ({ fit, context, result: fitVerdict(fit, context) }), [fit, context]);
}
