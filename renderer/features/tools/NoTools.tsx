import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';

/** What the inventory is for, and how it looks when it is filled. */
export function NoTools({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('tools');
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
        <PlainTable label={t('exampleLabel')}>
          <tbody>
            {(['one', 'two'] as const).map((row) => (
              <tr key={row}>
                <td>
                  <b>{t(`example.${row}`)}</b>
                </td>
                <td>{t(`example.${row}Use`)}</td>
                <td className="num">{t(`example.${row}Cost`)}</td>
                <td>{t(`example.${row}Renewal`)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      }
    >
      {t('emptyText')}
    </EmptyState>
  );
}
