import { useMemo } from 'react';
import { useFormatter } from 'use-intl';
import { useProfile } from '#renderer/session/SessionProvider.tsx';

export type MoneyTexts = {
  /** An amount in the workspace's currency; cents only where there are some: "€84", "€9.90". */
  readonly money: (amount: number) => string;
  /** The sign that stands after the number in a field: "€". */
  readonly sign: string;
};

/** Amounts in words of the interface language and the currency of the workspace. */
export function useMoney(): MoneyTexts {
  const format = useFormatter();
  const { currency } = useProfile();
  return useMemo(() => {
    const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
    const money = (amount: number) => format.number(amount, options).replace('-', '−');
    return { money, sign: money(0).replaceAll(/[\d\s.,]/g, '') };
  }, [format, currency]);
}
