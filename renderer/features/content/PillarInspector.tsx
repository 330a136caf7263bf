import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { CheckboxGroup } from '#renderer/ui/Checkbox.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { ColorSwatches } from '#renderer/ui/ColorSwatches.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import styles from './ContentPage.module.css';
import { ShareField } from './PillarShares.tsx';
import { usePillarEditing } from './use-pillar-editing.ts';

type PillarInspectorProps = {
  readonly pillar: Pillar;
  readonly posts: number;
  readonly onClose: () => void;
  readonly onRemove: () => void;
};

/** One pillar: what it is, how much of the posts it gets, what it serves and for whom. */
export function PillarInspector({ pillar, posts, onClose, onRemove }: PillarInspectorProps) {
  const t = useTranslations('content');
  const { move } = usePillarEditing();
  const menu = (
    <MenuButton
      label={t('more')}
      items={[
        { id: 'up', label: t('moveUp'), icon: 'chevronUp', onAction: () => move(pillar.id, -1) },
        { id: 'down', label: t('moveDown'), icon: 'chevronDown', onAction: () => move(pillar.id, 1) },
        'separator',
        { id: 'remove', label: t('remove'), icon: 'trash', isDanger: true, onAction: onRemove },
      ]}
    />
  );
  const head = (
    <>
      <PaletteDot color={pillar.colour} />
      <span className="cut">{t('postsPlanned', { count: posts })}</span>
    </>
  );
  return (
    <Inspector label={t('inspector')} head={head} actions={menu} onClose={onClose}>
      <h2 className={`subtitle ${styles.title}`} tabIndex={-1} data-focus="inspector">
        {pillar.name.trim() === '' ? t('untitled') : pillar.name}
      </h2>
      <PillarWords key={`${pillar.id}-words`} pillar={pillar} />
      <PillarServes pillar={pillar} />
      <PillarNotes key={`${pillar.id}-notes`} pillar={pillar} />
    </Inspector>
  );
}

type PillarPart = Pick<PillarInspectorProps, 'pillar'>;

function PillarWords({ pillar }: PillarPart) {
  const t = useTranslations('content.field');
  const session = useSession();
  const { change } = usePillarEditing();
  const others = useRecords('pillars').filter(({ id, name }) => id !== pillar.id && name.trim() !== '');
  const notes = Object.fromEntries(others.map(({ colour, name }) => [colour, t('taken', { name })]));
  return (
    <>
      <div data-field="name">
        <TextField
          label={t('name')}
          placeholder={t('namePlaceholder')}
          value={pillar.name}
          onChange={(name) => change(pillar.id, { name }, 'name')}
          onBlur={session.settle}
        />
      </div>
      <ColorSwatches
        label={t('colour')}
        value={pillar.colour}
        notes={notes}
        onChange={(colour) => change(pillar.id, { colour }, 'colour')}
      />
      <ShareField pillar={pillar} label={t('share')} onBlur={session.settle} />
      <TextArea
        label={t('description')}
        placeholder={t('descriptionPlaceholder')}
        rows={2}
        value={pillar.description}
        onChange={(description) => change(pillar.id, { description }, 'description')}
        onBlur={session.settle}
      />
      <ListField
        label={t('examples')}
        hint={t('examplesHint')}
        value={pillar.examples}
        onChange={(examples) => change(pillar.id, { examples: [...examples] }, 'examples')}
        onBlur={session.settle}
      />
    </>
  );
}

function PillarServes({ pillar }: PillarPart) {
  const t = useTranslations('content.field');
  const goals = useTranslations('goals');
  const { change } = usePillarEditing();
  const objectives = useRecords('objectives');
  const audiences = useRecords('audiences');
  return (
    <>
      {objectives.length === 0 ? (
        <Missing
          label={t('objectives')}
          text={t('noObjectives')}
          action={t('addObjectives')}
          onAdd={() => openPage('goals')}
        />
      ) : (
        <CheckboxGroup
          label={t('objectives')}
          options={objectives.map(({ id, businessGoal }) => ({
            value: id,
            label: businessGoal.trim() === '' ? goals('untitledObjective') : businessGoal,
          }))}
          value={pillar.objectiveIds}
          onChange={(objectiveIds) => change(pillar.id, { objectiveIds: [...objectiveIds] }, 'objectiveIds')}
        />
      )}
      {audiences.length === 0 ? (
        <Missing
          label={t('audiences')}
          text={t('noAudiences')}
          action={t('addAudiences')}
          onAdd={() => openPage('audiences')}
        />
      ) : (
        <CheckboxGroup
          label={t('audiences')}
          options={audiences.map(({ id, name }) => ({ value: id, label: name }))}
          value={pillar.audienceIds}
          onChange={(audienceIds) => change(pillar.id, { audienceIds: [...audienceIds] }, 'audienceIds')}
        />
      )}
    </>
  );
}

type MissingProps = {
  readonly label: string;
  readonly text: string;
  readonly action: string;
  readonly onAdd: () => void;
};

/** There is nothing to choose from yet: where it is made. */
function Missing({ label, text, action, onAdd }: MissingProps) {
  return (
    <div className={styles.missing}>
      <p className="small label soft">{label}</p>
      <p className="dense soft">
        {text}{' '}
        <Button variant="link" onPress={onAdd}>
          {action}
        </Button>
      </p>
    </div>
  );
}

function PillarNotes({ pillar }: PillarPart) {
  const t = useTranslations('content.field');
  const session = useSession();
  const { change } = usePillarEditing();
  return (
    <TextArea
      label={t('notes')}
      hint={t('notesHint')}
      rows={2}
      value={pillar.notes}
      onChange={(notes) => change(pillar.id, { notes }, 'notes')}
      onBlur={session.settle}
    />
  );
}
