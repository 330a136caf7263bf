import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import styles from './CompetitorsPage.module.css';

type EmptyProps = { readonly onAdd: () => void };

export function NoCompetitor({ onAdd }: EmptyProps) {
  const t = useTranslations('competitors');
  return (
    <EmptyState
      title={t('emptyTitle')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('addFirst')}
        </Button>
      }
      exampleLabel={t('exampleLabel')}
      example={
        <dl className={styles.example}>
          {(['name', 'style', 'strengths', 'gaps', 'adaptation'] as const).map((field) => (
            <div key={field}>
              <dt>{t(`field.${field}`)}</dt>
              <dd>{t(`example.${field}`)}</dd>
            </div>
          ))}
        </dl>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}

export function NoTechnique({ onAdd }: EmptyProps) {
  const t = useTranslations('competitors.technique');
  return (
    <EmptyState
      title={t('emptyTitle')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('addFirst')}
        </Button>
      }
      exampleLabel={t('exampleLabel')}
      example={
        <div className={styles.techniqueExample}>
          <StateMark shape="half" tone="accent" />
          <span>
            <b>{t('example.title')}</b>
            <span>{t('example.from')}</span>
            <span>{t('example.adaptation')}</span>
          </span>
          <span className="small quiet">{t('example.state')}</span>
        </div>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
