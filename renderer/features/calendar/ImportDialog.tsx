import { type DragEvent, type ReactNode, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { type PickResult, pickFile, readFiles } from '#renderer/ui/files.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import type { ImportProposal } from '#shared/api/contract.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Collection } from '#shared/workspace/schema.ts';
import styles from './ImportDialog.module.css';
import { ImportMappingFields } from './ImportMappingFields.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { type ImportState, useImport } from './use-import.ts';

/** The days on which something came in, in order: where to look for it. */
export type ImportDone = { readonly days: readonly string[] };

type ImportDialogProps = { readonly kind?: ImportProposal['kind'] | null };

/** As in electron/core/imports: a larger file is refused before it is read. */
const LARGEST_FILE = 25 * 1024 * 1024;
const ACCEPT = '.csv,.tsv,.txt,.xlsx';

/** Takes in a table that someone made elsewhere: see everything first, then one step that can be undone. */
export function ImportDialog({ kind = 'calendar', close }: ImportDialogProps & DialogCloser<ImportDone>) {
  const t = useTranslations('imports');
  const session = useSession();
  const showUndo = useUndoToast();
  const sentence = useErrorSentence();
  const isReadOnly = session.readOnly !== null;
  const state = useImport(kind);
  const [isOrderSaid, sayOrder] = useState(false);
  const { proposal, file, isReading } = state;
  const take = (picked: PickResult) => {
    sayOrder(false);
    if (picked.kind === 'picked' && picked.files[0] !== undefined) void state.read(picked.files[0], null);
    if (picked.kind === 'too-large') state.fail(new PlannerError('file-too-large', '', { reason: 'bytes' }));
    if (picked.kind === 'unreadable') state.fail(new PlannerError('file-damaged'));
  };
  const choose = () => void pickFile({ accept: ACCEPT, maxBytes: LARGEST_FILE }).then(take);
  const count = proposal === null ? 0 : proposal.counts.new + proposal.counts.changed;
  const words = proposal?.kind === 'metrics' ? ('figures' as const) : ('posts' as const);
  const mustSayOrder = proposal !== null && proposal.mapping.dateOrder !== null && !isOrderSaid;

  function accept() {
    if (proposal === null || isReadOnly) return;
    const values = { count, file: proposal.fileName };
    session.edit({ key: `imports.undo.${proposal.kind}`, values }, proposal.changes);
    showUndo(t(`done.${words}`, { count }));
    close({ days: daysOf(proposal) });
  }
  return (
    <Dialog
      title={t(`title.${kind ?? 'any'}`)}
      width={proposal === null ? 'medium' : 'large'}
      onClose={() => close()}
      isBusy={isReading && proposal === null}
      failure={state.failure === null ? null : <Failure state={state} />}
      action={
        proposal === null
          ? undefined
          : {
              label: count === 0 ? t('accept.nothing') : t(`accept.${words}`, { count }),
              onPress: accept,
              isDisabled: proposal.changes.length === 0 || mustSayOrder || isReading || isReadOnly,
              why: isReadOnly
                ? sentence(new PlannerError('read-only'))
                : mustSayOrder
                  ? t('mapping.dateOrderMissing')
                  : t('accept.nothingNote'),
            }
      }
      aside={
        proposal === null ? undefined : (
          <div className={styles.aside}>
            <ImportPreview proposal={proposal} />
            <ImportProblems proposal={proposal} />
          </div>
        )
      }
    >
      {proposal === null || file === null ? (
        <FileDrop isReading={isReading} fileName={file?.name ?? ''} onChoose={choose} onTake={take}>
          {kind === null ? null : <p className="measure soft">{t(`intro.${kind}`)}</p>}
        </FileDrop>
      ) : (
        <>
          <Summary proposal={proposal} onChoose={choose} />
          <ImportMappingFields
            proposal={proposal}
            isOrderSaid={isOrderSaid}
            onChange={(mapping, isOrder) => {
              if (isOrder) sayOrder(true);
              void state.read(file, mapping);
            }}
          />
        </>
      )}
    </Dialog>
  );
}

function daysOf({ changes }: ImportProposal): readonly string[] {
  const days = changes.flatMap((change) =>
    change.collection === 'posts' && change.after !== null ? (change.after.date ?? []) : [],
  );
  return [...new Set(days)].sort();
}

/** Why the file cannot be taken: what happened, what to do; nothing was changed. */
function Failure({ state }: { readonly state: ImportState }) {
  const t = useTranslations('imports');
  const sentence = useErrorSentence();
  const { failure, file } = state;
  const reason = failure instanceof PlannerError ? String(failure.details['reason'] ?? '') : '';
  const has = t.has as (key: string) => boolean; // the reason is data
  const say = t as unknown as (key: string) => string;
  const key = ['fileKind', 'tooLarge', 'damaged']
    .map((group) => `${group}.${reason}`)
    .find((each) => has(each));
  return (
    <>
      {file !== null && <strong>{file.name}: </strong>}
      {sentence(failure)}
      {key !== undefined && ` ${say(key)}`}
    </>
  );
}

type FileDropProps = {
  readonly isReading: boolean;
  readonly fileName: string;
  readonly onChoose: () => void;
  readonly onTake: (picked: PickResult) => void;
  readonly children: ReactNode;
};

function FileDrop({ isReading, fileName, onChoose, onTake, children }: FileDropProps) {
  const t = useTranslations('imports.file');
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void readFiles([...event.dataTransfer.files].slice(0, 1), LARGEST_FILE).then(onTake);
  }
  return (
    <>
      {children}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for the keyboard */}
      <div
        className={joinClasses(styles.drop, isOver && styles.dropOver)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
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
      </div>
    </>
  );
}

/** The file and, as the answer, what would happen. */
function Summary({
  proposal,
  onChoose,
}: {
  readonly proposal: ImportProposal;
  readonly onChoose: () => void;
}) {
  const t = useTranslations('imports');
  const format = useFormatter();
  const { counts, changes } = proposal;
  const made = (name: Collection) => changes.filter(({ collection }) => collection === name).length;
  const also = { channels: made('channels'), pillars: made('pillars'), campaigns: made('campaigns') };
  const parts = (['new', 'changed', 'same', 'skipped'] as const).filter(
    (each) => each === 'new' || counts[each] > 0,
  );
  return (
    <div className={styles.summary}>
      <div className={styles.file}>
        <Icon name="file" />
        <span className="cut label">{proposal.fileName}</span>
        <Button variant="link" size="small" onPress={onChoose}>
          {t('file.chooseAnother')}
        </Button>
      </div>
      <p className="verdict" aria-live="polite">
        {format.list(parts.map((each) => t(`counts.${each}`, { count: counts[each] })))}
      </p>
      {also.channels + also.pillars + also.campaigns > 0 && (
        <p className="small quiet">{t('counts.alsoNew', also)}</p>
      )}
    </div>
  );
}
