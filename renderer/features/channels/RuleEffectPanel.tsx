import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useChipWords } from '#renderer/plan/use-chip-words.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import { ruleEffect } from '#shared/plan/networks/rule-effect.ts';
import styles from './ChannelsPage.module.css';

/** Posts that are named; the rest is counted. */
const NAMED = 5;

/** How many posts still to go out are over a limit: as the rule was when it was opened here, and as it is now. */
export function RuleEffectPanel({ rule }: { readonly rule: NetworkRule }) {
  const t = useTranslations('networks.effect');
  const [before] = useState(rule);
  const after = useDeferredValue(rule);
  const today = useToday();
  const words = useChipWords();
  const tables = useDeferredValue(useWorkspace(({ posts, channels }) => ({ posts, channels })));
  const effect = useMemo(() => ruleEffect(tables, before, after, today), [tables, before, after, today]);
  const { posts, overBefore, overAfter, newlyOver, relieved } = effect;
  if (posts === 0) return <p className="small quiet">{t('none')}</p>;
  return (
    <section className={styles.effect} role="status">
      <SectionHeading level={3} size="dense">
        {t('title')}
      </SectionHeading>
      <p className={styles.audit}>
        {overAfter > 0 && <StateMark shape="octagon" tone="off" size={12} />}
        <span>{t('now', { posts, over: overAfter })}</span>
      </p>
      {overBefore !== overAfter && (
        <p className="small">{t('change', { before: overBefore, after: overAfter })}</p>
      )}
      {newlyOver.length > 0 && (
        <>
          <p className="small">{t('newly', { count: newlyOver.length })}</p>
          <ul>
            {newlyOver.slice(0, NAMED).map((post) => (
              <li key={post.id}>
                <Button
                  variant="link"
                  size="small"
                  onPress={() => openPage('calendar', { selected: post.id })}
                >
                  {words.titleOf(post)}
                </Button>
              </li>
            ))}
            {newlyOver.length > NAMED && (
              <li className="small quiet">{t('more', { count: newlyOver.length - NAMED })}</li>
            )}
          </ul>
        </>
      )}
      {relieved.length > 0 && <p className="small">{t('relieved', { count: relieved.length })}</p>}
    </section>
  );
}
