import type { ComponentProps, ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button } from '#renderer/ui/Button.tsx';
import type { Dialog } from '#renderer/ui/Dialog.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import type { ImportProposal } from '#shared/api/import-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Collection } from '#shared/workspace/schema.ts';
import styles from './ImportDialog.module.css';
import { ImportMappingFields } from './ImportMappingFields.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProblems } from './ImportProblems.tsx';
import { ImportSource } from './ImportSource.tsx';
import { memoryOf } from './import-profile-changes.ts';
import type { ImportState } from './use-import.ts';

/** The days on which something came in, in order: where to look for it. */
export type ImportDone = { readonly days: readonly string[] };

type ReviewInput = {
  readonly state: ImportState;
  /** What the rows came from, and the way back to it. */
  readonly source: string;
  readonly sourceAction: { readonly label: string; readonly onPress: () => void };
  readonly close: (done?: ImportDone) => void;
};

type Review = Pick<ComponentProps<typeof Dialog>, 'action' | 'aside' | 'children'>;

/**
 * The inside of a dialog that shows everything before anything is changed: how it is read, what would happen, what was not
 * understood. Null until something was read.
 */
export function useImportReview({ state, source, sourceAction, close }: ReviewInput): Review | null {
  const t = useTranslations('imports');
  const session = useSession();
  const sentence = useErrorSentence();
  const showUndo = useUndoToast();
  const profiles = useRecords('importProfiles');
  const { file, proposal, isReading, profile, isChanged, isOrderSaid } = state;
  if (proposal === null || file === null) return null;
  const isReadOnly = session.readOnly !== null;
  const { counts, changes } = proposal;
  const rows = counts.new + counts.changed;
  // Our own file may bring nothing back but moments.
  const isMoments = rows === 0 && changes.some(({ collection }) => collection === 'moments');
  const count = isMoments ? changes.length : rows;
  const words = isMoments ? 'moments' : proposal.kind === 'metrics' ? 'figures' : 'posts';
  const remembered = profiles.find(({ id }) => id === profile?.id);
  const isOrderKnown = isOrderSaid || (remembered?.dateOrder ?? null) !== null;
  const mustSayOrder = proposal.mapping.dateOrder !== null && !isOrderKnown;

  function accept() {
    if (proposal === null || isReadOnly) return;
    const values = { count, file: source };
    const stamp = { id: session.newId(), now: session.now() };
    const memory = isChanged ? memoryOf(proposal, session.tables(), stamp) : [];
    session.edit({ key: `imports.undo.${isMoments ? 'moments' : proposal.kind}`, values }, [
      ...proposal.changes,
      ...memory,
    ]);
    showUndo(t(`done.${words}`, { count }));
    close({ days: daysOf(proposal) });
  }
  const why = isReadOnly
    ? sentence(new PlannerError('read-only'))
    : mustSayOrder
      ? t('mapping.dateOrderMissing')
      : t('accept.nothingNote');
  return {
    action: {
      label: count === 0 ? t('accept.nothing') : t(`accept.${words}`, { count }),
      onPress: accept,
      isDisabled: proposal.changes.length === 0 || mustSayOrder || isReading || isReadOnly,
      why,
    },
    aside: (
      <div className={styles.aside}>
        <ImportPreview proposal={proposal} />
        <ImportProblems proposal={proposal} />
      </div>
    ),
    children: (
      <>
        <Summary proposal={proposal} source={source} action={sourceAction} />
        <ImportSource
          proposal={proposal}
          profile={profile}
          isChanged={isChanged}
          onChange={(mapping, isChange) => void state.read(file, mapping, { isChange })}
        />
        <ImportMappingFields
          proposal={proposal}
          isOrderSaid={isOrderKnown}
          onChange={(mapping, isOrderSaid) => void state.read(file, mapping, { isChange: true, isOrderSaid })}
        />
      </>
    ),
  };
}

/** Why the file cannot be taken: what happened, what to do; nothing was changed. */
export function ImportFailure({ state }: { readonly state: ImportState }): ReactNode {
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

function daysOf({ changes }: ImportProposal): readonly string[] {
  const days = changes.flatMap((change) =>
    change.collection === 'posts' && change.after !== null ? (change.after.date ?? []) : [],
  );
  return [...new Set(days)].sort();
}

type SummaryProps = {
  readonly proposal: ImportProposal;
  readonly source: string;
  readonly action: ReviewInput['sourceAction'];
};

/** The file and, as the answer, what would happen. */
function Summary({ proposal, source, action }: SummaryProps) {
  const t = useTranslations('imports');
  const format = useFormatter();
  const { counts, changes } = proposal;
  const countOf = (name: Collection) =>
    changes.filter(({ collection, before }) => collection === name && before === null).length;
  const also = {
    channels: countOf('channels'),
    pillars: countOf('pillars'),
    campaigns: countOf('campaigns'),
    moments: countOf('moments'),
  };
  const made = (['channels', 'pillars', 'campaigns', 'moments'] as const).filter((each) => also[each] > 0);
  const parts = (['new', 'changed', 'same', 'skipped'] as const).filter(
    (each) => each === 'new' || counts[each] > 0,
  );
  return (
    <div className={styles.summary}>
      <div className={styles.file}>
        <Icon name="file" />
        <span className="cut label" title={source}>
          {source}
        </span>
        <Button variant="link" size="small" onPress={action.onPress}>
          {action.label}
        </Button>
      </div>
      <p className="small quiet">{t(`source.${proposal.format}`)}</p>
      <p className="verdict" aria-live="polite">
        {format.list(parts.map((each) => t(`counts.${each}`, { count: counts[each] })))}
      </p>
      {made.length > 0 && (
        <p className="small quiet">
          {t('counts.alsoNew', {
            list: format.list(made.map((each) => t(`counts.${each}`, { count: also[each] }))),
          })}
        </p>
      )}
    </div>
  );
}
