import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { HoldFields } from './HoldFields.tsx';
import styles from './StartIncidentDialog.module.css';
import { useProposalSentence } from './use-proposal.ts';
import { type Start, useStartIncident } from './use-start-incident.ts';

/** From "something is wrong" to a running incident: one line and Enter are enough. Gives back its id. */
export function StartIncidentDialog({ close }: DialogCloser<string>) {
  const t = useTranslations('crisis.start');
  const start = useStartIncident();
  const begin = () => close(start.begin());
  return (
    <Dialog
      title={t('title')}
      width="medium"
      onClose={() => close()}
      action={{ label: t('action'), variant: 'danger', icon: 'flag', onPress: begin }}
    >
      <TextField
        label={t('what')}
        placeholder={t('whatPlaceholder')}
        value={start.title}
        onChange={start.setTitle}
        onEnter={begin}
        autoFocus
      />
      <Facts start={start} onEnter={begin} />
      <div className={styles.two}>
        <PersonField label={t('lead')} value={start.lead} onChange={start.setLead} />
        <PersonField label={t('speaker')} value={start.speaker} onChange={start.setSpeaker} />
      </div>
      <HoldFields hold={start.hold} onChange={start.setHold} posts={start.posts} />
    </Dialog>
  );
}

/** The figures, and the level that they call for. */
function Facts({ start, onEnter }: { readonly start: Start; readonly onEnter: () => void }) {
  const t = useTranslations('crisis.start');
  const words = useTranslations('crisis');
  const sentence = useProposalSentence();
  return (
    <div className={styles.facts}>
      <div className={styles.figures}>
        <NumberField
          label={t('mentions')}
          value={start.facts.mentions}
          invalid={t('invalid')}
          minValue={0}
          onChange={(mentions) => start.setFacts({ mentions })}
          onEnter={onEnter}
        />
        <NumberField
          label={t('usual')}
          value={start.facts.usualPerDay}
          invalid={t('invalid')}
          minValue={0}
          onChange={(usualPerDay) => start.setFacts({ usualPerDay })}
          onEnter={onEnter}
        />
        <Checkbox
          isSelected={start.facts.isUnsure}
          onChange={(isUnsure) => start.setFacts({ isUnsure })}
          className={styles.unsure}
        >
          {t('unsure')}
        </Checkbox>
      </div>
      {start.levels.length > 0 && (
        <SegmentedControl
          label={t('level')}
          hasLabel
          options={start.levels.map(({ level, name }) => ({
            value: level,
            label: name === '' ? words('levelNumber', { level }) : words('levelNamed', { level, name }),
          }))}
          value={start.level}
          onChange={start.setLevel}
        />
      )}
      <p className="dense soft" aria-live="polite">
        {start.proposal === null ? t('noLevel') : sentence(start.proposal, start.facts)}
      </p>
    </div>
  );
}
