import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { proposeLevel } from '#shared/plan/crisis/crisis-level.ts';
import styles from './StartIncidentDialog.module.css';
import { useCrisisPlan } from './use-crisis-plan.ts';
import { useLevelChange } from './use-level-change.ts';
import { useProposalSentence } from './use-proposal.ts';

/** Title, people and figures of a running incident; saved while typing. New figures may call for another level. */
export function FactsDialog({ id, close }: { readonly id: string } & DialogCloser<true>) {
  const t = useTranslations('crisis');
  const { settle } = useSession();
  const { levels } = useCrisisPlan();
  const sentence = useProposalSentence();
  const setLevel = useLevelChange(id);
  const { record, change } = useRecordEdit('incidents', id, 'crisis.undo.facts');
  if (record === undefined) return null;
  const facts = { mentions: record.mentions, usualPerDay: record.usualPerDay, isUnsure: false };
  const proposal = proposeLevel(levels, facts);
  return (
    <Dialog title={t('room.factsTitle')} width="medium" onClose={() => close()}>
      <TextField
        label={t('start.what')}
        value={record.title}
        onChange={(title) => change({ title })}
        onBlur={settle}
        autoFocus
      />
      <div className={styles.two}>
        <PersonField
          label={t('start.lead')}
          value={record.lead}
          onChange={(lead) => change({ lead })}
          onBlur={settle}
        />
        <PersonField
          label={t('start.speaker')}
          value={record.speaker}
          onChange={(speaker) => change({ speaker })}
          onBlur={settle}
        />
        <NumberField
          label={t('start.mentions')}
          value={record.mentions}
          invalid={t('start.invalid')}
          minValue={0}
          onChange={(mentions) => change({ mentions })}
          onBlur={settle}
        />
        <NumberField
          label={t('start.usual')}
          value={record.usualPerDay}
          invalid={t('start.invalid')}
          minValue={0}
          onChange={(usualPerDay) => change({ usualPerDay })}
          onBlur={settle}
        />
      </div>
      {proposal !== null && (
        <div className="row-wrap">
          <p className="dense soft">{sentence(proposal, facts)}</p>
          {proposal.level !== record.level && (
            <Button size="small" onPress={() => setLevel(proposal.level)}>
              {t('room.setLevel', { level: proposal.level })}
            </Button>
          )}
        </div>
      )}
    </Dialog>
  );
}
