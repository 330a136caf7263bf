import { useTranslations } from 'use-intl';
import styles from './Message.module.css';

/** What a window says that has no program behind it. It stands without the kit: nothing but words can be trusted here. */
export function NotConnected({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTranslations('app.notConnected');
  return (
    <main className={styles.message}>
      <h1 className="statement">{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('help')}</p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {t('again')}
      </button>
    </main>
  );
}
