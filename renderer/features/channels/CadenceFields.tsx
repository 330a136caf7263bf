import { useFormatter, useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { Channel } from '#shared/plan/channel.ts';
import { POST_FORMATS } from '#shared/plan/post/post.ts';
import styles from './ChannelsPage.module.css';

type CadenceFieldsProps = {
  readonly channel: Channel;
  readonly change: (fields: Partial<Channel>) => void;
};

/** How many posts a week of each format; what they add up to stands beside what is wished in all. */
export function CadenceFields({ channel, change }: CadenceFieldsProps) {
  const t = useTranslations('channels');
  const words = useTranslations('calendar.format');
  const format = useFormatter();
  const session = useSession();
  const { cadence, postsPerWeek } = channel;
  const used = new Set(cadence.map((row) => row.format));
  const next = POST_FORMATS.find((name) => !used.has(name));
  const sum = cadence.reduce((total, { perWeek }) => total + perWeek, 0);
  const said = { sum: format.number(sum), wished: format.number(postsPerWeek ?? 0) };
  const changeRow = (id: string, fields: Partial<Channel['cadence'][number]>) =>
    change({ cadence: cadence.map((row) => (row.id === id ? { ...row, ...fields } : row)) });
  return (
    <fieldset className={styles.cadence}>
      <legend>{t('field.cadence')}</legend>
      {cadence.map((row) => (
        <div key={row.id} className={styles.cadenceRow}>
          <Select
            label={t('cadence.format')}
            isLabelHidden
            options={POST_FORMATS.filter((name) => name === row.format || !used.has(name)).map((value) => ({
              value,
              label: words(value),
            }))}
            value={row.format}
            onChange={(name) => changeRow(row.id, { format: name })}
          />
          <NumberField
            label={t('cadence.perWeek')}
            isLabelHidden
            align="end"
            value={row.perWeek}
            invalid={t('field.postsInvalid')}
            minValue={0}
            maxValue={500}
            onChange={(perWeek) => perWeek !== null && changeRow(row.id, { perWeek })}
            onBlur={session.settle}
          />
          <IconButton
            icon="close"
            size="small"
            label={t('cadence.remove', { format: words(row.format) })}
            onPress={() => change({ cadence: cadence.filter(({ id }) => id !== row.id) })}
          />
        </div>
      ))}
      {cadence.length > 0 && (
        <p className="small quiet">
          {postsPerWeek === null || postsPerWeek === sum
            ? t('cadence.sum', { sum: said.sum })
            : t('cadence.differs', said)}
        </p>
      )}
      {next !== undefined && (
        <div>
          <Button
            variant="quiet"
            size="small"
            icon="plus"
            onPress={() =>
              change({ cadence: [...cadence, { id: session.newId(), format: next, perWeek: 1 }] })
            }
          >
            {t('cadence.add')}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
