import { useTranslations } from 'use-intl';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { CountingRule } from '#shared/plan/networks/network-rule.ts';
import { countText, measured } from '#shared/plan/post/text-count.ts';
import styles from './FieldCount.module.css';

type FieldCountProps = {
  readonly text: string;
  /** Null where none is known: then nothing is said. */
  readonly limit: number | null;
  readonly counting: CountingRule;
};

/** How much of a field's room is used, at the end of its label line. Too much is said in words. */
export function FieldCount({ text, limit, counting }: FieldCountProps) {
  return limit === null ? null : <CountOf count={countText(text, counting)} limit={limit} />;
}

export function CountOf({ count, limit }: { readonly count: number; readonly limit: number | null }) {
  const t = useTranslations('posting.count');
  const { state } = measured(count, limit);
  if (limit === null || count === 0) return null;
  return (
    <span className={styles.count} data-state={state}>
      {state === 'over' ? (
        <>
          <StateMark shape="octagon" tone="off" size={12} />
          {t('over', { count: count - limit })}
        </>
      ) : (
        t('of', { count, limit })
      )}
    </span>
  );
}
