import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { isShipped, ownNetworkId, ruleToChange } from '#shared/plan/networks/network.ts';
import { createNetworkRule, type NetworkRule } from '#shared/plan/networks/network-rule.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOf } from '#shared/workspace/references.ts';

/** Changes fields of a network's rule. The first change of a shipped rule makes the workspace's own record of it. */
export function useRuleChange(id: string): (fields: Partial<NetworkRule>) => void {
  const session = useSession();
  return useCallback(
    (fields) => {
      const rules = session.tables().networkRules;
      const before = rules.get(id);
      const merge = `networkRules/${id}/${Object.keys(fields).join()}`;
      const change =
        before === undefined
          ? added('networkRules', { ...ruleToChange(rules, id, session.now()), ...fields })
          : changed('networkRules', before, fields);
      session.edit('networks.undo.change', [change], { merge });
    },
    [session, id],
  );
}

/** Adding and taking away networks. */
export function useNetworkActions() {
  const t = useTranslations('networks');
  const session = useSession();
  const today = useToday();
  const networkName = useNetworkName();
  const offerUndo = useUndoToast();
  return useMemo(
    () => ({
      /** Makes a network of one's own, with no limits yet; its id. */
      add: (): string => {
        const id = ownNetworkId(session.newId());
        const record = createNetworkRule({ id, now: session.now() }, { checkedOn: today });
        session.edit('networks.undo.add', [added('networkRules', record)]);
        return id;
      },
      /** Takes the workspace's record away: a shipped network has its shipped rule again, an own one is gone. */
      remove: (id: string): void => {
        const record = session.tables().networkRules.get(id);
        if (record === undefined) return;
        const name = networkName(id);
        const label = isShipped(id) ? 'networks.undo.reset' : 'networks.undo.remove';
        session.edit(label, removalOf(session.tables(), 'networkRules', record));
        offerUndo(t(isShipped(id) ? 'resetDone' : 'removed', { name }));
      },
    }),
    [session, today, networkName, offerUndo, t],
  );
}
