import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { navigate } from './navigation.ts';
import styles from './OutsideFrame.module.css';

/** The window above the workspaces: no sidebar, a way back. Pages bring their own heading. */
export function OutsideFrame({
  place,
  children,
}: {
  readonly place: 'clients' | 'new' | 'settings' | 'data';
  readonly children: ReactNode;
}) {
  const t = useTranslations('app');
  return (
    <main className={styles.frame}>
      {place !== 'clients' && (
        <nav className={styles.back} aria-label={t('navigation')}>
          <Button variant="quiet" icon="chevronLeft" onPress={() => navigate({ place: 'clients' })}>
            {t('allClients')}
          </Button>
        </nav>
      )}
      <div className={styles.content}>{children}</div>
    </main>
  );
}
