import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { type ImportDone, ImportFailure, useImportReview } from './ImportReview.tsx';
import { useImport } from './use-import.ts';

type PasteRowsDialogProps = {
  /** Rows that are pasted already, cells divided by tabs. */
  readonly text?: string;
};

/** Rows copied out of a spreadsheet become posts as those of a file do: read, looked at, one step that can be undone. */
export function PasteRowsDialog({ text = '', close }: PasteRowsDialogProps & DialogCloser<ImportDone>) {
  const t = useTranslations('imports');
  const state = useImport('calendar');
  const [rows, setRows] = useState(text);
  const source = t('paste.source');
  const review = useImportReview({
    state,
    source,
    sourceAction: { label: t('paste.back'), onPress: state.cancel },
    close,
  });
  const read = () => void state.read({ name: source, bytes: new TextEncoder().encode(asTable(rows)) }, null);
  return (
    <Dialog
      title={t('paste.title')}
      width={review === null ? 'medium' : 'large'}
      onClose={() => close()}
      isBusy={state.isReading && review === null}
      onCancelWork={state.cancel}
      failure={state.failure === null ? null : <ImportFailure state={state} />}
      action={
        review?.action ?? {
          label: t('paste.read'),
          onPress: read,
          isDisabled: rows.trim() === '',
          why: t('paste.nothing'),
        }
      }
      aside={review?.aside}
    >
      {review?.children ?? (
        <>
          <p className="measure soft">{t('paste.intro')}</p>
          <TextArea
            label={t('paste.label')}
            value={rows}
            onChange={setRows}
            placeholder={t('paste.placeholder')}
            rows={10}
            maxRows={14}
            autoFocus
          />
        </>
      )}
    </Dialog>
  );
}

/**
 * Cells are divided by tabs, whatever else stands in them: quotes around the first cell say so to the reader of tables,
 * and unlike a line that names the delimiter they leave the rows their numbers.
 */
function asTable(rows: string): string {
  const first = /^(?!")[^\t\r\n]*(?=\t)/.exec(rows)?.[0];
  if (first === undefined) return `${rows}\n`;
  return `"${first.replaceAll('"', '""')}"${rows.slice(first.length)}\n`;
}
