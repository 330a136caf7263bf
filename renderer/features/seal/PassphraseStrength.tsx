import { useTranslations } from 'use-intl';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import styles from './SealCard.module.css';

const MARKS = {
  none: { shape: 'broken', tone: 'none' },
  short: { shape: 'triangle', tone: 'risk' },
  fair: { shape: 'circleCheck', tone: 'none' },
  good: { shape: 'circleCheck', tone: 'ok' },
  long: { shape: 'diamondCheck', tone: 'ok' },
} as const;

/** How long the passphrase is, in words: length is what counts, and nothing is forced. */
export function PassphraseStrength({ passphrase }: { readonly passphrase: string }) {
  const t = useTranslations('seal.set');
  const count = [...passphrase].length;
  const strength = strengthOf(count);
  return (
    <div className={styles.strength} aria-live="polite">
      <span className={styles.strengthLine}>
        <StateMark {...MARKS[strength]} size={14} />
        {strength === 'none' ? t('strength.none') : t(`strength.${strength}`, { count })}
      </span>
      <span className="quiet">{t('hint')}</span>
    </div>
  );
}

/** By its characters: below 10 a computer guesses it in a short time, from 24 on it hardly ever does. */
function strengthOf(count: number): keyof typeof MARKS {
  if (count === 0) return 'none';
  if (count < 10) return 'short';
  if (count < 16) return 'fair';
  return count < 24 ? 'good' : 'long';
}
