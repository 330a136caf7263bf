import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { SectionDecisionCard } from '#renderer/plan/SectionDecisionCard.tsx';
import { useProfile, useRecords, useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { EmptyState } from '#renderer/ui/Panels.tsx';
import { type Channel, createChannel } from '#shared/plan/channel.ts';
import { networksOf } from '#shared/plan/networks/network.ts';
import { added } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';
import { ChannelInspector } from './ChannelInspector.tsx';
import { ChannelsBar, useChannelView } from './ChannelsBar.tsx';
import styles from './ChannelsPage.module.css';
import { ChannelExample, ChannelTable } from './ChannelTable.tsx';
import { NetworksView } from './NetworksView.tsx';

/** Where the brand speaks, and what the networks there take. */
export function ChannelsPage() {
  return useChannelView() === 'networks' ? <NetworksView /> : <ChannelsView />;
}

/** A table of channels, each editable beside it. */
function ChannelsView() {
  const channels = useRecords('channels');
  const [selectedId, select] = useQuery('selected');
  const actions = useChannelActions(select);
  const selected = channels.find(({ id }) => id === selectedId);
  const inspector = selected && (
    <ChannelInspector
      key={selected.id}
      id={selected.id}
      onClose={() => select(null)}
      onRemove={actions.remove}
    />
  );
  return (
    <SplitView inspector={inspector ?? null}>
      <ChannelsBar />
      <div className={styles.below}>
        {channels.length === 0 ? (
          <NoChannel onAdd={actions.add} />
        ) : (
          <div className={styles.page}>
            <ChannelTable channels={channels} selectedId={selectedId} onSelect={select} onAdd={actions.add} />
            <div className={styles.decision}>
              <SectionDecisionCard section="channels" />
            </div>
          </div>
        )}
      </div>
    </SplitView>
  );
}

/** The step of the guide: the table, and the form of the chosen channel below it. */
export function ChannelsGuide() {
  const channels = useRecords('channels');
  const [selectedId, select] = useQuery('selected');
  const actions = useChannelActions(select);
  const selected = channels.find(({ id }) => id === selectedId) ?? channels[0];
  if (selected === undefined) return <NoChannel onAdd={actions.add} />;
  return (
    <>
      <ChannelTable channels={channels} selectedId={selected.id} onSelect={select} onAdd={actions.add} />
      <ChannelInspector key={selected.id} id={selected.id} isInline onRemove={actions.remove} />
    </>
  );
}

function NoChannel({ onAdd }: { readonly onAdd: () => void }) {
  const t = useTranslations('channels');
  return (
    <EmptyState
      title={t('emptyTitle')}
      actions={
        <Button variant="primary" size="large" icon="plus" onPress={onAdd}>
          {t('addFirst')}
        </Button>
      }
      exampleLabel={t('exampleLabel')}
      example={<ChannelExample />}
    >
      {t('emptyText')}
    </EmptyState>
  );
}

function useChannelActions(select: (id: string | null) => void) {
  const t = useTranslations('channels');
  const session = useSession();
  const channelName = useChannelName();
  const { languages } = useProfile();
  const offerUndo = useUndoToast();
  return {
    add: () => {
      const used = new Set([...session.tables().channels.values()].map(({ network }) => network));
      const network =
        networksOf(session.tables().networkRules).find(({ id }) => !used.has(id))?.id ?? 'other';
      const record = createChannel(
        { id: session.newId(), now: session.now() },
        { network, languages: languages.slice(0, 1) },
      );
      session.edit('channels.undo.add', [added('channels', record)]);
      select(record.id);
    },
    remove: (channel: Channel) => {
      session.edit('channels.undo.remove', removalOf(session.tables(), 'channels', channel));
      select(null);
      offerUndo(t('removed', { name: channelName(channel) }));
    },
  };
}
