import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Column } from '#renderer/ui/Table.tsx';
import { VirtualTable } from '#renderer/ui/VirtualTable.tsx';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import styles from './ImportDialog.module.css';
import { fieldName, sayOr } from './import-words.ts';

type PreviewRow = ImportProposal['preview'][number];

const OUTCOME_MARKS = {
  new: { shape: 'disc', tone: 'accent' },
  changed: { shape: 'half', tone: 'accent' },
  same: { shape: 'ring', tone: 'none' },
  skipped: { shape: 'struck', tone: 'risk' },
} as const;

/** What one knows a post by fits beside the mapping; for the rest one scrolls. */
const WIDTHS: Readonly<Record<string, string>> = {
  date: '90px',
  time: '60px',
  title: '120px',
  channel: '88px',
  text: '240px',
};

/** What one knows a post by stands first. */
const FIRST = ['date', 'time', 'title', 'channel'];

/** The rows as they were understood. */
export function ImportPreview({ proposal }: { readonly proposal: ImportProposal }) {
  const t = useTranslations('imports');
  const calendar = useTranslations('calendar');
  const days = useDays();
  const { preview, counts } = proposal;
  const total = counts.new + counts.changed + counts.same + counts.skipped;
  const shown = [...new Set([...FIRST, ...proposal.fields])].filter((field) =>
    preview.some((row) => (row[field] ?? '') !== ''),
  );
  const cellOf = (field: string, value: string) => {
    if (field === 'date' && isCalendarDate(value)) return days.numeric(value);
    if (field === 'status') return sayOr(calendar, `status.${value}`, {}, value);
    if (field === 'format') return sayOr(calendar, `format.${value}`, {}, value);
    return value;
  };
  const columns: readonly Column<PreviewRow>[] = [
    {
      id: 'line',
      header: t('preview.line'),
      width: '44px',
      align: 'end',
      isRowHeader: true,
      render: (row) => row['line'],
    },
    ...(preview.some((row) => (row['sheet'] ?? '') !== '')
      ? [
          {
            id: 'sheet',
            header: t('preview.sheet'),
            width: '96px',
            render: (row: PreviewRow) => <span title={row['sheet']}>{row['sheet']}</span>,
          },
        ]
      : []),
    {
      id: 'outcome',
      header: t('preview.outcome'),
      width: '112px',
      render: (row) => <Outcome outcome={row['outcome'] ?? ''} />,
    },
    ...shown.map((field) => ({
      id: field,
      header: fieldName(t, field),
      width: WIDTHS[field] ?? '120px',
      render: (row: PreviewRow) => <span title={row[field]}>{cellOf(field, row[field] ?? '')}</span>,
    })),
  ];
  return (
    <section className={styles.preview}>
      <SectionHeading
        level={3}
        count={t('preview.shown', { shown: String(preview.length), total: String(total) })}
      >
        {t('preview.title')}
      </SectionHeading>
      {preview.length === 0 ? (
        <p className="quiet">{t('preview.empty')}</p>
      ) : (
        <div className={styles.previewScroll}>
          <VirtualTable
            label={t('preview.title')}
            columns={columns}
            rows={preview}
            rowKey={(row) => `${row['sheet']} ${row['line']} ${row['date']}`}
            className={styles.previewTable}
          />
        </div>
      )}
    </section>
  );
}

function Outcome({ outcome }: { readonly outcome: string }) {
  const t = useTranslations('imports.outcome');
  const known = (['new', 'changed', 'same', 'skipped'] as const).find((each) => each === outcome);
  if (known === undefined) return null;
  return (
    <span className={styles.outcome}>
      <StateMark {...OUTCOME_MARKS[known]} size={12} />
      {t(known)}
    </span>
  );
}
