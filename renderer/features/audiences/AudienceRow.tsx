import { useTranslations } from 'use-intl';
import { useNetworkName, useNetworkShort } from '#renderer/plan/network-name.ts';
import { Chip } from '#renderer/ui/Chip.tsx';
import type { Audience } from '#shared/plan/audience.ts';
import styles from './AudiencesPage.module.css';

type AudienceRowProps = {
  readonly audience: Audience;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
};

/** One persona in the list: who, what they need, where they are met. */
export function AudienceRow({ audience, isSelected, onSelect }: AudienceRowProps) {
  const t = useTranslations('audiences');
  const networkName = useNetworkName();
  const short = useNetworkShort();
  const { name, summary, networks, attentionShare, needs } = audience;
  return (
    <button type="button" className={styles.row} aria-pressed={isSelected} onClick={onSelect}>
      <span className={styles.rowText}>
        <b>{name === '' ? t('unnamed') : name}</b>
        <span>{summary === '' ? needs.join(' · ') : summary}</span>
      </span>
      <span className={styles.chips}>
        {networks.slice(0, 5).map((network) => (
          <Chip key={network} title={networkName(network)}>
            {short(network)}
          </Chip>
        ))}
      </span>
      <span className={styles.share}>{attentionShare === null ? '' : `${attentionShare} %`}</span>
    </button>
  );
}

/** How a described persona looks, for the empty page. */
export function AudienceExample() {
  const t = useTranslations('audiences');
  return (
    <dl className={styles.example}>
      {(
        [
          ['name', 'example.name'],
          ['summary', 'example.summary'],
          ['needs', 'example.needs'],
          ['beliefWished', 'example.belief'],
        ] as const
      ).map(([field, text]) => (
        <div key={field}>
          <dt>{t(`field.${field}`)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
