import { Chip } from '#renderer/ui/Chip.tsx';
import type { Option } from '#renderer/ui/Select.tsx';
import { networksOf } from '#shared/plan/networks/network.ts';
import { useNetworkName, useNetworkRules, useNetworkShort } from './network-name.ts';

/** Every network of the workspace, its own ones too, to be chosen from. */
export function useNetworkOptions(): readonly (Option<string> & { readonly value: string })[] {
  const rules = useNetworkRules();
  const networkName = useNetworkName();
  const short = useNetworkShort();
  return networksOf(rules).map(({ id }) => ({
    value: id,
    label: networkName(id),
    mark: <Chip>{short(id)}</Chip>,
  }));
}
