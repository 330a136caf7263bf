import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { ProblemText } from '#renderer/ui/Field.tsx';
import { pickFile } from '#renderer/ui/files.ts';
import { Select } from '#renderer/ui/Select.tsx';
import { DATE_ORDERS, type ExportOptions, type ExportRequest } from '#shared/api/export-methods.ts';
import { READY_STATUSES } from '#shared/plan/post/outgoing-posts.ts';
import type { PostStatus } from '#shared/plan/post/post.ts';
import styles from './ExportPage.module.css';

const STATUSES = ['drafting', 'review', 'approved', 'scheduled'] as const satisfies readonly PostStatus[];
const ORDER_KEYS = {
  'month-first': 'monthFirst',
  'day-first': 'dayFirst',
  'year-first': 'yearFirst',
} as const;

type ToolOptionsProps = {
  readonly request: ExportRequest;
  readonly onChange: (options: Partial<ExportOptions>) => void;
};

/** What a tool that sends posts out wants to know. */
export function ToolOptions({ request, onChange }: ToolOptionsProps) {
  const t = useTranslations();
  const { format, options } = request;
  return (
    <>
      <CheckboxGroup
        label={t('exports.statuses')}
        columns={2}
        options={STATUSES.map((value) => ({ value, label: t(`calendar.status.${value}`) }))}
        value={STATUSES.filter((each) => (options?.statuses ?? READY_STATUSES).includes(each))}
        onChange={(statuses) => onChange({ statuses: [...statuses] })}
      />
      {format === 'hootsuite' && (
        <div className="stack-tight">
          <Select
            label={t('exports.dateOrder')}
            options={DATE_ORDERS.map((value) => ({
              value,
              label: t(`exports.dateOrders.${ORDER_KEYS[value]}`),
            }))}
            value={options?.dateOrder ?? 'month-first'}
            onChange={(dateOrder) => onChange({ dateOrder })}
          />
          <p className="quiet small">{t('exports.dateOrderNote')}</p>
        </div>
      )}
      {format === 'metricool' && <TemplateFile request={request} onChange={onChange} />}
    </>
  );
}

const TEMPLATE_BYTES = 1_000_000;

/** The table that Metricool hands out: the file is read here and goes along with the request. */
function TemplateFile({ request, onChange }: ToolOptionsProps) {
  const t = useTranslations('exports.template');
  const [name, setName] = useState('');
  const [isBad, setIsBad] = useState(false);
  const hasTemplate = request.options?.template !== undefined;
  const choose = async () => {
    const picked = await pickFile({ accept: '.csv,text/csv', maxBytes: TEMPLATE_BYTES });
    if (picked.kind === 'cancelled') return;
    const [file] = picked.kind === 'picked' ? picked.files : [];
    const template = file === undefined ? '' : new TextDecoder().decode(file.bytes);
    const isGood = file !== undefined && hasHead(template);
    setIsBad(!isGood);
    if (!isGood) return;
    setName(file.name);
    onChange({ template });
  };
  return (
    <fieldset className={styles.template}>
      <legend>{t('title')}</legend>
      <p className="quiet small">{hasTemplate ? t('has', { name }) : t('none')}</p>
      <div className="row">
        <Button size="small" icon="upload" onPress={() => void choose()}>
          {t('choose')}
        </Button>
        {hasTemplate && (
          <Button size="small" variant="quiet" onPress={() => onChange({ template: undefined })}>
            {t('remove')}
          </Button>
        )}
      </div>
      {isBad && <ProblemText>{t('bad')}</ProblemText>}
    </fieldset>
  );
}

/** Whether one of the first lines names the columns without which the table cannot be filled. */
function hasHead(text: string): boolean {
  return text
    .split(/\r?\n/, 20)
    .map((line) =>
      line.split(/[,;\t]/).map((cell) =>
        cell
          .replace(/["\ufeff]/g, '')
          .trim()
          .toLowerCase(),
      ),
    )
    .some((cells) => ['text', 'date', 'time'].every((name) => cells.includes(name)));
}
