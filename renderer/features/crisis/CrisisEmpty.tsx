import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import styles from './CrisisPage.module.css';
import { useDuration } from './crisis-words.ts';
import { useAddRow } from './use-plan-rows.ts';
import { useStartDialog } from './use-start-dialog.ts';
import { useStarter } from './use-starter.ts';

/** The whole page without a plan. What has happened does not wait for one: an incident can start all the same. */
export function CrisisEmptyPage() {
  const t = useTranslations('crisis.plan');
  const start = useStartDialog();
  return (
    <CrisisEmpty
      more={
        <Button variant="quiet" size="large" icon="flag" onPress={start}>
          {t('start')}
        </Button>
      }
    />
  );
}

type EmptyProps = { readonly size?: 'page' | 'part'; readonly more?: ReactNode };

/** What stands here before there is a plan: why, and a tested one to begin with. */
export function CrisisEmpty({ size = 'page', more }: EmptyProps) {
  const t = useTranslations('crisis.empty');
  const insert = useStarter();
  const add = useAddRow();
  return (
    <EmptyState
      size={size}
      title={t('title')}
      actions={
        <>
          <Button variant="primary" size="large" onPress={() => void insert()}>
            {t('starter')}
          </Button>
          <Button size="large" onPress={add.level}>
            {t('blank')}
          </Button>
          {more}
        </>
      }
      exampleLabel={t('exampleLabel')}
      example={<Example />}
    >
      <p>{t('why')}</p>
      <p className={`quiet dense ${styles.note}`}>{t('note')}</p>
    </EmptyState>
  );
}

function Example() {
  const t = useTranslations('crisis');
  const duration = useDuration();
  const rows = [
    { level: 1, key: 'one', alert: 60, statement: 120 },
    { level: 2, key: 'two', alert: 30, statement: 60 },
    { level: 3, key: 'three', alert: 15, statement: 60 },
  ] as const;
  return (
    <ul className={styles.exampleRows}>
      {rows.map(({ level, key, alert, statement }) => (
        <li key={key}>
          <b className="num">{level}</b>
          <span>{t(`starter.levels.${key}.name`)}</span>
          <span className="cut">
            {t('empty.exampleTimes', { alert: duration(alert), statement: duration(statement) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
