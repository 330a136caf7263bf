import { useFormatter, useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { ShareBars } from '#renderer/ui/charts/bars.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import styles from './ContentPage.module.css';

const EXAMPLE = [
  { id: 'one', color: 'clay', planned: 38, wished: 40 },
  { id: 'two', color: 'lagoon', planned: 34, wished: 30 },
  { id: 'three', color: 'amber', planned: 19, wished: 20 },
  { id: 'four', color: 'violet', planned: 9, wished: 10 },
] as const;

/** What stands here before the first pillar: why, one action, and how it can look. */
export function ContentEmpty({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('content');
  const format = useFormatter();
  const rows = EXAMPLE.map(({ id, color, planned, wished }) => ({
    id,
    color,
    label: t(`empty.example.${id}`),
    actual: planned / 100,
    wished: wished / 100,
    text: t('mix.row', { planned: format.number(planned), wished: format.number(wished) }),
  }));
  return (
    <EmptyState
      title={t('empty.title')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('empty.action')}
        </Button>
      }
      exampleLabel={t('empty.exampleLabel')}
      example={
        <div className={styles.example}>
          <ShareBars label={t('empty.exampleLabel')} rows={rows} />
        </div>
      }
    >
      {t('empty.why')}
    </EmptyState>
  );
}
