import { useEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import type { PickResult } from '#renderer/ui/files.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import type { MomentProposal } from '#shared/api/moment-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { MOMENT_KINDS, type MomentSource } from '#shared/plan/moments/moment.ts';
import { CalendarFileDrop, pickCalendarFile } from './CalendarFileDrop.tsx';
import styles from './Moments.module.css';
import { useMomentImport } from './use-moment-import.ts';

type MomentImportProps = {
  /** The source of which a newer version is read in; null for a file of its own. */
  readonly source: MomentSource | null;
  /** What was dropped already. */
  readonly dropped: PickResult | null;
};

/** A calendar file becomes moments: see what would change in numbers, then one step that can be undone. */
export function MomentImportDialog({ source, dropped, close }: MomentImportProps & DialogCloser<true>) {
  const t = useTranslations('moments');
  const session = useSession();
  const offerUndo = useUndoToast();
  const state = useMomentImport(source?.id ?? null);
  const { proposal, file, isReading } = state;
  const take = (picked: PickResult) => {
    if (picked.kind === 'picked' && picked.files[0] !== undefined) void state.read(picked.files[0], null);
    if (picked.kind === 'too-large') state.fail(new PlannerError('file-too-large'));
    if (picked.kind === 'unreadable') state.fail(new PlannerError('file-damaged'));
  };
  const first = useRef({ dropped, take });
  useEffect(() => {
    if (first.current.dropped !== null) first.current.take(first.current.dropped);
  }, []);
  const choose = () => void pickCalendarFile().then(take);
  const count =
    proposal === null ? 0 : proposal.counts.new + proposal.counts.changed + proposal.counts.removed;
  function accept() {
    if (proposal === null || session.readOnly !== null) return;
    session.edit({ key: 'moments.undo.import', values: { file: proposal.fileName } }, proposal.changes);
    offerUndo(t('import.done', { count }));
    close(true);
  }
  return (
    <Dialog
      title={source === null ? t('import.title') : t('import.updateTitle', { name: source.name })}
      width="medium"
      onClose={() => close()}
      failure={state.failure === null ? null : <Failure error={state.failure} name={file?.name ?? ''} />}
      action={
        proposal === null
          ? undefined
          : {
              label: proposal.changes.length === 0 ? t('import.nothing') : t('import.accept', { count }),
              onPress: accept,
              isDisabled: proposal.changes.length === 0 || isReading || session.readOnly !== null,
              why: t('import.nothingNote'),
            }
      }
    >
      {proposal === null || file === null ? (
        <CalendarFileDrop isReading={isReading} name={file?.name ?? ''} onChoose={choose} onTake={take} />
      ) : (
        <div className={styles.panel}>
          <Numbers proposal={proposal} />
          <Select
            label={t('import.showAs')}
            options={MOMENT_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
            value={proposal.kind}
            onChange={(kind) => void state.read(file, kind)}
          />
          <Preview proposal={proposal} />
          <Problems proposal={proposal} />
        </div>
      )}
    </Dialog>
  );
}

function Numbers({ proposal: { name, counts } }: { readonly proposal: MomentProposal }) {
  const t = useTranslations('moments.import');
  const format = useFormatter();
  const parts = (['new', 'changed', 'removed', 'same', 'skipped'] as const).filter(
    (each) => each === 'new' || counts[each] > 0,
  );
  return (
    <div>
      <strong>{name}</strong>
      <p className="verdict" aria-live="polite">
        {format.list(parts.map((each) => t(`counts.${each}`, { count: counts[each] })))}
      </p>
    </div>
  );
}

function Preview({ proposal }: { readonly proposal: MomentProposal }) {
  const t = useTranslations('moments');
  const days = useDays();
  return (
    <section>
      <SectionHeading level={3} size="dense">
        {t('import.preview')}
      </SectionHeading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <ul className={styles.previewList} tabIndex={0} aria-label={t('import.preview')}>
        {proposal.preview.map(({ title, start, end, outcome }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
          <li key={index}>
            <span className={joinClasses('cut', outcome === 'removed' && styles.removed)}>
              {title === '' ? t('untitled') : title}
            </span>
            <span className="num">{end === null ? days.numeric(start) : days.range(start, end)}</span>
            <span className="quiet">{t(`import.outcome.${outcome}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Problems({ proposal: { problems } }: { readonly proposal: MomentProposal }) {
  const t = useTranslations('moments.import');
  const say = t as unknown as (key: string, values: MomentProposal['problems'][number]['values']) => string; // the code is data
  if (problems.length === 0) return null;
  return (
    <section>
      <SectionHeading level={3} size="dense">
        {t('problems', { count: problems.length })}
      </SectionHeading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls must be reached by the keyboard */}
      <ul className={styles.previewList} tabIndex={0} aria-label={t('problems', { count: problems.length })}>
        {problems.map(({ line, code, values }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list
          <li key={index}>
            <span>{say(`problem.${code}`, values)}</span>
            <span className="quiet num">{t('line', { line: String(line) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What happened and what to do; nothing was changed. */
function Failure({ error, name }: { readonly error: unknown; readonly name: string }) {
  const t = useTranslations('moments.import');
  const sentence = useErrorSentence();
  const reason = error instanceof PlannerError ? error.details['reason'] : null;
  return (
    <>
      {name !== '' && <strong>{name}: </strong>}
      {sentence(error)}
      {reason === 'notCalendar' && ` ${t('refused.notCalendar')}`}
      {reason === 'noEvents' && ` ${t('refused.noEvents')}`}
    </>
  );
}
