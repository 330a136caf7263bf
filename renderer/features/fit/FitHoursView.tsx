import { useFormatter, useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import styles from './FitVerdict.module.css';
import { useFitResult } from './use-fit-check.ts';

type Part = { readonly id: string; readonly label: string; readonly hours: number };

/** The hours it takes above the hours there are, drawn to one scale. */
export function FitHoursView() {
  const t = useTranslations('fit.hours');
  const { fit, context, result } = useFitResult();
  const { hours, means } = result;
  const bought = Math.round((means.bought ?? 0) * 2) / 2;
  const used = Math.min(bought, means.missing);
  const most = Math.max(hours.total, means.there + used);
  const isOpen = fit.hoursPerWeek === null;
  const sentences = [
    isOpen
      ? t('needsOpen', { needed: hours.total })
      : t('needs', { needed: hours.total, there: means.there }),
    ...(isOpen ? [] : [means.missing === 0 ? t('enough') : t('missing', { missing: means.missing })]),
    ...(!isOpen && means.missing > 0 && used > 0 ? [t('bought', { bought: used })] : []),
    ...(means.bought === null ? [t('unpriced', { currency: context.currency })] : []),
  ];
  if (result.reasons.length === 0) return null;
  return (
    <section>
      <SectionHeading level={3}>{t('title')}</SectionHeading>
      <p className={styles.why}>{sentences.join(' ')}</p>
      <div className={styles.hours}>
        <HourBar
          name={t('needed')}
          most={most}
          parts={[
            { id: 'planning', label: t('planning'), hours: hours.planning },
            { id: 'content', label: t('content'), hours: hours.content },
            { id: 'answers', label: t('answers'), hours: hours.answers },
          ]}
        />
        <HourBar
          name={t('available')}
          most={most}
          parts={[
            { id: 'own', label: t('own'), hours: means.there },
            { id: 'money', label: t('money'), hours: used },
          ]}
        />
      </div>
      <p className={styles.small}>{t('source')}</p>
    </section>
  );
}

type HourBarProps = { readonly name: string; readonly most: number; readonly parts: readonly Part[] };

function HourBar({ name, most, parts }: HourBarProps) {
  const format = useFormatter();
  const shown = parts.filter(({ hours }) => hours > 0);
  const text = (hours: number) => format.number(hours, { maximumFractionDigits: 1 });
  return (
    <div className={styles.hourRow}>
      <span className={styles.hourName}>{name}</span>
      <div>
        <div className={styles.hourBar} aria-hidden>
          {shown.map(({ id, hours }) => (
            <span key={id} data-part={id} style={{ width: `${(hours / most) * 100}%` }} />
          ))}
        </div>
        <ul className={styles.hourLegend}>
          {shown.map(({ id, label, hours }) => (
            <li key={id} data-part={id}>
              <span className="num">{text(hours)}</span> {label}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
