import { useTranslations } from 'use-intl';
import { useQuery } from '#renderer/app/navigation.ts';
import { useNetworkRules } from '#renderer/plan/network-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { fieldSelector, focusSoon } from '#renderer/ui/focus-soon.ts';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import { networksOf } from '#shared/plan/networks/network.ts';
import { ChannelsBar } from './ChannelsBar.tsx';
import styles from './ChannelsPage.module.css';
import { NetworkInspector } from './NetworkInspector.tsx';
import { NetworkTable } from './NetworkTable.tsx';
import { useNetworkActions } from './use-network-rule.ts';

/** What each network takes: the rules that are shipped, changed where they changed, and networks of one's own. */
export function NetworksView() {
  const t = useTranslations('networks');
  const rules = useNetworkRules();
  const actions = useNetworkActions();
  const [selectedId, select] = useQuery('network');
  const channels = useWorkspace((tables) => tables.channels);
  const used = new Set([...channels.values()].map(({ network }) => network));
  const all = networksOf(rules);
  const selected = all.find(({ id }) => id === selectedId);
  const add = () => {
    select(actions.add());
    focusSoon(fieldSelector('name'));
  };
  useNewKey(add);
  const inspector = selected && (
    <NetworkInspector
      key={selected.id}
      rule={selected}
      onClose={() => select(null)}
      onRemove={() => {
        if (selected.id.startsWith('own-')) select(null);
        actions.remove(selected.id);
      }}
    />
  );
  const groups = [
    { label: t('used'), rows: all.filter(({ id }) => used.has(id)) },
    { label: t('others'), rows: all.filter(({ id }) => !used.has(id)) },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <SplitView inspector={inspector ?? null}>
      <ChannelsBar>
        <Button size="small" icon="plus" ariaLabel={t('addName')} onPress={add} className="push">
          {t('add')}
        </Button>
      </ChannelsBar>
      <div className={styles.below}>
        <p className={styles.listNote}>{t('listNote')}</p>
        {groups.map(({ label, rows }) => (
          <section key={label} className={styles.list}>
            <SectionHeading count={rows.length}>{label}</SectionHeading>
            <NetworkTable label={label} rules={rows} selectedId={selected?.id ?? null} onSelect={select} />
          </section>
        ))}
      </div>
    </SplitView>
  );
}
