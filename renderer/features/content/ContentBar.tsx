import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import styles from './ContentPage.module.css';
import { CONTENT_VIEWS, useContentView } from './content-views.ts';

/** The line above every part of the page: which part it is, and what belongs to that part. */
export function ContentBar({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations('content');
  const [view, show] = useContentView();
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t('view.label')}
        options={CONTENT_VIEWS.map((each) => ({ value: each, label: t(`view.${each}`) }))}
        value={view}
        onChange={show}
      />
      {children}
    </div>
  );
}
