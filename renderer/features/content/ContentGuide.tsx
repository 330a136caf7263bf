import { useTranslations } from 'use-intl';
import { useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { TextField } from '#renderer/ui/TextField.tsx';
import { ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import styles from './ContentGuide.module.css';
import { GuideFormats } from './GuideFormats.tsx';
import { PillarShareSum, ShareField } from './PillarShares.tsx';
import { inOrder, usePillarEditing } from './use-pillar-editing.ts';

/** Pillars, as short as they can be: a name, a share of the posts, and the objectives they serve; then the formats. */
export function ContentGuide() {
  const t = useTranslations('content');
  const { add } = usePillarEditing();
  const pillars = inOrder(useRecords('pillars'));
  // A blank pillar is on the page before it is in the plan: the first letter makes it.
  const shown: readonly (Pillar | null)[] = pillars.length === 0 ? [null] : pillars;
  return (
    <div className={styles.pillars}>
      {shown.map((pillar, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a pillar keeps its fields and focus while it comes into being
        <GuidePillar key={place} pillar={pillar} place={place} />
      ))}
      <div className={styles.foot}>
        <Button
          variant="quiet"
          size="small"
          icon="plus"
          onPress={() => {
            add();
            focusSoon(`[data-pillar="${pillars.length}"] input`);
          }}
        >
          {t('guide.add')}
        </Button>
        {pillars.length > 0 && <PillarShareSum pillars={pillars} />}
      </div>
      <GuideFormats />
    </div>
  );
}

function GuidePillar({ pillar, place }: { readonly pillar: Pillar | null; readonly place: number }) {
  const t = useTranslations('content');
  const session = useSession();
  const { add, change, remove } = usePillarEditing();
  const write = (name: string) => {
    if (pillar === null) add({ name });
    else change(pillar.id, { name }, 'name');
  };
  const name = pillar === null || pillar.name.trim() === '' ? t('untitled') : pillar.name;
  return (
    <div className={styles.pillar} data-pillar={place}>
      <div className={styles.line}>
        <span className={styles.dot}>
          <PaletteDot color={pillar?.colour ?? 'clay'} />
        </span>
        <TextField
          label={t('field.name')}
          placeholder={t('field.namePlaceholder')}
          value={pillar?.name ?? ''}
          onChange={write}
          onBlur={session.settle}
        />
        {pillar !== null && (
          <>
            <ShareField key={pillar.id} pillar={pillar} label={t('column.wished')} onBlur={session.settle} />
            <IconButton
              icon="close"
              label={t('guide.removeName', { name })}
              onPress={() => remove(pillar.id)}
            />
          </>
        )}
      </div>
      {pillar !== null && <Serves pillar={pillar} />}
    </div>
  );
}

function Serves({ pillar }: { readonly pillar: Pillar }) {
  const t = useTranslations('content');
  const { change } = usePillarEditing();
  const objectives = useRecords('objectives').filter(({ businessGoal }) => businessGoal.trim() !== '');
  if (objectives.length === 0) return null;
  const toggle = (id: string, isSelected: boolean) => {
    const rest = pillar.objectiveIds.filter((each) => each !== id);
    change(pillar.id, { objectiveIds: isSelected ? [...rest, id] : rest }, 'objectiveIds');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a wrapping line with its legend
    <div role="group" aria-label={t('guide.objectives')} className={styles.serves}>
      <span className="small quiet">{t('guide.objectives')}</span>
      {objectives.map(({ id, businessGoal }) => (
        <ToggleChip
          key={id}
          isSelected={pillar.objectiveIds.includes(id)}
          onChange={(isSelected) => toggle(id, isSelected)}
        >
          {businessGoal}
        </ToggleChip>
      ))}
    </div>
  );
}
