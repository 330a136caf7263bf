import { useMemo } from 'react';
import { useQuery } from '#renderer/app/navigation.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useRecords } from '#renderer/session/SessionProvider.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { toolTotals } from '#shared/plan/tools/tool-costs.ts';
import { NoTools } from './NoTools.tsx';
import { PurposeCosts } from './PurposeCosts.tsx';
import { ToolAnswer } from './ToolAnswer.tsx';
import { ToolFindings } from './ToolFindings.tsx';
import { ToolInspector } from './ToolInspector.tsx';
import styles from './ToolsPage.module.css';
import { ToolTable } from './ToolTable.tsx';
import { useToolActions } from './use-tool-actions.ts';

/** What the work is done with: the cost first, then what renews, then every tool. */
export function ToolsPage() {
  const tools = useRecords('tools');
  const totals = useMemo(() => toolTotals(tools), [tools]);
  const [selectedId, select] = useQuery('selected');
  const actions = useToolActions(select);
  const selected = tools.find(({ id }) => id === selectedId);
  const inspector = selected && (
    <ToolInspector key={selected.id} id={selected.id} actions={actions} onClose={() => select(null)} />
  );
  return (
    <SplitView inspector={inspector ?? null}>
      <div className={styles.scroll}>
        {tools.length === 0 ? (
          <NoTools onAdd={actions.add} />
        ) : (
          <div className={styles.page}>
            <ToolAnswer tools={tools} totals={totals} />
            <ToolFindings tools={tools} totals={totals} onSelect={select} />
            <ToolTable
              tools={tools}
              totals={totals}
              selectedId={selectedId}
              onSelect={select}
              onAdd={actions.add}
            />
            <div className={styles.narrow}>
              <PurposeCosts totals={totals} />
            </div>
            <div className={styles.narrow}>
              <SectionDecisionCard section="tools" />
            </div>
          </div>
        )}
      </div>
    </SplitView>
  );
}

/** The step of the guide: the cost, the table, and a short form of the chosen tool below it. */
export function ToolsGuide() {
  const tools = useRecords('tools');
  const totals = useMemo(() => toolTotals(tools), [tools]);
  const [selectedId, select] = useQuery('selected');
  const actions = useToolActions(select);
  const selected = tools.find(({ id }) => id === selectedId) ?? tools[0];
  if (selected === undefined) return <NoTools onAdd={actions.add} />;
  return (
    <>
      <ToolAnswer tools={tools} totals={totals} />
      <ToolTable
        tools={tools}
        totals={totals}
        selectedId={selected.id}
        onSelect={select}
        onAdd={actions.add}
      />
      <ToolInspector key={selected.id} id={selected.id} actions={actions} isInline />
    </>
  );
}
