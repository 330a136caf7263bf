import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { Chip } from '#renderer/ui/Chip.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import styles from './PeoplePage.module.css';
import { usePeopleWords } from './use-people-words.ts';

/** What the register is for, and how it looks when it is filled. */
export function NoPeople({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('people');
  return (
    <EmptyState
      title={t('emptyTitle')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('addFirst')}
        </Button>
      }
      exampleLabel={t('exampleLabel')}
      example={<PeopleExample />}
    >
      {t('emptyText')}
    </EmptyState>
  );
}

function PeopleExample() {
  const t = useTranslations('people');
  const { kindOf } = usePeopleWords();
  const rows = [
    {
      id: 'one',
      kind: 'advocate',
      network: 'IG',
      tier: 'nano',
      relation: 'thanked',
      when: t('due.late', { days: 3 }),
    },
    { id: 'two', kind: 'press', network: 'NL', tier: 'micro', relation: 'contacted', when: t('example.day') },
  ] as const;
  return (
    <PlainTable label={t('exampleLabel')}>
      <tbody>
        {rows.map(({ id, kind, network, tier, relation, when }) => (
          <tr key={id}>
            <td>
              <b>{t(`example.${id}`)}</b>
            </td>
            <td>{kindOf(kind)}</td>
            <td className={styles.tier}>
              <Chip>{network}</Chip> {t(`tier.${tier}`)}
            </td>
            <td>{t(`relation.${relation}`)}</td>
            <td>{t(`example.${id}Step`)}</td>
            <td>{when}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  );
}
