import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import styles from './BackToClients.module.css';
import { navigate } from './navigation.ts';

/** The bar over whatever has no sidebar: the way back to all clients. */
export function BackToClients() {
  const t = useTranslations('app');
  return (
    <nav className={styles.bar} aria-label={t('navigation')}>
      <Button variant="quiet" icon="chevronLeft" onPress={() => navigate({ place: 'clients' })}>
        {t('allClients')}
      </Button>
    </nav>
  );
}
