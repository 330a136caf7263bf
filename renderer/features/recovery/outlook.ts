import type { RecoveryOption, RecoveryReport } from '#shared/api/recovery-methods.ts';

/** What a report comes down to. */
export type Outlook = {
  /** fine: it opens; whole: nothing is missing; older: something is, or nobody can say; none: nothing can be read. */
  readonly kind: 'fine' | 'whole' | 'older' | 'none';
  readonly best: RecoveryOption | null;
};

export function outlookOf({ problem, options }: RecoveryReport): Outlook {
  const best = options.find(({ isReadable }) => isReadable) ?? null;
  if (problem === null) return { kind: 'fine', best };
  if (best === null) return { kind: 'none', best };
  return { kind: best.missingCommits === 0 ? 'whole' : 'older', best };
}

/** What a state was put together from: the newest good generation below it, and how many commits came after that. */
export type RebuiltFrom = { readonly at: string; readonly commits: number };

export function rebuiltFrom(
  { options }: RecoveryReport,
  { source, sequence }: RecoveryOption,
): RebuiltFrom | null {
  if (source.kind !== 'rebuilt') return null;
  const base = options
    .filter((each) => each.generation !== null && each.isReadable && each.sequence < sequence)
    .reduce<RecoveryOption | null>(
      (newest, each) => (newest === null || each.sequence > newest.sequence ? each : newest),
      null,
    );
  return base === null ? null : { at: base.at, commits: sequence - base.sequence };
}

export function keyOf({ source }: Pick<RecoveryOption, 'source'>): string {
  return source.kind === 'rebuilt' ? 'rebuilt' : source.id;
}
