import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldSelector, focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import { ContentBar } from './ContentBar.tsx';
import { ContentEmpty } from './ContentEmpty.tsx';
import styles from './ContentPage.module.css';
import { PillarInspector } from './PillarInspector.tsx';
import { PillarMixSection, usePillarMix } from './PillarMixSection.tsx';
import { PillarShareSum } from './PillarShares.tsx';
import { PillarTable } from './PillarTable.tsx';
import { Unserved } from './Unserved.tsx';
import { inOrder, usePillarEditing } from './use-pillar-editing.ts';

/** The few subjects the brand keeps coming back to, their shares, and whether the calendar keeps to them. */
export function PillarsView() {
  const t = useTranslations('content');
  const editing = usePillarEditing();
  const [selected, select] = useQuery('selected');
  const pillars = inOrder(useRecords('pillars'));
  const mix = usePillarMix(pillars);
  const pillar = pillars.find(({ id }) => id === selected) ?? null;
  const add = () => {
    select(editing.add());
    focusSoon(fieldSelector('name'));
  };
  const remove = (id: string) => {
    if (selected === id) select(null);
    editing.remove(id);
  };
  useNewKey(add);
  const inspector = pillar !== null && (
    <PillarInspector
      pillar={pillar}
      posts={mix.shares.find(({ id }) => id === pillar.id)?.posts ?? 0}
      onClose={() => {
        select(null);
        focusSoon(`[data-row="${pillar.id}"]`);
      }}
      onRemove={() => remove(pillar.id)}
    />
  );
  return (
    <SplitView inspector={inspector === false ? null : inspector}>
      <ContentBar>
        {pillars.length > 0 && (
          <>
            <PillarShareSum pillars={pillars} />
            <Button size="small" icon="plus" ariaLabel={t('addName')} onPress={add} className="push">
              {t('add')}
            </Button>
          </>
        )}
      </ContentBar>
      <div className={styles.list}>
        {pillars.length === 0 ? (
          <ContentEmpty onAdd={add} />
        ) : (
          <>
            <PillarTable
              pillars={pillars}
              mix={mix}
              selected={selected}
              onSelect={(id, { hasFocus }) => {
                select(id);
                if (hasFocus) focusSoon('[data-focus="inspector"]');
              }}
              onRemove={remove}
            />
            <div className={styles.below}>
              <PillarMixSection pillars={pillars} mix={mix} />
              <Unserved pillars={pillars} />
              <SectionDecisionCard section="content" />
            </div>
          </>
        )}
      </div>
    </SplitView>
  );
}
