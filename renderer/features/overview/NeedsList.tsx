import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNow, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { attentionOf } from '#shared/plan/attention.ts';
import styles from './OverviewPage.module.css';
import { type NeedWords, useNeedWords } from './use-need-words.ts';

const FEW = 5;

/** What needs a person today, most urgent first; the first one is the page's one main action. */
export function NeedsList() {
  const t = useTranslations('overview');
  const tables = useWorkspace((all) => all);
  const now = useNow(60_000);
  const wordsOf = useNeedWords();
  const [isWhole, setIsWhole] = useState(false);
  const needs = attentionOf(tables, now).map(wordsOf);
  const shown = isWhole ? needs : needs.slice(0, FEW);
  return (
    <section>
      <SectionHeading
        count={needs.length === 0 ? null : needs.length}
        action={
          needs.length > shown.length && (
            <Button variant="link" onPress={() => setIsWhole(true)}>
              {t('showAll', { count: needs.length })}
            </Button>
          )
        }
      >
        {t('needs')}
      </SectionHeading>
      {needs.length === 0 && (
        <p className={styles.nothing}>
          <b>{t('nothingTitle')}</b> {t('nothingText')}
        </p>
      )}
      <ul className={styles.needs}>
        {shown.map((need, place) => (
          <NeedLine key={need.id} need={need} isFirst={place === 0} />
        ))}
      </ul>
    </section>
  );
}

function NeedLine({ need, isFirst }: { readonly need: NeedWords; readonly isFirst: boolean }) {
  return (
    <li className={styles.need}>
      <span className={joinClasses(styles.mark, styles[need.severity])}>
        <Icon name={need.icon} />
      </span>
      <span className={styles.needText}>
        <b>{need.title}</b>
        <span>{need.note}</span>
      </span>
      <Button variant={isFirst ? 'primary' : 'plain'} onPress={need.open}>
        {need.action}
      </Button>
    </li>
  );
}
