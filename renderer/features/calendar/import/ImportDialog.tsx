import { useTranslations } from 'use-intl';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { FileDrop } from '#renderer/ui/FileDrop.tsx';
import { type PickResult, pickFile } from '#renderer/ui/files.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import { type ImportProposal, LARGEST_IMPORT } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { type ImportDone, ImportFailure, useImportReview } from './ImportReview.tsx';
import { useImport } from './use-import.ts';

export type { ImportDone } from './ImportReview.tsx';

type ImportDialogProps = { readonly kind?: ImportProposal['kind'] | null };

const ACCEPT = '.csv,.tsv,.txt,.xlsx,.ics,.json,.zip';

/** Takes in a table that someone made elsewhere: see everything first, then one step that can be undone. */
export function ImportDialog({ kind = 'calendar', close }: ImportDialogProps & DialogCloser<ImportDone>) {
  const t = useTranslations('imports');
  const state = useImport(kind);
  const { proposal, file, isReading } = state;
  const take = (picked: PickResult) => {
    if (picked.kind === 'picked' && picked.files[0] !== undefined) void state.read(picked.files[0], null);
    if (picked.kind === 'too-large') state.fail(new PlannerError('file-too-large', '', { reason: 'bytes' }));
    if (picked.kind === 'unreadable') state.fail(new PlannerError('file-damaged'));
  };
  const choose = () => void pickFile({ accept: ACCEPT, maxBytes: LARGEST_IMPORT }).then(take);
  const review = useImportReview({
    state,
    source: proposal?.fileName ?? '',
    sourceAction: { label: t('file.chooseAnother'), onPress: choose },
    close,
  });
  return (
    <Dialog
      title={t(`title.${kind ?? 'any'}`)}
      width={review === null ? 'medium' : 'large'}
      onClose={() => close()}
      isBusy={isReading && review === null}
      onCancelWork={state.cancel}
      failure={state.failure === null ? null : <ImportFailure state={state} />}
      action={review?.action}
      aside={review?.aside}
    >
      {review?.children ?? (
        <>
          {kind !== null && <p className="measure soft">{t(`intro.${kind}`)}</p>}
          <FileChoice isReading={isReading} fileName={file?.name ?? ''} onChoose={choose} onTake={take} />
        </>
      )}
    </Dialog>
  );
}

type FileChoiceProps = {
  readonly isReading: boolean;
  readonly fileName: string;
  readonly onChoose: () => void;
  readonly onTake: (picked: PickResult) => void;
};

function FileChoice({ isReading, fileName, onChoose, onTake }: FileChoiceProps) {
  const t = useTranslations('imports.file');
  return (
    <FileDrop maxBytes={LARGEST_IMPORT} isLarge onTake={onTake}>
      {isReading ? (
        <ProgressBar label={t('reading', { name: fileName })} value={null} />
      ) : (
        <>
          <Icon name="upload" size={20} />
          <div className="row">
            <Button variant="primary" onPress={onChoose} autoFocus>
              {t('choose')}
            </Button>
            <span className="soft">{t('drop')}</span>
          </div>
          <span className="small quiet">{t('limits')}</span>
        </>
      )}
    </FileDrop>
  );
}
