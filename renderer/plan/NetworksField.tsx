import { ToggleChip } from '#renderer/ui/ToggleChip.tsx';
import { networksOf } from '#shared/plan/networks/network.ts';
import styles from './NetworksField.module.css';
import { useNetworkName, useNetworkRules } from './network-name.ts';

type NetworksFieldProps = {
  readonly label: string;
  /** Network ids. */
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
};

/** Several networks, each a switch with its full name. */
export function NetworksField({ label, value, onChange }: NetworksFieldProps) {
  const networkName = useNetworkName();
  const rules = useNetworkRules();
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <div className={styles.chips}>
        {networksOf(rules)
          .filter(({ id }) => id !== 'other')
          .map(({ id }) => (
            <ToggleChip
              key={id}
              isSelected={value.includes(id)}
              onChange={(isSelected) =>
                onChange(isSelected ? [...value, id] : value.filter((each) => each !== id))
              }
            >
              {networkName(id)}
            </ToggleChip>
          ))}
      </div>
    </fieldset>
  );
}
