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

/** What a state was put together from: a good generation, and how many commits came after it. */
export type RebuiltFrom = { readonly at: string; readonly commits: number };

/** Null for a generation as it is, and for what stands on no generation. */
export function rebuiltFrom({ source, generation, sequence }: RecoveryOption): RebuiltFrom | null {
  if (source.kind !== 'rebuilt' || generation === null || generation.sequence >= sequence) return null;
  return { at: generation.at, commits: sequence - generation.sequence };
}

export function keyOf({ source }: Pick<RecoveryOption, 'source'>): string {
  return source.kind === 'rebuilt' ? 'rebuilt' : source.id;
}
