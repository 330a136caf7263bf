import { useCallback, useDeferredValue, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import { CompetitorInspector } from './CompetitorInspector.tsx';
import { CompetitorList } from './CompetitorList.tsx';
import { NoCompetitor, NoTechnique } from './CompetitorsEmpty.tsx';
import styles from './CompetitorsPage.module.css';
import { Gaps } from './Gaps.tsx';
import { NetworkComparison } from './NetworkComparison.tsx';
import { TechniqueInspector } from './TechniqueInspector.tsx';
import { TechniqueList } from './TechniqueList.tsx';
import { useCompetitorActions } from './use-competitor-actions.ts';
import { useTechniqueActions } from './use-technique-actions.ts';

export { CompetitorsGuide } from './CompetitorsGuide.tsx';

/** Who else the same people follow, in figures over time; and what of theirs is worth adapting. */
export function CompetitorsPage() {
  const [selectedId, select] = useQuery('selected');
  const [wanted, want] = useQuery('view');
  const techniques = useRecords('techniques');
  // What is selected tells the view, whatever the link says.
  const isTechnique = techniques.some(({ id }) => id === selectedId);
  const isCompetitor = useWorkspace((tables) => tables.competitors.has(selectedId ?? ''));
  const view = isTechnique || (wanted === 'techniques' && !isCompetitor) ? 'techniques' : 'competitors';
  const show = (next: string) => {
    select(null);
    want(next === 'competitors' ? null : next);
  };
  return view === 'techniques' ? (
    <TechniquesView selectedId={selectedId} select={select} show={show} />
  ) : (
    <CompetitorsView selectedId={selectedId} select={select} show={show} />
  );
}

type ViewProps = {
  readonly selectedId: string | null;
  readonly select: (id: string | null) => void;
  readonly show: (view: 'competitors' | 'techniques') => void;
};

function CompetitorsView({ selectedId, select, show }: ViewProps) {
  const t = useTranslations('competitors');
  const competitors = useRecords('competitors');
  // What is read of all of them follows a moment later: typing in one of thousands must not wait for it.
  const shown = useDeferredValue(competitors);
  const choose = useRef(select);
  choose.current = select;
  const onSelect = useCallback((id: string) => choose.current(id), []);
  const actions = useCompetitorActions();
  const techniques = useTechniqueActions();
  const add = () => select(actions.add());
  useNewKey(add);
  const selected = competitors.find(({ id }) => id === selectedId);
  const close = () => {
    select(null);
    focusSoon(`[data-row="${CSS.escape(selectedId ?? '')}"]`);
  };
  const inspector = selected && (
    <CompetitorInspector
      key={selected.id}
      id={selected.id}
      onClose={close}
      onNoteTechnique={({ id }) => select(techniques.add({ competitorId: id }))}
      onDuplicate={(competitor) => select(actions.duplicate(competitor))}
      onRemove={(competitor) => {
        select(null);
        actions.remove(competitor);
      }}
    />
  );
  return (
    <SplitView inspector={inspector ?? null}>
      <Bar view="competitors" show={show} addLabel={t('add')} onAdd={competitors.length === 0 ? null : add} />
      <div className={styles.scroll}>
        {competitors.length === 0 ? (
          <NoCompetitor onAdd={add} />
        ) : (
          <div className={styles.page}>
            <NetworkComparison competitors={shown} selectedId={selectedId} onSelect={onSelect} />
            <CompetitorList competitors={shown} selectedId={selectedId} onSelect={onSelect} />
            <Gaps competitors={shown} />
            <div className={styles.decision}>
              <SectionDecisionCard section="competitors" />
            </div>
          </div>
        )}
      </div>
    </SplitView>
  );
}

function TechniquesView({ selectedId, select, show }: ViewProps) {
  const t = useTranslations('competitors.technique');
  const techniques = useRecords('techniques');
  const actions = useTechniqueActions();
  const add = () => select(actions.add());
  useNewKey(add);
  const selected = techniques.find(({ id }) => id === selectedId);
  const close = () => {
    select(null);
    focusSoon(`[data-row="${CSS.escape(selectedId ?? '')}"]`);
  };
  const inspector = selected && (
    <TechniqueInspector
      key={selected.id}
      id={selected.id}
      onClose={close}
      onRemove={(technique) => {
        // The view stays where it is, also when only the selection had opened it.
        show('techniques');
        actions.remove(technique);
      }}
    />
  );
  return (
    <SplitView inspector={inspector ?? null}>
      <Bar view="techniques" show={show} addLabel={t('add')} onAdd={techniques.length === 0 ? null : add} />
      <div className={styles.scroll}>
        {techniques.length === 0 ? (
          <NoTechnique onAdd={add} />
        ) : (
          <div className={styles.page}>
            <TechniqueList techniques={techniques} selectedId={selectedId} onSelect={select} />
            <div className={styles.decision}>
              <SectionDecisionCard section="competitors" />
            </div>
          </div>
        )}
      </div>
    </SplitView>
  );
}

type BarProps = Pick<ViewProps, 'show'> & {
  readonly view: 'competitors' | 'techniques';
  readonly addLabel: string;
  readonly onAdd: (() => void) | null;
};

function Bar({ view, show, addLabel, onAdd }: BarProps) {
  const t = useTranslations('competitors.view');
  const competitors = useRecords('competitors').length;
  const techniques = useRecords('techniques').length;
  return (
    <div className={styles.bar}>
      <SegmentedControl
        label={t('label')}
        options={[
          {
            value: 'competitors' as const,
            label: t('competitors'),
            tail: <span className="num">{competitors}</span>,
          },
          {
            value: 'techniques' as const,
            label: t('techniques'),
            tail: <span className="num">{techniques}</span>,
          },
        ]}
        value={view}
        onChange={show}
      />
      {onAdd !== null && (
        <Button size="small" icon="plus" className="push" onPress={onAdd}>
          {addLabel}
        </Button>
      )}
    </div>
  );
}
